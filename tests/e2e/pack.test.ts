import { readFile, readdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import type { Locator, Page } from 'playwright'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveDirectory } from '../../scripts/build/serve-directory.ts'
import { pngSize } from '../../src/exports/png-size.ts'
import { openContext, untilReady, withBrowser } from '../support/open-browser.ts'
import { type PackedSite, makePack, openPack } from '../support/packed-site.ts'
import { readPdf } from '../support/pdf-text.ts'

withBrowser()

let pack: PackedSite
let today = new Date()
beforeAll(async () => {
  today = new Date()
  pack = await makePack()
})
afterAll(() => pack.remove())

async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 })

const pages = [
  ['', 'Huyện Lộc Ninh – Quý I/2024'],
  ['/chi-so/rural.ntm', 'Số xã đạt chuẩn nông thôn mới'],
  ['/so-sanh', 'So sánh: Xã nông thôn mới'],
  ['/so-sanh?dang=cham&ky=2024-Q2', 'So sánh: Xã nông thôn mới'],
  ['/ban-do', 'So sánh: Xã nông thôn mới'],
  ['/so-sanh/ho-so', 'Hồ sơ so sánh: Huyện Lộc Ninh'],
  ['/cau-bien-dong?ky=2024-Q2', 'Giải thích biến động: Xã nông thôn mới'],
  ['/so-lieu', 'Bảng số liệu'],
  ['/nop-bao-cao', 'Theo dõi nộp báo cáo'],
  ['/bao-cao', 'Soạn báo cáo'],
  ['/gioi-thieu', 'Giới thiệu số liệu'],
  ['/huong-dan', 'Hướng dẫn sử dụng'],
  ['/dia-ban/695', 'Huyện Đồng Phú'],
  ['/khong-co', 'Không có trang này'],
  ['/so-sanh?lang=en', 'Comparison: New rural communes'],
] as const

