import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChangeRefusal, changeBetween } from '../../src/domain/change.ts'
import { type FigureValue, isOfPeriod } from '../../src/domain/figure.ts'
import type { ShownIndicator } from '../../src/domain/display-unit.ts'
import { changeLine, changeText } from '../../src/i18n/change-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { criteria, figureValue, ntm, ontime, turns } from '../domain/small-dataset.ts'
import { unlikeWindows } from '../domain/small-vocabulary.ts'

const { vi, en } = textsByLanguage
const growth = { ...criteria, measure: 'percent', decimals: 1 } as const
const rare = { ...ontime, measure: 'rate', factor: 100, decimals: 3 } as const
const same = { isSameArea: true, isSameDefinition: true, isSameStretch: true, isSameSeason: true }

const change = (indicator: ShownIndicator, base: FigureValue, current: FigureValue) =>
  changeBetween(indicator, current, base, same)
const of = (value: number, denominator?: number) => figureValue(value, denominator === undefined ? {} : { denominator })

describe('the change of', () => {
  const cases: readonly (readonly [string, ShownIndicator, FigureValue, FigureValue, object, object])[] = [
    [
      'a count that rose says by how many and how much of the base',
      turns,
      of(59),
      of(71),
      { words: 'tăng 12 xã', short: '12', detail: '+20,3%' },
      { words: 'up 12 communes', short: '12', detail: '+20.3%' },
    ],
    [
      'a count that fell is a part of its base',
      turns,
      of(1500),
      of(200),
      { words: 'giảm 1.300 xã', short: '1.300', detail: '−86,7%' },
      { words: 'down 1,300 communes', short: '1,300', detail: '−86.7%' },
    ],
    [
      'a count from zero has no percentage and says so',
      turns,
      of(0),
      of(3),
      { words: 'tăng 3 xã', short: '3', detail: 'kỳ so sánh bằng 0, không tính tỷ lệ' },
      { words: 'up 3 communes', short: '3', detail: 'base of zero, no percentage' },
    ],
    [
      'a count that stayed',
      turns,
      of(71),
      of(71),
      { words: 'không đổi', short: 'không đổi' },
      { words: 'unchanged', short: 'unchanged' },
    ],
    [
      'a standing share leads with the number and explains it in points',
      ntm,
      of(13, 15),
      of(14, 15),
      { words: 'tăng 1 xã', short: '1', detail: '+6,7 điểm %' },
      { words: 'up 1 communes', short: '1', detail: '+6.7 pp' },
    ],
    [
      'a standing share that fell',
      ntm,
      of(14, 15),
      of(12, 15),
      { words: 'giảm 2 xã', short: '2', detail: '−13,3 điểm %' },
      { words: 'down 2 communes', short: '2', detail: '−13.3 pp' },
    ],
    [
      'a share of what happened leads with points, whatever the numbers did',
      ontime,
      of(45, 50),
      of(40, 41),
      { words: 'tăng 7,6 điểm %', short: '7,6 điểm %' },
      { words: 'up 7.6 pp', short: '7.6 pp' },
    ],
    [
      'a share of what happened that stayed, though its numbers doubled',
      ontime,
      of(7, 9),
      of(14, 18),
      { words: 'không đổi', short: 'không đổi' },
      { words: 'unchanged', short: 'unchanged' },
    ],
    [
      'a share whose standing denominator changed names both denominators and no points',
      ntm,
      of(14, 16),
      of(15, 15),
      { words: 'tăng 1 xã', short: '1', detail: 'mẫu số đổi từ 16 thành 15' },
      { words: 'up 1 communes', short: '1', detail: 'denominator changed from 16 to 15' },
    ],
    [
      'a share that kept its number while its denominator changed is no change without a word',
      ntm,
      of(14, 16),
      of(14, 15),
      { words: 'không đổi', short: 'không đổi', detail: 'mẫu số đổi từ 16 thành 15' },
      { words: 'unchanged', short: 'unchanged', detail: 'denominator changed from 16 to 15' },
    ],
    [
      'a share without denominators is one of numbers',
      ntm,
      of(48),
      of(50),
      { words: 'tăng 2 xã', short: '2' },
      { words: 'up 2 communes', short: '2' },
    ],
    [
      'an index has its digits and no percentage',
      criteria,
      of(18),
      of(18.7),
      { words: 'tăng 0,7 xã', short: '0,7' },
      { words: 'up 0.7 communes', short: '0.7' },
    ],
  ]
  test.each(cases)('%s', (_, indicator, base, current, vietnamese, english) => {
    expect(changeText(vi, indicator, change(indicator, base, current))).toEqual(vietnamese)
    expect(changeText(en, indicator, change(indicator, base, current))).toEqual(english)
  })

  test('anything, in one line, has its explanation in brackets', () => {
    expect(changeLine(changeText(vi, ntm, change(ntm, of(13, 15), of(14, 15))))).toBe('tăng 1 xã (+6,7 điểm %)')
    expect(changeLine(changeText(vi, turns, change(turns, of(71), of(71))))).toBe('không đổi')
  })
})

