import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { axeFindings } from '../support/axe-findings.ts'
import { type HandedFile, formFile, reportFile, reportText, tableFile } from '../support/entry-files.ts'
import { newPage, untilReady, withBrowser } from '../support/open-browser.ts'

withBrowser()

const view = 'dia-ban=692&ky=2024-Q2'

async function openEntry(options?: Parameters<typeof newPage>[0]): Promise<Page> {
  const page = await newPage(options)
  await page.goto(`/nhap?${view}`)
  await untilReady(page)
  await page.getByRole('heading', { name: 'Đưa báo cáo vào' }).waitFor()
  return page
}

const entryOf = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
const figures = (page: Page): Locator => page.getByRole('region', { name: 'Số liệu tìm thấy' })

async function handIn(page: Page, ...files: readonly HandedFile[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...files])
  for (const { name } of files) {
    // One after the other, because each has to be there.
    // oxlint-disable-next-line no-await-in-loop
    await entryOf(page, name).waitFor()
  }
}

test('from three files to figures on the overview that are not published, in so many clicks', async () => {
  const page = await openEntry()
  let clicks = 1
  const click = async (target: Locator): Promise<void> => {
    clicks += 1
    await target.click()
  }
  const [report, form, table] = [reportFile(), await formFile('01/TCD 2021', 12, true), await tableFile()]
  await handIn(page, report, form, table)

  await expect.poll(() => page.getByText(/^\d+ số sẽ nhập/).count()).toBe(3)
  // Whichever was read first is shown.
  await click(entryOf(page, report.name))

  // The report: the percentage that does not fit is asked, the plan and the other quarter are left out.
  await page.getByText('Tỷ lệ ghi 53,5% không khớp: tính ra 43,48%.').waitFor()
  await page.getByRole('heading', { name: 'Sẽ nhập (04)' }).waitFor()
  await page.getByText('Không lấy (02)').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await click(page.getByRole('button', { name: 'Bỏ', exact: true }))
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Xác nhận 04 số')
  await page.getByLabel('Người xác nhận').fill('Nguyễn Văn Ân')
  await click(page.getByRole('button', { name: 'Xác nhận 04 số' }))
  await page.getByText('Đã nhập 04 số từ bao-cao-quy-2.txt, chưa công bố.').first().waitFor()

  // The form: the cell is named, its likely value taken with one click.
  const wrong = page.getByRole('region', { name: 'Ô có thể sai theo đẳng thức của biểu' })
  await wrong.getByRole('button', { name: /^Ô B\d+: \d+ có lẽ là \d+ \(hai chữ số đổi chỗ\)$/ }).waitFor()
  await click(page.getByRole('button', { name: /^Lấy \d+ lượt$/ }))
  while ((await page.getByRole('heading', { name: /^Cần xem/ }).count()) > 0) {
    // oxlint-disable-next-line no-await-in-loop
    await click(page.getByRole('button', { name: 'Nhận', exact: true }))
  }
  await click(page.getByRole('button', { name: /^Xác nhận \d+ số$/ }))
  await page
    .getByText(/^Đã nhập \d+ số từ 01-TCD-2021\.xlsx, chưa công bố\.$/)
    .first()
    .waitFor()

  // The table: nobody has to say again who confirms.
  await page.getByRole('heading', { name: 'Sẽ nhập (02)' }).waitFor()
  await click(page.getByRole('button', { name: 'Xác nhận 02 số' }))
  await page.getByText('Đã nhập 02 số từ bang-tu-lap.xlsx, chưa công bố.').first().waitFor()
  await click(page.getByRole('link', { name: 'Xem trên Tổng quan' }))
  await page.getByRole('heading', { level: 1, name: 'Huyện Lộc Ninh – Quý II/2024' }).waitFor()
  await page.getByText(/^Đang hiện cả \d+ số liệu chưa công bố/).waitFor()
  await expect.poll(async () => await page.locator('main').innerText()).toMatch(/25\s*sản phẩm[\s\S]*chưa công bố/)
  expect(clicks).toBeLessThanOrEqual(9)
})

test('the three forms come in with the figures of every row', async () => {
  const page = await openEntry()
  const forms = [
    await formFile('01/TCD 2021', 21),
    await formFile('01/XLD 2021', 22),
    await formFile('01/XLD 2024', 23),
  ]
  await handIn(page, ...forms)
  for (const { name } of forms) {
    // oxlint-disable-next-line no-await-in-loop
    await entryOf(page, name).click()
    // oxlint-disable-next-line no-await-in-loop
    await figures(page).waitFor()
    // oxlint-disable-next-line no-await-in-loop
    const told = await figures(page).innerText()
    for (const area of ['Huyện Lộc Ninh', 'Huyện Bù Đốp', 'Huyện Hớn Quản'])
      expect(told).toContain(`${area}, Quý II/2024`)
    // oxlint-disable-next-line no-await-in-loop
    expect(await page.getByLabel('Kỳ của tệp').inputValue()).toBe('2024-Q2')
  }
})

