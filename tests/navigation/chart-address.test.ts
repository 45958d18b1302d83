import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { namedBaseKinds } from '../../src/domain/comparison-base.ts'
import type { IndicatorId } from '../../src/domain/indicator.ts'
import { type QuarterNumber, quarterOf, quarterPlus } from '../../src/domain/period.ts'
import { lineageId } from '../../src/navigation/area-parameter.ts'
import { maximumFurther, maximumSearchLength } from '../../src/navigation/compare-address.ts'
import { type ChartAddress, readChartAddress, writeChartAddress } from '../../src/navigation/chart-address.ts'
import { maximumAreas, maximumRows } from '../../src/navigation/page-address.ts'
import { area, areas, catalogue as small, indicator, ntm, successions } from '../domain/small-dataset.ts'

const odd = indicator('a/b?c#d é%')
const catalogue = { ...small, indicators: [...small.indicators, odd] }
const all = [
  ...areas,
  area('25500', 'Xã Cũ', 'commune', '692', '2004-01-01', '2025-06-30'),
  area('25500', 'Xã Mới', 'commune', '75', '2025-07-01', ''),
  ...Array.from({ length: maximumRows }, (_, index) => area(`9${index}000`, `Xã ${index}`, 'commune', '75', '', '')),
]
const history = areaHistoryOf(all, successions)
const lineages = [...new Set(all.map(({ id }) => lineageId(history, id)))]
const read = (address: string) => readChartAddress(address, { ...catalogueIndex(catalogue), history })
const problemsOf = (address: string) => {
  const result = read(address)
  return result.kind === 'unusable' ? result.problems.map(({ code, text }) => `${code} ${text}`) : []
}

const anyQuarter = fc
  .tuple(fc.integer({ min: 2000, max: 2080 }), fc.constantFrom<QuarterNumber[]>(1, 2, 3, 4))
  .map(([year, number]) => quarterOf(year, number))
const anyState = fc.record(
  {
    areas: fc
      .shuffledSubarray(lineages, { minLength: 1, maxLength: maximumAreas })
      .map(([first, ...more]) => [first!, ...more] as const),
    quarter: anyQuarter,
    showsSamples: fc.boolean(),
    range: fc
      .tuple(anyQuarter, fc.integer({ min: 0, max: 60 }))
      .map(([first, more]) => ({ first, last: quarterPlus(first, more) })),
    quantity: fc.constantFrom('count', 'share'),
    accumulation: fc.constantFrom('quarter', 'year-to-date'),
  },
  { requiredKeys: ['areas', 'quarter', 'showsSamples', 'accumulation'] },
)
const anyIndicator = fc.constantFrom(...catalogue.indicators.map(({ id }) => id))
const anyCompare = fc.record(
  {
    base: fc.oneof(
      fc.constantFrom(...namedBaseKinds).map((kind) => ({ kind })),
      anyQuarter.map((quarter) => ({ kind: 'quarter' as const, quarter })),
    ),
    form: fc.constantFrom('dumbbell', 'bars', 'ranking', 'heat', 'multiples', 'map'),
    order: fc.constantFrom('value', 'change', 'name'),
    scale: fc.constantFrom('shared', 'free'),
    further: fc.uniqueArray(anyQuarter, { maxLength: maximumFurther }).map((quarters) => quarters.sort()),
    search: fc.string({ unit: 'grapheme', maxLength: maximumSearchLength / 4 }),
    end: fc.record({ side: fc.constantFrom('top', 'bottom'), count: fc.integer({ min: 1, max: 999 }) }),
    grouping: fc.constantFrom('none', 'district'),
    peers: fc.constantFrom('level', 'setting'),
    mapView: fc.constantFrom('quarter', 'pair', 'change'),
    classing: fc.constantFrom({ kind: 'quantile' }, { kind: 'equal' }, { kind: 'own', limits: [-1, 50.5] }),
  },
  { requiredKeys: ['base', 'form', 'order', 'scale', 'further', 'search', 'grouping', 'peers', 'mapView', 'classing'] },
)
const anyView: fc.Arbitrary<ChartAddress> = fc.oneof(
  fc.record({ kind: fc.constant('trend' as const), indicator: anyIndicator, page: anyState }),
  fc
    .record({ kind: fc.constant('comparison' as const), indicator: anyIndicator, page: anyState, compare: anyCompare })
    .map((address) => ({ ...address, compare: { ...address.compare, indicator: address.indicator } })),
  fc.record({ kind: fc.constant('profile' as const), page: anyState, peers: fc.constantFrom('level', 'setting') }),
  fc.record({
    kind: fc.constant('bridge' as const),
    indicator: anyIndicator,
    page: anyState,
    base: fc.oneof(
      fc.constantFrom({ kind: 'last-year' as const }, { kind: 'previous-quarter' as const }),
      anyQuarter.map((each) => ({ kind: 'quarter' as const, quarter: each })),
    ),
  }),
)

