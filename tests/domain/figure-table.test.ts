import { expect, test } from 'vitest'
import { figureTable, indexColumn, withoutIndicators } from '../../src/domain/figure-table.ts'
import { datasetOfTables } from '../../src/domain/dataset.ts'
import type { AsOf } from '../../src/domain/as-of.ts'
import type { CategoryId } from '../../src/domain/indicator.ts'
import { missingReasons } from '../../src/domain/observation.ts'
import type { SourceId } from '../../src/domain/source.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import {
  buDop,
  catalogue,
  locNinh,
  ntm,
  observed,
  period,
  quarter,
  source,
  turns,
  unreported,
} from './small-dataset.ts'
import { observationsIn, targetsIn } from './rows-of-table.ts'

const rows = [
  observed(turns, locNinh, '2024-Q2', 71.5, { note: 'a', printed: '71,5' }),
  observed(turns, locNinh, '2024-Q1', 0, { denominator: 0, state: 'sample', illustrates: 'revised' }),
  observed(turns, buDop, '2024-Q1', 12, {
    category: 'regular' as CategoryId,
    furtherSources: ['other' as SourceId],
    revisedFrom: 0,
    asOf: '2024-02' as AsOf,
    months: { reported: 2, expected: 3 },
    isMixed: true,
  }),
  observed(turns, buDop, '2024-Q2', 13, { category: 'leader' as CategoryId }),
  ...missingReasons.map((reason, at) => unreported(ntm, buDop, String(2024 + at), reason)),
]
const target = {
  indicator: ntm.id,
  area: buDop.id,
  quarter: quarter('2024-Q4'),
  value: 15,
  state: 'final',
  source,
} as const
const targets = [
  target,
  { ...target, denominator: 16 },
  { ...target, kind: 'range', upTo: 20 },
  { ...target, isRate: true },
] as const
const table = figureTable(rows, targets)

test('rows come out of a table as they went in', () => {
  expect(observationsIn(table)).toStrictEqual(rows)
  expect(targetsIn(table)).toStrictEqual(targets)
})

test('periods are numbered in the order of time, so that a series is a run', () => {
  expect(table.periods.slice(0, 4)).toEqual(['2024-Q1', '2024-Q2', '2024', '2024-Q4'])
})

test.each([
  [256, Uint8Array],
  [257, Uint16Array],
  [65_536, Uint16Array],
  [65_537, Uint32Array],
])('a column of %i entries takes as few bytes as hold them', (entries, kind) => {
  const column = indexColumn(1, entries)
  column[0] = entries - 1
  expect(column).toBeInstanceOf(kind)
  expect(column[0]).toBe(entries - 1)
})

test('indicators that are left out are not found, the others are', () => {
  const dataset = datasetOfTables(catalogueIndex(catalogue), [withoutIndicators(table, (id) => id === ntm.id)])
  expect(dataset.observationsOf(turns.id, locNinh.id)).toEqual(rows.slice(0, 2))
  expect(dataset.observation({ indicator: turns.id, area: locNinh.id, period: period('2024-Q2') })).toEqual(rows[0])
  expect(dataset.observationsOf(ntm.id, buDop.id)).toEqual([])
  expect(dataset.targetsOf(ntm.id, buDop.id, quarter('2024-Q4')).size).toBe(0)
})

test('what two tables hold is that of the last', () => {
  const [first] = rows
  const dataset = datasetOfTables(catalogueIndex(catalogue), [table, figureTable([{ ...first!, note: 'b' }], [])])
  const key = { indicator: turns.id, area: locNinh.id, period: period('2024-Q2') }
  expect(dataset.observation(key)).toMatchObject({ note: 'b' })
  expect(dataset.observation({ ...key, period: period('2024-Q1') })).toEqual(rows[1])
})
