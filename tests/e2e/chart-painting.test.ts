import { describe, expect, test } from 'vitest'
import { chartDrawing, overlaps } from '../support/chart-drawing.ts'
import { lookAt, openPage, resize, withBrowser } from '../support/open-browser.ts'
import { tableColumn } from '../support/table-column.ts'

withBrowser()

const lacquer = '#a3161f'
const areas = {
  one: '692',
  seven: '692,693,694,695,696,697,698',
  twelve: '692,688,689,690,691,693,694,695,696,697,698,70',
} as const
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const

/** The columns of marks from left to right. */
const columnsOf = (marks: readonly { readonly x: number }[]): readonly number[] =>
  [...new Set(marks.map(({ x }) => Math.round(x)))].sort((a, b) => a - b)

describe('the painted chart', () => {
  test('holds a mark for each figure of the table', async () => {
    const page = await lookAt('/chi-so/rural.ntm?dia-ban=692,693&ky=2024-Q1&minh-hoa=hien&tu=2022-Q1&den=2025-Q2')
    const { marks } = await chartDrawing(page)
    const [first, second, target] = [await tableColumn(page, 1), await tableColumn(page, 2), await tableColumn(page, 3)]
    const figures = (cells: readonly { readonly text: string }[]): number =>
      cells.filter(({ text }) => /^\d/.test(text)).length
    expect(figures(first)).toBe(14)
    expect(figures(second)).toBe(13)
    expect(marks.filter(({ colour }) => colour === lacquer)).toHaveLength(figures(first))
    expect(marks).toHaveLength(figures(first) + figures(second) + figures(target))
  })

  test('draws higher what is more', async () => {
    const page = await lookAt('/chi-so/reception.turns?dia-ban=692&ky=2024-Q1')
    const { marks } = await chartDrawing(page)
    const cells = [...(await tableColumn(page, 1))].reverse()
    const values = cells.map(({ text }) => Number.parseInt(text, 10))
    const heights = [...marks].sort((a, b) => a.x - b.x).map(({ y }) => y)
    expect(heights).toHaveLength(values.length)
    const byValue = (a: number, b: number): number => Math.sign((values[a] ?? 0) - (values[b] ?? 0))
    const byHeight = (a: number, b: number): number => {
      const distance = (heights[b] ?? 0) - (heights[a] ?? 0)
      return Math.abs(distance) < 0.5 ? 0 : Math.sign(distance)
    }
    for (let index = 1; index < values.length; index += 1) {
      expect(byHeight(index, index - 1), `${cells[index]?.period}`).toBe(byValue(index, index - 1))
    }
  })

  test('leaves a gap with a cross, and no mark, where Bù Đốp did not report', async () => {
    const page = await lookAt('/chi-so/reception.turns?dia-ban=693&ky=2024-Q1')
    const { marks, crosses, plot } = await chartDrawing(page)
    const periods = (await tableColumn(page, 1)).map(({ period }) => period).reverse()
    const step = (plot.right - plot.left) / periods.length
    const silent = plot.left + step * (periods.indexOf('Quý III/2023') + 0.5)
    expect(marks).toHaveLength(periods.length - 1)
    expect(marks.filter(({ x }) => Math.abs(x - silent) < step / 2)).toEqual([])
    expect(crosses).toHaveLength(1)
    expect(Math.abs((crosses[0]?.x ?? 0) - silent)).toBeLessThan(1)
    expect(crosses[0]?.y).toBeLessThan(plot.bottom)
  })

  test('draws a true zero as a mark on the base line', async () => {
    const page = await lookAt('/chi-so/reception.groups?dia-ban=692&ky=2024-Q1')
    const { marks, crosses, plot } = await chartDrawing(page)
    const cells = await tableColumn(page, 1)
    const zeros = cells.filter(({ text }) => text.startsWith('0 ')).length
    expect(zeros).toBeGreaterThan(0)
    expect(marks).toHaveLength(cells.length)
    expect(marks.filter(({ y }) => Math.abs(y - plot.bottom) < 1)).toHaveLength(zeros)
    expect(crosses).toEqual([])
  })

  test('draws figures of years as spans, never as marks of a quarter', async () => {
    const page = await lookAt('/chi-so/rural.ntm?minh-hoa=an')
    const { marks, texts } = await chartDrawing(page)
    expect(columnsOf(marks)).toHaveLength(1)
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Năm 2018: 03*', 'Năm 2020: 08/15*']))
  })

  test('bears the mark of illustrative figures as long as it shows one', async () => {
    const page = await openPage('/chi-so/rural.ntm')
    const mark = page.getByRole('main').getByText('SỐ LIỆU MINH HOẠ', { exact: true })
    await mark.waitFor()
    await page.getByRole('checkbox', { name: 'Hiện số minh hoạ' }).click()
    await mark.waitFor({ state: 'detached' })
    expect(await page.getByRole('application').count()).toBe(1)
  })
})

describe('texts of a chart at 1366 × 768, 1920 × 1080 and 390 × 844', () => {
  test.each(Object.entries(areas))('do not overlap and stay inside with %s', async (_, chosen) => {
    const page = await lookAt(`/chi-so/rural.ntm?dia-ban=${chosen}&ky=2024-Q1`)
    for (const size of sizes) {
      // One window is made larger and smaller.
      // oxlint-disable-next-line no-await-in-loop
      await resize(page, size)
      // oxlint-disable-next-line no-await-in-loop
      const { endLabels, ticks, texts, surface } = await chartDrawing(page)
      expect(endLabels.length).toBeGreaterThanOrEqual(chosen.split(',').length)
      expect(ticks.length).toBeGreaterThan(5)
      expect(overlaps(texts)).toEqual([])
      const outside = texts.filter(({ left, right }) => left < surface.left - 1 || right > surface.right + 1)
      expect(outside.map(({ text }) => text)).toEqual([])
    }
  })
})
