import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { encodeBriefing } from '../../src/contract/briefing-file.ts'
import { type Briefing, emptyBriefing, withItems } from '../../src/domain/briefing.ts'
import { pngSize } from '../../src/exports/png-size.ts'
import { axeFindings } from '../support/axe-findings.ts'
import { holdImages } from '../support/hold-images.ts'
import { type OpenPageOptions, newPage, untilReady, withBrowser } from '../support/open-browser.ts'
import { printInOffice, withoutBlanks } from '../support/open-in-office.ts'
import { readPdf } from '../support/pdf-text.ts'

withBrowser()

const trend = '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q2'
const compared = '/so-sanh?dia-ban=692&ky=2024-Q2&chi-so=reception.turns&dang=cot'
const shades = '/so-sanh?dia-ban=692&ky=2024-Q2&chi-so=rural.ntm&dang=bang-mau'
const without = '/chi-so/rural.ntm?dia-ban=692&ky=2023-Q3&minh-hoa=an'

const note = 'Đắk Lắk · Thừa Thiên – Huế · Phường Ẳng Cang · ỡ ữ ệ Ặ Ỵ'

const filled: Briefing = {
  ...withItems(emptyBriefing, [
    { path: trend, content: 'chart', note: note.normalize('NFD') },
    { path: compared, content: 'chart-and-table' },
    { path: shades, content: 'chart' },
  ]),
  subtitle: 'Phòng Nông nghiệp và Môi trường',
}

/** The page of a reader whose browser kept a briefing. */
async function openBriefing(briefing: Briefing, options: OpenPageOptions = {}): Promise<Page> {
  const page = await newPage(options)
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text)
    },
    ['nhip-quy.briefing', encodeBriefing(briefing)] as const,
  )
  await page.goto('/bao-cao?dia-ban=692&ky=2024-Q2')
  await untilReady(page)
  await pageImage(page).waitFor()
  return page
}

const pageImage = (page: Page): Locator => page.getByRole('region', { name: 'Xem trước' }).getByRole('img')

const names = (page: Page): Promise<string[]> =>
  page.getByRole('region', { name: 'Các hình' }).getByRole('listitem').locator('strong').allTextContents()

async function exported(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

describe('an empty briefing in the browser', () => {
  test('shows in small what the ready-made report would be: the pages that one press makes', async () => {
    const page = await newPage()
    await page.goto('/bao-cao?dia-ban=692&ky=2024-Q2')
    await untilReady(page)
    const pages = page.getByRole('list', { name: 'Các trang của báo cáo giao ban quý' }).getByRole('img')
    await pages.first().waitFor()
    expect(await pages.count()).toBe(10)
    const titles = await pages.evaluateAll((all) => all.map((each) => each.getAttribute('alt')))
    expect(titles[0]).toBe('Trang 1/10: Báo cáo giao ban quý II/2024 – huyện Lộc Ninh')
    expect(titles[1]).toMatch(/^Trang 2\/10: Quý II\/2024, huyện Lộc Ninh: /)
    await pages.last().scrollIntoViewIfNeeded()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Báo cáo giao ban quý' }).click()
    await pageImage(page).waitFor()
    expect(await pages.count()).toBe(0)
    await page.getByText('8 hình, 10 trang').waitFor()
  })
})

describe('a briefing in the browser', () => {
  test('is found faultless by axe, in both languages, on a desk and on a telephone', async () => {
    for (const width of [1366, 390]) {
      const page = await openBriefing(filled, { width, height: 844 })
      expect(await axeFindings(page)).toEqual([])
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('region', { name: 'Preview' }).getByRole('img').waitFor()
      expect(await axeFindings(page)).toEqual([])
      await page.getByRole('button', { name: 'To a new quarter…' }).click()
      await page.getByRole('dialog').waitFor()
      expect(await axeFindings(page)).toEqual([])
    }
  })

  test.each([
    [1366, 768],
    [390, 844],
    [320, 640],
    [683, 384],
  ])('fits a window of %i × %i: nothing sticks out at the side', async (width, height) => {
    const page = await openBriefing(filled, { width, height })
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })

  test('shows the page of the chosen figure, and turns from one to the next', async () => {
    const page = await openBriefing(filled)
    expect(await pageImage(page).getAttribute('alt')).toMatch(/^Trang 2\/7: Huyện Lộc Ninh, quý II\/2024: 14\/15 xã/)
    expect(
      await pageImage(page).evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(1280)
    await page.getByRole('button', { name: 'Trang sau' }).click()
    await page.getByText('Trang 3/7').waitFor()
    expect(await page.getByRole('listitem').nth(1).getByRole('button', { pressed: true }).count()).toBe(1)
    await page.getByRole('button', { name: 'Tuỳ chọn' }).click()
    await page.getByRole('button', { name: 'Hai hình' }).click()
    await page.getByText(/Trang \d\/7/).waitFor()
  })

  test('is put in order by the mouse and by the keyboard, and tells where a figure went', async () => {
    const page = await openBriefing(filled)
    const handles = page.getByRole('button', { name: /^Kéo để xếp lại/ })
    const before = await names(page)
    // Each key once the one before was told of: a figure that was just taken up hears no arrow in the same moment.
    const told = (text: RegExp): Promise<void> => page.getByText(text).first().waitFor()
    await handles.first().focus()
    await page.keyboard.press('Space')
    await told(/^Đã nhấc .* ở vị trí 1\/3/)
    await page.keyboard.press('ArrowDown')
    await told(/ở vị trí 2\/3/)
    await page.keyboard.press('Space')
    await told(/ nay ở vị trí 2\/3/)
    await expect.poll(() => names(page)).toEqual([before[1], before[0], before[2]])
    const [from, to] = [await handles.nth(2).boundingBox(), await handles.first().boundingBox()]
    if (!from || !to) throw new Error('No handles')
    await page.mouse.move(from.x + 8, from.y + 12)
    await page.mouse.down()
    await page.mouse.move(from.x + 8, from.y - 20, { steps: 4 })
    await page.mouse.move(to.x + 8, to.y + 4, { steps: 8 })
    await page.mouse.up()
    await expect.poll(() => names(page)).toEqual([before[2], before[1], before[0]])
  })

  test('survives a crash with the last word that was typed, and is followed by another tab', async () => {
    const page = await openBriefing(filled)
    await page.getByRole('textbox', { name: 'Ghi chú thêm' }).fill('Cần kiểm tra lại')
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('nhip-quy.briefing')))
      .toContain('Cần kiểm tra lại')
    const other = await page.context().newPage()
    await other.goto('/bao-cao')
    await untilReady(other)
    const field = other.getByRole('textbox', { name: 'Ghi chú thêm' })
    await expect.poll(() => field.inputValue()).toBe('Cần kiểm tra lại')
    await page
      .getByRole('button', { name: /^Bỏ Số xã/ })
      .first()
      .click()
    await expect.poll(() => names(other)).toHaveLength(2)
  })
})

