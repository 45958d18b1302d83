import { describe, expect, test } from 'vitest'
import type { SpecSummary } from '../../src/charts/trend-spec.ts'
import { trendHeadline } from '../../src/charts/trend-headline.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { locNinh, observed, smallDataset } from '../domain/small-dataset.ts'
import { met, standard, trendOf, visits } from './small-sentences.ts'
import { typeOf } from '../domain/small-vocabulary.ts'

type Given = readonly (readonly [string, number, number?])[]

const specOf = (what: Indicator, given: Given, own = {}) =>
  trendOf(
    smallDataset(
      given.map(([when, value, denominator]) =>
        observed(what, locNinh, when, value, denominator === undefined ? {} : { denominator }),
      ),
    ),
    what,
    own,
  )

const rise: Given = [
  ['2023-Q1', 13, 15],
  ['2024-Q1', 14, 15],
]

describe('the headline of a trend', () => {
  test.each<readonly [string, Indicator, Given, object, string, string]>([
    [
      'the summary and its change',
      standard,
      rise,
      {},
      'Huyện Lộc Ninh, quý I/2024: 14/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với cùng kỳ',
      'Lộc Ninh district, Q1 2024: 14/15 communes meet the new-rural standard, up 1 commune against a year earlier',
    ],
    [
      'the share where shares are shown',
      standard,
      rise,
      { quantity: 'share' },
      'Huyện Lộc Ninh, quý I/2024: 14/15 xã đạt chuẩn nông thôn mới (93,3%), tăng 1 xã so với cùng kỳ',
      'Lộc Ninh district, Q1 2024: 14/15 communes meet the new-rural standard (93.3%), up 1 commune against a year earlier',
    ],
    [
      'the quarter before, where last year is not known',
      visits,
      [
        ['2023-Q4', 9],
        ['2024-Q1', 8],
      ],
      {},
      'Huyện Lộc Ninh, quý I/2024: tiếp công dân 08 lượt, giảm 1 lượt so với quý trước',
      'Lộc Ninh district, Q1 2024: 8 visits of citizens received, down 1 visit against the previous quarter',
    ],
    [
      'no change out of another whole, which takes a word of explanation',
      standard,
      [
        ['2023-Q1', 13, 16],
        ['2024-Q1', 14, 15],
      ],
      {},
      'Huyện Lộc Ninh, quý I/2024: 14/15 xã đạt chuẩn nông thôn mới',
      'Lộc Ninh district, Q1 2024: 14/15 communes meet the new-rural standard',
    ],
    [
      'a zero in words, with its share once',
      standard,
      [['2024-Q1', 0, 15]],
      { quantity: 'share' },
      'Huyện Lộc Ninh, quý I/2024: chưa có xã đạt chuẩn nông thôn mới (0/15; 0%)',
      'Lộc Ninh district, Q1 2024: no communes meet the new-rural standard yet (0/15; 0%)',
    ],
    [
      'an average of zero as a number',
      met,
      [['2024-Q1', 0]],
      {},
      'Huyện Lộc Ninh, quý I/2024: bình quân 0,0 tiêu chí/xã đạt chuẩn',
      'Lộc Ninh district, Q1 2024: 0.0 criteria per commune met on average',
    ],
  ])('has %s', (_, what, given, own, vi, en) => {
    expect(trendHeadline(textsByLanguage.vi, specOf(what, given, own))).toBe(vi)
    expect(trendHeadline(textsByLanguage.en, specOf(what, given, own))).toBe(en)
  })

  test('leaves out the reason of a gap before it grows too long', () => {
    const long = {
      ...standard,
      name: { vi: `Số xã ${'rất '.repeat(15)}dài`, en: 'Long' },
    }
    const summary: SpecSummary = {
      ...specOf(long, []).summary!,
      current: { kind: 'missing', reason: 'returned', isSample: false },
    }
    expect(trendHeadline(textsByLanguage.vi, { ...specOf(long, []), summary })).toMatch(
      /^Huyện Lộc Ninh, quý I\/2024: chưa có số liệu về số xã rất .* dài$/,
    )
    expect(trendHeadline(textsByLanguage.vi, { ...specOf(standard, []), summary })).toMatch(
      / vì báo cáo bị trả lại để sửa$/,
    )
  })

  test('of nothing is the indicator, and of panels the chosen area', () => {
    const { summary: _, ...bare } = specOf(standard, rise)
    expect(trendHeadline(textsByLanguage.vi, { ...bare, series: [] })).toBe('Số xã đạt chuẩn nông thôn mới')
    const other = { ...bare.series[0]!, id: 'b', area: { name: 'Huyện Bù Đốp', type: typeOf('huyện') } }
    const panels = { scale: 'shared' as const, leftOut: 0, chosen: 'b' }
    const spec = { ...bare, series: [...bare.series, other], panels }
    expect(trendHeadline(textsByLanguage.vi, spec)).toBe('Huyện Bù Đốp, quý I/2024: 14/15 xã đạt chuẩn nông thôn mới')
  })
})
