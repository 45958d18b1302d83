import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { Area } from '../../src/domain/area.ts'
import { bridgeLinks } from '../../src/domain/bridge-links.ts'
import { area, areas, chonThanh, day, ruralChonThanh, successions } from './small-dataset.ts'
import { type Change, a, b, c, crossing, edge, left, merger, old, right, split, whole } from './small-territories.ts'

const days = { before: day('2025-03-31'), after: day('2025-12-31') }
const links = (of: Change, before: readonly Area[], after: readonly Area[]) =>
  bridgeLinks(areaHistoryOf(of.areas, of.edges), before, after, days)
/** In the order of their names: which of several stands first says nothing. */
const inOrder = (found: ReturnType<typeof links>) => {
  const sorted = (all: readonly Area[]) => [...all].sort((one, other) => (one.id < other.id ? -1 : 1))
  return found.map((each) => ({ ...each, before: sorted(each.before), after: sorted(each.after) }))
}
const nobody = { joined: [], isSame: false }

describe('which areas of the earlier sum became which of the later', () => {
  test('one that went on is itself, under whatever record', () => {
    const between = { before: day('2022-03-31'), after: day('2024-03-31') }
    expect(bridgeLinks(areaHistoryOf(areas, successions), [ruralChonThanh], [chonThanh], between)).toEqual([
      { before: [ruralChonThanh], after: [chonThanh], isSame: true, fit: 'closed', joined: [] },
    ])
  })

  test('all that merged are one territory with what they became', () => {
    expect(links(merger, [a, b, c], [whole])).toEqual([{ ...nobody, before: [a, b, c], after: [whole], fit: 'closed' }])
    expect(inOrder(links(split, [a], [left, right]))).toEqual([
      { ...nobody, before: [a], after: [left, right], fit: 'closed' },
    ])
  })

  test('what two have in common makes one of all of them', () => {
    expect(inOrder(links(crossing, [a, b, c], [left, right]))).toEqual([
      { ...nobody, before: [a, b, c], after: [left, right], fit: 'closed' },
    ])
  })

  test('what lies outside of both sums joined, and what went elsewhere leaves it open', () => {
    expect(links(merger, [a, b], [whole])).toEqual([
      { before: [a, b], after: [whole], isSame: false, fit: 'closed', joined: [c] },
    ])
    expect(links(split, [a], [left])).toEqual([{ ...nobody, before: [a], after: [left], fit: 'open' }])
    expect(links(crossing, [a], [left])).toEqual([
      { before: [a], after: [left], isSame: false, fit: 'open', joined: [b] },
    ])
  })

  test('what joined out of an area that went on leaves it open: its other half is told there', () => {
    const lasting = area('701', 'Huyện Còn', 'district', '70', '', '')
    const within = area('9', 'Xã Chín', 'commune', '701', '', '2025-06-30')
    const of = {
      areas: [lasting, within, a, whole],
      edges: [within, a].map((each) => edge(each, whole, 'whole')),
    }
    expect(links(of, [lasting, a], [lasting, whole])).toEqual([
      { ...nobody, before: [lasting], after: [lasting], isSame: true, fit: 'closed' },
      { before: [a], after: [whole], isSame: false, fit: 'open', joined: [within] },
    ])
    expect(links(of, [a], [whole])).toMatchObject([{ fit: 'closed', joined: [within] }])
  })

  test('one of one sum alone stands by itself, and of what nothing is recorded nobody knows', () => {
    const lone = old('77')
    const of = { areas: [...merger.areas, lone], edges: merger.edges }
    expect(links(of, [a, b, c, lone], [whole]).map(({ before, after, fit }) => [before, after, fit])).toEqual([
      [[lone], [], 'unknown'],
      [[a, b, c], [whole], 'closed'],
    ])
    expect(links({ areas: [left], edges: [] }, [], [left])).toEqual([
      { ...nobody, before: [], after: [left], fit: 'unknown' },
    ])
  })
})
