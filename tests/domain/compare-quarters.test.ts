import { describe, expect, test } from 'vitest'
import { compareQuarters, periodsContext } from '../../src/domain/compare-quarters.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import {
  carriedOver,
  chonThanh,
  day,
  locNinh,
  locPhu,
  newLocQuang,
  ntm,
  observed,
  quarter,
  ruralChonThanh,
  smallDataset,
  turns,
} from './small-dataset.ts'
import { decisionDate, unlikeWindows } from './small-vocabulary.ts'

const dataset = smallDataset([
  observed(ntm, locNinh, '2021-Q4', 12, { denominator: 15 }),
  observed(ntm, locNinh, '2022-Q4', 13, { denominator: 15 }),
  observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15 }),
  observed(ntm, ruralChonThanh, '2022-Q3', 8, { denominator: 8 }),
  observed(ntm, chonThanh, '2022-Q4', 4, { denominator: 4 }),
  observed(turns, locNinh, '2023-Q1', 60, { state: 'sample' }),
  observed(turns, locNinh, '2024-Q1', 71),
])
const since = (indicator: Indicator, area: typeof locNinh, current: string, base: string) =>
  compareQuarters(dataset, { indicator, area: area.id }, { current: quarter(current), base: quarter(base) }, 'quarter')
    .change

describe('the change between two quarters', () => {
  test('within one definition is the difference of the figures', () => {
    expect(since(ntm, locNinh, '2024-Q1', '2022-Q4')).toMatchObject({ kind: 'difference', amount: 1 })
  })

  test('across new criteria is refused', () => {
    expect(since(ntm, locNinh, '2022-Q4', '2021-Q4')).toMatchObject({ refusal: { reason: 'definition-differs' } })
  })

  test('of Chơn Thành when it became a town shows both numbers of communes', () => {
    expect(since(ntm, chonThanh, '2022-Q4', '2022-Q3')).toMatchObject({
      kind: 'difference',
      amount: -4,
      denominators: { base: 8, current: 4 },
      judgement: 'neutral',
    })
  })

  test('between a published and an illustrative figure is refused', () => {
    expect(since(turns, locNinh, '2024-Q1', '2023-Q1')).toMatchObject({ refusal: { reason: 'sample-against-source' } })
  })

  test('to a quarter nobody published is refused, and so is one after the area ended', () => {
    expect(since(turns, locNinh, '2024-Q1', '2023-Q4')).toMatchObject({
      refusal: { reason: 'base-missing', missing: 'not-published' },
    })
    expect(since(turns, locNinh, '2025-Q3', '2024-Q1')).toMatchObject({
      refusal: { reason: 'current-missing', missing: 'area-absent' },
    })
  })

  test('of what has accumulated compares the same stretch of both years', () => {
    const flows = smallDataset([
      observed(turns, locNinh, '2023-Q1', 60),
      observed(turns, locNinh, '2023-Q2', 40),
      observed(turns, locNinh, '2024-Q1', 71),
      observed(turns, locNinh, '2024-Q2', 39),
    ])
    const quarters = { current: quarter('2024-Q2'), base: quarter('2023-Q2') }
    const asked = { indicator: turns, area: locNinh.id }
    expect(compareQuarters(flows, asked, quarters, 'year-to-date').change).toMatchObject({
      amount: 10,
      relativePercent: 10,
    })
    expect(compareQuarters(flows, asked, quarters, 'quarter').change).toMatchObject({ amount: -1 })
  })

  test('of what stands asks for the definition of its quarter alone, also of a year to date', () => {
    const versions = [
      { id: 'old', validTo: day('2022-03-31'), note: { vi: 'cũ', en: 'old' } },
      { id: 'new', validFrom: day('2022-04-01'), note: { vi: 'mới', en: 'new' } },
    ]
    const kindOf = (of: Indicator) =>
      compareQuarters(
        smallDataset(['2022-Q1', '2022-Q2', '2023-Q1', '2023-Q2'].map((at) => observed(of, locNinh, at, 5))),
        { indicator: of, area: locNinh.id },
        { current: quarter('2023-Q2'), base: quarter('2022-Q2') },
        'year-to-date',
      ).change.kind
    expect(kindOf({ ...turns, time: 'stock', versions })).toBe('difference')
    expect(kindOf({ ...turns, versions })).toBe('refused')
  })

  test('of a commune whose code meant another territory then is refused for that, with both figures beside it', () => {
    const communes = smallDataset([observed(turns, locPhu, '2025-Q2', 12), observed(turns, newLocQuang, '2025-Q3', 30)])
    expect(
      compareQuarters(
        communes,
        { indicator: turns, area: newLocQuang.id },
        { current: quarter('2025-Q3'), base: quarter('2025-Q2') },
        'quarter',
      ),
    ).toMatchObject({
      current: { kind: 'value', value: 30 },
      base: { kind: 'missing', reason: 'area-absent' },
      change: { refusal: { reason: 'different-area' } },
    })
  })
})

