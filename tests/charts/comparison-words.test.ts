import { describe, expect, test } from 'vitest'
import { comparisonHeadline } from '../../src/charts/comparison-headline.ts'
import { comparisonParagraph } from '../../src/charts/comparison-paragraph.ts'
import { comparisonSentences } from '../../src/charts/comparison-sentences.ts'
import { comparedAreasText } from '../../src/charts/comparison-words.ts'
import type { CompareRow, CompareSpec } from '../../src/charts/compare-spec.ts'
import { missingHeadlines } from '../../src/charts/point-words.ts'
import { changeBetween, refused } from '../../src/domain/change.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { figureValue, indicator } from '../domain/small-dataset.ts'
import { typeOf } from '../domain/small-vocabulary.ts'
import { gap, point } from './small-chart.ts'
import { comparison, row } from './small-comparison.ts'
import { standard } from './small-sentences.ts'

const { vi, en } = textsByLanguage
const enterprises = indicator('economy.enterprises', {
  name: { vi: 'Doanh nghiệp đang hoạt động', en: 'Enterprises in operation' },
  unit: { vi: 'doanh nghiệp', en: 'enterprises' },
})

test('what is named by the things it counts rises as their number', () => {
  const spec = comparison('dumbbell', [row('An', point(3), point(5)), row('Bình', point(3), point(4))], {
    indicator: enterprises,
  })
  expect(comparisonHeadline(vi, spec)).toBe('2/2 huyện tăng số doanh nghiệp đang hoạt động so với cùng kỳ')
  expect(comparisonHeadline(en, spec)).toBe('Enterprises in operation: up in 2 of 2 districts against a year earlier')
})

test('what only the area above tells is said to be told there, and not to be missing yet', () => {
  const rows = ['An', 'Bình'].map((name) => row(name, gap('told-above'), gap('told-above')))
  const spec = comparison('dumbbell', rows, { indicator: enterprises })
  const words = '2 huyện không có số liệu riêng về số doanh nghiệp đang hoạt động, chỉ thống kê ở cấp trên'
  expect(comparisonHeadline(vi, spec)).toBe(words)
  expect(comparisonParagraph(vi, spec)).toMatch(
    /^Trong quý I\/2024, 2 huyện không có số liệu riêng về .*, chỉ thống kê ở cấp trên\.$/,
  )
  expect(comparisonParagraph(en, spec)).toMatch(
    /: no figures of their own for 2 districts, told only of the area above\.$/,
  )
  const missing = { kind: 'missing', reason: 'told-above', isSample: false } as const
  expect(missingHeadlines(vi, spec, missing)).toEqual([
    'không có số liệu riêng về doanh nghiệp đang hoạt động vì nguồn chỉ thống kê ở cấp trên',
    'không có số liệu riêng về doanh nghiệp đang hoạt động',
  ])
})

test('a headline that has no room for the reason says of what is not asked that there is none, and not none yet', () => {
  const spec = comparison('dumbbell', [row('An', point(3), point(5))], { indicator: enterprises })
  const missing = { kind: 'missing', reason: 'not-applicable', isSample: false } as const
  expect(missingHeadlines(vi, spec, missing)[1]).toBe('không có số liệu về doanh nghiệp đang hoạt động')
  expect(missingHeadlines(vi, spec, { ...missing, reason: 'not-reported' })[1]).toBe(
    'chưa có số liệu về doanh nghiệp đang hoạt động',
  )
})

describe('areas of which an indicator asks nothing', () => {
  const recognised = { ...standard, versions: [], countsCommunes: true } as const
  const commune = (name: string, value: number, own: Partial<CompareRow> = {}): CompareRow => {
    const [told, figure] = [point(value, { denominator: 1 }), figureValue(value, { denominator: 1 })]
    const same = { isSameDefinition: true, isSameArea: true, isSameStretch: true, isSameSeason: true }
    const standing = changeBetween(recognised, figure, figure, same)
    return row(name, told, told, { area: { name: `Xã ${name}`, type: typeOf('xã') }, standing, ...own })
  }
  const ward = row('Cát', gap('not-applicable'), gap('not-applicable'), {
    area: { name: 'Phường Cát', type: typeOf('phường') },
    standing: refused({ reason: 'current-missing', missing: 'not-applicable' }),
  })
  const newcomer = commune('Dư', 1, { standing: refused({ reason: 'base-missing', missing: 'area-absent' }) })
  const of = (rows: readonly CompareRow[]) => comparison('dumbbell', rows, { indicator: recognised, quantity: 'share' })

  test('are not said to be without a comparison, and those that are asked need not be said to have one', () => {
    const spec = of([commune('An', 1), commune('Bình', 0), ward])
    expect(comparisonHeadline(vi, spec)).toBe('1/2 xã đạt chuẩn nông thôn mới, không đổi so với cùng kỳ')
    expect(comparisonParagraph(vi, spec)).toContain('so với cùng kỳ: 2 địa bàn không đổi.')
    expect(comparisonSentences(vi, spec)).toEqual([
      'Quý I/2024: 1/2 xã đạt chuẩn nông thôn mới; chưa đạt: xã Bình.',
      'Quý I/2024 so với cùng kỳ: 2 địa bàn không đổi.',
    ])
    const many = of(Array.from('ABCDEFG', (name) => commune(name, 0)))
    expect(comparisonSentences(vi, many)[0]).toBe('Quý I/2024: 0/7 xã đạt chuẩn nông thôn mới.')
  })

  test('that are asked and not named by the package make those that are named no whole', () => {
    const rows = [commune('An', 1), commune('Bình', 0), ward]
    const spec: CompareSpec = { ...of(rows), isPartlyNamed: true }
    expect(comparisonHeadline(vi, spec)).toBe('1/2 xã có số liệu đạt chuẩn nông thôn mới, không đổi so với cùng kỳ')
    expect(comparedAreasText(vi, spec, 2)).toBe('2 xã so sánh được')
  })

  test('are not counted among those that have no figure', () => {
    const silent = row('An', gap('not-reported'), gap('not-reported'), {
      area: { name: 'Xã An', type: typeOf('xã') },
      standing: refused({ reason: 'current-missing', missing: 'not-reported' }),
    })
    expect(comparisonHeadline(vi, of([silent, silent, ward]))).toMatch(/^2 xã chưa có số liệu về /)
    expect(comparisonSentences(vi, of([silent, silent, ward]))).toEqual(['Quý I/2024, cả 2 địa bàn đều không có số.'])
  })

  test('how many have reached it is told of all that tell it, beside how many of those that compare stayed', () => {
    const spec = of([commune('An', 1), commune('Bình', 0), newcomer, ward])
    expect(comparisonHeadline(vi, spec)).toBe(
      '2/3 xã đạt chuẩn nông thôn mới; 2 xã so sánh được không đổi so với cùng kỳ',
    )
    expect(comparisonHeadline(en, spec)).toBe(
      '2 of 3 communes meet the new-rural standard; 2 comparable communes unchanged against a year earlier',
    )
    expect(comparisonParagraph(vi, spec)).toContain('2 địa bàn không đổi; 1 địa bàn không so sánh được.')
  })
})

