import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { standAt } from '../../scripts/headless/open-site.ts'
import { newPage, openPage, withBrowser } from '../support/open-browser.ts'
import { readPdf } from '../support/pdf-text.ts'
import { type FinishedScript, runCommand, runScript } from '../support/run-script.ts'

withBrowser()

const dist = inject('buildFolder')
const site = 'https://nhipquy.example.vn/'
const view = '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1'
const local = ['--dist', dist, '--site', site]

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nhip-quy-headless-'))
  const saved = {
    format: 'nhip-quy.briefing',
    version: 1,
    layout: { ratio: '16:9', figuresPerPage: 1, hasTitlePage: true, hasSources: true, hasMissing: true },
    items: [
      { path: view, content: 'chart', headline: { text: 'Câu của riêng quý I', from: 'câu cũ' } },
      { path: '/so-sanh?dia-ban=692&ky=2024-Q1&chi-so=rural.ntm', content: 'chart-and-table' },
    ],
  }
  const save = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content))
  save('giao-ban.nhipquy.json', saved)
  save('la.nhipquy.json', { ...saved, items: [{ path: '/chi-so/khong.co', content: 'chart' }] })
  writeFileSync(join(folder, 'cu.png'), 'hình cũ')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (name: string): Buffer => readFileSync(join(folder, name))
const textsOf = (bytes: Uint8Array, part: RegExp): string =>
  Object.entries(unzipSync(new Uint8Array(bytes)))
    .filter(([name]) => part.test(name))
    .map(([, content]) => new TextDecoder().decode(content))
    .join('\n')

type Way = (
  script: 'figure' | 'briefing',
  args: readonly string[],
  place: { readonly folder: string },
) => Promise<FinishedScript>

async function figure(way: Way, out: string, ...args: readonly string[]): Promise<Buffer> {
  const { exitCode, stdout, stderr } = await way('figure', [...args, '--out', out], { folder })
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toContain(`${join(folder, out)} (${written(out).length} byte)`)
  return written(out)
}

async function briefing(way: Way, out: string, ...args: readonly string[]): Promise<{ bytes: Buffer; stdout: string }> {
  const all = ['--file', 'giao-ban.nhipquy.json', ...local, ...args, '--out', out]
  const { exitCode, stdout, stderr } = await way('briefing', all, { folder })
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  return { bytes: written(out), stdout }
}

describe('the figure of a view without hands', () => {
  test('is the very file that the button of the page gives', async () => {
    const address = `${inject('baseUrl')}${view}`
    const page = await openPage(view)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải ảnh PNG' }).click(),
    ])
    const byHand = readFileSync(await download.path())
    expect((await figure(runScript, 'tay.png', '--url', address)).equals(byHand)).toBe(true)
  })

  test('carries the public address and has the pixels that were asked for', async () => {
    const bytes = await figure(runCommand, 'vuong.png', '--url', view, ...local, '--size', 'square', '--scale', '1')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1620, 1620])
    expect(bytes.toString('utf8')).toContain(`${site.slice(0, -1)}${view}`)
  })

  test('is drawn as SVG in a size and look of its own, in English', async () => {
    const own = ['--width-mm', '180', '--height-mm', '135', '--look', 'dark', '--lang', 'en']
    const svg = (await figure(runCommand, 'rieng.svg', '--url', view, ...local, ...own)).toString('utf8')
    expect(svg).toMatch(/<svg [^>]*width="680"/)
    expect(svg).toContain('#15171c')
    expect(svg).toContain('lang="en"')
    expect(svg).toContain('@font-face')
  })

  test('that takes several pictures is an archive of them, and is not written into a file of one', async () => {
    const bars = ['--url', '/so-sanh?ky=2024-Q2&dang=cot', ...local]
    const { exitCode, stderr } = await runCommand('figure', [...bars, '--out', 'cot.png'], { folder })
    expect(exitCode).toBe(1)
    expect(stderr).toContain('Hãy đặt --format png với --out ….zip')
    const pictures = unzipSync(await figure(runCommand, 'cot.zip', ...bars, '--format', 'png', '--scale', '1'))
    expect(Object.keys(pictures)).toHaveLength(2)
    const one = unzipSync(await figure(runCommand, 'mot.zip', '--url', view, ...local, '--format', 'svg'))
    expect(Object.keys(one)).toEqual(['mot.svg'])
  })

  test('is a PDF page whose text can be read', async () => {
    const { pages } = await readPdf(await figure(runCommand, 'trang.pdf', '--url', view, ...local))
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('Số xã đạt chuẩn nông thôn mới')
    expect(pages[0]?.replaceAll(/\s/g, '')).toContain('nhipquy.example.vn')
  })

  test('is a PowerPoint slide with an editable chart', async () => {
    const bytes = await figure(runCommand, 'trang.pptx', '--url', '/so-sanh?ky=2024-Q2&dang=cot', ...local)
    expect(textsOf(bytes, /charts\/chart\d+\.xml$/)).toContain('Huyện Lộc Ninh')
  })

  test('is a Word document with its table', async () => {
    const bytes = await figure(runCommand, 'trang.docx', '--url', '/so-sanh?ky=2024-Q2', ...local)
    expect(textsOf(bytes, /word\/document\.xml$/)).toContain('Huyện Bù Đốp')
  })
})

describe('a window that stands at a public address', () => {
  test('tells the page that the line is cut when the local build does not answer, and goes on', async () => {
    const page = await newPage({ expects: [/net::ERR_FAILED/], leavesSite: true })
    // Nothing listens there.
    await standAt(page, site, 'http://127.0.0.1:9/')
    const opened = page.goto(site)
    await expect(opened).rejects.toThrow('net::ERR_FAILED')
    await page.unrouteAll({ behavior: 'wait' })
  })
})