describe('two periods', () => {
  const context = (indicator: Indicator, current: string, base: string, accumulation: 'quarter' | 'year-to-date') =>
    periodsContext(indicator, { current: quarter(current), base: quarter(base) }, accumulation)

  test.each([
    ['nine months of a flow and six are not', turns, '2024-Q3', '2024-Q2', 'year-to-date', false],
    ['nine months of a flow of two years are', turns, '2024-Q3', '2023-Q3', 'year-to-date', true],
    ['two quarters of a flow are', turns, '2024-Q3', '2024-Q2', 'quarter', true],
    ['what stands at the ends of any two quarters is', ntm, '2024-Q3', '2024-Q2', 'year-to-date', true],
    ['what stood at their starts is', carriedOver, '2024-Q3', '2024-Q2', 'year-to-date', true],
  ] as const)('of equal length: %s', (_, indicator, current, base, accumulation, isSameStretch) => {
    expect(context(indicator, current, base, accumulation)).toMatchObject({ isSameStretch })
  })

  test('are not one definition where the year of one of them changed it on the way', () => {
    const note = { vi: '', en: '' }
    const changed: Indicator = {
      ...turns,
      versions: [
        { id: 'old', validTo: day('2023-06-30'), note },
        { id: 'new', validFrom: day('2023-07-01'), note },
      ],
    }
    const isSame = (current: string, base: string, accumulation: 'quarter' | 'year-to-date') =>
      context(changed, current, base, accumulation).isSameDefinition
    expect(isSame('2024-Q4', '2023-Q4', 'quarter')).toBe(true)
    expect(isSame('2024-Q4', '2023-Q4', 'year-to-date')).toBe(false)
    expect(isSame('2025-Q4', '2024-Q4', 'year-to-date')).toBe(true)
  })

  test('cut by two calendars are not one series, and are refused for that before the criteria', () => {
    const note = { vi: '', en: '' }
    const recut: Indicator = {
      ...turns,
      versions: [
        { id: 'old', validTo: day('2023-12-31'), calendar: decisionDate, note },
        { id: 'new', validFrom: day('2024-01-01'), note },
      ],
    }
    expect(context(recut, '2024-Q1', '2023-Q4', 'quarter')).toEqual({
      unlikeWindows,
      isSameDefinition: false,
      isSameStretch: true,
      isSameSeason: false,
    })
    expect(context(recut, '2024-Q2', '2024-Q1', 'quarter')).not.toHaveProperty('unlikeWindows')
    const flows = smallDataset([observed(turns, locNinh, '2023-Q4', 60), observed(turns, locNinh, '2024-Q1', 71)])
    const quarters = { current: quarter('2024-Q1'), base: quarter('2023-Q4') }
    expect(compareQuarters(flows, { indicator: recut, area: locNinh.id }, quarters, 'quarter').change).toEqual({
      kind: 'refused',
      refusal: { reason: 'calendar-differs', ...unlikeWindows },
    })
  })
})
