import { expect, test } from 'vitest'
import { rememberRows } from '../../../src/features/entry/remember-rows.ts'
import type { EntryRead } from '../../../src/features/entry/use-entries.ts'
import { locNinh, quarter } from '../../domain/small-dataset.ts'
import { proposal } from './small-proposal.ts'
import { smallFacts } from './small-review.ts'

const reading = {
  proposals: [proposal()],
  problems: [],
  wrong: [],
  tables: [],
  isAssumed: { area: false, period: false },
}
const read: EntryRead = { reading, sha256: '' }
const origin = { publisher: '', published: '', state: 'final' } as const
const review = { assumed: { area: locNinh.id, quarter: quarter('2024-Q2') }, said: {}, decisions: {}, origin }

test('the rows of a file are worked out again only where what they depend on is another', () => {
  const rowsOf = rememberRows()
  const facts = smallFacts()
  const first = rowsOf({ read, review }, facts)
  expect(first).toMatchObject([{ status: 'accepted', draft: { state: 'final' } }])
  expect(rowsOf({ read, review: { ...review, origin: { ...origin, title: 'Báo cáo số 12' } } }, facts)).toBe(first)
  const rejected = { ...review, decisions: { [proposal().id]: { verdict: 'rejected' } } } as const
  expect(rowsOf({ read, review: rejected }, facts)).toMatchObject([{ status: 'rejected' }])
  const provisional = { ...review, origin: { ...origin, state: 'provisional' } } as const
  expect(rowsOf({ read, review: provisional }, facts)).toMatchObject([{ draft: { state: 'provisional' } }])
  expect(rowsOf({ read, review: provisional }, smallFacts({ there: [] }))).toMatchObject([{ lacks: ['comparison'] }])
  expect(rowsOf({ read: { ...read, reading: { ...reading, proposals: [] } }, review }, facts)).toEqual([])
})

test('before a file is read, and before what is known has arrived, there are none', () => {
  const rowsOf = rememberRows()
  expect(rowsOf({ review }, smallFacts())).toEqual([])
  expect(rowsOf({ read, review }, undefined)).toEqual([])
})
