import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTableAddress } from '../../src/navigation/read-table-address.ts'
import {
  type TableDimension,
  type TableAddress,
  freshTableAddress,
  maximumPage,
  usualOuter,
} from '../../src/navigation/table-address.ts'
import { writeTableAddress } from '../../src/navigation/write-table-address.ts'
import { catalogue, locNinh, ntm, turns } from '../domain/small-dataset.ts'

const read = (search: string) => readTableAddress(new URLSearchParams(search), catalogue)
const dimensions: readonly TableDimension[] = ['period', 'area', 'indicator']
const ids = catalogue.indicators.map(({ id }) => id)

const columnOf: Readonly<Record<TableDimension, fc.Arbitrary<string>>> = {
  period: fc.constantFrom('2024-Q1', '2019-Q4'),
  area: fc.constantFrom(...catalogue.areas.map(({ id }) => id)),
  indicator: fc.constantFrom(...ids),
}

const anyState: fc.Arbitrary<TableAddress> = fc.constantFrom(...dimensions).chain((columns) =>
  fc
    .record({
      indicators: fc.option(fc.subarray(ids), { nil: undefined }),
      outer: fc.constantFrom(...dimensions.filter((each) => each !== columns)),
      sort: fc.option(fc.record({ column: columnOf[columns], direction: fc.constantFrom('ascending', 'descending') }), {
        nil: undefined,
      }),
      page: fc.integer({ min: 1, max: maximumPage }),
    })
    .map(({ indicators, sort, ...rest }) => ({
      ...rest,
      columns,
      ...(indicators ? { indicators } : {}),
      ...(sort ? { sort } : {}),
    })),
)

describe('the address of a table', () => {
  test('without parameters shows a column a quarter', () => {
    expect(read('')).toEqual({ address: freshTableAddress, problems: [] })
    expect(writeTableAddress(freshTableAddress, catalogue, new URLSearchParams('ky=2024-Q1')).toString()).toBe(
      'ky=2024-Q1',
    )
  })

  test('says everything, and reads back as what was written', () => {
    fc.assert(
      fc.property(anyState, (address) => {
        const written = writeTableAddress(address, catalogue, new URLSearchParams('dia-ban=692'))
        expect(written.get('dia-ban')).toBe('692')
        expect(readTableAddress(written, catalogue)).toEqual({ address, problems: [] })
      }),
    )
  })

  test('names a family that is chosen whole by one word, and no family at all by another', () => {
    const ofFamily = catalogue.indicators.filter(({ family }) => family === 'reception').map(({ id }) => id)
    const written = (indicators: TableAddress['indicators']) =>
      writeTableAddress(
        { ...freshTableAddress, ...(indicators ? { indicators } : {}) },
        catalogue,
        new URLSearchParams(),
      )
    expect(written([ntm.id, ...ofFamily]).toString()).toBe('linh-vuc=reception&chi-so=rural.ntm')
    expect(written([]).toString()).toBe('linh-vuc=khong')
    expect(read('linh-vuc=reception&chi-so=rural.ntm,reception.turns').address.indicators).toEqual([ntm.id, turns.id])
  })

  test('names what it could not use, and opens the rest', () => {
    const { address, problems } = read('linh-vuc=x,reception&chi-so=khong.co&cot=ky&hang=ky&sap=692&chieu=len&trang=0')
    expect(address).toEqual({ ...freshTableAddress, indicators: [turns.id] })
    expect(problems.map(({ name, text }) => [name, text])).toEqual([
      ['linh-vuc', 'x'],
      ['chi-so', 'khong.co'],
      ['hang', 'ky'],
      ['sap', '692'],
      ['chieu', 'len'],
      ['trang', '0'],
    ])
  })

  test('of indicators that are all unknown falls back to the usual ones', () => {
    expect(read('chi-so=a,b').address.indicators).toBeUndefined()
  })

  test('sorts by what the columns are', () => {
    expect(read(`cot=dia-ban&sap=${locNinh.id}`).address).toEqual({
      columns: 'area',
      outer: usualOuter.area,
      sort: { column: locNinh.id, direction: 'descending' },
      page: 1,
    })
    expect(read('cot=dia-ban&sap=2024-Q1').problems).toHaveLength(1)
    expect(read('cot=chi-so&sap=rural.ntm&chieu=tang').address.sort).toEqual({ column: ntm.id, direction: 'ascending' })
  })
})
