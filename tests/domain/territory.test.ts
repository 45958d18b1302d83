import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { Area } from '../../src/domain/area.ts'
import { type Territory, territoryOn } from '../../src/domain/territory.ts'
import { area, day } from './small-dataset.ts'
import {
  type Change,
  a,
  after,
  b,
  before,
  c,
  crossing,
  edge,
  last,
  left,
  made,
  merger,
  right,
  share,
  split,
  whole,
} from './small-territories.ts'

const territory = ({ areas, edges, shares = [] }: Change, of: Area, on: string): Territory =>
  territoryOn(areaHistoryOf(areas, edges), of, day(on), { shares, of: 'population' })
/** What a territory is made of: each part with how much of it lies inside, and how much of the whole it makes. */
const partsOf = (change: Change, of: Area, on: string): readonly string[] | string => {
  const found = territory(change, of, on)
  if (found.kind === 'unknown') return `${found.gap} at ${found.at.name}`
  return found.parts.map(({ area: { name }, inside = '?', makes = '?' }) => `${name}: ${inside}, ${makes}`)
}
const isSame = (change: Change, of: Area, on: string): boolean | undefined => {
  const found = territory(change, of, on)
  return found.kind === 'known' ? found.isSame : undefined
}
const dayBefore = '2026-04-29'
const later = (code: string, to = ''): Area => area(code, `Xã Sau ${code}`, 'commune', '75', last, to)
const until = (each: Area, validTo: string): Area => ({ ...each, validTo: day(validTo) })

describe('the territory of an area', () => {
  test('is its own on its first and its last day, and on every day between them', () => {
    const lasting = until(whole, '2025-12-31')
    const change = { areas: [a, b, c, lasting, left], edges: [...merger.edges, edge(lasting, left, 'reclassified')] }
    for (const on of [after, '2025-08-01', '2025-12-31']) {
      expect(territory(change, lasting, on)).toStrictEqual({
        kind: 'known',
        direction: 'backwards',
        isSame: true,
        parts: [{ area: lasting, inside: 1, makes: 1 }],
      })
    }
  })

  test('is what it was made of until the day before its first, and what took it over from the day behind its last', () => {
    expect(partsOf(merger, whole, before)).toEqual(['Xã Cũ 1: 1, ?', 'Xã Cũ 2: 1, ?', 'Xã Cũ 3: 1, ?'])
    expect(partsOf(merger, a, before)).toEqual(['Xã Cũ 1: 1, 1'])
    expect(partsOf(merger, a, after)).toEqual(['Xã Mới 9: ?, 1'])
    expect([territory(merger, whole, before).direction, territory(merger, a, after).direction]).toEqual([
      'backwards',
      'forwards',
    ])
  })

  test('is the same where it went on under another record, and not where anything else came to it', () => {
    const renamed = { areas: [a, left], edges: [edge(a, left, 'reclassified')] }
    expect([isSame(renamed, left, before), isSame(renamed, a, after)]).toEqual([true, true])
    const joined = { areas: [a, b, left], edges: [edge(a, left, 'reclassified'), edge(b, left, 'whole')] }
    expect([isSame(joined, left, before), isSame(joined, a, after)]).toEqual([false, false])
  })

  test('has no share where nobody knows it, not even an empty one', () => {
    expect(territory(merger, a, after)).toStrictEqual({
      kind: 'known',
      direction: 'forwards',
      isSame: false,
      parts: [{ area: whole, makes: 1 }],
    })
    expect(territory(merger, whole, before)).toStrictEqual({
      kind: 'known',
      direction: 'backwards',
      isSame: false,
      parts: [a, b, c].map((each) => ({ area: each, inside: 1 })),
    })
  })
})

