import { describe, expect, test } from 'vitest'
import { nativeComparison } from '../../../src/briefing/chart/native-comparison.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { marksNote } from '../../../src/briefing/documents/marks-note.ts'
import { comparison, fourDistricts, manyRows, resolvedComparison, row } from '../../charts/small-comparison.ts'
import { gap, point } from '../../charts/small-chart.ts'
import { standingText } from '../../../src/i18n/standing-text.ts'
import { changeText } from '../../../src/i18n/change-text.ts'
import { quarter } from '../../domain/small-dataset.ts'

const { vi } = textsByLanguage

describe('a comparison as a native chart', () => {
  const of = (form: 'dumbbell' | 'bars' | 'ranking' | 'heat') => {
    const compared = comparison(form, fourDistricts)
    return nativeComparison(vi, compared, resolvedComparison(compared))
  }

  test.each([
    [
      'bars',
      [
        [60, 40, 30, 0],
        [71, 0, null, 12],
      ],
      ['Huyện Lộc Ninh', 'Huyện Bù Đăng', 'Huyện Bù Đốp – chưa báo cáo', 'Huyện Phú Riềng'],
    ],
    [
      'ranking',
      [[71, 0, null, 12]],
      [
        '1. Huyện Lộc Ninh (lên 2 bậc)',
        '3. Huyện Bù Đăng (xuống 1 bậc)',
        'Huyện Bù Đốp – chưa báo cáo',
        '2. Huyện Phú Riềng',
      ],
    ],
  ] as const)('of the form %s has every figure, place and reason', (form, values, categories) => {
    const chart = of(form)
    expect(chart?.series.map((each) => each.values)).toEqual(values)
    expect(chart?.categories).toEqual(categories)
  })

  test.each(['bars', 'ranking'] as const)('of the form %s has the newest bar of the chosen area in red', (form) => {
    const all = of(form)!.series
    const colours = all.map(({ points }) => points?.map(({ colour }) => colour))
    expect(colours.at(-1)).toEqual(['#a3161f', undefined, undefined, undefined])
    expect(colours.slice(0, -1).flat().filter(Boolean)).toEqual([])
  })

  test('has the headings of groups as places without a bar', () => {
    const compared = comparison('ranking', fourDistricts)
    const chart = resolvedComparison(compared)
    const grouped = { ...chart, rows: chart.rows.map((each, at) => (at === 1 ? { ...each, heading: 'Cũ' } : each)) }
    const native = nativeComparison(vi, compared, grouped)!
    expect(native.headings).toEqual([1])
    expect(native.categories[1]).toBe('Cũ')
    expect(native.series[0]!.values).toEqual([71, null, 0, null, 12])
    expect(of('ranking')).not.toHaveProperty('headings')
  })

  test('marks what is not final, and samples where they stand beside others', () => {
    const rows = [
      row('A', point(1), point(2, { state: 'provisional' })),
      row('B', point(1), point(3, { state: 'sample' })),
      row('C', point(1), point(4, { state: 'revised' })),
    ]
    const compared = comparison('bars', rows)
    const chart = nativeComparison(vi, compared, resolvedComparison(compared))!
    expect(chart.series.at(-1)!.points).toEqual([
      { mark: 'provisional' },
      { colour: expect.stringMatching(/^#[0-9a-f]{6}$/) },
      { mark: 'revised' },
    ])
    expect(marksNote(vi, chart)[0]).toBe('□ sơ bộ · [■] điều chỉnh')
  })

  test('says below it which older figures are missing and which changes are refused', () => {
    const refused = { kind: 'refused', refusal: { reason: 'definition-differs' } } as const
    const rows = [
      row('A', gap('not-reported'), point(2)),
      row('B', point(1), point(3), { standing: refused }),
      row('C', point(2), point(3), { standing: refused }),
    ]
    const compared = comparison('bars', rows)
    const chart = resolvedComparison(compared)
    const native = nativeComparison(vi, compared, chart)!
    expect(native.remarks).toEqual([
      'Quý I/2023 chưa báo cáo: Huyện A',
      `${changeText(vi, compared.indicator, refused).words}: Huyện B, Huyện C`,
    ])
    expect(marksNote(vi, native)).toEqual(native.remarks)
  })

  test.each(['bars', 'ranking'] as const)(
    'of the form %s says of every row without a bar why, as its picture does',
    (form) => {
      const rows = [
        row('A', gap('not-published'), gap('not-published')),
        row('B', point(1), gap('not-applicable')),
        row('C', gap('area-absent'), point(3)),
      ]
      const compared = comparison(form, rows)
      const native = nativeComparison(vi, compared, resolvedComparison(compared))!
      expect(native.categories.map((name) => name.replace(/^\d+\. /, ''))).toEqual([
        'Huyện A – chưa có số liệu',
        'Huyện B – không áp dụng',
        'Huyện C',
      ])
      expect(native.remarks ?? []).toEqual(
        form === 'bars'
          ? ['Quý I/2023 chưa có số liệu: Huyện A', 'Quý I/2023 đơn vị không tồn tại vào kỳ này: Huyện C']
          : [],
      )
    },
  )

  test('says below it who has no plan to be held against', () => {
    const refused = { kind: 'refused', refusal: { reason: 'base-missing', missing: 'no-target' } } as const
    const rows = [row('A', point(15), point(14)), row('B', gap('no-target'), point(3), { standing: refused })]
    const compared = comparison('ranking', rows, { base: { kind: 'year-target' } })
    const native = nativeComparison(vi, compared, resolvedComparison(compared))!
    expect(native.series.map(({ values }) => values)).toEqual([
      [14, 3],
      [15, null],
    ])
    expect(native.remarks).toEqual([`${standingText(vi, compared.indicator, refused, 'year-target').words}: Huyện B`])
  })

  test('has the newest quarter in blue and older ones in ever paler greys', () => {
    const quarters = (['2022-Q1', '2023-Q1', '2024-Q1'] as const).map(quarter)
    const compared = comparison('bars', manyRows(3, 3), { quarters })
    expect(nativeComparison(vi, compared, resolvedComparison(compared))?.series.map(({ colour }) => colour)).toEqual([
      '#bfc2ca',
      '#a0a4ae',
      '#0b5394',
    ])
  })

  test.each(['heat', 'dumbbell'] as const)('of the form %s is none: PowerPoint has no such chart', (form) => {
    expect(of(form)).toBeUndefined()
  })
})
