import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { quartersOf } from '../../../src/domain/period.ts'
import { csvBytes } from '../../../src/exports/csv-bytes.ts'
import { listOfFigures } from '../../../src/features/table/figure-list.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { binhPhuocDataset } from '../binh-phuoc.ts'
import { tableOf } from './small-selection.ts'

/** The raw files, read without any of the program: every cell is text. */
const read = (file: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(
    readFileSync(join(import.meta.dirname, '../../../data/binh-phuoc', file), 'utf8').replace(/^\ufeff/, ''),
    { header: true, skipEmptyLines: true },
  ).data

const rawAreas = read('areas.csv')
const rawIndicators = read('indicators.csv')
const rawObservations = ['observations', 'observations-sample', 'observations-sample-communes']
  .flatMap((name) => read(`${name}.csv`))
  .filter(({ category }) => category === '')
const lastDays: Readonly<Record<string, string>> = { Q1: '03-31', Q2: '06-30', Q3: '09-30', Q4: '12-31' }
const existsOn = (area: Readonly<Record<string, string>>, day: string): boolean =>
  (area['valid_from'] === '' || area['valid_from']! <= day) && (area['valid_to'] === '' || day <= area['valid_to']!)
const rawByKey = new Map(
  rawObservations.map((each) => [`${each['indicator']} ${each['area_code']} ${each['period']}`, each]),
)

interface Plain {
  readonly value?: number
  readonly denominator?: number
  readonly coverage?: string
}

/** A figure by the plainest calculation: the row of the area, else for a province the sum of its districts’ rows. */
function plainFigure(indicator: string, code: string, at: string): Plain {
  const day = `${at.slice(0, 4)}-${lastDays[at.slice(5)]}`
  const area = rawAreas.find((each) => each['code'] === code && existsOn(each, day))
  if (!area) return {}
  const own = rawByKey.get(`${indicator} ${code} ${at}`)
  const numbers = (row: Readonly<Record<string, string>>): Plain => ({
    ...(row['value'] === '' ? {} : { value: Number(row['value']) }),
    ...(row['denominator'] === '' ? {} : { denominator: Number(row['denominator']) }),
  })
  if (own) return numbers(own)
  const below = rawAreas.filter((each) => each['parent_code'] === code && existsOn(each, day))
  const districts = below.filter((each) => each['level'] === 'district')
  const kinds = rawIndicators.find(({ id }) => id === indicator)?.['applies_to'] || undefined
  const isAsked = (kind: string): boolean => kinds === undefined || kinds === kind
  const parts = districts.length > 0 ? districts : below.filter((each) => isAsked(each['type']!))
  // "72 xã, 23 phường": more than the table names.
  const counted = (area['areas_below'] || '')
    .split(', ')
    .flatMap((each) => (each !== '' && isAsked(each.split(' ')[1]!) ? [Number(each.split(' ')[0])] : []))
    .reduce((sum, count) => sum + count, 0)
  const rows = parts.map((each) => rawByKey.get(`${indicator} ${each['code']} ${at}`))
  if (rows.every((row) => row === undefined)) return {}
  const known = rows.flatMap((row) => (row && row['value'] !== '' ? [row] : []))
  const coverage = `${known.length}/${Math.max(parts.length, counted)}`
  const measure = rawIndicators.find(({ id }) => id === indicator)?.['measure']
  if (known.length === 0 || measure === 'index') return { coverage }
  const total = (column: string): number => known.reduce((sum, row) => sum + Number(row[column]), 0)
  return {
    value: total('value'),
    ...(known.every((row) => row['denominator'] !== '') ? { denominator: total('denominator') } : {}),
    coverage,
  }
}

const { catalogue, dataset } = await binhPhuocDataset()
const range = { first: quarter('2016-Q1'), last: quarter('2025-Q4') }
const codes = ['70', '75', '688', '689', '690', '691', '692', '693', '694', '695', '696', '697', '698']
const texts = textsByLanguage.en

/** The list read back from the CSV that a reader downloads. */
const listed = (() => {
  const [first, ...more] = codes.map((code) => catalogue.areas.find((area) => area.code === code)!.id)
  const { table } = tableOf(dataset, catalogue.indicators, { areas: [first!, ...more], range })
  const cells = table.rows.flatMap((row) => row.cells)
  const bytes = csvBytes('en', listOfFigures(texts, catalogue, cells))
  return Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), { header: true, skipEmptyLines: true })
    .data
})()
const listedByKey = new Map(
  listed.map((row) => [`${row['Indicator id']} ${row['Area code']} ${row['Period id']}`, row]),
)