test('what has no figure since the start of the year is not said to have no figure at all', () => {
  const score = { ...enterprises, measure: 'index', time: 'flow' } as const
  const { baseQuarter: _, ...timeless } = comparison(
    'dumbbell',
    ['An', 'Bình'].map((name) => row(name, gap('not-aggregated'), gap('not-aggregated'))),
    { indicator: score },
  )
  const spec = { ...timeless, base: { kind: 'year-target' } } as const
  expect(comparisonHeadline(vi, spec)).toBe(
    '2 huyện không có số luỹ kế từ đầu năm về doanh nghiệp đang hoạt động để so với kế hoạch',
  )
  expect(comparisonParagraph(en, spec)).toMatch(/no figure since the start of the year for 2 districts to hold against/)
  expect(comparisonSentences(vi, spec)).toEqual([
    '2 huyện không có số luỹ kế từ đầu năm về doanh nghiệp đang hoạt động để so với kế hoạch.',
  ])
  const rows = ['An', 'Bình'].map((name) => row(name, gap('not-cumulated'), gap('not-cumulated')))
  expect(comparisonHeadline(vi, { ...spec, rows })).toBe(comparisonHeadline(vi, spec))
  const accumulated = { ...timeless, accumulation: 'year-to-date', base: { kind: 'group-median' } } as const
  expect(comparisonHeadline(vi, accumulated)).toBe(
    '2 huyện không có số luỹ kế từ đầu năm về doanh nghiệp đang hoạt động',
  )
  expect(comparisonHeadline(en, accumulated)).toMatch(/since the start of the year for 2 districts$/)
})

test('one area that can be compared is called by its own kind, and in English as one', () => {
  const absent = { standing: refused({ reason: 'base-missing', missing: 'not-reported' } as const) }
  const town = row('Cát', point(4), point(9), { area: { name: 'Thị xã Cát', type: typeOf('thị xã') } })
  const spec = comparison('dumbbell', [town, row('An', gap(), point(5), absent), row('Bình', gap(), point(5), absent)])
  expect(comparisonHeadline(vi, spec)).toMatch(/^1\/1 thị xã so sánh được tăng /)
  expect(comparisonHeadline(en, spec)).toMatch(/: up in 1 of 1 comparable town against /)
})

test('a place is told before the reason why there is no change, and is no part of it', () => {
  const absent = { standing: refused({ reason: 'base-missing', missing: 'area-absent' } as const) }
  const own = row('An', gap('area-absent'), point(5), { ...absent, place: { rank: 1, isShared: false } })
  const spec = comparison('dumbbell', [own, row('Bình', gap(), point(3))], {
    chosen: { row: own, placed: 2 },
    indicator: { ...enterprises, phrase: { vi: '{value} đang hoạt động', en: '{value} in operation' } },
  })
  expect(comparisonSentences(vi, spec)[0]).toBe(
    'Trong quý I/2024, huyện An có 05 doanh nghiệp đang hoạt động, xếp hạng 1/2; không so sánh: kỳ so sánh không có đơn vị này.',
  )

  const lower = { ...spec, indicator: { ...spec.indicator, direction: 'lower' } } as const
  expect(comparisonSentences(vi, lower)[0]).toContain(', xếp hạng 1/2 từ thấp đến cao; ')
  expect(comparisonSentences(en, lower)[0]).toContain(', rank 1 of 2 from the lowest; ')
})

test('a group of which only one commune tells anything has itself reached nothing, nor failed to', () => {
  const recognised = { ...standard, versions: [], countsCommunes: true } as const
  const total = { current: point(0, { value: 0, denominator: 1, coverage: { reported: 1, expected: 4 } }) }
  const rows = ['An', 'Bình'].map((name) => row(name, point(0), point(0)))
  const spec = comparison('dumbbell', rows, { indicator: recognised, total })
  expect(comparisonSentences(vi, spec).at(-1)).toBe('Cả nhóm: 0/01 xã (1/4 đơn vị).')
  expect(comparisonSentences(en, spec).at(-1)).toBe('The group as a whole: 0/1 commune (1 of 4 areas).')
})
