import { describe, expect, test } from 'vitest'
import { missingFigure } from '../../src/domain/figure.ts'
import {
  bareUnitText,
  bareValueText,
  figureLine,
  missingText,
  qualifierTexts,
  rateText,
  valueLine,
  valuePhrase,
  valueText,
} from '../../src/i18n/figure-text.ts'
import { languages } from '../../src/i18n/language.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { criteria, figureValue, indicator, locNinh, newLocQuang, ntm, period, turns } from '../domain/small-dataset.ts'

const { vi, en } = textsByLanguage
const area = locNinh
const schools = { ...ntm, unit: { vi: 'trường', en: 'schools' } }

const flowing = { ...ntm, time: 'flow' as const, denominatorTime: 'flow' as const }

const revenue = indicator('budget.revenue', {
  measure: 'amount',
  decimals: 2,
  unit: { vi: 'tỷ đồng', en: 'billion đồng' },
})
const poverty = indicator('poverty', { measure: 'percent', decimals: 2, unit: { vi: '%', en: '%' } })
const growth = indicator('growth', { measure: 'percent', decimals: 1, isSigned: true })
const people = { unit: { vi: 'người', en: 'people', enOne: 'person' } }
const insured = indicator('insured', { measure: 'rate', decimals: 1, ...people })
const births = indicator('births', { measure: 'rate', factor: 1000, decimals: 2, unit: { vi: 'trẻ', en: 'children' } })
const doctors = indicator('doctors', {
  measure: 'rate',
  factor: 10_000,
  decimals: 1,
  unit: { vi: 'bác sĩ', en: 'doctors' },
  rateUnit: { vi: 'bác sĩ/10.000 dân', en: 'doctors per 10,000 people' },
})

describe('a value of every measure', () => {
  test.each([
    [revenue, 1234.5, undefined, '1.234,50 tỷ đồng', '1,234.50 billion đồng'],
    [revenue, 0.0004, undefined, '0,0004 tỷ đồng', '0.0004 billion đồng'],
    [revenue, 0, undefined, '0,00 tỷ đồng', '0.00 billion đồng'],
    [poverty, 3.2, undefined, '3,20%', '3.20%'],
    [growth, -1.5, undefined, '−1,5%', '−1.5%'],
    [insured, 9120, 10_000, '91,2% (9.120/10.000 người)', '91.2% (9,120/10,000 people)'],
    [insured, 13, 10, '130,0% (13/10 người)', '130.0% (13/10 people)'],
    [insured, 9120, undefined, '9.120,0 người', '9,120.0 people'],
    [births, 431, 35_257, '12,22‰ (431 trẻ/35.257)', '12.22‰ (431 children/35,257)'],
    [
      doctors,
      82,
      100_000,
      '8,2 bác sĩ/10.000 dân (82 bác sĩ/100.000)',
      '8.2 doctors per 10,000 people (82 doctors/100,000)',
    ],
  ])('of $id, %d of %s, is written %s', (of, value, denominator, vietnamese, english) => {
    const figure = { value, ...(denominator === undefined ? {} : { denominator }) }
    expect(valueLine(vi, of, figure)).toBe(vietnamese)
    expect(valueLine(en, of, figure)).toBe(english)
  })

  test('of a target that is a rate alone is the rate', () => {
    expect(valueLine(vi, insured, { value: 95, denominator: 100, isRate: true })).toBe('95,0%')
    expect(rateText(vi, births, 12.5)).toBe('12,50‰')
    expect(rateText(en, doctors, 8.25)).toBe('8.3 doctors per 10,000 people')
    expect(rateText(vi, schools, 41.304)).toBe('41,3%')
  })
})

