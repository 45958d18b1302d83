import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namedBaseKinds } from '../../src/domain/comparison-base.ts'
import { mostClasses } from '../../src/domain/map-limits.ts'
import { type QuarterNumber, quarterOf } from '../../src/domain/period.ts'
import {
  type CompareAddress,
  freshCompareAddress,
  maximumFurther,
  maximumSearchLength,
} from '../../src/navigation/compare-address.ts'
import { readCompareAddress } from '../../src/navigation/read-compare-address.ts'
import { writeCompareAddress } from '../../src/navigation/write-compare-address.ts'
import { catalogue, ntm, quarter } from '../domain/small-dataset.ts'

const read = (search: string) => readCompareAddress(new URLSearchParams(search), catalogue)

const anyQuarter = fc
  .tuple(fc.integer({ min: 2000, max: 2080 }), fc.constantFrom<QuarterNumber[]>(1, 2, 3, 4))
  .map(([year, number]) => quarterOf(year, number))

const anyClassing: fc.Arbitrary<CompareAddress['classing']> = fc.oneof(
  fc.constantFrom({ kind: 'quantile' as const }, { kind: 'equal' as const }),
  fc
    .uniqueArray(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: mostClasses - 1 })
    .map((tenths) => ({ kind: 'own' as const, limits: tenths.sort((a, b) => a - b).map((each) => each / 10) })),
)

const anyState: fc.Arbitrary<CompareAddress> = fc
  .record({
    indicator: fc.option(fc.constantFrom(...catalogue.indicators.map(({ id }) => id)), { nil: undefined }),
    base: fc.oneof(
      fc.constantFrom(...namedBaseKinds).map((kind) => ({ kind })),
      anyQuarter.map((chosen) => ({ kind: 'quarter' as const, quarter: chosen })),
    ),
    form: fc.constantFrom('dumbbell', 'bars', 'ranking', 'heat', 'multiples', 'map'),
    order: fc.constantFrom('value', 'change', 'name'),
    scale: fc.constantFrom('shared', 'free'),
    further: fc.uniqueArray(anyQuarter, { maxLength: maximumFurther }).map((all) => all.sort()),
    search: fc.string({ maxLength: maximumSearchLength }),
    end: fc.option(fc.record({ side: fc.constantFrom('top', 'bottom'), count: fc.integer({ min: 1, max: 999 }) }), {
      nil: undefined,
    }),
    grouping: fc.constantFrom('none', 'district'),
    peers: fc.constantFrom('level', 'setting'),
    mapView: fc.constantFrom('quarter', 'pair', 'change'),
    classing: anyClassing,
  })
  .map(({ indicator, end, ...rest }) => ({ ...rest, ...(indicator ? { indicator } : {}), ...(end ? { end } : {}) }))

describe('the address of a comparison', () => {
  test('without parameters compares with the same quarter of last year', () => {
    expect(read('')).toEqual({ address: freshCompareAddress, problems: [] })
    expect(writeCompareAddress(freshCompareAddress, new URLSearchParams('ky=2024-Q1')).toString()).toBe('ky=2024-Q1')
  })

  test('says everything, and reads back as what was written', () => {
    fc.assert(
      fc.property(anyState, (address) => {
        const written = writeCompareAddress(address, new URLSearchParams('dia-ban=692'))
        expect(written.get('dia-ban')).toBe('692')
        expect(readCompareAddress(written, catalogue)).toEqual({ address, problems: [] })
      }),
    )
  })

  test('names what it could not use, and opens the rest', () => {
    const { address, problems } = read(
      '?chi-so=khong.co&goc=hom-qua&dang=banh&loc=dau-0&them-ky=2024-Q1,abc&sap=ten&nhom=huyen-cu',
    )
    expect(address).toEqual({
      ...freshCompareAddress,
      further: [quarter('2024-Q1')],
      order: 'name',
      grouping: 'district',
    })
    expect(problems.map(({ code, text }) => [code, text])).toEqual([
      ['unknown-indicator', 'khong.co'],
      ['unknown-base', 'hom-qua'],
      ['unknown-choice', 'dau-0'],
      ['unknown-choice', 'banh'],
      ['unknown-period', 'abc'],
    ])
  })

  test.each(['2204-Q1', '2024-Q5', '0024-Q1'])('a slip of the pen (%s) is no base', (text) => {
    expect(read(`?goc=${text}`).problems).toEqual([{ code: 'unknown-base', name: 'goc', text }])
  })

  test('an indicator and any quarter may be chosen', () => {
    expect(read(`?chi-so=${ntm.id}&goc=2019-Q4`).address).toEqual({
      ...freshCompareAddress,
      indicator: ntm.id,
      base: { kind: 'quarter', quarter: quarter('2019-Q4') },
    })
  })
})
