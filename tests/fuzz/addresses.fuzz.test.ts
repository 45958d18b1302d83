import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { briefingOfHash } from '../../src/briefing/contents/briefing-link.ts'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { maximumFurther, maximumSearchLength } from '../../src/navigation/compare-address.ts'
import { readChartAddress, writeChartAddress } from '../../src/navigation/chart-address.ts'
import { maximumAreas } from '../../src/navigation/page-address.ts'
import {
  compareParameterNames,
  compareParameterValues,
  parameterNames,
  parameterValues,
  tableParameterNames,
  tableParameterValues,
} from '../../src/navigation/parameter-names.ts'
import { readCompareAddress } from '../../src/navigation/read-compare-address.ts'
import { readPageAddress } from '../../src/navigation/read-page-address.ts'
import { readTableAddress } from '../../src/navigation/read-table-address.ts'
import { formerAreaAddress } from '../../src/navigation/led-on-address.ts'
import { decodedText } from '../../src/navigation/route.ts'
import { maximumPage } from '../../src/navigation/table-address.ts'
import { writeCompareAddress } from '../../src/navigation/write-compare-address.ts'
import { writePageAddress } from '../../src/navigation/write-page-address.ts'
import { writeTableAddress } from '../../src/navigation/write-table-address.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'
import { fuzzRuns, fuzzSeed } from './fuzz-runs.ts'

const { catalogue, dataset } = await binhPhuocDataset()
const history = areaHistoryOf(catalogue.areas, catalogue.successions)
const settings = (short: number) => ({ numRuns: fuzzRuns(short), seed: fuzzSeed })

const names = [parameterNames, compareParameterNames, tableParameterNames].flatMap((each) => Object.values(each))
const values = [parameterValues, compareParameterValues, tableParameterValues].flatMap((each) =>
  Object.values(each).flatMap((choices: string | Readonly<Record<string, string>>) =>
    typeof choices === 'string' ? [choices] : Object.values(choices),
  ),
)
const meant = [
  ...values,
  ...catalogue.areas.flatMap(({ id, code }) => [id, code, `${code}-dau`]),
  ...catalogue.indicators.flatMap(({ id, family }) => [id, family]),
  '2024-Q1',
  '2023-Q4',
  '1900-Q1',
  '2099-Q4',
  '2024',
  'dau-10',
  'cuoi-999',
  '1',
  '9999',
]
const hostile = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e9',
  '0x1',
  '',
  ' ',
  ',',
  ',,,,',
  '%',
  '%00',
  '%E0%A4%A',
  '+',
  '&',
  '=',
  '#',
  '/',
  '//evil.example',
  '\\',
  '..',
  "'",
  '"',
  '\u0000',
  '\u001b[31m',
  '\u202e2024',
  '\ufffe',
  '\ud800',
  '\uff11',
  '２０２４-Q1',
  '٢',
  '𝟐',
  'Lộc Ninh'.normalize('NFD'),
  '2204-Q1',
  '0024-Q1',
  '2024-Q5',
  '2024-q1',
  '999999999999-Q1',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'a'.repeat(8000),
  '692,'.repeat(2000),
  'x,'.repeat(2000),
  '2024-Q1,'.repeat(1000),
  '('.repeat(3000),
  '9'.repeat(400),
]
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...meant) },
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
const anyValue = fc.oneof(
  anyText,
  fc.array(anyText, { maxLength: 6 }).map((texts) => texts.join(',')),
)
const anySearch = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: anyText }),
      anyValue,
    ),
    {
      maxLength: 9,
    },
  )
  .map((pairs) => new URLSearchParams(pairs.map(([name, value]) => [name, value])))

/** No more can be wrong than there are parts, and every part that is named stands in the address. */
function expectHonest(search: URLSearchParams, problems: readonly { readonly text: string }[]): void {
  const parts = [...search].reduce((sum, [, value]) => sum + value.split(',').length, 0)
  // A range may be wrong as a whole, and so may the number of areas.
  expect(problems.length).toBeLessThanOrEqual(parts + 2)
}

describe('an address, whatever stands in it,', () => {
  test('is a page of known areas in a possible quarter, and written again it has no fault', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { address, problems } = readPageAddress(search, dataset)
        expectHonest(search, problems)
        expect(address.areas.length).toBeLessThanOrEqual(maximumAreas)
        expect(address.areas.map((id) => history.byId(id)?.id)).toEqual(address.areas)
        expect(address.quarter).toMatch(/^(?:19|20)\d\d-Q[1-4]$/)
        const written = writePageAddress(address, history, new URLSearchParams())
        expect(readPageAddress(written, dataset)).toEqual({ address, problems: [] })
      }),
      settings(300),
    )
  })

  test('is a comparison, and written again it has no fault', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { address, problems } = readCompareAddress(search, catalogue)
        expectHonest(search, problems)
        expect(address.further.length).toBeLessThanOrEqual(maximumFurther)
        expect(address.search.length).toBeLessThanOrEqual(maximumSearchLength)
        const written = writeCompareAddress(address, new URLSearchParams())
        expect(readCompareAddress(written, catalogue)).toEqual({ address, problems: [] })
      }),
      settings(300),
    )
  })

  test('is a table, and written again it has no fault', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { address, problems } = readTableAddress(search, catalogue)
        expectHonest(search, problems)
        expect(address.page).toBeLessThanOrEqual(maximumPage)
        expect(address.outer).not.toBe(address.columns)
        const written = writeTableAddress(address, catalogue, new URLSearchParams())
        expect(readTableAddress(written, catalogue)).toEqual({ address, problems: [] })
      }),
      settings(300),
    )
  })

  test('is a figure that can be asked for again, or says why it is none', () => {
    const anyPath = fc.oneof(
      fc.constantFrom('/so-sanh', '/so-sanh/', '/chi-so/rural.ntm', '/', ''),
      anyText.map((text) => `/chi-so/${text}`),
      anyText,
    )
    fc.assert(
      fc.property(anyPath, anySearch, anyText, (path, search, hash) => {
        const read = readChartAddress(`${path}?${String(search)}#${hash}`, dataset)
        const again = read.kind === 'chart' ? readChartAddress(writeChartAddress(read.address, history), dataset) : read
        expect(again).toEqual(read)
        expect(read.kind === 'unusable' && read.problems.length === 0).toBe(false)
      }),
      settings(300),
    )
  })

  test('has a path that is read without complaint', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof decodedText(text)).toBe('string')
        expect(formerAreaAddress(decodedText(text), text)).toMatch(/^\/\?/)
      }),
      settings(300),
    )
  })

  test('holds a briefing behind “#”, a damaged one, or none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(briefingOfHash(`#${text}`)).toBe(text.startsWith('b=') ? 'damaged' : undefined)
        expect(briefingOfHash(`#b=${text}`)).toBe('damaged')
      }),
      settings(300),
    )
  })
})