describe('a briefing on the whole screen', () => {
  const shown = (page: Page): Locator => page.getByRole('dialog', { name: 'Trình chiếu báo cáo' })
  const isFull = (page: Page): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null)

  test('shows its pages without the network, tells them in a second window, and gives the focus back', async () => {
    const page = await openBriefing(filled)
    await page.getByRole('button', { name: 'Trình chiếu' }).click()
    await shown(page)
      .getByRole('img', { name: /^Trang 1\/7/ })
      .waitFor()
    await expect.poll(() => isFull(page)).toBe(true)
    await page.context().setOffline(true)
    await page.keyboard.press('End')
    const last = shown(page).getByRole('img', { name: /^Trang 7\/7/ })
    await last.waitFor()
    const { width, height } = (await last.boundingBox())!
    const window = page.viewportSize()!
    expect(width).toBe(window.width)
    expect(height).toBeGreaterThan(window.height * 0.85)
    expect(await axeFindings(page)).toEqual([])
    const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')])
    await notes.keyboard.press('Home')
    await notes.getByText('1/7').waitFor()
    await page.getByText('1/7', { exact: true }).waitFor()
    expect(await notes.title()).toBe('Lời – Chỉ tiêu quý II/2024 – huyện Lộc Ninh')
    await page.getByRole('button', { name: 'Kết thúc (Esc)' }).click()
    await shown(page).waitFor({ state: 'hidden' })
    expect(await isFull(page)).toBe(false)
    await expect.poll(() => notes.isClosed()).toBe(true)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Trình chiếu')
  })
})

describe('a briefing on paper', () => {
  test('is every page of it on a sheet of its own, and nothing else', async () => {
    const page = await openBriefing(filled)
    const { pages } = await readPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
    expect(pages).toHaveLength(7)
    expect(pages[0]).toContain('Phòng Nông nghiệp và Môi trường')
    expect(pages[4]).toContain('Thành phố Đồng Xoài')
    expect(pages.join('\n')).not.toMatch(/Tải PowerPoint|Tên báo cáo|In ngày|Bộ soạn sẵn/)
  })
})

