import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset.ts'
import { quartersOf } from '../../../src/domain/period.ts'
import { itemKey } from '../../../src/features/table/table-item.ts'
import { type TablePage, maximumCells } from '../../../src/features/table/table-page.ts'
import type { TableDimension } from '../../../src/navigation/table-address.ts'
import {
  buDop,
  criteria,
  locNinh,
  ntm,
  observed,
  quarter,
  smallDataset,
  turns,
  unreported,
} from '../../domain/small-dataset.ts'
import { largeDataset, tableOf } from './small-selection.ts'

const dataset = smallDataset([
  observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, printed: '14/15 xã' }),
  observed(ntm, locNinh, '2024-Q2', 15, { denominator: 15 }),
  observed(ntm, buDop, '2024-Q1', 5, { denominator: 6 }),
  unreported(ntm, buDop, '2024-Q2'),
  observed(turns, locNinh, '2024-Q1', 71),
  observed(turns, locNinh, '2024-Q2', 0),
  observed(turns, buDop, '2024-Q1', 80),
  observed(turns, buDop, '2024-Q2', 12),
])
const two = { areas: [locNinh.id, buDop.id], range: { first: quarter('2024-Q1'), last: quarter('2024-Q2') } } as const

/** Columns, then rows as "outer/inner: figures". */
function drawn({ columns, rows }: TablePage): readonly string[] {
  return [
    columns.map(({ item }) => itemKey(item)).join(' '),
    ...rows.map(
      ({ outer, inner, cells }) =>
        `${itemKey(outer)}/${itemKey(inner)}: ${cells
          .map(({ figure }) => (figure.kind === 'value' ? figure.value : figure.reason))
          .join(' ')}`,
    ),
  ]
}

describe('the table turned', () => {
  test.each<[TableDimension, TableDimension, readonly string[]]>([
    [
      'period',
      'indicator',
      [
        '2024-Q1 2024-Q2',
        'rural.ntm/692: 14 15',
        'rural.ntm/693: 5 not-reported',
        'reception.turns/692: 71 0',
        'reception.turns/693: 80 12',
      ],
    ],
    [
      'period',
      'area',
      [
        '2024-Q1 2024-Q2',
        '692/rural.ntm: 14 15',
        '692/reception.turns: 71 0',
        '693/rural.ntm: 5 not-reported',
        '693/reception.turns: 80 12',
      ],
    ],
    [
      'area',
      'indicator',
      [
        '692 693',
        'rural.ntm/2024-Q1: 14 5',
        'rural.ntm/2024-Q2: 15 not-reported',
        'reception.turns/2024-Q1: 71 80',
        'reception.turns/2024-Q2: 0 12',
      ],
    ],
    [
      'area',
      'period',
      [
        '692 693',
        '2024-Q1/rural.ntm: 14 5',
        '2024-Q1/reception.turns: 71 80',
        '2024-Q2/rural.ntm: 15 not-reported',
        '2024-Q2/reception.turns: 0 12',
      ],
    ],
    [
      'indicator',
      'area',
      [
        'rural.ntm reception.turns',
        '692/2024-Q1: 14 71',
        '692/2024-Q2: 15 0',
        '693/2024-Q1: 5 80',
        '693/2024-Q2: not-reported 12',
      ],
    ],
    [
      'indicator',
      'period',
      [
        'rural.ntm reception.turns',
        '2024-Q1/692: 14 71',
        '2024-Q1/693: 5 80',
        '2024-Q2/692: 15 0',
        '2024-Q2/693: not-reported 12',
      ],
    ],
  ])('with %s as columns and rows grouped by %s has the same figures in their places', (columns, outer, expected) => {
    const { table } = tableOf(dataset, [ntm, turns], two, { columns, outer })
    expect(drawn(table)).toEqual(expected)
    expect(table.counts).toMatchObject({ indicators: 2, areas: 2, periods: 2, values: 7, missing: 1 })
  })
})

describe('sorting', () => {
  const sorted = (direction: 'ascending' | 'descending', column = '2024-Q2', quantity: 'count' | 'share' = 'count') =>
    drawn(
      tableOf(dataset, [ntm, turns], { ...two, quantity }, { outer: 'indicator', sort: { column, direction } }).table,
    )
      .slice(1)
      .map((row) => row.split(':')[0])

  test('stays within its group, and rows without a figure come last either way', () => {
    expect(sorted('ascending')).toEqual([
      'rural.ntm/692',
      'rural.ntm/693',
      'reception.turns/692',
      'reception.turns/693',
    ])
    expect(sorted('descending')).toEqual([
      'rural.ntm/692',
      'rural.ntm/693',
      'reception.turns/693',
      'reception.turns/692',
    ])
  })

  test('goes by the share where shares are shown, and by the number of what has none', () => {
    const other = smallDataset([
      observed(ntm, locNinh, '2024-Q1', 10, { denominator: 20 }),
      observed(ntm, buDop, '2024-Q1', 5, { denominator: 6 }),
    ])
    const order = (quantity: 'count' | 'share') =>
      tableOf(
        other,
        [ntm],
        { ...two, quantity },
        { sort: { column: '2024-Q1', direction: 'descending' } },
      ).table.rows.map(({ inner }) => itemKey(inner))
    expect(order('count')).toEqual(['692', '693'])
    expect(order('share')).toEqual(['693', '692'])
  })

  test('leaves the whole above its parts', () => {
    const { table } = tableOf(dataset, [turns], {}, { sort: { column: '2024-Q1', direction: 'ascending' } })
    expect(drawn(table)).toEqual([
      '2024-Q1 2024-Q2',
      'reception.turns/70: 151 12',
      'reception.turns/692: 71 0',
      'reception.turns/693: 80 12',
    ])
    expect(table.rows[0]?.inner).toMatchObject({ isTotal: true, isChosen: true })
  })

  test('by a column that is not there changes nothing and is told', () => {
    const { table } = tableOf(dataset, [ntm], two, { sort: { column: '2019-Q1', direction: 'ascending' } })
    expect(table.isSortUnknown).toBe(true)
    expect(table.columns.map((column) => column.sorted)).toEqual(['none', 'none'])
  })
})