describe('a district of which no successor is recorded', () => {
  const district = area('692', 'Huyện Lộc Ninh', 'district', '70', '', before)
  const lone: Change = { areas: [district, a, left], edges: [edge(a, left, 'unchanged')] }

  test('is what its communes became, though it be one, and nobody knows how much each makes', () => {
    expect(partsOf({ ...merger, areas: [district, ...merger.areas] }, district, after)).toEqual(['Xã Mới 9: 1, ?'])
    expect(isSame({ ...merger, areas: [district, ...merger.areas] }, district, after)).toBe(false)
    expect(partsOf(lone, district, after)).toEqual(['Xã Mới 1: 1, 1'])
    const both = {
      areas: [district, a, b, left, right],
      edges: [edge(a, left, 'unchanged'), edge(b, right, 'unchanged')],
    }
    expect(partsOf(both, district, after)).toEqual(['Xã Mới 1: 1, ?', 'Xã Mới 2: 1, ?'])
  })

  test('is not followed by some of the communes it had, where the package tells that there were more', () => {
    const became = (areasBelow: Area['areasBelow'] & object) => {
      const known = { ...district, areasBelow }
      return partsOf({ ...merger, areas: [known, ...merger.areas] }, known, after)
    }
    expect(became({ xã: 4 })).toBe('ended at Huyện Lộc Ninh')
    expect(became({ xã: 3, 'thị trấn': 1 })).toBe('ended at Huyện Lộc Ninh')
    expect(became({ xã: 3 })).toEqual(['Xã Mới 9: 1, ?'])
  })

  test('is followed by its own successors where there are any', () => {
    const town = area('700', 'Thị xã Lộc Ninh', 'district', '75', after, '')
    const change = { areas: [...lone.areas, town], edges: [...lone.edges, edge(district, town, 'reclassified')] }
    expect(partsOf(change, district, after)).toEqual(['Thị xã Lộc Ninh: 1, 1'])
  })

  test('is itself while it is there, and ended without a word where it had no communes', () => {
    expect(partsOf(lone, district, before)).toEqual(['Huyện Lộc Ninh: 1, 1'])
    expect(partsOf({ areas: [district], edges: [] }, district, after)).toBe('ended at Huyện Lộc Ninh')
  })
})

describe('how much of a part lies inside', () => {
  test('is not known of an area of which one part alone is recorded', () => {
    const change = { areas: [a, left], edges: [edge(a, left, 'part')] }
    expect(partsOf(change, left, before)).toEqual(['Xã Cũ 1: ?, 1'])
    expect(partsOf({ ...change, shares: [share(a, left, 0.6)] }, left, before)).toEqual(['Xã Cũ 1: 0.6, 1'])
  })

  test('is not known of a larger area of which one source alone is recorded', () => {
    const change = { areas: [a, whole], edges: [edge(a, whole, 'whole')] }
    expect(partsOf(change, a, after)).toEqual(['Xã Mới 9: ?, 1'])
    expect(partsOf({ ...change, shares: [share(a, whole, 1, 0.3)] }, a, after)).toEqual(['Xã Mới 9: 0.3, 1'])
  })

  test('is the share told of this change, by this weight alone', () => {
    expect(partsOf(crossing, left, before)).toEqual(['Xã Cũ 1: 1, 0.7', 'Xã Cũ 2: 0.6, 0.3'])
    expect(partsOf(crossing, b, after)).toEqual(['Xã Mới 1: 0.3, 0.6', 'Xã Mới 2: 0.2, 0.4'])
    const byArea = { ...crossing, shares: crossing.shares!.map((each) => ({ ...each, of: 'area' })) }
    expect(partsOf(byArea, left, before)).toEqual(['Xã Cũ 1: 1, ?', 'Xã Cũ 2: ?, ?'])
  })

  test('goes through a change of name as it is, in both directions', () => {
    const first = until(area('0', 'Xã Đầu', 'commune', '692', '', ''), '2024-12-31')
    const renamed = { ...a, validFrom: day('2025-01-01') }
    const back = { ...split, areas: [first, renamed, left, right] }
    expect(
      partsOf(
        { ...back, edges: [...split.edges, edge(first, renamed, 'unchanged', day('2025-01-01'))] },
        left,
        '2024-12-31',
      ),
    ).toEqual(['Xã Đầu: 0.6, 1'])
    const ended = until(left, dayBefore)
    const forth = { ...crossing, areas: [a, b, c, ended, right, later('1')] }
    expect(
      partsOf({ ...forth, edges: [...crossing.edges, edge(ended, later('1'), 'unchanged', last)] }, b, last),
    ).toEqual(['Xã Mới 2: 0.2, 0.4', 'Xã Sau 1: 0.3, 0.6'])
  })

  test('of a part of a part is the product of both, and unknown where one of them is', () => {
    const ended = until(left, dayBefore)
    const [one, other] = [later('5'), later('6')]
    const chain: Change = {
      areas: [a, ended, right, one, other],
      edges: [...split.edges, edge(ended, one, 'part', last), edge(ended, other, 'part', last)],
    }
    const second = { ...share(ended, one, 0.5), effective: last }
    expect(partsOf({ ...chain, shares: [...split.shares!, second] }, one, before)).toEqual(['Xã Cũ 1: 0.3, 1'])
    for (const shares of [split.shares!, [second], []]) {
      expect(partsOf({ ...chain, shares }, one, before)).toEqual(['Xã Cũ 1: ?, 1'])
    }
    expect(partsOf({ ...chain, shares: [...split.shares!, second] }, a, last)).toEqual([
      'Xã Mới 2: 1, 0.4',
      'Xã Sau 5: 1, 0.3',
      'Xã Sau 6: 1, ?',
    ])
  })

  test('is all of it where its parts come together again, on whatever days', () => {
    // A part of the old commune went its own way; the other was renamed before both were joined.
    const [ended, own] = [until(left, '2025-12-31'), until(right, dayBefore)]
    const renamed = area('3', 'Xã Mới 3', 'commune', '75', '2026-01-01', dayBefore)
    const joined = later('9')
    const change: Change = {
      areas: [a, ended, own, renamed, joined],
      edges: [
        ...split.edges,
        edge(ended, renamed, 'unchanged', day('2026-01-01')),
        edge(renamed, joined, 'whole', last),
        edge(own, joined, 'whole', last),
      ],
      shares: split.shares!,
    }
    for (const each of [change, { ...change, edges: [...change.edges].reverse() }]) {
      expect(partsOf(each, joined, before)).toEqual(['Xã Cũ 1: 1, ?'])
      expect(partsOf(each, a, last)).toEqual(['Xã Sau 9: 1, 1'])
      expect(partsOf({ ...each, shares: split.shares!.slice(1) }, a, last)).toEqual(['Xã Sau 9: 1, ?'])
      expect(partsOf({ ...each, shares: split.shares!.slice(0, 1) }, a, last)).toEqual(['Xã Sau 9: 1, ?'])
    }
    expect([isSame(change, joined, before), isSame(change, a, last)]).toEqual([false, false])
  })
})