describe('the emblem of an office', () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 120"><script>window.top.touched = true</script>' +
    '<circle cx="50" cy="60" r="48" fill="red" onload="window.top.touched = true"/></svg>'

  test('is pixels in every file, whatever was chosen, and is drawn anew from a file that is opened', async () => {
    const page = await openBriefing(filled)
    await page.getByRole('button', { name: 'Sửa tên và biểu trưng cơ quan' }).click()
    await page.getByRole('textbox', { name: 'Tên cơ quan (tối đa ba dòng)' }).fill('UBND huyện Lộc Ninh')
    const input = page.getByLabel('Chọn tệp ảnh').and(page.locator('input'))
    await input.setInputFiles({
      name: 'hong.png',
      mimeType: 'image/png',
      buffer: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    })
    await page.getByText('“hong.png” bị hỏng hoặc không ghi kích thước ảnh.').waitFor()
    await input.setInputFiles({ name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) })
    await page.getByRole('img', { name: 'Biểu trưng: UBND huyện Lộc Ninh' }).waitFor()
    await page.getByRole('checkbox', { name: /^Kèm theo bản soạn này/ }).check()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    for (const [format, place] of [
      ['Tải PowerPoint', /^ppt\/media\/.*\.png$/],
      ['Tải Word', /^word\/media\/.*\.png$/],
    ] as const) {
      // Each waits for the one before: one page makes them all.
      // oxlint-disable-next-line no-await-in-loop
      const files = unzipSync((await exported(page, format)).bytes)
      const sizes = Object.entries(files).flatMap(([name, bytes]) => (place.test(name) ? [pngSize(bytes)] : []))
      expect(sizes).toContainEqual({ width: 400, height: 480 })
    }
    const { pages } = await readPdf((await exported(page, 'Tải PDF')).bytes)
    expect(pages[0]).toContain('UBND huyện Lộc Ninh')
    await page.getByRole('button', { name: 'Tuỳ chọn' }).click()
    const saved = await exported(page, 'Lưu bản soạn')
    expect(strFromU8(saved.bytes)).not.toContain('svg')
    const other = await newPage()
    await other.goto('/bao-cao')
    await untilReady(other)
    await other
      .getByLabel('Mở bản soạn')
      .and(other.locator('input'))
      .setInputFiles({ name: 'a.nhipquy.json', mimeType: 'application/json', buffer: Buffer.from(saved.bytes) })
    await other.getByText('UBND huyện Lộc Ninh').first().waitFor()
    for (const each of [page, other]) expect(await each.evaluate(() => 'touched' in window)).toBe(false)
  })
})