describe('what nothing is known of', () => {
  test('is left out, row by row and column by column, and counted', () => {
    const { table } = tableOf(dataset, [ntm, turns, criteria], {
      ...two,
      range: { first: quarter('2023-Q4'), last: quarter('2024-Q2') },
    })
    expect(table.columns.map(({ item }) => itemKey(item))).toEqual(['2024-Q1', '2024-Q2'])
    expect(table.dropped).toEqual({ rows: 2, columns: 1 })
    expect(table.counts.indicators).toBe(2)
  })

  test('leaves no table when it is everything', () => {
    const { table } = tableOf(smallDataset([]), [ntm], two)
    expect(table).toMatchObject({ rows: [], columns: [], dropped: { rows: 0, columns: 0 } })
    expect(table.page).toMatchObject({ number: 1, count: 1, rows: [] })
  })

  test('is not what was told to be missing: such rows stay', () => {
    const missing = smallDataset([unreported(ntm, buDop, '2024-Q1'), unreported(ntm, buDop, '2024-Q2', 'withheld')])
    expect(drawn(tableOf(missing, [ntm], two).table)).toEqual([
      '2024-Q1 2024-Q2',
      'rural.ntm/693: not-reported withheld',
    ])
  })

  test('is no zero: all zero is a table of zeros', () => {
    const zeros = smallDataset([observed(turns, locNinh, '2024-Q1', 0), observed(turns, buDop, '2024-Q1', 0)])
    expect(drawn(tableOf(zeros, [turns], two).table)).toEqual([
      '2024-Q1',
      'reception.turns/692: 0',
      'reception.turns/693: 0',
    ])
  })
})

describe('notes and sources', () => {
  test('are numbered in the order in which a reader meets them', () => {
    const { table } = tableOf(dataset, [ntm], two)
    expect(table.rows[0]?.cells.map(({ note }) => note)).toEqual([1, undefined])
    expect(table.notes).toEqual([{ printed: '14/15 xã' }])
    expect(table.sources.map(({ id }) => id)).toEqual(['report'])
  })
})

describe('a large table', () => {
  const quarters = quartersOf({ first: quarter('2014-Q1'), last: quarter('2024-Q4') })
  const { dataset: large, areas } = largeDataset(95, quarters, (area, each, index) =>
    each === '2020-Q2' && index === 7
      ? [observed(turns, area, each, 1e12)]
      : [observed(turns, area, each, index), observed(ntm, area, each, index, { denominator: 95 })],
  )
  const view = { areas, range: { first: quarters[0]!, last: quarters[43]! } }

  test('of 95 areas and 44 quarters comes in pages that an old machine can lay out, without losing a row', () => {
    const first = tableOf(large, [ntm, turns], view).table
    expect(first.rows).toHaveLength(190)
    expect(first.columns).toHaveLength(44)
    const pages = Array.from(
      { length: first.page.count },
      (_, index) => tableOf(large, [ntm, turns], view, { page: index + 1 }).table.page,
    )
    expect(pages.every(({ rows }) => rows.length * 44 <= maximumCells)).toBe(true)
    expect(pages.flatMap(({ rows }) => rows.map(({ inner, outer }) => `${itemKey(outer)} ${itemKey(inner)}`))).toEqual(
      first.rows.map(({ inner, outer }) => `${itemKey(outer)} ${itemKey(inner)}`),
    )
  })

  test('is arranged anew with one question for each cell, so that an old machine does it at once', () => {
    let asked = 0
    const observation: Dataset['observation'] = (key) => {
      asked += 1
      return large.observation(key)
    }
    const { rows, columns } = tableOf({ ...large, observation }, [ntm, turns], view, {
      sort: { column: '2020-Q2', direction: 'descending' },
    }).table
    expect(asked).toBe(rows.length * columns.length)
  })

  test('shows its last page when the address asks for one behind it', () => {
    const { page } = tableOf(large, [ntm, turns], view, { page: 99 }).table
    expect(page.number).toBe(page.count)
    expect(page.rows.length).toBeGreaterThan(0)
  })

  test('puts one enormous value first and leaves the others what they are', () => {
    const { table } = tableOf(large, [turns], view, { sort: { column: '2020-Q2', direction: 'descending' } })
    const column = table.columns.findIndex(({ sorted }) => sorted === 'descending')
    expect(table.rows.slice(0, 2).map(({ cells }) => cells[column]?.figure)).toMatchObject([
      { value: 1e12 },
      { value: 94 },
    ])
  })
})