test('by keyboard alone: accept, reject, correct, go on; what is decided survives a reload, and an import is taken back', async () => {
  const page = await openEntry()
  await handIn(page, reportFile())
  const accept = page.getByRole('button', { name: 'Nhận', exact: true })
  await accept.focus()
  await page.keyboard.press('s')
  const correction = page.getByRole('form', { name: 'Sửa số liệu' })
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('label')?.textContent))
    .toContain('Giá trị')
  await page.keyboard.type('24')
  await page.keyboard.press('Enter')
  await correction.waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: 'Sẽ nhập (05)' }).waitFor()
  await page.getByRole('button', { name: /^Lượt tiếp công dân/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Nhận')
  await page.keyboard.press('x')
  await page.getByRole('heading', { name: 'Sẽ nhập (04)' }).waitFor()

  await page.reload()
  await untilReady(page)
  await page.getByRole('heading', { name: 'Sẽ nhập (04)' }).waitFor()
  await figures(page).getByText('24/46 trường (52,2%)').waitFor()
  await page.getByLabel('Người xác nhận').fill('Trần Thị Bé')
  await page.keyboard.press('Enter')
  await page.getByText('Đã nhập 04 số từ bao-cao-quy-2.txt, chưa công bố.').first().waitFor()

  await handIn(page, reportFile())
  await page.getByText(/^Tệp này đã nhập lúc .* \(Trần Thị Bé\)\.$/).waitFor()
  await page.getByText('Đã có, không đổi (03)').waitFor()
  await page.getByRole('button', { name: 'Hoàn tác bao-cao-quy-2.txt' }).click()
  await page.getByRole('heading', { name: 'Đã nhập trên máy này, chưa công bố' }).waitFor({ state: 'detached' })
  await page.getByText('Đã có, không đổi (03)').waitFor({ state: 'detached' })
})

test('cells and text are pasted, and a column that was explained is remembered', async () => {
  const page = await openEntry()
  const paste = async (type: string, content: string): Promise<void> => {
    await page.getByLabel('Hoặc dán văn bản, ô bảng tính vào đây').evaluate(
      (field, [kind, text]) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData(kind!, text!)
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      [type, content],
    )
  }
  const cells =
    '<table><tr><td colspan="2">Quý II/2024</td></tr><tr><th>Huyện</th><th>Cột lạ</th></tr><tr><td>Huyện Lộc Ninh</td><td>71</td></tr></table>'
  await paste('text/html', cells)
  await page
    .getByText(/Cột lạ/)
    .first()
    .waitFor()
  await page.getByLabel('Được hiểu là: Cột lạ').selectOption('reception.turns|')
  await page.getByRole('heading', { name: 'Sẽ nhập (01)' }).waitFor()
  await page.getByRole('button', { name: /^Bỏ Bảng dán lúc/ }).click()
  await paste('text/html', cells.replace('71', '72'))
  await figures(page).getByText('72 lượt').waitFor()
  await page.getByRole('button', { name: /^Bỏ Bảng dán lúc/ }).click()
  await paste('text/plain', reportText)
  await page.getByRole('heading', { name: 'Sẽ nhập (04)' }).waitFor()
  expect(await page.getByLabel('Tên nguồn').inputValue()).toBe(
    'Kết quả thực hiện nhiệm vụ quý II/2024 của huyện Lộc Ninh',
  )
})

test('what cannot be read says why and what to do, and nothing else is lost', async () => {
  const page = await openEntry()
  const bad: HandedFile = { name: 'cu.doc', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) }
  const empty: HandedFile = { name: 'trong.csv', mimeType: '', buffer: Buffer.from('') }
  await handIn(page, bad, empty, reportFile())
  await entryOf(page, 'cu.doc').click()
  await page
    .getByText('cu.doc: Đây là tệp Word cũ (.doc). Mở bằng Word, chọn Lưu thành… “Word Document (.docx)”.')
    .waitFor()
  await entryOf(page, 'trong.csv').click()
  await page.getByText('Tệp trong.csv không có ô nào. Hãy kiểm tra lại tệp đã chọn.').waitFor()
  await entryOf(page, 'bao-cao-quy-2.txt').click()
  await page.getByRole('heading', { name: 'Sẽ nhập (04)' }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('a phone and forced colours show all of it', async () => {
  const page = await openEntry({ width: 390, height: 844 })
  await handIn(page, await tableFile(), reportFile())
  await figures(page).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  const [shown, hidden] = await Promise.all(
    ['bang-tu-lap.xlsx', 'bao-cao-quy-2.txt'].map((name) =>
      entryOf(page, name).evaluate((element) => getComputedStyle(element).backgroundColor),
    ),
  )
  expect(shown).not.toBe(hidden)
})

test('in forced colours every figure that is marked can be read', async () => {
  const page = await openEntry({ forcedColors: 'active', colorScheme: 'dark' })
  const report = reportFile()
  await handIn(page, report)
  const document = page.getByRole('region', { name: `Nội dung ${report.name}` })
  await document.locator('mark').first().waitFor()
  const groundOf = (each: Element): string => getComputedStyle(each).backgroundColor
  const marks = await document
    .locator('mark')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor))
  expect([...new Set(marks)]).toEqual([await document.evaluate(groundOf)])
})