describe('a value', () => {
  test.each([
    [ntm, 14, 15, '14/15 xã (93,3%)', '14/15 communes (93.3%)'],
    [ntm, 3, 15, '03/15 xã (20%)', '3/15 communes (20%)'],
    [ntm, 16, 16, '16/16 xã (100%)', '16/16 communes (100%)'],
    [ntm, 5, 5, '05/05 xã (100%)', '5/5 communes (100%)'],
    // Of fewer than five things a percentage says more than is known.
    [ntm, 4, 4, '04/04 xã', '4/4 communes'],
    [ntm, 2, 2, '02/02 xã', '2/2 communes'],
    // Of one thing it is said whether it has reached what it should.
    [ntm, 1, 1, 'đạt (01/01 xã)', 'met (1/1 communes)'],
    [ntm, 0, 1, 'chưa đạt (0/01 xã)', 'not yet met (0/1 communes)'],
    [flowing, 1, 1, '01/01 xã', '1/1 communes'],
    [ntm, 0, 15, '0/15 xã (0%)', '0/15 communes (0%)'],
    [ntm, 0, 0, '0/0 xã', '0/0 communes'],
    [schools, 19, 46, '19/46 trường (41,3%)', '19/46 schools (41.3%)'],
    [schools, 1999, 2000, '1.999/2.000 trường (99,95%)', '1,999/2,000 schools (99.95%)'],
    [ntm, 48, undefined, '48 xã', '48 communes'],
    [turns, 5, undefined, '05 xã', '5 communes'],
    [turns, 1234, undefined, '1.234 xã', '1,234 communes'],
    [turns, 0, undefined, '0 xã', '0 communes'],
    [criteria, 18.75, undefined, '18,8 xã', '18.8 communes'],
    [criteria, 5, undefined, '5,0 xã', '5.0 communes'],
  ])('of $id, %d of %s, is written %s', (of, value, denominator, vietnamese, english) => {
    const figure = { value, ...(denominator === undefined ? {} : { denominator }) }
    expect(valueLine(vi, of, figure)).toBe(vietnamese)
    expect(valueLine(en, of, figure)).toBe(english)
  })

  test('comes in parts that a card can print in different sizes, and has no share without a denominator', () => {
    expect(valueText(vi, ntm, { value: 14, denominator: 15 })).toEqual({ number: '14/15', unit: 'xã', share: '93,3%' })
    expect(valueText(vi, ntm, { value: 48 })).toEqual({ number: '48', unit: 'xã' })
    expect(valueText(vi, ntm, { value: 0, denominator: 0 })).toEqual({ number: '0/0', unit: 'xã' })
    expect(valueText(vi, criteria, { value: 18.8 })).toEqual({ number: '18,8', unit: 'xã' })
  })

  test('stands in a sentence where the phrase of its indicator wants it', () => {
    const phrase = { vi: '{value} đạt chuẩn nông thôn mới', en: '{value} meet the standard' }
    expect(valuePhrase(vi, { ...ntm, phrase }, { value: 14, denominator: 15 }, area)).toBe(
      '14/15 xã (93,3%) đạt chuẩn nông thôn mới',
    )
    expect(valuePhrase(en, { ...ntm, phrase }, { value: 3, denominator: 15 }, area)).toBe(
      '3/15 communes (20%) meet the standard',
    )
  })

  test('of one single thing has its verb in the singular, where it is one', () => {
    const phraseOf = (vi_: string, en_: string) => ({ vi: vi_, en: en_ })
    const one = { value: 1, denominator: 1 }
    const meet = { ...schools, unit: { vi: 'trường', en: 'schools', enOne: 'school' } }
    const say = (phrase: string, told = one) =>
      valuePhrase(en, { ...meet, phrase: phraseOf('{value}', phrase) }, told, area)
    expect(say('{value} meet the standard')).toBe('1/1 school meets the standard')
    expect(say('{value} were settled on time')).toBe('1/1 school was settled on time')
    expect(say('{value} recognised')).toBe('1/1 school recognised')
    expect(say('{value} meet the standard', { value: 1, denominator: 15 })).toBe(
      '1/15 schools (6.7%) meet the standard',
    )
    const visits = { ...turns, unit: { vi: 'lượt', en: 'visits', enOne: 'visit' } }
    expect(
      valuePhrase(en, { ...visits, phrase: phraseOf('{value}', '{value} have been paid') }, { value: 1 }, area),
    ).toBe('1 visit has been paid')
  })

  test('of a commune that is named around it says in English who has reached it', () => {
    const recognised = {
      ...ntm,
      countsCommunes: true,
      phrase: { vi: '{value} đạt chuẩn', en: '{value} meet the standard' },
    } as const
    const say = (texts: typeof vi, value: number) =>
      valuePhrase(texts, recognised, { value, denominator: 1 }, newLocQuang)
    expect([say(vi, 1), say(vi, 0)]).toEqual(['đạt chuẩn', 'chưa đạt chuẩn'])
    expect([say(en, 1), say(en, 0)]).toEqual([
      'the commune meets the standard',
      'the commune does not meet the standard',
    ])
  })

  test.each(['$&', '$1', '$$', "$'", '$`'])('keeps the letters %s of a unit or phrase as they are', (letters) => {
    const odd = {
      ...turns,
      unit: { vi: letters, en: letters },
      phrase: { vi: `${letters} {value} ${letters}`, en: '' },
    }
    expect(valuePhrase(vi, odd, { value: 71 }, area)).toBe(`${letters} 71 ${letters} ${letters}`)
  })
})

test('the total of many areas of which one told of its one thing is no status', () => {
  const own = figureValue(0, { denominator: 1 })
  const total = { ...own, coverage: { reported: 1, expected: 72 } }
  expect([own, total].map((figure) => valueLine(vi, ntm, figure))).toEqual(['chưa đạt (0/01 xã)', '0/01 xã'])
})