describe('a saved briefing without hands', () => {
  test('goes to a new quarter first, and what no longer fits is printed', async () => {
    const { bytes, stdout } = await briefing(runScript, 'quy.pptx', '--quarter', '2024-Q2')
    const slides = textsOf(bytes, /slides\/slide\d+\.xml$/)
    expect(slides).toContain('quý II/2024')
    expect(slides).not.toContain('Câu của riêng quý I')
    expect(stdout).toContain('1 câu sửa tay không còn khớp')
    expect(stdout).toMatch(/ {2}– Số xã đạt chuẩn nông thôn mới.*“Câu của riêng quý I”/)
  })

  test('shows on paper the quarter it was moved to, never the one before', async () => {
    const { pages } = await readPdf((await briefing(runCommand, 'quy.pdf', '--quarter', '2024-Q2')).bytes)
    expect(pages[0]?.replaceAll(/\s+/g, ' ')).toContain('quý II/2024')
    expect(pages.join(' ')).not.toContain('Kỳ báo cáo quý I/2024')
  })

  test('goes to another area by its code', async () => {
    const { bytes } = await briefing(runCommand, 'dia-ban.docx', '--area', '695')
    const text = textsOf(bytes, /word\/document\.xml$/)
    expect(text).toContain('huyện Đồng Phú')
    expect(text).not.toContain('huyện Lộc Ninh')
  })

  test('is an archive of pictures, and says which texts by hand are not used', async () => {
    const { bytes, stdout } = await briefing(runCommand, 'hinh.zip')
    expect(
      Object.keys(unzipSync(new Uint8Array(bytes))).filter((name) => name.endsWith('.png')).length,
    ).toBeGreaterThan(3)
    expect(stdout).toContain('Số xã đạt chuẩn nông thôn mới: câu sửa tay không còn khớp số liệu')
  })
})

describe('a command that cannot do what it was told', () => {
  type Command = readonly ['figure' | 'briefing', ...(readonly string[])]
  const figureOf = (url: string, ...more: readonly string[]): Command => [
    'figure',
    '--url',
    url,
    ...local,
    '--out',
    'cu.png',
    ...more,
  ]
  const briefingOf = (file: string, ...more: readonly string[]): Command => [
    'briefing',
    '--file',
    file,
    ...local,
    '--out',
    'bao-cao.pdf',
    ...more,
  ]

  const saidBy = (way: Way, [script, ...args]: Command): Promise<FinishedScript> => way(script, args, { folder })
  /** Each in Vietnamese, then in English. */
  const inBoth = expect.stringMatching(/✘ .+\n {2}\S/)

  test.each([
    ['an indicator nobody knows', figureOf('/chi-so/khong.co'), 'Không có chỉ tiêu “khong.co”'],
    ['an area and a quarter nobody knows', figureOf('/chi-so/rural.ntm?dia-ban=1&ky=x'), 'Không có địa bàn “1”'],
    ['a misspelt part of the address', figureOf('/chi-so/rural.ntm?kyy=2024-Q2'), 'kyy=2024-Q2'],
    ['areas without outlines', figureOf('/so-sanh?dia-ban=70,75&ky=2025-Q2&dang=ban-do'), 'không có ranh giới'],
    ['a page without a figure', figureOf('/gioi-thieu'), 'không có hình để xuất'],
    ['a size too small to be read', figureOf(view, '--width-mm', '5', '--height-mm', '90'), 'từ 60 đến 420 mm'],
    ['a server that does not answer', ['figure', '--url', 'http://127.0.0.1:9/', '--out', 'cu.png'], 'Không mở được'],
    ['a briefing with an unknown indicator', briefingOf('la.nhipquy.json'), 'Không mở được hình này'],
    ['a quarter that is not published', briefingOf('giao-ban.nhipquy.json', '--quarter', '2031-Q1'), '2031-Q1'],
    ['an area that does not exist', briefingOf('giao-ban.nhipquy.json', '--area', '99999'), '“99999”'],
  ] as const)('says so of %s, ends with 1, and leaves every file as it was', async (_name, command, said) => {
    const { exitCode, stderr } = await saidBy(runCommand, command)
    expect(stderr).toContain(said)
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: inBoth })
  })

  test.each([
    ['too little time', 1, figureOf(view, '--timeout', '0.05'), 'Quá 0.05 giây'],
    ['an unknown option', 2, figureOf(view, '--colour', 'red'), 'Không có lựa chọn --colour'],
  ] as const)('says so of %s, and its program ends with %i', async (_name, code, command, said) => {
    const { exitCode, stderr } = await saidBy(runScript, command)
    expect(stderr).toContain(said)
    expect({ exitCode, stderr }).toEqual({ exitCode: code, stderr: inBoth })
  })

  test('says so where no browser starts', async () => {
    const args = ['--url', view, ...local, '--out', 'cu.png']
    const { exitCode, stderr } = await runScript('figure', args, { folder, env: { CHROMIUM_PATH: '/khong-co' } })
    expect(stderr).toContain('CHROMIUM_PATH=/khong-co')
    expect(exitCode).toBe(1)
  })

  test('has left the old file whole and no half file beside it', () => {
    expect(written('cu.png').toString('utf8')).toBe('hình cũ')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp') || name === 'bao-cao.pdf')).toEqual([])
  })
})
