import { readFile } from 'node:fs/promises'
import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { openInOffice } from '../support/open-in-office.ts'
import { lookAt, openPage, withBrowser } from '../support/open-browser.ts'

withBrowser()

const path = '/so-lieu?dia-ban=692,693&chi-so=rural.ntm,rural.criteria_avg,reception.turns&tu=2023-Q3&den=2024-Q1'

async function download(page: Page, name: string): Promise<{ readonly file: string; readonly bytes: Buffer }> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const file = await started
  return { file: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** A cell of the page: the numbers of a share, or the one number; no numbers where there is a reason. */
async function shownNumbers(page: Page): Promise<readonly (readonly (number | null)[])[]> {
  const rows = await page
    .getByRole('table')
    .locator('tbody tr:has(td)')
    .evaluateAll((all) =>
      all.map((row) =>
        // The number is the first part of a figure; a reason has no parts.
        [...row.querySelectorAll('td')].map(
          ({ firstElementChild: first }) => (first?.firstElementChild ?? first)?.textContent ?? '',
        ),
      ),
    )
  const numberOf = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'))
  return rows.map((row) =>
    row.flatMap((text) => {
      if (!/^[\d.,/]+$/.test(text)) return [null, null]
      const [value = '', of] = text.split('/')
      return [numberOf(value), of === undefined ? null : numberOf(of)]
    }),
  )
}

type Sheet = readonly (readonly (string | number | boolean | Date | null)[])[]

/** The sheets of a file as LibreOffice understands them. */
async function sheetsInOffice(name: string, bytes: Uint8Array, reader?: string): Promise<ReadonlyMap<string, Sheet>> {
  const { sheets } = await readXlsx(await openInOffice(name, bytes, reader))
  return new Map(sheets.map((sheet) => [sheet.name, sheet.rows]))
}

describe('the workbook', () => {
  test('is named after the table and has the numbers of the page as numbers', async () => {
    const page = await lookAt(path)
    const shown = await shownNumbers(page)
    const { file, bytes } = await download(page, 'Tải Excel (XLSX)')
    expect(file).toBe('bang-so-lieu-huyen-loc-ninh-2023-q3-2024-q1.xlsx')
    await page.getByText(`Đã tải tệp ${file}.`).waitFor()
    const { sheets } = await readXlsx(bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['Bảng', 'Dữ liệu', 'Nguồn và ghi chú'])
    const rows = sheets[0]?.rows.filter((row) => /^Huyện (?:Lộc Ninh|Bù Đốp)$/.test(String(row[1]))) ?? []
    const written = rows.map((row) =>
      Array.from({ length: 3 }, (_, column) => [row[2 + column * 3] ?? null, row[3 + column * 3] ?? null]).flat(),
    )
    expect(written).toEqual(shown)
  })

  test('opens in LibreOffice with the same numbers, zero as 0, missing as empty, letters right and no formula', async () => {
    const page = await lookAt(path)
    const { bytes } = await download(page, 'Tải Excel (XLSX)')
    const sheets = await sheetsInOffice('bang.xlsx', bytes)
    expect([...sheets.keys()].sort()).toEqual(['Bảng', 'Dữ liệu', 'Nguồn và ghi chú'].sort())
    const table = sheets.get('Bảng') ?? []
    const rowOf = (indicator: string, area: string) =>
      table.find((row) => row[0] === indicator && row[1] === area)?.slice(2)
    const locNinh = rowOf('Xã nông thôn mới (xã)', 'Huyện Lộc Ninh')
    expect(locNinh?.slice(6, 8)).toEqual([14, 15])
    expect(locNinh?.[8]).toBeCloseTo(14 / 15, 9)
    expect(rowOf('Xã nông thôn mới (xã)', 'Huyện Bù Đốp')?.slice(0, 3)).toEqual([null, null, null])
    expect(table[0]?.[0]).toBe('Bảng số liệu – Huyện Lộc Ninh và 1 địa bàn khác, Quý III/2023 – Quý I/2024')
    expect(table[1]?.[0]).toMatch(/^SỐ LIỆU MINH HOẠ: /)
    const list = sheets.get('Dữ liệu') ?? []
    expect(list).toHaveLength(1 + 3 * 2 * 3)
    expect(
      list.find((row) => row[0] === 'rural.ntm' && row[2] === '693' && row[5] === '2023-Q3')?.slice(7, 14),
    ).toEqual([null, null, null, null, 'xã', 'minh hoạ', 'chưa báo cáo'])
  })

  test('of a quarter without new communes has 0 and not nothing', async () => {
    const page = await lookAt('/so-lieu?dia-ban=692,693&chi-so=rural.ntm_model&tu=2024-Q1&den=2024-Q1')
    const { bytes } = await download(page, 'Tải Excel (XLSX)')
    const table = (await sheetsInOffice('bang.xlsx', bytes)).get('Bảng') ?? []
    expect(table.find((row) => row[1] === 'Huyện Bù Đốp')?.slice(2, 4)).toEqual([0, 6])
  })
})

describe('the CSV', () => {
  test('is read by LibreOffice in Vietnamese with every number a number', async () => {
    const page = await lookAt(path)
    const { file, bytes } = await download(page, 'Tải CSV')
    expect(file).toBe('bang-so-lieu-huyen-loc-ninh-2023-q3-2024-q1.csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = Papa.parse<string[]>(bytes.toString('utf8').slice(1).trimEnd()).data
    expect(rows).toHaveLength(1 + 3 * 2 * 3)
    const own = rows.find((row) => row[0] === 'rural.ntm' && row[2] === '692' && row[5] === '2024-Q1')
    expect(own?.slice(7, 10)).toEqual(['14', '15', '93,3'])
    // Semicolon, quotes, UTF-8, from the first row, no special columns, Vietnamese.
    const [sheet] = [
      ...(await sheetsInOffice('bang.csv', bytes, 'Text - txt - csv (StarCalc):59,34,76,1,,1066')).values(),
    ]
    expect(
      sheet?.find((row) => row[0] === 'rural.ntm' && row[2] === 692 && row[5] === '2024-Q1')?.slice(7, 10),
    ).toEqual([14, 15, 93.3])
  })

  test('in English has commas and decimal points', async () => {
    const page = await lookAt(`${path}&lang=en`)
    const { file, bytes } = await download(page, 'Download CSV')
    expect(file).toBe('data-table-huyen-loc-ninh-2023-q3-2024-q1.csv')
    const { data, meta } = Papa.parse<string[]>(bytes.toString('utf8').slice(1).trimEnd())
    expect(meta.delimiter).toBe(',')
    expect(data.find((row) => row[0] === 'rural.ntm' && row[2] === '692' && row[5] === '2024-Q1')?.[9]).toBe('93.3')
  })
})

/** What the clipboard holds. */
async function clipboardOf(page: Page): Promise<{ readonly html: string; readonly text: string }> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  return await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? await (await item.getType(type)).text() : ''
    return { html: await read('text/html'), text: await read('text/plain') }
  })
}

