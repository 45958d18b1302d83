import { describe, expect, test } from 'vitest'
import { figureTable, hasSampleSign } from '../../src/figures/figure-table.ts'
import { nativeComparison, nativeTrend } from '../../src/figures/native-chart.ts'
import { comparisonPoints, trendPoints } from '../../src/figures/point-table.ts'
import { textsByLanguage } from '../../src/i18n/texts.ts'
import { gap, point, resolved, series, spec } from '../charts/small-chart.ts'
import { comparison, fourDistricts, resolvedComparison } from '../charts/small-comparison.ts'

const { vi, en } = textsByLanguage
const trend = spec([
  series([gap(), point(3), point(0), gap('not-reported'), point(5), gap()]),
  series([gap(), gap(), point(2), point(1), point(4), gap()], {
    id: 'b',
    area: { name: 'Huyện Bù Đốp', type: 'huyện' },
  }),
])

describe('a trend as a native chart', () => {
  const chart = nativeTrend(vi, trend, resolved(trend))

  test('has a zero as 0 and a missing figure as nothing', () => {
    expect(chart.series.map(({ values }) => values)).toEqual([
      [3, 0, null, 5],
      [null, 2, 1, 4],
    ])
  })

  test('names the quarters from the first figure to the last, and no other', () => {
    expect(chart.categories).toEqual(['II/2023', 'III/2023', 'IV/2023', 'I/2024'])
    expect(nativeTrend(en, trend, resolved(trend, 'en')).categories[0]).toBe('Q2/2023')
  })

  test('has the scale of the picture and tells its lines apart by dash', () => {
    expect(chart.axis).toEqual({ least: 0, most: 5, step: 1 })
    expect(new Set(chart.series.map(({ dash }) => dash)).size).toBe(2)
    expect(chart.valueFormat).toBe('number')
    expect(nativeTrend(vi, { ...trend, quantity: 'share' }, resolved(trend)).valueFormat).toBe('percent')
  })

  test('has its twin as a table with the reason of each gap', () => {
    const table = figureTable(vi, trend, trendPoints(vi, trend, resolved(trend)))
    expect(table.columns.map(({ heading }) => heading)).toEqual(['Kỳ', 'Huyện Lộc Ninh', 'Huyện Bù Đốp'])
    expect(table.rows.map(([period]) => period)).toEqual(['Quý II/2023', 'Quý III/2023', 'Quý IV/2023', 'Quý I/2024'])
    expect(table.rows[2]?.[1]).toBe('chưa báo cáo')
    expect(hasSampleSign(table)).toBe(false)
  })

  test('says in its twin with a share its parts, and of each figure what it is', () => {
    const own = { value: 14, denominator: 15 }
    const shares = spec([
      series([
        point(14, { ...own, state: 'sample', illustrates: 'provisional' }),
        point(14, { ...own, coverage: { reported: 10, expected: 11 } }),
        gap('not-reported', true),
        point(14, { ...own, state: 'final' }),
        gap(),
        gap(),
      ]),
    ])
    const table = figureTable(vi, shares, trendPoints(vi, shares, resolved(shares)))
    expect(table.rows.map(([, text]) => text)).toEqual([
      '14/15* (93,3%); sơ bộ',
      '14/15 (93,3%); 10/11 đơn vị',
      'chưa báo cáo*',
      '14/15 (93,3%)',
    ])
    expect(hasSampleSign(table)).toBe(true)
  })
})

describe('a comparison as a native chart', () => {
  const of = (form: 'dumbbell' | 'bars' | 'ranking' | 'heat') => {
    const compared = comparison(form, fourDistricts)
    return nativeComparison(compared, resolvedComparison(compared))
  }

  test.each([
    [
      'dumbbell',
      [
        [60, 40, 30, 0],
        [71, 0, null, 12],
      ],
    ],
    [
      'bars',
      [
        [60, 40, 30, 0],
        [71, 0, null, 12],
      ],
    ],
    ['ranking', [[71, 0, null, 12]]],
  ] as const)('of the form %s has the figures of every area', (form, values) => {
    const chart = of(form)
    expect(chart?.categories).toEqual(['Huyện Lộc Ninh', 'Huyện Bù Đăng', 'Huyện Bù Đốp', 'Huyện Phú Riềng'])
    expect(chart?.series.map((each) => each.values)).toEqual(values)
  })

  test('of shades is none: PowerPoint has no such chart', () => {
    expect(of('heat')).toBeUndefined()
  })

  test('has its twin as a table with both figures and what lies between them', () => {
    const compared = comparison('dumbbell', fourDistricts)
    const table = figureTable(vi, compared, comparisonPoints(vi, compared, resolvedComparison(compared)))
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Địa bàn',
      'Cùng kỳ năm trước (Quý I/2023)',
      'Quý I/2024',
      'So sánh',
    ])
    expect(table.rows[0]).toEqual(['Huyện Lộc Ninh', '60', '71', 'tăng 11 lượt'])
    expect(table.rows[2]).toEqual(['Huyện Bù Đốp', '30', 'chưa báo cáo', 'kỳ này không có số'])
  })
})
