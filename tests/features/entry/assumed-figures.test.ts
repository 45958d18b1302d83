import { expect, test } from 'vitest'
import { assumedFigures } from '../../../src/features/entry/assumed-figures.ts'
import type { EntryProposal } from '../../../src/features/entry/entry-proposal.ts'
import {
  buDop,
  chonThanh,
  locNinh,
  period,
  quarter,
  ruralChonThanh,
  smallDataset,
  turns,
} from '../../domain/small-dataset.ts'
import { proposal } from './small-proposal.ts'
import { rowsOf } from './small-review.ts'

const { history } = smallDataset([])
const first = proposal({ id: 'a' })
const second = proposal({ id: 'b', indicator: turns.id, denominator: undefined as never })

function assumedOf(
  proposals: readonly EntryProposal[],
  isAssumed: { readonly area: boolean; readonly period: boolean },
  area = locNinh.id,
  of = '2024-Q1',
) {
  return assumedFigures({ isAssumed }, { area, quarter: quarter(of) }, rowsOf(proposals), history)
}

test('figures under what the page gave are counted, with what that is', () => {
  expect(assumedOf([first, second], { area: false, period: true })).toEqual({
    unsaid: 'period',
    count: 2,
    period: period('2024-Q1'),
    area: locNinh.id,
  })
  expect(assumedOf([first], { area: true, period: false })).toMatchObject({ unsaid: 'area', count: 1 })
  expect(assumedOf([first], { area: true, period: true })).toMatchObject({ unsaid: 'both', count: 1 })
})

test.each([
  ['2024-H1', '2024-Q2'],
  ['2024-9M', '2024-Q3'],
  ['2024', '2024-Q4'],
])('the stretch %s, which was read of %s, is under what the page gave', (stretch, of) => {
  const told = proposal({ indicator: turns.id, denominator: undefined as never, period: period(stretch) })
  expect(assumedOf([told], { area: false, period: true }, locNinh.id, of)).toMatchObject({
    count: 1,
    period: stretch,
  })
  expect(assumedOf([told], { area: false, period: true })).toBeUndefined()
})

test('a file that says both is not asked, nor are figures that do not enter or stand under another period', () => {
  expect(assumedOf([first], { area: false, period: false })).toBeUndefined()
  expect(assumedOf([proposal({ kind: 'target' })], { area: false, period: true })).toBeUndefined()
  expect(assumedOf([proposal({ period: period('2023-Q4') })], { area: false, period: true })).toBeUndefined()
  expect(assumedOf([proposal({ area: buDop.id })], { area: true, period: false })).toBeUndefined()
})

test('of several areas none is named; the page of an area is that of all its records', () => {
  const other = proposal({ id: 'c', area: buDop.id })
  expect(assumedOf([first, other], { area: false, period: true })).toEqual({
    unsaid: 'period',
    count: 2,
    period: period('2024-Q1'),
  })
  const before = proposal({ area: ruralChonThanh.id, period: period('2022-Q2') })
  expect(assumedOf([before], { area: true, period: false }, chonThanh.id)).toMatchObject({
    count: 1,
    area: ruralChonThanh.id,
  })
})
