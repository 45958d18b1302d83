import { readFile } from 'node:fs/promises'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeFindings } from '../support/axe-findings.ts'
import { openPage, resize, untilReady, withBrowser } from '../support/open-browser.ts'
import { openInOffice } from '../support/open-in-office.ts'

withBrowser()

const sheet = (family: string): string => `/nhap/nhap-so?linh-vuc=${family}&dia-ban=692&ky=2024-Q2`
const cell = (page: Page, name: string) => page.getByRole('gridcell', { name: new RegExp(`^${name}, Quý II/2024:`) })
const focusedCell = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)

/** The cells of a row from the left, each left by Tab. */
async function typeCells(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other, as hands do
    await page.keyboard.type(text)
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('Tab')
  }
}

/** By keys alone from the choice of family into the grid. */
async function tabIntoGrid(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Lĩnh vực' }).focus()
  const isInGrid = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null)
  // oxlint-disable-next-line no-await-in-loop -- as many stops as there are
  while (!(await isInGrid())) await page.keyboard.press('Tab')
}

async function confirmAs(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Người xác nhận' }).focus()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await page.getByText(`Người xác nhận: ${name}`).waitFor()
}

describe('a family of a district, by keyboard alone', () => {
  test('is typed, goes on after the page is loaded anew, and stands on the overview as not published', async () => {
    const page = await openPage(sheet('ocop'))
    await tabIntoGrid(page)
    expect(await focusedCell(page)).toMatch(/^Huyện Lộc Ninh, Sản phẩm OCOP, Quý II\/2024: trống/)
    await typeCells(page, ['27', '20', '5', '2', '31', '22'])
    await confirmAs(page, 'Nguyễn Văn An')
    await page.getByText('Đã xác nhận 6 số, chưa công bố.').waitFor()
    // The focus is where it was; a number is half typed when the page goes away.
    expect(await focusedCell(page)).toMatch(/^Huyện Lộc Ninh, OCOP luỹ kế, 4 sao/)
    await page.keyboard.type('7')
    await page.reload()
    await untilReady(page)
    await page.getByText('Đã xác nhận 7 số, chưa công bố.').waitFor()
    expect(await cell(page, 'Huyện Lộc Ninh, OCOP luỹ kế, 4 sao').getAttribute('aria-label')).toContain(
      ': 7, chưa công bố',
    )
    await tabIntoGrid(page)
    await page.keyboard.press('End')
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await page.getByText('Đã xác nhận 8 số, chưa công bố.').waitFor()
    expect(await focusedCell(page)).toMatch(/^Thị trấn Lộc Ninh, /)
    await page.goto('/?dia-ban=692&ky=2024-Q2')
    await untilReady(page)
    await page.getByText('Đang hiện cả 8 số liệu chưa công bố, chỉ có trên máy này.').waitFor()
    const card = page.getByRole('listitem').filter({ hasText: 'Sản phẩm OCOP' }).filter({ hasText: 'chưa công bố' })
    await card.first().getByText('27', { exact: false }).first().waitFor()
  })

  test('is taken back step by step, and Escape gives a cell back', async () => {
    const page = await openPage(sheet('ocop'))
    await tabIntoGrid(page)
    await typeCells(page, ['27', '20'])
    await page.keyboard.press('Control+z')
    await page.getByText('Đã hoàn tác.', { exact: false }).waitFor()
    expect(await cell(page, 'Huyện Lộc Ninh, Sản phẩm OCOP, 3 sao').getAttribute('aria-label')).toContain(': trống')
    await page.keyboard.press('Control+y')
    await page.getByText('Đã làm lại.', { exact: false }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('F2')
    await page.keyboard.type('9')
    await page.keyboard.press('Escape')
    expect(await focusedCell(page)).toMatch(/^Huyện Lộc Ninh, Sản phẩm OCOP, 3 sao, Quý II\/2024: 20, chưa xác nhận/)
    // A key says why there is no number, and Escape with Tab leads out of the grid.
    await page.keyboard.press('b')
    expect(await focusedCell(page)).toContain(': chưa báo cáo')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[role=grid]') ?? null)).toBeNull()
  })
})

describe('what is wrong', () => {
  test('is said when the cell is left, marked, and found again by a button', async () => {
    const page = await openPage(sheet('rural'))
    await page.locator('[data-cell="0-0"]').click()
    await page.keyboard.type('16/15')
    await page.keyboard.press('ArrowDown')
    await page
      .getByText(
        'Huyện Lộc Ninh, Xã nông thôn mới, Quý II/2024: 16 lớn hơn mẫu số 15: hai số đổi chỗ, hay thiếu chữ số?',
      )
      .waitFor()
    expect(await cell(page, 'Huyện Lộc Ninh, Xã nông thôn mới').getAttribute('aria-invalid')).toBe('true')
    await page.getByText('Chưa xác nhận số nào; còn 1 số cần sửa.').waitFor()
    await page.getByRole('button', { name: 'Đến ô cần sửa' }).click()
    expect(await focusedCell(page)).toMatch(
      /^Huyện Lộc Ninh, Xã nông thôn mới, Quý II\/2024: 16, chưa xác nhận; có lỗi/,
    )
    // Rural standards ask nothing of a township.
    await page.keyboard.press('ArrowDown')
    expect(await focusedCell(page)).toBe('Thị trấn Lộc Ninh, Xã nông thôn mới, Quý II/2024: không áp dụng')
    await page.keyboard.type('1')
    expect(await page.getByRole('grid').getByRole('textbox').count()).toBe(0)
    expect(await axeFindings(page)).toEqual([])
    await resize(page, { width: 390, height: 844 })
    await page.getByRole('combobox', { name: 'Địa bàn', exact: true }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  test('of a published figure is a change without a reason', async () => {
    const page = await openPage('/nhap/nhap-so?linh-vuc=reception&dia-ban=692&ky=2024-Q1')
    await page.locator('[data-cell="0-0"]').click()
    await page.keyboard.type('72')
    await page.keyboard.press('Enter')
    await page.getByText('Khác số đã công bố: ghi lý do đính chính.', { exact: false }).first().waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('l')
    await page.keyboard.type('Cộng sót một lượt')
    await page.keyboard.press('Enter')
    await confirmAs(page, 'An')
    await page.getByText('Đã xác nhận 1 số, chưa công bố.').waitFor()
    expect(await page.locator('[data-cell="0-0"]').getAttribute('aria-label')).toContain(': 72, chưa công bố')
  })
})

describe('a block of a spreadsheet', () => {
  test('is pasted, and what has no place in the grid is said', async () => {
    const page = await openPage(sheet('reception'))
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate(() => navigator.clipboard.writeText('1.234\t05\r\n7\t8\r\n'))
    await page.locator('[data-cell="2-0"]').click()
    await page.keyboard.press('Control+v')
    await page.getByText('Đã dán 4 ô.', { exact: false }).waitFor()
    expect(await cell(page, 'Xã Lộc Hòa, Lượt tiếp công dân').textContent()).toContain('1.234')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Control+v')
    await page.getByText('Khối dán lớn hơn bảng: bỏ 1 dòng và 1 cột bên ngoài.', { exact: false }).waitFor()
    await page.locator('[data-cell="2-0"]').click()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Control+c')
    await page.getByText('Đã sao chép 2 ô.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1234\t05')
  })
})

test('a key draws its cell anew and no other row, and leaving it no more than two', async () => {
  const page = await openPage('/nhap/nhap-so?linh-vuc=rural&dia-ban=75&ky=2025-Q3')
  expect(await page.getByRole('grid').getByRole('row').count()).toBeGreaterThan(30)
  await page.locator('[data-cell="0-0"]').click()
  await page.evaluate(() => {
    const rows = new Set<string>()
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        rows.add(element?.closest('tr')?.querySelector('th')?.textContent ?? 'table')
      }
      document.body.dataset['drawn'] = String(rows.size)
    })
    watch.observe(document.querySelector('[role=grid]')!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  })
  await page.keyboard.type('12')
  expect(await page.evaluate(() => document.body.dataset['drawn'])).toBe('1')
  await page.keyboard.press('Enter')
  await page.locator('[data-cell="1-0"]:focus').waitFor()
  expect(await page.evaluate(() => document.body.dataset['drawn'])).toBe('2')
})

test('two tabs hold one sheet', async () => {
  const page = await openPage(sheet('ocop'))
  const other = await page.context().newPage()
  await other.goto(sheet('ocop'))
  await untilReady(other)
  await page.bringToFront()
  await page.locator('[data-cell="0-0"]').click()
  await typeCells(page, ['27'])
  await confirmAs(page, 'An')
  await page.getByText('Đã xác nhận 1 số, chưa công bố.').waitFor()
  await other.getByText('Đã xác nhận 1 số, chưa công bố.').waitFor()
  expect(await cell(other, 'Huyện Lộc Ninh, Sản phẩm OCOP').getAttribute('aria-label')).toContain(': 27, chưa công bố')
})

test('the template of the quarter holds what was typed, and its checks outlive another program', async () => {
  const page = await openPage(sheet('ocop'))
  await page.locator('[data-cell="0-0"]').click()
  await typeCells(page, ['27'])
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải mẫu Excel' }).click()
  const file = await started
  expect(file.suggestedFilename()).toBe('mau-nhap-huyen-loc-ninh-2024-q2.xlsx')
  const { sheets } = await readXlsx(await openInOffice('mau.xlsx', await readFile(await file.path())))
  const ocop = sheets.find(({ name }) => name === 'OCOP')!
  const row = ocop.rows.find((each) => each[1] === 'Huyện Lộc Ninh')!
  expect(row).toContain(27)
  expect(ocop.dataValidations?.length).toBeGreaterThan(0)
  expect(ocop.dataValidations?.[0]).toMatchObject({ type: 'whole', formula1: '0' })
})