describe('a difference that is not nothing', () => {
  test.each([
    ['points of a share', ontime, of(2000, 6000), of(2001, 6001), 'tăng 0,01 điểm %'],
    ['a relative change', turns, of(5000), of(5001), 'tăng 1 xã (+0,02%)'],
    ['an index with more digits than are shown', criteria, of(18), of(18.04), 'tăng 0,04 xã'],
    ['a fall to almost nothing', turns, of(5000), of(1), 'giảm 4.999 xã (−99,98%)'],
    ['a fall to nothing', turns, of(5000), of(0), 'giảm 5.000 xã (còn 0)'],
    ['points beside a number', ntm, of(2000, 6000), of(2001, 6000), 'tăng 1 xã (+0,02 điểm %)'],
    ['fewer points than a hundredth', ontime, of(200_000, 600_001), of(200_001, 600_001), 'tăng chưa đến 0,01 điểm %'],
    ['a hundredth that subtraction left below itself', ontime, of(4110, 10_000), of(4111, 10_000), 'tăng 0,01 điểm %'],
    ['a part of its base below a hundredth', turns, of(50_000), of(49_999), 'giảm 1 xã (chưa đến −0,01%)'],
    ['such points beside a number', ntm, of(20_000, 60_000), of(20_001, 60_000), 'tăng 1 xã (chưa đến +0,01 điểm %)'],
    ['a percentage of more digits than are shown', growth, of(3.1), of(3.1004), 'tăng chưa đến 0,01 điểm %'],
    ['a rate of three digits', rare, of(1000, 100_000), of(1001, 100_000), 'tăng 0,001 điểm %'],
  ] as const)('never reads as a rise by zero: %s', (_, indicator, base, current, line) => {
    expect(changeLine(changeText(vi, indicator, change(indicator, base, current)))).toBe(line)
  })

  test('is told as less than the least that is told in English, too', () => {
    expect(changeLine(changeText(en, ontime, change(ontime, of(200_000, 600_001), of(200_001, 600_001))))).toBe(
      'up less than 0.01 pp',
    )
  })

  test('has a size with a digit other than zero, however large the denominators', () => {
    const part = fc.integer({ min: 1, max: 20_000 })
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        const [base, current] = [of(Math.min(a, b), Math.max(a, b)), of(Math.min(c, d), Math.max(c, d))]
        const found = change(ontime, base, current)
        const { words, short } = changeText(en, ontime, found)
        const isSame = found.kind === 'difference' && found.trend === 'same'
        expect(isSame ? words === 'unchanged' : /[1-9]/.test(short)).toBe(true)
      }),
    )
  })
})