describe('a pack that is opened from a disk without a network', () => {
  test('is small, and has only names that every system can write', async () => {
    const names = await readdir(pack.folder, { recursive: true })
    expect(names.filter((name) => !/^[\w./-]+$/.test(name))).toEqual([])
    expect((await readdir(pack.folder)).sort()).toEqual([
      'data',
      'doc-truoc.txt',
      'favicon.svg',
      'index.html',
      'program',
    ])
    expect((await stat(pack.archive)).size).toBeLessThan(2_500_000)
    const lines = (await readFile(join(pack.folder, 'doc-truoc.txt'), 'utf8')).trimEnd().split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^\uFEFF?Nhịp Quý: bấm đúp index\.html/)
  })

  test.each(pages)('shows %s', async (path, title) => {
    const { page, faults } = await openPack(pack, path)
    await headline(page).filter({ hasText: title }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('has figures, drawings and Vietnamese letters in its own font', async () => {
    const { page, faults } = await openPack(pack, '/chi-so/rural.ntm')
    await page.getByRole('main').getByText('14/15').first().waitFor()
    await page.getByRole('main').locator('figure svg').first().waitFor()
    expect(await page.evaluate(() => document.fonts.check('16px "Be Vietnam Pro"', 'ệ ữ'))).toBe(true)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('goes from page to page, back, forward and into English, with its address behind "#"', async () => {
    const { page, faults } = await openPack(pack)
    const behind = (): string => decodeURIComponent(page.url().split('#')[1] ?? '')
    await page.getByRole('link', { name: 'So sánh', exact: true }).click()
    await headline(page).filter({ hasText: 'So sánh' }).waitFor()
    expect(behind()).toBe('/so-sanh?dia-ban=692&ky=2024-Q1')
    await page.getByRole('link', { name: 'Bảng số liệu', exact: true }).click()
    await headline(page).filter({ hasText: 'Bảng số liệu' }).waitFor()
    await page.goBack()
    await headline(page).filter({ hasText: 'So sánh' }).waitFor()
    await page.goForward()
    await headline(page).filter({ hasText: 'Bảng số liệu' }).waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await headline(page).filter({ hasText: 'Data table' }).waitFor()
    expect(behind()).toContain('lang=en')
    await page.reload()
    await untilReady(page)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('follows links within a page without leaving it', async () => {
    const { page, faults } = await openPack(pack, '/so-lieu?dia-ban=692&ky=2024-Q1')
    const before = page.url()
    await page.locator('a[href="#content"]').focus()
    await page.keyboard.press('Enter')
    expect(page.url()).toBe(before)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('hands its address on as one of this computer, without a frame and a code that no telephone could use', async () => {
    const { page } = await openPack(pack, '/so-sanh?dia-ban=692&ky=2024-Q1')
    await page.getByRole('button', { name: 'Chia sẻ' }).click()
    const dialog = page.getByRole('dialog', { name: 'Chia sẻ' })
    const address = await dialog.getByRole('textbox').inputValue()
    expect(address).toMatch(/^file:\/\/.*\/index\.html#\/so-sanh\?dia-ban=692&ky=2024-Q1/)
    await dialog.getByText('Địa chỉ này chỉ mở được trên máy này.').waitFor()
    expect(await dialog.getByRole('img').count()).toBe(0)
    await page.goto('about:blank')
    await page.goto(address)
    await headline(page).filter({ hasText: 'So sánh' }).waitFor()
    await page.context().close()
  })

  test('writes a chart in every format, and says nothing of where it lies', async () => {
    const { page, faults } = await openPack(pack, '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q2')
    await page.getByRole('button', { name: 'Xuất hình…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Xuất hình' })
    const save = async (format: string): Promise<Uint8Array> => {
      await dialog.getByRole('button', { name: format, exact: true }).click()
      const { bytes } = await saved(page, dialog.getByRole('button', { name: 'Tải xuống' }))
      return bytes
    }
    const png = await save('Ảnh PNG')
    expect(pngSize(png)).toEqual({ width: 3840, height: 2160 })
    const svg = strFromU8(await save('Hình SVG'))
    expect(svg).toContain('data:font/woff2;base64,')
    expect(svg).toContain('index.html#/chi-so/rural.ntm?')
    expect(svg).not.toContain('file:')
    const pdf = await readPdf(await save('Trang PDF'))
    expect(pdf.pages.join(' ').replaceAll(/\s+/g, ' ')).toContain('Số xã đạt chuẩn nông thôn mới')
    const slides = unzipSync(await save('Trang PowerPoint'))
    expect(
      strFromU8(
        slides['ppt/charts/chart1.xml'] ??
          slides[Object.keys(slides).find((name) => /charts\/chart\d*\.xml$/.test(name))!]!,
      ),
    ).toContain('<c:v>')
    const word = unzipSync(await save('Văn bản Word'))
    expect(strFromU8(word['word/document.xml']!)).toContain('nông thôn mới')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('writes a table as a workbook and as CSV, and copies it', async () => {
    const { page, faults } = await openPack(pack, '/so-lieu?dia-ban=692&chi-so=rural.ntm&tu=2024-Q1&den=2024-Q1')
    const workbook = await saved(page, page.getByRole('button', { name: 'Tải Excel (XLSX)' }))
    const { sheets } = await readXlsx(workbook.bytes)
    expect(sheets[0]?.rows.find((row) => row[1] === 'Huyện Lộc Ninh')?.slice(2, 4)).toEqual([14, 15])
    const csv = await saved(page, page.getByRole('button', { name: 'Tải CSV' }))
    expect(strFromU8(csv.bytes)).toMatch(/rural\.ntm;.*;692;.*;14;15;93,3/)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Sao chép bảng' }).click()
    await page.getByText('Đã sao chép').first().waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Huyện Lộc Ninh')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('keeps a briefing of two charts in the browser, and writes it', async () => {
    const { page, faults } = await openPack(pack, '/so-sanh?dia-ban=692&ky=2024-Q2&chi-so=rural.ntm')
    await page.getByRole('button', { name: 'Thêm vào báo cáo' }).click()
    await page.goto(`${pack.address}#/chi-so/rural.ntm?dia-ban=692&ky=2024-Q2`)
    await headline(page).filter({ hasText: 'Số xã đạt chuẩn' }).waitFor()
    await page.getByRole('button', { name: 'Thêm vào báo cáo' }).click()
    await page.getByRole('link', { name: /Soạn báo cáo \(2\)/ }).click()
    await page.reload()
    await untilReady(page)
    const shown = page.getByRole('region', { name: 'Xem trước' }).getByRole('img')
    await shown.waitFor()
    expect(await page.getByRole('region', { name: 'Các hình' }).getByRole('listitem').locator('strong').count()).toBe(2)
    const { bytes } = await saved(page, page.getByRole('button', { name: 'Tải PowerPoint', exact: true }))
    const slides = Object.keys(unzipSync(bytes)).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    expect(slides.length).toBeGreaterThanOrEqual(3)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('says on its page about the data of which day it is, and of which version of the program', async () => {
    const { page } = await openPack(pack, '/gioi-thieu')
    const line = page.getByText(/^Gói mở không cần mạng/)
    await line.waitFor()
    const [day, month, year] = [today.getDate(), today.getMonth() + 1, today.getFullYear()]
    const made = `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
    expect(await line.textContent()).toBe(`Gói mở không cần mạng, tạo ngày ${made}, chương trình phiên bản 0.1.0.`)
    await page.context().close()
  })

  test('says so when a reporting period has begun since it was made, and can be told to be silent', async () => {
    const context = await openContext()
    const page = await context.newPage()
    await page.clock.setFixedTime(new Date(Date.now() + 400 * 24 * 3_600_000))
    await page.goto(pack.address)
    await untilReady(page)
    const notice = page.getByRole('status').filter({ hasText: 'trước kỳ báo cáo hiện nay' })
    await notice.waitFor()
    await notice.getByRole('button', { name: 'Đóng' }).click()
    expect(await notice.count()).toBe(0)
    await context.close()
    const { page: fresh } = await openPack(pack)
    expect(await fresh.getByText('trước kỳ báo cáo hiện nay').count()).toBe(0)
    await fresh.context().close()
  })

  test('works on a static server as well', async () => {
    const served = await serveDirectory({ directory: pack.folder, port: 0 })
    const context = await openContext()
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${served.port}/#/so-sanh`)
    await headline(page).filter({ hasText: 'So sánh' }).waitFor()
    expect(await page.getByRole('main').textContent()).toContain('14/15')
    await context.close()
    await served.close()
  })
})

describe('of a pack that is not whole', () => {
  const nameOf = async (folder: string, pattern: RegExp): Promise<string> => {
    const name = (await readdir(join(pack.folder, folder))).find((each) => pattern.test(each))
    if (name === undefined) throw new Error(`Nothing like ${pattern.source} in ${folder}`)
    return join(pack.folder, folder, name)
  }
  const lacking = 'Gói thiếu hoặc hỏng tệp của'

  test.each([
    ['figures', 'data', /^rural-70-/, '/chi-so/rural.ntm', `${lacking} số liệu Nông thôn mới`],
    ['catalogue', 'data', /^catalogue/, '', `${lacking} danh mục số liệu`],
    ['program of a page', 'program', /^TableScreen/, '/so-lieu', `${lacking} chương trình`],
  ])('the %s is missed with what to do, and what is whole goes on', async (_what, folder, pattern, path, sentence) => {
    const file = await nameOf(folder, pattern)
    await rename(file, `${file}.gone`)
    const context = await openContext()
    const page = await context.newPage()
    await page.goto(`${pack.address}#${path}`)
    await page.getByText(sentence).first().waitFor()
    expect(await page.getByRole('banner').count()).toBe(1)
    await context.close()
    await rename(`${file}.gone`, file)
  })

  test('figures that were changed by one digit are not shown', async () => {
    const file = await nameOf('data', /^rural-70-/)
    const text = await readFile(file, 'utf8')
    await writeFile(
      file,
      text.replace(/(\d),(\d)(?=,)/, (_match, a: string, b: string) => `${a},${(Number(b) + 1) % 10}`),
    )
    const { page } = await openPack(pack, '/chi-so/rural.ntm')
    await page
      .getByText(/Tệp số liệu Nông thôn mới bị hỏng/)
      .first()
      .waitFor()
    expect(await page.getByRole('main').textContent()).not.toContain('14/15')
    await page.context().close()
    await writeFile(file, text)
  })

  test('the start of the program is missed with a way to try again', async () => {
    const file = await nameOf('program', /^first-/)
    await rename(file, `${file}.gone`)
    const page = await (await openContext()).newPage()
    await page.goto(pack.address)
    const told = page.getByRole('alert').filter({ hasText: 'Trang chưa tải được đủ' })
    await told.waitFor()
    await rename(`${file}.gone`, file)
    await told.getByRole('button').click()
    await untilReady(page)
    expect(await told.count()).toBe(0)
    await page.context().close()
  })
})