/** One digit, as on the page, and more where it would read as nothing or as all. */
function roundedShare(percent: number, digits = 1): number {
  const rounded = Number(percent.toFixed(digits))
  const isExact = percent === 0 || percent === 100
  return isExact || (rounded !== 0 && rounded !== 100) ? rounded : roundedShare(percent, digits + 1)
}

describe('the list of all indicators, areas and quarters', () => {
  test('has every number that a plain calculation over the package gives, and no other', () => {
    const faults: unknown[] = []
    let compared = 0
    for (const { id } of catalogue.indicators) {
      for (const code of codes) {
        for (const at of quartersOf(range)) {
          const plain = plainFigure(id, code, at)
          const row = listedByKey.get(`${id} ${code} ${at}`)
          const number = (name: string): number | undefined =>
            row === undefined || row[name] === '' ? undefined : Number(row[name])
          const expected = [plain.value, plain.denominator, plain.coverage]
          const coverage =
            row === undefined || row['Areas expected'] === ''
              ? undefined
              : `${row['Areas reported']}/${row['Areas expected']}`
          const found = [number('Value'), number('Denominator'), coverage]
          if (plain.value !== undefined) compared += 1
          if (JSON.stringify(found) !== JSON.stringify(expected)) faults.push({ id, code, at, expected, found })
          const percent = number('Rate')
          const share =
            plain.value === undefined || !plain.denominator
              ? undefined
              : roundedShare((plain.value / plain.denominator) * 100)
          if (percent !== share) {
            faults.push({ id, code, at, share, percent })
          }
        }
      }
    }
    expect(faults).toEqual([])
    expect(compared).toBeGreaterThan(5000)
  })

  test('says why where there is no number', () => {
    const empty = listed.filter((row) => row['Value'] === '')
    expect(empty.length).toBeGreaterThan(0)
    expect(empty.filter((row) => row['Reason for no figure'] === '')).toEqual([])
  })

  test('gives a figure its state, source, printed words and address', () => {
    expect(listedByKey.get('rural.ntm 692 2024-Q1')).toMatchObject({
      'Area id': '692',
      Area: 'Lộc Ninh district',
      Period: 'Q1 2024',
      Value: '14',
      Denominator: '15',
      Rate: '93.3',
      'Unit of the rate': '%',
      State: 'final',
      'As printed': '14/15 xã',
      Source: 'Một số kết quả tích cực trong công tác dân vận của chính quyền quý I/2024 (Lộc Ninh)',
    })
    expect(listedByKey.get('rural.ntm 70 2016-Q4')?.['Source address']).toMatch(/^https:\/\/24hbinhphuoc/)
  })

  test('says of a sample what it illustrates', () => {
    expect([...new Set(listed.map((row) => row['State'] ?? ''))].sort()).toEqual([
      '',
      'final',
      'partly sample',
      'sample',
      'sample (of a provisional figure)',
      'sample (of a revised figure)',
    ])
  })

  test('names the record of an area that was in force then', () => {
    expect(listedByKey.get('rural.ntm 697 2022-Q3')?.['Area']).toBe('Chơn Thành district')
    expect(listedByKey.get('rural.ntm 697 2022-Q4')?.['Area']).toBe('Chơn Thành town')
  })
})