describe('the clipboard', () => {
  test('gets the table by its button as real cells, which LibreOffice takes for numbers', async () => {
    const page = await openPage(path)
    await page.getByRole('button', { name: 'Sao chép bảng' }).click()
    await page.getByText('Đã sao chép 6 hàng. Mở Excel rồi bấm Ctrl+V.').waitFor()
    const { html, text } = await clipboardOf(page)
    const lines = text.split(/\r?\n/).map((line) => line.split('\t'))
    expect(
      lines.find((line) => line[0]?.startsWith('Xã nông thôn mới') && line[1] === 'Huyện Lộc Ninh')?.slice(8),
    ).toEqual(['14', '15', '93,3%'])
    expect(html).not.toContain('>14/15<')
    const [sheet] = [...(await sheetsInOffice('clip.html', Buffer.from(html), 'HTML (StarCalc)')).values()]
    const row = sheet?.find((each) => each.includes('Huyện Lộc Ninh'))
    expect(row?.slice(8, 10)).toEqual([14, 15])
    expect(Number(row?.[10])).toBeCloseTo(14 / 15, 9)
  })

  test('gets selected cells by Ctrl+C, as real cells with their headings', async () => {
    const page = await openPage(path)
    await page.getByRole('table').evaluate((table) => {
      const rows = [...table.querySelectorAll('tbody tr:has(td)')]
      const range = document.createRange()
      range.setStart(rows[0]!.firstElementChild!, 0)
      range.setEndAfter(rows[1]!.lastElementChild!.lastChild!)
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
    })
    await page.keyboard.press('Control+C')
    const { text } = await clipboardOf(page)
    const lines = text.split(/\r?\n/).map((line) => line.split('\t'))
    expect(lines).toHaveLength(2)
    expect(lines[0]?.slice(0, 2)).toEqual(['Xã nông thôn mới (xã)', 'Huyện Lộc Ninh'])
    expect(lines[0]?.slice(8)).toEqual(['14', '15', '93,3%'])
    expect(lines[1]?.slice(2, 5)).toEqual(['', '', ''])
  })

  test('gets cells that were selected with the mouse, without the row headings that were not', async () => {
    const page = await openPage(path)
    const cells = page.getByRole('table').locator('tbody tr:has(td)').first().locator('td')
    const [from, to] = [await cells.nth(1).boundingBox(), await cells.nth(2).boundingBox()]
    if (!from || !to) throw new Error('No cells')
    await page.mouse.move(from.x + 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width - 4, to.y + to.height / 2, { steps: 8 })
    await page.mouse.up()
    await page.keyboard.press('Control+C')
    const { text } = await clipboardOf(page)
    expect(text.split('\t')).toEqual(['13', '15', '86,7%', '14', '15', '93,3%'])
  })

  test('gets a few words of one cell as the browser copies them', async () => {
    const page = await openPage(path)
    await page.getByRole('table').evaluate((table) => {
      document.getSelection()?.selectAllChildren(table.querySelector('td span span')!)
    })
    await page.keyboard.press('Control+C')
    expect((await clipboardOf(page)).text).toBe('13/15')
  })
})