describe('a refused change says why', () => {
  const cases: readonly (readonly [ChangeRefusal, string, string, string, string])[] = [
    [
      { reason: 'base-missing', missing: 'not-reported' },
      'không so sánh: kỳ so sánh chưa báo cáo',
      'kỳ so sánh chưa báo cáo',
      'not compared: base period – not reported',
      'base: not reported',
    ],
    [
      { reason: 'current-missing', missing: 'not-due' },
      'không so sánh: kỳ này không có số',
      'kỳ này không có số',
      'not compared: no figure in this period',
      'no figure now',
    ],
    [
      { reason: 'current-missing', missing: 'no-share' },
      'không so sánh: kỳ này không tính được tỷ lệ',
      'kỳ này không tính được tỷ lệ',
      'not compared: no share can be told in this period',
      'no share now',
    ],
    [
      { reason: 'sample-against-source' },
      'không so sánh số công bố với số minh hoạ',
      'không so với số minh hoạ',
      'published figures are not compared with samples',
      'not against samples',
    ],
    [
      { reason: 'coverage-differs' },
      'không so sánh: chưa đủ đơn vị báo cáo',
      'chưa đủ đơn vị',
      'not compared: some areas have not reported',
      'areas missing',
    ],
    [
      { reason: 'coverage-differs', lacking: 'plans' },
      'không so sánh: chưa đủ đơn vị có kế hoạch',
      'chưa đủ kế hoạch',
      'not compared: some areas have no target',
      'targets missing',
    ],
    [
      { reason: 'coverage-differs', lacking: 'areas' },
      'không so sánh: kỳ so sánh chưa có đủ các địa bàn này',
      'chưa đủ địa bàn',
      'not compared: some of the areas did not exist then',
      'not all areas then',
    ],
    [
      { reason: 'current-missing', missing: 'not-applicable' },
      'không áp dụng',
      'không áp dụng',
      'not applicable',
      'not applicable',
    ],
    [
      { reason: 'current-missing', missing: 'told-above' },
      'không so sánh: chỉ thống kê ở cấp trên',
      'chỉ thống kê ở cấp trên',
      'not compared: told only of the area above',
      'told only of the area above',
    ],
    [
      { reason: 'current-missing', missing: 'only-monthly' },
      'không so sánh: chỉ có số từng tháng',
      'chỉ có số từng tháng',
      'not compared: known only by month',
      'known only by month',
    ],
    [
      { reason: 'base-missing', missing: 'told-above' },
      'không so sánh: kỳ so sánh chỉ thống kê ở cấp trên',
      'kỳ so sánh chỉ thống kê ở cấp trên',
      'not compared: base period – told only of the area above',
      'base: told only of the area above',
    ],
    [
      { reason: 'base-missing', missing: 'carry-no-rule' },
      'không quy đổi: chưa có quy tắc',
      'không quy đổi: chưa có quy tắc',
      'not carried over: no rule',
      'not carried over: no rule',
    ],
    [
      { reason: 'definition-differs' },
      'không so sánh: tiêu chí đã thay đổi',
      'đã đổi tiêu chí',
      'not compared: the criteria changed',
      'criteria changed',
    ],
    [
      { reason: 'calendar-differs', ...unlikeWindows },
      'không so sánh: hai kỳ chốt số theo lịch khác nhau (kỳ này 15/12/2023 – 14/03/2024, kỳ so sánh 01/10/2023 – 31/12/2023)',
      'khác lịch chốt số',
      'not compared: the two periods were cut by different calendars (this one 15 December 2023 – 14 March 2024, the base 1 October 2023 – 31 December 2023)',
      'cut on other days',
    ],
    [
      { reason: 'stretch-differs' },
      'không so sánh: hai kỳ luỹ kế dài ngắn khác nhau',
      'hai kỳ dài ngắn khác nhau',
      'not compared: the two stretches are not equally long',
      'unequal stretches',
    ],
    [
      { reason: 'denominator-differs' },
      'không so sánh: mẫu số khác với kế hoạch',
      'mẫu số khác kế hoạch',
      'not compared: the denominator is not that of the target',
      'other denominator',
    ],
    [
      { reason: 'different-area' },
      'không so sánh: khác đơn vị hành chính',
      'khác đơn vị',
      'not compared: different areas',
      'different areas',
    ],
  ]
  test.each(cases)('$reason', (refusal, words, short, english, englishShort) => {
    const refused = { kind: 'refused', refusal } as const
    expect(changeText(vi, ntm, refused)).toEqual({ words, short })
    expect(changeText(en, ntm, refused)).toEqual({ words: english, short: englishShort })
    expect(changeLine(changeText(vi, ntm, refused))).toBe(words)
  })

  test('and never that this period lacks what no period has', () => {
    const reasons = Object.keys(vi.messages.missing) as (keyof typeof vi.messages.missing)[]
    for (const missing of reasons.filter((each) => !isOfPeriod(each))) {
      const refused = { kind: 'refused', refusal: { reason: 'current-missing', missing } } as const
      for (const texts of [vi, en]) {
        const { words, short } = changeText(texts, ntm, refused)
        expect([words, short]).toEqual([
          expect.stringContaining(texts.messages.missing[missing]),
          texts.messages.missing[missing],
        ])
      }
    }
  })

  test('the base that is missing with each reason there is', () => {
    const reasons = Object.keys(vi.messages.missing) as (keyof typeof vi.messages.missing)[]
    for (const missing of reasons) {
      const refused = { kind: 'refused', refusal: { reason: 'base-missing', missing } } as const
      // That an area is not there names its own time, which is not this one.
      const reason = missing === 'area-absent' ? 'kỳ so sánh không có đơn vị này' : vi.messages.missing[missing]
      expect(changeText(vi, ntm, refused).words).toContain(reason)
    }
  })
})

test('a share that fell while its number rose is told in points, however few there were', () => {
  const told = (base: FigureValue, current: FigureValue) =>
    changeLine(changeText(vi, ontime, change(ontime, base, current)))
  expect(told(of(1, 1), of(150, 200))).toMatch(/^giảm 25 điểm %/)
  expect(told(of(0, 1), of(1, 1))).toMatch(/^tăng từ 0\/01 lên 01\/01 /)
})