describe('a missing figure', () => {
  test.each([
    ['not-reported', 'chưa báo cáo', 'not reported'],
    ['not-due', 'chưa đến hạn báo cáo', 'not yet due'],
    ['not-applicable', 'không áp dụng', 'not applicable'],
    ['withheld', 'không công bố', 'withheld'],
    ['not-published', 'chưa có số liệu', 'no figure'],
    ['not-cumulated', 'không cộng luỹ kế các quý', 'not added up over quarters'],
    ['not-aggregated', 'không tính chung cho nhiều đơn vị', 'cannot be added up from below'],
    ['incomplete-year', 'thiếu số của ít nhất một quý trong năm', 'at least one quarter of the year is missing'],
    ['no-share', 'không tính được tỷ lệ', 'no share can be told'],
    ['area-absent', 'đơn vị không tồn tại vào kỳ này', 'the area did not exist in this period'],
  ] as const)('for the reason %s says “%s” and no number', (reason, vietnamese, english) => {
    const figure = missingFigure(reason, { period: period('2024-Q1') })
    expect(missingText(vi, figure)).toBe(vietnamese)
    expect(figureLine(vi, ntm, figure)).toBe(vietnamese)
    expect(figureLine(en, ntm, figure)).toBe(english)
  })

  test('reads in no language like a zero', () => {
    for (const language of languages) {
      const { missing } = textsByLanguage[language].messages
      expect(Object.values(missing).filter((text) => /\d/.test(text))).toEqual([])
      expect(new Set(Object.values(missing)).size).toBe(Object.keys(missing).length)
    }
  })
})

describe('beside a figure stands', () => {
  const cases: readonly (readonly [
    string,
    Parameters<typeof qualifierTexts>[2],
    readonly string[],
    readonly string[],
  ])[] = [
    ['nothing when it is final and whole', figureValue(14, { denominator: 15 }), [], []],
    ['that it is provisional', figureValue(14, { state: 'provisional' }), ['sơ bộ'], ['provisional']],
    [
      'that it was revised, and from what',
      figureValue(1234, { state: 'revised', revisedFrom: 1200 }),
      ['điều chỉnh', 'trước đây 1.200'],
      ['revised', 'formerly 1,200'],
    ],
    ['that it is a sample', figureValue(14, { state: 'sample' }), ['minh hoạ'], ['sample']],
    [
      'that it is a sample and which state it plays',
      figureValue(14, { state: 'sample', illustrates: 'provisional' }),
      ['minh hoạ', 'sơ bộ'],
      ['sample', 'provisional'],
    ],
    [
      'how many areas a total is made of',
      figureValue(14, { coverage: { reported: 9, expected: 11 } }),
      ['9/11 đơn vị'],
      ['9 of 11 areas'],
    ],
    [
      'that even the reason of a missing figure is a sample',
      { ...missingFigure('not-reported', { period: period('2024-Q1') }), isSample: true },
      ['minh hoạ'],
      ['sample'],
    ],
    [
      'how many areas a missing total waits for',
      { ...missingFigure('not-reported', { period: period('2024-Q1') }), coverage: { reported: 0, expected: 11 } },
      ['0/11 đơn vị'],
      ['0 of 11 areas'],
    ],
  ]
  test.each(cases)('%s', (_, figure, vietnamese, english) => {
    expect(qualifierTexts(vi, turns, figure)).toEqual(vietnamese)
    expect(qualifierTexts(en, turns, figure)).toEqual(english)
  })

  test('the value before a revision with the digits of its indicator', () => {
    expect(qualifierTexts(vi, criteria, figureValue(18.8, { state: 'revised', revisedFrom: 18 }))).toEqual([
      'điều chỉnh',
      'trước đây 18,0',
    ])
  })
})

describe('in a table whose heading says the unit', () => {
  const rate = { ...ntm, measure: 'rate', factor: 100, decimals: 2 } as const
  const born = { ...rate, factor: 1000, denominatorCounts: { vi: 'dân số', en: 'people' } } as const
  test.each([
    ['a share', ntm, { value: 14, denominator: 15 }, { parts: '14/15', number: '93,3%' }, 'xã'],
    ['a number', ntm, { value: 23 }, { number: '23' }, 'xã'],
    ['a rate', rate, { value: 105, denominator: 13_248 }, { parts: '105/13.248', number: '0,79%' }, 'xã'],
    [
      'a rate of other things',
      born,
      { value: 157, denominator: 50_384 },
      { parts: '157/50.384', number: '3,12‰' },
      'xã/dân số',
    ],
    [
      'a rate of many',
      { ...born, factor: 10_000 },
      { value: 8, denominator: 10_000 },
      { parts: '8/10.000', number: '8,00' },
      'xã/10.000',
    ],
    ['a percentage', { ...criteria, measure: 'percent' }, { value: 41.3 }, { number: '41,3%' }, undefined],
  ] as const)('%s stands without it', (_, of, figure, bare, unit) => {
    expect(bareValueText(textsByLanguage.vi, of, figure)).toEqual(bare)
    expect(bareUnitText(textsByLanguage.vi, of)).toBe(unit)
  })
})