describe('the address of a figure', () => {
  test('asks again for the very same address', () => {
    fc.assert(
      fc.property(anyView, (address) => {
        expect(read(writeChartAddress(address, history))).toEqual({ kind: 'chart', address })
      }),
    )
  })

  test('stays below the site and is one line', () => {
    fc.assert(
      fc.property(anyView, (address) => {
        expect(writeChartAddress(address, history)).toMatch(
          /^\/(?:chi-so\/[^/\s\\]+|so-sanh|so-sanh\/ho-so|cau-bien-dong)\?[^\s\\]+$/,
        )
      }),
    )
  })

  test.each([
    ['/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1', '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1'],
    ['/chi-so/rural.ntm/?ky=2024-Q1&dia-ban=692&lang=en&x=1#phan', '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1'],
    [
      '/chi-so/rural.ntm?dia-ban=692,693&ky=2024-Q1&tu=2022-Q1&den=2024-Q4&xem=ty-le&tinh=luy-ke&minh-hoa=an',
      '/chi-so/rural.ntm?dia-ban=692,693&ky=2024-Q1&tu=2022-Q1&den=2024-Q4&xem=ty-le&tinh=luy-ke&minh-hoa=an',
    ],
    ['/so-sanh/ho-so/?cung=cap&dia-ban=692&ky=2024-Q1', '/so-sanh/ho-so?dia-ban=692&ky=2024-Q1'],
    ['/so-sanh/ho-so?dia-ban=692&ky=2024-Q1&cung=loai', '/so-sanh/ho-so?dia-ban=692&ky=2024-Q1&cung=loai'],
    // A comparison without an indicator is one of the first, and says so from then on.
    ['/so-sanh?dia-ban=692&ky=2024-Q1', `/so-sanh?dia-ban=692&ky=2024-Q1&chi-so=${ntm.id}`],
    [
      `/so-sanh/?chi-so=${ntm.id}&dia-ban=692&ky=2024-Q1&goc=2019-Q4&dang=cot&them-ky=2023-Q2,2022-Q2&tim=L%E1%BB%99c&loc=cuoi-5&cung=loai&nhom=huyen-cu&sap=ten&thang=rieng`,
      `/so-sanh?dia-ban=692&ky=2024-Q1&chi-so=${ntm.id}&goc=2019-Q4&dang=cot&sap=ten&thang=rieng&them-ky=2022-Q2,2023-Q2&tim=L%E1%BB%99c&loc=cuoi-5&nhom=huyen-cu&cung=loai`,
    ],
  ])('%s is written as %s', (address, expected) => {
    const first = read(address)
    const written = first.kind === 'chart' ? writeChartAddress(first.address, history) : first.problems
    expect(written).toBe(expected)
    expect(read(expected)).toEqual(first)
  })
})