describe('by keyboard', () => {
  test('a column is sorted, and what has the focus keeps it', async () => {
    const page = await openPage(path)
    const heading = page.getByRole('columnheader', { name: 'Quý I/2024' })
    await heading.getByRole('button').focus()
    for (const sorted of ['descending', 'ascending', 'none']) {
      await page.keyboard.press('Enter')
      await expect.poll(() => heading.getAttribute('aria-sort')).toBe(sorted)
      expect(await heading.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(true)
    }
    expect(await page.locator('output', { hasText: 'Bảng: 3 chỉ tiêu' }).count()).toBe(1)
  })

  test('on a telephone the newest quarter is in sight first, beside the names', async () => {
    const page = await openPage('/so-lieu?dia-ban=70&ky=2024-Q2', { width: 390, height: 844 })
    const newest = page.getByRole('columnheader', { name: 'Quý II/2024' })
    await newest.waitFor()
    const { x, width } = (await newest.boundingBox())!
    expect(x + width).toBeLessThanOrEqual(390)
    const name = (await page.getByRole('rowheader', { name: 'Huyện Lộc Ninh' }).first().boundingBox())!
    expect(name.x).toBeGreaterThanOrEqual(0)
    expect(name.x + name.width).toBeLessThan(x + width)
  })

  test('the table scrolls, and its headings stay in sight', async () => {
    const page = await openPage('/so-lieu?tu=2022-Q1&den=2025-Q2')
    const region = page.getByRole('region', { name: /^Bảng số liệu – / })
    await region.focus()
    await page.keyboard.press('End')
    await region.evaluate((element) => element.scrollTo(600, 1200))
    const box = await region.boundingBox()
    const heading = await page.getByRole('columnheader', { name: 'Quý I/2024' }).boundingBox()
    expect(Math.abs((heading?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(6)
    const inSight = await region.evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect()
      const found = document.elementFromPoint(left + 30, top + height / 2)
      return found?.closest('th')?.getAttribute('scope') ?? found?.outerHTML
    })
    expect(['row', 'rowgroup']).toContain(inSight)
  })
})
