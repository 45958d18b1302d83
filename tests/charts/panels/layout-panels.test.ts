import { describe, expect, test } from 'vitest'
import type { TrendSpec } from '../../../src/charts/trend-spec.ts'
import { palette } from '../../../src/charts/palette.ts'
import { layoutPanels } from '../../../src/charts/panels/layout-panels.ts'
import { type ResolvedPanels, resolvePanels } from '../../../src/charts/panels/resolve-panels.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { billion, revenue } from '../../domain/small-budget.ts'
import { day } from '../../domain/small-dataset.ts'
import { extentOf, gap, isPath, isText, measure, point, series, spec } from '../small-chart.ts'
import { typeOf } from '../../domain/small-vocabulary.ts'

const frame = { x: 8, y: 0, width: 1100, fontSize: 13, measure }
const panelsOf = (count: number, scale: 'shared' | 'free', leftOut = 0): TrendSpec =>
  spec(
    Array.from({ length: count }, (_, index) =>
      series([point(index), point(index + 1), gap('not-reported'), point(index * 3)], {
        id: String(index),
        area: { name: `Huyện ${index}`, type: typeOf('huyện') },
      }),
    ),
    { panels: { scale, chosen: '1', leftOut } },
  )
const resolve = (of: TrendSpec): ResolvedPanels =>
  resolvePanels(of, { texts: textsByLanguage.vi, today: day('2024-05-02') })

describe('small pictures', () => {
  test('share one scale, or say that each has its own', () => {
    const shared = resolve(panelsOf(4, 'shared'))
    expect(new Set(shared.panels.map(({ y }) => y.last)).size).toBe(1)
    expect(shared.notes.join(' ')).not.toContain('thang đo riêng')
    const free = resolve(panelsOf(4, 'free'))
    expect(new Set(free.panels.map(({ y }) => y.last)).size).toBeGreaterThan(1)
    expect(free.yTitle).toContain('Mỗi hình một thang đo riêng')
    expect(free.notes).toContain('Mỗi hình có thang đo riêng: không so độ cao giữa các hình.')
  })

  test('have one unit, also where each has its own scale: the steps of the smallest are told apart', () => {
    const plain = panelsOf(2, 'free')
    const { panels, yTitle } = resolve({
      ...plain,
      quarters: plain.quarters.slice(0, 1),
      indicator: { ...plain.indicator, measure: 'amount', unit: revenue.unit, shownIn: billion },
      series: [series([point(2_500_000_000)]), series([point(40)], { id: 'least' })],
    })
    expect(yTitle).toContain('Đơn vị: tỷ đồng')
    expect(panels.map(({ y }) => y.ticks.map(({ label }) => label))).toEqual([
      ['0', '0,5', '1', '1,5', '2', '2,5'],
      ['0', '0,00000001', '0,00000002', '0,00000003', '0,00000004'],
    ])
  })

  test('look alike but for the chosen area', () => {
    const { panels } = resolve(panelsOf(9, 'shared'))
    expect(panels.map(({ series: { colour } }) => colour === palette.lacquer)).toEqual(
      panels.map((_, index) => index === 1),
    )
    expect(new Set(panels.map(({ series: { shape, dash } }) => `${shape}${dash}`)).size).toBe(1)
  })

  test('say how many areas are not drawn', () => {
    expect(resolve(panelsOf(4, 'shared', 91)).notes[0]).toBe('Chỉ hiện 4 trong 95 địa bàn đã chọn.')
  })

  test.each([1, 2, 11, 95])('of %i areas stay inside their frame and let no text lie over another', (count) => {
    for (const at of [frame, { ...frame, width: 340 }, { ...frame, free: 480 }]) {
      const drawing = layoutPanels(resolve(panelsOf(count, 'shared')), at)
      const texts = drawing.primitives.filter(isText)
      for (const text of texts) {
        const { left, right } = extentOf(text)
        expect(left).toBeGreaterThanOrEqual(at.x - 1)
        expect(right).toBeLessThanOrEqual(at.x + at.width + 1)
        expect(text.y).toBeLessThanOrEqual(drawing.height)
      }
      const names = texts.filter(({ weight }) => weight === 600)
      expect(new Set(names.map(({ x, y }) => `${x} ${y}`)).size).toBe(names.length)
    }
  })

  test('have a sign where a figure is missing, and read every quarter', () => {
    const drawing = layoutPanels(resolve(panelsOf(3, 'shared')), frame)
    expect(drawing.spots).toHaveLength(3 * 4)
    expect(drawing.spots[2]?.reading).toContain('chưa báo cáo')
    const crosses = drawing.primitives.filter(isPath).filter(({ d }) => /^M[^MLZ]+L[^MLZ]+M[^MLZ]+L[^MLZ]+$/.test(d))
    expect(crosses).toHaveLength(3)
  })

  test('of nothing are nothing', () => {
    expect(layoutPanels(resolve(panelsOf(0, 'shared')), frame)).toMatchObject({ height: 0, spots: [] })
  })
})