describe('an address that cannot be shown as it was meant is refused', () => {
  test.each([
    ['of another page', '/', 'unknown-choice /'],
    ['of the table', '/so-lieu?ky=2024-Q1', 'unknown-choice /so-lieu'],
    ['of a page below', '/chi-so/rural.ntm/x', 'unknown-choice /chi-so/rural.ntm/x'],
    ['of no indicator', '/chi-so/', 'unknown-choice /chi-so/'],
    ['of an indicator nobody knows', '/chi-so/__proto__?ky=2024-Q1', 'unknown-indicator __proto__'],
    ['with percent signs that mean nothing', '/chi-so/%E0%A4%A?ky=2024-Q1', 'unknown-indicator %E0%A4%A'],
    ['with a quarter that does not exist', '/chi-so/rural.ntm?ky=2024-Q5', 'unknown-period 2024-Q5'],
    ['with a quarter of another century', '/chi-so/rural.ntm?ky=2204-Q1', 'unknown-period 2204-Q1'],
    ['with an area nobody knows', '/chi-so/rural.ntm?dia-ban=xyz', 'unknown-area xyz'],
    ['with one area of several nobody knows', '/chi-so/rural.ntm?dia-ban=692,xyz', 'unknown-area xyz'],
    ['with a code that was used twice', '/chi-so/rural.ntm?dia-ban=25500', 'ambiguous-area 25500'],
    ['with half a range', '/chi-so/rural.ntm?tu=2022-Q1', 'half-range 2022-Q1'],
    ['with a range backwards', '/chi-so/rural.ntm?tu=2024-Q1&den=2022-Q1', 'reversed-range 2024-Q1 > 2022-Q1'],
    ['with a quantity nobody counts', '/chi-so/rural.ntm?xem=tat-ca', 'unknown-choice tat-ca'],
    [
      'with more areas than a chart names',
      `/chi-so/rural.ntm?dia-ban=${all
        .slice(-maximumAreas - 1)
        .map(({ code }) => code)
        .join(',')}`,
      `too-many-areas ${maximumAreas}`,
    ],
    [
      'with more areas than a comparison shows',
      `/so-sanh?dia-ban=692,${all
        .slice(-maximumRows)
        .map(({ code }) => code)
        .join(',')}`,
      `too-many-areas ${maximumRows}`,
    ],
    ['of a comparison of an indicator nobody knows', '/so-sanh?chi-so=x', 'unknown-indicator x'],
    ['with a base nobody knows', '/so-sanh?goc=hom-qua', 'unknown-base hom-qua'],
    ['with a form nobody draws', '/so-sanh?dang=banh', 'unknown-choice banh'],
    ['with a further quarter that does not exist', '/so-sanh?them-ky=2024-Q9', 'unknown-period 2024-Q9'],
    [
      'with more further quarters than are drawn',
      '/so-sanh?dang=cot&them-ky=2020-Q1,2020-Q2,2020-Q3,2020-Q4,2021-Q1',
      'unknown-choice 2020-Q1,2020-Q2,2020-Q3,2020-Q4,2021-Q1',
    ],
    [
      'with a search that would be cut',
      `/so-sanh?tim=${'a'.repeat(maximumSearchLength + 1)}`,
      `unknown-choice ${'a'.repeat(maximumSearchLength + 1)}`,
    ],
    ['with peers nobody knows', '/so-sanh/ho-so?cung=nhom-3', 'unknown-choice nhom-3'],
    ['of a page below the profile', '/so-sanh/ho-so/x', 'unknown-choice /so-sanh/ho-so/x'],
    ['of another host', '//evil.example/chi-so/rural.ntm', 'unknown-choice //evil.example/chi-so/rural.ntm'],
    ['of a script', 'javascript:alert(1)', 'unknown-choice javascript:alert(1)'],
    ['of nothing', '', 'unknown-choice '],
  ])('%s', (_, address, problem) => {
    expect(problemsOf(address)).toEqual([problem])
  })

  test('with all that is wrong in it', () => {
    expect(problemsOf('/chi-so/x?ky=a&dia-ban=b')).toHaveLength(3)
    expect(problemsOf('/so-sanh?ky=a&goc=b')).toHaveLength(2)
  })

  test('whatever stands in it, without an exception', () => {
    const anyAddress = fc.string({
      unit: fc.constantFrom('/', 'chi-so', 'so-sanh', '?', '&', '=', 'ky', 'dia-ban', '%', '#', '692', ','),
      maxLength: 12,
    })
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(['chart', 'unusable']).toContain(read(address).kind)
      }),
    )
  })
})

test('an unknown indicator of the package is no trend', () => {
  expect(read(`/chi-so/${'x' as IndicatorId}`).kind).toBe('unusable')
})
