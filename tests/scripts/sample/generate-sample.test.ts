import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csvTable } from '../../../src/package/csv-table.ts'
import { packageColumns } from '../../../src/package/package-columns.ts'
import { generateSample } from '../../../scripts/sample/generate-sample.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'data', 'binh-phuoc')
const fileText = (name: string): string => readFileSync(join(folder, name), 'utf8')
const sample = generateSample({
  published: fileText('observations.csv'),
  areas: fileText('areas.csv'),
  succession: fileText('succession.csv'),
})
const { rows } = csvTable(sample.observations, 'observations-sample.csv', packageColumns.observations)

interface Where {
  readonly indicator: string
  readonly area: string
  readonly category?: string
}

const rowsOf = ({ indicator, area, category = '' }: Where) =>
  rows.filter(
    ({ cells }) =>
      cells.get('indicator') === indicator && cells.get('area_code') === area && cells.get('category') === category,
  )
const rowAt = (where: Where, period: string) => rowsOf(where).find(({ cells }) => cells.get('period') === period)?.cells
const valueAt = (where: Where, period: string): number => Number(rowAt(where, period)?.get('value'))

describe('the sample', () => {
  test('is made again with the same bytes as the committed files', () => {
    expect(sample.observations).toBe(fileText('observations-sample.csv'))
    expect(sample.targets).toBe(fileText('targets-sample.csv'))
    expect(sample.communeObservations).toBe(fileText('observations-sample-communes.csv'))
    expect(sample.communeTargets).toBe(fileText('targets-sample-communes.csv'))
  })

  test('calls every row a sample of the generator', () => {
    for (const { cells } of rows) {
      expect(`${cells.get('state')} ${cells.get('source')} ${cells.get('printed')}`).toBe('sample sample-generator ')
    }
  })

  test('never repeats a published figure', () => {
    expect(rowAt({ indicator: 'rural.ntm', area: '692' }, '2024-Q1')).toBeUndefined()
    expect(rowAt({ indicator: 'rural.ntm', area: '692' }, '2023-Q4')).toBeDefined()
    expect(rowAt({ indicator: 'reception.turns', area: '692', category: 'leader' }, '2024-Q1')).toBeDefined()
  })

  test('leaves every figure of Bù Đốp in 2023-Q3 without a report', () => {
    const silent = rows.filter(({ cells }) => cells.get('area_code') === '693' && cells.get('period') === '2023-Q3')
    expect(silent).toHaveLength(45)
    expect(new Set(silent.map(({ cells }) => cells.get('missing')))).toEqual(new Set(['not-reported']))
  })

  test('leaves some reports of 2024-Q3 returned, not due or without all their figures, and no published figure', () => {
    const missing = (area: string) =>
      rows
        .filter(({ cells }) => cells.get('area_code') === area && cells.get('period') === '2024-Q3')
        .filter(({ cells }) => cells.get('missing') !== '')
        .map(({ cells }) => [cells.get('missing'), cells.get('indicator')!.split('.')[0], cells.get('value')].join(' '))
    expect(new Set(missing('698'))).toEqual(new Set(['returned reception ', 'returned petitions ']))
    expect(missing('698')).toHaveLength(18)
    expect(new Set(missing('690'))).toEqual(new Set(['returned ocop ']))
    expect(new Set(missing('689'))).toEqual(new Set(['not-due universal ']))
    expect(missing('691')).toEqual(['not-reported petitions ', 'not-reported petitions '])
    expect(missing('692')).toEqual([])
  })

  test('shows a figure that is not due, a revised one, provisional ones, true zeros and a fall', () => {
    expect(rowAt({ indicator: 'petitions.ontime', area: '695' }, '2025-Q2')?.get('missing')).toBe('not-due')
    const revised = rowAt({ indicator: 'schools.standard', area: '694' }, '2024-Q2')!
    expect(revised.get('illustrates')).toBe('revised')
    expect(revised.get('revised_from')).not.toBe(revised.get('value'))
    expect(rowAt({ indicator: 'rural.ntm', area: '692' }, '2025-Q2')?.get('illustrates')).toBe('provisional')
    expect(rowAt({ indicator: 'petitions.carried_over', area: '688' }, '2024-Q4')?.get('value')).toBe('0')
    const products = { indicator: 'ocop.products', area: '698' }
    expect(valueAt(products, '2024-Q3')).toBeLessThan(valueAt(products, '2024-Q2'))
    const everRecognised = rowsOf({ indicator: 'ocop.recognised', area: '698' }).map(({ cells }) =>
      Number(cells.get('value')),
    )
    expect(everRecognised).toEqual([...everRecognised].sort((a, b) => a - b))
  })

  test('names Chơn Thành by what it was, with eight rural communes and then four', () => {
    const before = rowAt({ indicator: 'rural.ntm', area: '697' }, '2022-Q3')!
    const after = rowAt({ indicator: 'rural.ntm', area: '697' }, '2022-Q4')!
    expect([before.get('area_name'), before.get('denominator')]).toEqual(['Huyện Chơn Thành', '8'])
    expect([after.get('area_name'), after.get('denominator')]).toEqual(['Thị xã Chơn Thành', '4'])
  })

  test('changes results of universal education only with a new year', () => {
    for (const area of ['688', '692', '696']) {
      const cells = rowsOf({ indicator: 'universal.primary_level3', area }).map((row) => row.cells)
      const byYear = new Map<string, Set<string>>()
      for (const each of cells) {
        const year = each.get('period')!.slice(0, 4)
        byYear.set(year, (byYear.get(year) ?? new Set()).add(each.get('value')!))
      }
      for (const values of byYear.values()) expect(values.size).toBe(1)
    }
  })

  test('carries over what was left open: never more than was there', () => {
    for (const area of ['689', '692', '694', '698']) {
      const eligible = rowsOf({ indicator: 'petitions.eligible', area })
      for (const [index, { cells }] of eligible.entries()) {
        const next = eligible[index + 1]?.cells.get('period')
        if (next === undefined) continue
        const carriedOver = valueAt({ indicator: 'petitions.carried_over', area }, next)
        expect(carriedOver).toBeLessThanOrEqual(Number(cells.get('denominator')))
      }
    }
  })
})
