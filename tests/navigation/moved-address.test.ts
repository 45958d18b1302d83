import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AreaId } from '../../src/domain/area.ts'
import { type QuarterNumber, quarterOf } from '../../src/domain/period.ts'
import { type CompareAddress, freshCompareAddress } from '../../src/navigation/compare-address.ts'
import type { ChartAddress } from '../../src/navigation/chart-address.ts'
import { movedAddress } from '../../src/navigation/moved-address.ts'
import type { PageAddress } from '../../src/navigation/page-address.ts'
import { binhPhuoc, buDop, locNinh, ntm, quarter, ruralChonThanh } from '../domain/small-dataset.ts'

const plain: PageAddress = {
  areas: [locNinh.id],
  quarter: quarter('2024-Q1'),
  showsSamples: true,
  accumulation: 'quarter',
}
const trend = (own: Partial<PageAddress> = {}): ChartAddress => ({
  kind: 'trend',
  indicator: ntm.id,
  page: { ...plain, ...own },
})
const comparison = (own: Partial<PageAddress> = {}, compare: Partial<CompareAddress> = {}): ChartAddress => ({
  kind: 'comparison',
  indicator: ntm.id,
  page: { ...plain, ...own },
  compare: { ...freshCompareAddress, ...compare },
})
const areas = (...ids: readonly [AreaId, ...AreaId[]]) => ({ areas: ids })
const toBuDop = { by: 0, area: { from: locNinh.id, to: buDop.id } }

describe('a view that moves by quarters', () => {
  test.each([
    [1, '2024-Q2'],
    [4, '2025-Q1'],
    [-1, '2023-Q4'],
    [0, '2024-Q1'],
    [8, '2026-Q1'],
  ])('%i on asks for %s', (by, expected) => {
    expect(movedAddress(trend(), { by })).toEqual(trend({ quarter: quarter(expected) }))
  })

  test('takes its range along, as long as it was', () => {
    const range = { first: quarter('2022-Q1'), last: quarter('2024-Q1') }
    expect(movedAddress(trend({ range }), { by: 3 }).page.range).toEqual({
      first: quarter('2022-Q4'),
      last: quarter('2024-Q4'),
    })
  })

  test('takes a base that is a quarter and further quarters along, and no other base', () => {
    const compare = {
      base: { kind: 'quarter', quarter: quarter('2020-Q4') },
      further: [quarter('2021-Q4'), quarter('2022-Q4')],
    } as const
    expect(movedAddress(comparison({}, compare), { by: 1 })).toEqual(
      comparison(
        { quarter: quarter('2024-Q2') },
        { base: { kind: 'quarter', quarter: quarter('2021-Q1') }, further: [quarter('2022-Q1'), quarter('2023-Q1')] },
      ),
    )
    const target = comparison({}, { base: { kind: 'year-target' } })
    expect(movedAddress(target, { by: 1 })).toEqual({ ...target, page: { ...plain, quarter: quarter('2024-Q2') } })
  })

  test('keeps how it is counted, ordered, searched and drawn', () => {
    const own = { quantity: 'share', accumulation: 'year-to-date', showsSamples: false } as const
    const compare = {
      form: 'heat',
      order: 'name',
      scale: 'free',
      search: 'Lộc',
      end: { side: 'top', count: 5 },
      grouping: 'district',
    } as const
    expect(movedAddress(comparison(own, compare), { by: 1 })).toEqual(
      comparison({ ...own, quarter: quarter('2024-Q2') }, compare),
    )
  })
})

describe('a view that moves to another area', () => {
  test.each([
    ['shows it in the place of the old one', areas(locNinh.id), areas(buDop.id)],
    [
      'keeps the others in their order',
      areas(ruralChonThanh.id, locNinh.id, binhPhuoc.id),
      areas(ruralChonThanh.id, buDop.id, binhPhuoc.id),
    ],
    [
      'shows it once where it stood behind',
      areas(locNinh.id, ruralChonThanh.id, buDop.id),
      areas(buDop.id, ruralChonThanh.id),
    ],
    [
      'shows it once where it stood before',
      areas(buDop.id, ruralChonThanh.id, locNinh.id),
      areas(buDop.id, ruralChonThanh.id),
    ],
    ['keeps its areas when the old one is not among them', areas(ruralChonThanh.id), areas(ruralChonThanh.id)],
  ])('%s', (_, before, after) => {
    expect(movedAddress(trend(before), toBuDop).page.areas).toEqual(after.areas)
    expect(movedAddress(comparison(before), toBuDop).page.areas).toEqual(after.areas)
  })

  test('compares the two areas it compared, when only their group would be left', () => {
    expect(movedAddress(comparison(areas(locNinh.id, buDop.id)), toBuDop).page.areas).toEqual([locNinh.id, buDop.id])
    expect(movedAddress(trend(areas(locNinh.id, buDop.id)), toBuDop).page.areas).toEqual([buDop.id])
  })

  test('and quarter does both', () => {
    expect(movedAddress(trend(), { ...toBuDop, by: 1 })).toEqual(
      trend({ ...areas(buDop.id), quarter: quarter('2024-Q2') }),
    )
  })
})

const anyQuarter = fc
  .tuple(fc.integer({ min: 1950, max: 2050 }), fc.constantFrom<QuarterNumber[]>(1, 2, 3, 4))
  .map(([year, number]) => quarterOf(year, number))
const anyView = fc
  .record({
    isTrend: fc.boolean(),
    when: anyQuarter,
    ends: fc.option(fc.tuple(anyQuarter, anyQuarter), { nil: undefined }),
    base: fc.option(anyQuarter, { nil: undefined }),
    further: fc.array(anyQuarter, { maxLength: 4 }),
    where: fc.subarray([locNinh.id, ruralChonThanh.id, binhPhuoc.id], { minLength: 1 }),
  })
  .map(({ isTrend, when, ends, base, further, where: [first, ...more] }) => {
    const own = {
      areas: [first!, ...more] as const,
      quarter: when,
      ...(ends ? { range: { first: ends[0], last: ends[1] } } : {}),
    }
    return isTrend
      ? trend(own)
      : comparison(own, { further, ...(base ? { base: { kind: 'quarter', quarter: base } } : {}) })
  })

describe('whatever a view is', () => {
  test('it comes back from any quarter and from an area it did not show', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: -150, max: 150 }), fc.boolean(), (view, by, goesElsewhere) => {
        const there = goesElsewhere ? { ...toBuDop, by } : { by }
        const back = goesElsewhere ? { by: -by, area: { from: buDop.id, to: locNinh.id } } : { by: -by }
        expect(movedAddress(movedAddress(view, there), back)).toEqual(view)
      }),
    )
  })

  test('it shows at least one area, and none twice', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(locNinh.id, buDop.id, binhPhuoc.id), (view, to) => {
        const { areas: shown } = movedAddress(view, { by: 1, area: { from: locNinh.id, to } }).page
        expect(shown.length).toBeGreaterThan(0)
        expect(new Set(shown).size).toBe(shown.length)
      }),
    )
  })
})