describe('a briefing as a file', () => {
  test('is a presentation with editable charts, notes and tables that LibreOffice opens', async () => {
    const page = await openBriefing(filled)
    const { name, bytes } = await exported(page, 'Tải PowerPoint')
    expect(name).toBe('chi-tieu-quy-ii-2024-huyen-loc-ninh.pptx')
    const [printed] = await printInOffice([{ name, bytes }])
    // Eleven areas in two quarters are one chart, where the drawing takes two pages.
    expect(printed?.pages).toHaveLength(6)
    const [cover, lines, bars, table, picture, sources] = printed?.pages ?? []
    expect(cover).toContain(withoutBlanks('Chỉ tiêu quý II/2024 – huyện Lộc Ninh'))
    expect(cover).toContain(withoutBlanks('Phòng Nông nghiệp và Môi trường'))
    expect(lines).toContain(withoutBlanks(note))
    expect(bars).toContain(withoutBlanks('5/11 huyện, thị xã, thành phố tăng, 5 giảm số lượt tiếp công dân'))
    expect(table).toContain(withoutBlanks('Thành phố Đồng Xoài'))
    expect(picture).toContain(withoutBlanks('7/11 huyện, thị xã, thành phố tăng'))
    expect(sources).toContain(withoutBlanks('Số liệu minh hoạ do chương trình tạo'))
    expect(sources).toContain(withoutBlanks('Không thiếu số liệu nào trong quý II/2024.'))
    const parts = Object.keys(unzipSync(bytes))
    expect(parts.filter((part) => /^ppt\/charts\/chart[^/]*\.xml$/.test(part))).toHaveLength(2)
    expect(parts.filter((part) => /^ppt\/embeddings\/.*\.xlsx$/.test(part))).toHaveLength(2)
  })

  test('is a Word document with cover, findings, pictures, tables and sources', async () => {
    const page = await openBriefing(filled)
    const { name, bytes } = await exported(page, 'Tải Word')
    const [printed] = await printInOffice([{ name, bytes }])
    const all = printed?.pages.join('')
    for (const text of [
      'Chỉ tiêu quý II/2024 – huyện Lộc Ninh',
      'Đến hết quý II/2024, huyện Lộc Ninh có 14/15 xã đạt chuẩn nông thôn mới',
      'Hình 1. Số xã đạt chuẩn nông thôn mới',
      'Hình 3.',
      'Bảng 1. Số lượt tiếp công dân',
      'Nguồn số liệu',
      'Không thiếu số liệu nào trong quý II/2024.',
    ]) {
      expect(all).toContain(withoutBlanks(text))
    }
  })

  test('is a PDF of the pages that are shown, with outline and composed Vietnamese letters', async () => {
    const page = await openBriefing(filled)
    const shown = (await pageImage(page).getAttribute('alt'))?.replace(/^Trang \d\/\d: /, '')
    const { bytes } = await exported(page, 'Tải PDF')
    const { pages, outline, lang } = await readPdf(bytes)
    expect(pages).toHaveLength(7)
    expect(lang).toBe('vi-VN')
    expect(outline[1]).toBe(shown)
    expect(pages[1]).toContain(note.normalize('NFC'))
    expect(pages[4]).toContain('Thành phố Đồng Xoài')
    expect(pages.slice(1).map((text) => /\d\/7/.exec(text)?.[0])).toContain('2/7')
  })

  test('is an archive of numbered pictures', async () => {
    const page = await openBriefing(filled)
    const { name, bytes } = await exported(page, 'Tải ảnh (zip)')
    expect(name).toMatch(/\.zip$/)
    const files = unzipSync(bytes)
    expect(Object.keys(files)).toHaveLength(7)
    expect(Object.keys(files)[1]).toMatch(/^02-huyen-loc-ninh-quy-ii-2024-14-15-xa-dat-chuan-nong-thon-moi.*\.png$/)
    for (const picture of Object.values(files)) expect(strFromU8(picture.subarray(1, 4))).toBe('PNG')
  })

  test('says of a figure without numbers that there are none, and draws no empty chart', async () => {
    const page = await openBriefing(withItems(emptyBriefing, [{ path: without, content: 'chart' }]))
    const { bytes } = await exported(page, 'Tải PDF')
    const { pages } = await readPdf(bytes)
    expect(pages[1]).toContain('chưa có số liệu')
    expect(pages.join('\n')).not.toContain('SỐ LIỆU MINH HOẠ')
    expect(pages.at(-1)).toContain('Số xã đạt chuẩn nông thôn mới, quý III/2023: huyện Lộc Ninh (chưa có số liệu).')
  })

  test('that is stopped leaves nothing behind', async () => {
    const page = await openBriefing(filled)
    let downloads = 0
    page.on('download', () => (downloads += 1))
    const release = await holdImages(page)
    await page.getByRole('button', { name: 'Tải ảnh (zip)', exact: true }).click()
    await page.getByRole('button', { name: 'Dừng' }).click()
    await page.getByText('Đã dừng, không có tệp nào được ghi.').waitFor()
    await release()
    expect(downloads).toBe(0)
  })

  test('is not made without the Vietnamese font, and the page says why', async () => {
    const page = await newPage({ expects: [/Failed to load resource|net::ERR_FAILED|font/i] })
    await page.route(/\.woff2/, (route) => route.abort())
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      'nhip-quy.briefing',
      encodeBriefing(filled),
    ] as const)
    await page.goto('/bao-cao')
    const fault = page.getByRole('alert').filter({ hasText: 'thiếu phông chữ tiếng Việt' })
    await fault.first().waitFor()
    expect(await pageImage(page).count()).toBe(0)
  })
})

describe('a small picture', () => {
  test.each(['/?dia-ban=692&ky=2024-Q2', '/dia-ban/692?ky=2024-Q2'])(
    'of the overview, opened as %s, has the export menu of its figure',
    async (path) => {
      const page = await newPage()
      await page.goto(path)
      await untilReady(page)
      await page.getByRole('button', { name: 'Xuất hình: Xã nông thôn mới', exact: true }).first().click()
      const dialog = page.getByRole('dialog', { name: 'Xuất hình' })
      await dialog.getByRole('img', { name: /^Xem trước/ }).waitFor()
      await dialog.getByRole('textbox', { name: 'Tiêu đề' }).fill('Mười bốn xã đã về đích')
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Tải xuống' }).click(),
      ])
      const text = (await readFile(await file.path())).toString('utf8')
      expect(text).toContain('Mười bốn xã đã về đích')
      expect(text).toContain('/chi-so/rural.ntm?dia-ban=692&ky=2024-Q2')
      await dialog.getByRole('button', { name: 'Thêm vào báo cáo' }).click()
      await page.getByRole('link', { name: 'Soạn báo cáo (1)' }).waitFor()
      await page.keyboard.press('Escape')
      await page.goto('/bao-cao')
      await pageImage(page).waitFor()
      expect(await page.getByRole('textbox', { name: 'Tiêu đề' }).inputValue()).toBe('Mười bốn xã đã về đích')
      expect(await page.getByText('đã sửa tay').count()).toBeGreaterThan(0)
    },
  )
})