describe('a territory is not known', () => {
  test('where an area ended and nothing, or one part alone, is recorded of it', () => {
    expect(partsOf({ areas: [a], edges: [] }, a, after)).toBe('ended at Xã Cũ 1')
    expect(partsOf({ areas: [a, left], edges: [edge(a, left, 'part')] }, a, after)).toBe('ended at Xã Cũ 1')
  })

  test('where nothing, or one whole alone, is recorded of what an area was made of', () => {
    expect(partsOf({ areas: [whole], edges: [] }, whole, before)).toBe('past-not-recorded at Xã Mới 9')
    expect(partsOf({ areas: [a, whole], edges: [edge(a, whole, 'whole')] }, whole, before)).toBe(
      'past-not-recorded at Xã Mới 9',
    )
  })

  test.each([
    ['goes on beyond the change', { ...a, validTo: day(after) }],
    ['ended before the change', { ...a, validTo: day('2025-05-31') }],
    ['begins with the change', { ...a, validFrom: day(after) }],
    ['begins behind the change', { ...a, validFrom: day(last) }],
    ['never ends', area('1', 'Xã Cũ 1', 'commune', '692', '', '')],
  ])('where the record before a change %s', (_, from) => {
    expect(partsOf({ areas: [from, left], edges: [edge(from, left, 'unchanged')] }, left, before)).toBe(
      'records-contradict at Xã Mới 1',
    )
  })

  test.each([
    ['began before the change', { ...left, validFrom: day(before) }],
    ['begins behind the change', { ...left, validFrom: day(last) }],
    ['ended before it began', { ...left, validTo: day(before) }],
  ])('where the record behind a change %s', (_, to) => {
    expect(partsOf({ areas: [a, to], edges: [edge(a, to, 'unchanged')] }, a, last)).toBe(
      'records-contradict at Xã Cũ 1',
    )
  })

  test('where a record goes on through a change of its territory, on the way there alone', () => {
    const lasting = made('8')
    const grown: Change = {
      areas: [a, b, lasting],
      edges: [edge(a, lasting, 'unchanged'), edge(b, lasting, 'whole', last)],
    }
    expect(partsOf(grown, lasting, before)).toBe('records-contradict at Xã Mới 8')
    expect(partsOf(grown, lasting, last)).toEqual(['Xã Mới 8: 1, 1'])
  })
})
