import { describe, expect, test } from 'vitest'
import { nativeComparison } from '../../../src/briefing/chart/native-comparison.ts'
import { textsByLanguage } from '../../../src/i18n/texts.ts'
import { comparison, fourDistricts, manyRows, resolvedComparison } from '../../charts/small-comparison.ts'
import { quarter } from '../../domain/small-dataset.ts'

const { vi } = textsByLanguage

describe('a comparison as a native chart', () => {
  const of = (form: 'dumbbell' | 'bars' | 'ranking' | 'heat') => {
    const compared = comparison(form, fourDistricts)
    return nativeComparison(vi, compared, resolvedComparison(compared))
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

  test.each(['dumbbell', 'bars', 'ranking'] as const)(
    'of the form %s has the newest bar of the chosen area in red',
    (form) => {
      const all = of(form)!.series
      expect(all.map(({ points }) => points?.map(({ colour }) => colour))).toEqual([
        ...all.slice(1).map(() => undefined),
        ['#a3161f', undefined, undefined, undefined],
      ])
    },
  )

  test('has the newest quarter in blue and older ones in ever paler greys', () => {
    const quarters = (['2022-Q1', '2023-Q1', '2024-Q1'] as const).map(quarter)
    const compared = comparison('bars', manyRows(3, 3), { quarters })
    expect(nativeComparison(vi, compared, resolvedComparison(compared))?.series.map(({ colour }) => colour)).toEqual([
      '#c9ccd3',
      '#8b8f99',
      '#0b5394',
    ])
  })

  test('of shades is none: PowerPoint has no such chart', () => {
    expect(of('heat')).toBeUndefined()
  })
})
