import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { type QuarterNumber, quarterOf, quarterPlus } from '../../src/domain/period.ts'
import { lineageId } from '../../src/navigation/area-parameter.ts'
import { readPageAddress } from '../../src/navigation/read-page-address.ts'
import { type PageAddress, maximumAreas } from '../../src/navigation/page-address.ts'
import { searchText, writePageAddress } from '../../src/navigation/write-page-address.ts'
import { area, areas, buDop, catalogue, locNinh, newLocQuang, quarter, successions } from '../domain/small-dataset.ts'

const all = [
  ...areas,
  area('25500', 'Xã Cũ', 'commune', '692', '2004-01-01', '2025-06-30'),
  area('25500', 'Xã Mới', 'commune', '75', '2025-07-01', ''),
]
const history = areaHistoryOf(all, successions)
const index = { ...catalogueIndex(catalogue), history }
const lineages = [...new Set(all.map(({ id }) => lineageId(history, id)))]

const anyQuarter = fc
  .tuple(fc.integer({ min: 2000, max: 2080 }), fc.constantFrom<QuarterNumber[]>(1, 2, 3, 4))
  .map(([year, number]) => quarterOf(year, number))
const anyRange = fc
  .tuple(anyQuarter, fc.integer({ min: 0, max: 60 }))
  .map(([first, more]) => ({ first, last: quarterPlus(first, more) }))
const anyAreas = fc
  .subarray(lineages, { minLength: 1, maxLength: Math.min(maximumAreas, lineages.length) })
  .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }))
const anyState: fc.Arbitrary<PageAddress> = fc
  .record({
    chosen: anyAreas,
    quarter: anyQuarter,
    showsSamples: fc.boolean(),
    range: fc.option(anyRange, { nil: undefined }),
    quantity: fc.option(fc.constantFrom('count', 'share'), { nil: undefined }),
    accumulation: fc.constantFrom('quarter', 'year-to-date'),
    carriesOver: fc.option(fc.constant(true as const), { nil: undefined }),
  })
  .map(({ chosen: [first, ...more], range, quantity, carriesOver, ...rest }) => ({
    ...rest,
    ...(carriesOver ? { carriesOver } : {}),
    ...(quantity ? { quantity } : {}),
    areas: [first!, ...more],
    ...(range ? { range } : {}),
  }))

const plain: PageAddress = {
  areas: [locNinh.id],
  quarter: quarter('2024-Q1'),
  showsSamples: true,
  accumulation: 'quarter',
}
const written = (state: PageAddress, before = '') =>
  searchText(writePageAddress(state, history, new URLSearchParams(before)))

describe('a view written into the address', () => {
  test('comes back as it was, with no complaint, whatever stood in the address before', () => {
    fc.assert(
      fc.property(anyState, anyState, (state, earlier) => {
        const before = writePageAddress(earlier, history, new URLSearchParams('lang=en'))
        const search = searchText(writePageAddress(state, history, before))
        expect(readPageAddress(new URLSearchParams(search), index)).toEqual({
          address: state,
          problems: [],
        })
        expect(new URLSearchParams(search).get('lang')).toBe('en')
      }),
    )
  })

  test('always says area and quarter, and no other default', () => {
    expect(written(plain)).toBe('?dia-ban=692&ky=2024-Q1')
  })

  test('says everything else only where it differs', () => {
    const state: PageAddress = {
      areas: [locNinh.id, buDop.id, newLocQuang.id],
      quarter: quarter('2024-Q1'),
      showsSamples: false,
      range: { first: quarter('2022-Q1'), last: quarter('2024-Q4') },
      quantity: 'share',
      accumulation: 'year-to-date',
    }
    expect(written(state)).toBe(
      '?dia-ban=692,693,25292-2025-07-01&ky=2024-Q1&tu=2022-Q1&den=2024-Q4&xem=ty-le&tinh=luy-ke&minh-hoa=an',
    )
  })

  test('removes what is the default again and keeps the parameters of others', () => {
    expect(written(plain, 'lang=en&tu=2022-Q1&den=2023-Q1&xem=ty-le&tinh=luy-ke&minh-hoa=an&x=1')).toBe(
      '?lang=en&x=1&dia-ban=692&ky=2024-Q1',
    )
  })

  test('does not change the parameters it was given', () => {
    const before = new URLSearchParams('lang=en')
    writePageAddress(plain, history, before)
    expect(before.toString()).toBe('lang=en')
  })
})

describe('the text of parameters', () => {
  test.each([
    ['', ''],
    ['a=1', '?a=1'],
    ['a=1%2C2', '?a=1,2'],
    ['a=1%262', '?a=1%262'],
    ['a=%252C', '?a=%252C'],
  ])('of “%s” is “%s”', (search, text) => {
    expect(searchText(new URLSearchParams(search))).toBe(text)
  })

  test('is read back as the same parameters', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string())), (pairs) => {
        const search = new URLSearchParams(pairs)
        expect([...new URLSearchParams(searchText(search))]).toEqual([...search])
      }),
    )
  })
})
