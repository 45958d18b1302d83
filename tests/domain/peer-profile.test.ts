import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ShownIndicator } from '../../src/domain/display-unit.ts'
import type { Direction, Indicator } from '../../src/domain/indicator.ts'
import { asOfFromText } from '../../src/domain/as-of.ts'
import type { Observation, ObservedValue } from '../../src/domain/observation.ts'
import { type ProfileLine, peerProfile } from '../../src/domain/peer-profile.ts'
import { indicator, observed, quarter, unreported } from './small-dataset.ts'
import { manyDistricts, peersDataset } from './small-peers.ts'

const count = (own: Partial<ShownIndicator> = {}) => indicator('x', { time: 'stock', ...own })
const now = '2024-Q1'

/** The line of the first of some districts, one a value; a gap is one that has not reported. */
function lineOf(
  what: Indicator,
  values: readonly (number | readonly [number, Partial<ObservedValue>] | undefined)[],
  before: readonly Observation[] = [],
): ProfileLine {
  const districts = manyDistricts(values.length)
  const observations = values.map((value, index) => {
    if (value === undefined) return unreported(what, districts[index]!, now)
    const [number, own] = typeof value === 'number' ? [value, {}] : value
    return observed(what, districts[index]!, now, number, own)
  })
  const dataset = peersDataset([what], districts, [...observations, ...before])
  const [line] = peerProfile(dataset, { area: districts[0]!.id, peers: districts, quarter: quarter(now) })
  return line!
}
const outcomeOf = (...asked: Parameters<typeof lineOf>) => {
  const { outcome, placed } = lineOf(...asked)
  if (outcome.kind === 'not-compared') return { reason: outcome.reason, placed }
  const { spread, part, place } = outcome
  const { least, lower, median, upper, most } = spread
  return { five: [least, lower, median, upper, most].map(({ score }) => score), part, place: place?.rank, placed }
}

describe('an area among its peers', () => {
  test.each<[Direction, string, number | undefined]>([
    ['higher', 'lowest', 10],
    ['lower', 'highest', 2],
    ['neutral', 'lowest', undefined],
  ])(
    'of what is %s has a part and a place, by value and without a place where nothing is judged',
    (direction, part, place) => {
      expect(outcomeOf(count({ direction }), [2, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toEqual({
        five: [1, 3, 6, 9, 11],
        part,
        place,
        placed: 11,
      })
    },
  )

  test('is compared by share, and its own figure is in the spread', () => {
    const share = count({ measure: 'share', denominatorTime: 'stock' })
    const of = (value: number, denominator: number) => [value, { denominator }] as const
    expect(outcomeOf(share, [of(9, 10), of(40, 100), of(1, 2), of(6, 10), of(14, 20)])).toEqual({
      five: [40, 50, 60, 70, 90],
      part: 'highest',
      place: 1,
      placed: 5,
    })
  })

  test('that has a zero has a figure, and peers that have not reported are none', () => {
    expect(outcomeOf(count(), [0, 3, undefined, 4, 5, 6, undefined])).toMatchObject({
      five: [0, 3, 4, 5, 6],
      placed: 5,
    })
  })

  test('has no place that most share', () => {
    expect(outcomeOf(count(), [4, 4, 4, 4, 4])).toMatchObject({ part: 'middle', place: undefined })
    expect(outcomeOf(count(), [0, 0, 0, 1, 0])).toMatchObject({ part: 'middle', place: undefined })
    expect(outcomeOf(count(), [0, 0, 2, 1, 2])).toMatchObject({ place: 4 })
  })
})

describe('an area is not compared', () => {
  const sample = (value: number) => [value, { state: 'sample' }] as const

  test.each<[string, ReturnType<typeof outcomeOf>, Parameters<typeof lineOf>[1], Partial<ShownIndicator>]>([
    ['without a figure', { reason: 'no-figure', placed: 5 }, [undefined, 1, 2, 3, 4, 5], {}],
    [
      'with a figure that may not stand with theirs',
      { reason: 'other-kind', placed: 5 },
      [sample(9), 1, 2, 3, 4, 5],
      {},
    ],
    [
      'with a sourced figure among samples',
      { reason: 'other-kind', placed: 5 },
      [9, ...[1, 2, 3, 4, 5].map(sample)],
      {},
    ],
    ['with fewer than five figures', { reason: 'few', placed: 4 }, [1, 2, 3, 4, undefined], {}],
    [
      'with a figure of so many of nobody knows how many',
      { reason: 'no-share', placed: 0 },
      [1, 2, 3, 4, 5],
      { measure: 'share', denominatorTime: 'stock' },
    ],
  ])('%s', (_, expected, values, own) => {
    expect(outcomeOf(count(own), values)).toEqual(expected)
  })

  test('with fewer than five of those that are asked, and the others are not waited for', () => {
    const what = count()
    const districts = manyDistricts(6)
    const told = [1, 2, 3].map((value, index) => observed(what, districts[index]!, now, value))
    const rest = [
      unreported(what, districts[3]!, now),
      ...[4, 5].map((at) => unreported(what, districts[at]!, now, 'not-applicable')),
    ]
    const dataset = peersDataset([what], districts, [...told, ...rest])
    const asked = { area: districts[0]!.id, peers: districts, quarter: quarter(now) }
    expect(peerProfile(dataset, asked)).toMatchObject([{ placed: 3, asked: 4, outcome: { reason: 'few' } }])
  })

  test('with a figure up to an earlier day, and neither are they', () => {
    const early = { asOf: asOfFromText('2024-02')! }
    const flow = count({ time: 'flow' })
    expect(outcomeOf(flow, [[9, early], 1, 2, 3, 4, 5])).toEqual({ reason: 'partial', placed: 5 })
    expect(outcomeOf(flow, [9, [1, early], 2, 3, 4, 5])).toMatchObject({ five: [2, 3, 4, 5, 9] })
  })

  test('where each has only reached something or not: nobody is the first of those that have', () => {
    const title = count({ measure: 'share', denominatorTime: 'stock' })
    const one = (value: number, denominator = 1) => [value, { denominator }] as const
    expect(outcomeOf(title, [one(0), one(1), one(1), one(1), one(0)])).toEqual({ reason: 'status', placed: 0 })
    // One area with two of them makes numbers of them all.
    expect(outcomeOf(title, [one(0), one(1), one(1), one(1), one(1, 2)])).toMatchObject({ placed: 5, place: 5 })
  })

  test('with those it is not among', () => {
    const [own, ...others] = manyDistricts(6)
    const dataset = peersDataset([count()], [own!, ...others], [])
    expect(peerProfile(dataset, { area: own!.id, peers: others, quarter: quarter(now) })).toEqual([])
  })
})

describe('the change of an area', () => {
  const [own] = manyDistricts(1)
  const changeIn = (what: Indicator, before: Readonly<Record<string, number>>) => {
    const others = Object.entries(before).map(([when, value]) => observed(what, own!, when, value))
    const { change } = lineOf(what, [12, 1, 2, 3, 4], others)
    return { since: change.since, amount: change.change.kind === 'difference' ? change.change.amount : undefined }
  }

  test('is since the quarter before, or since cùng kỳ where that has no figure', () => {
    expect(changeIn(count(), { '2023-Q4': 10, '2023-Q1': 7 })).toEqual({ since: 'previous-quarter', amount: 2 })
    expect(changeIn(count(), { '2023-Q1': 7 })).toEqual({ since: 'last-year', amount: 5 })
    expect(changeIn(count(), {})).toEqual({ since: 'previous-quarter', amount: undefined })
  })

  test('of what has seasons or is told once a year is since cùng kỳ', () => {
    expect(changeIn(count({ isSeasonal: true }), { '2023-Q4': 10, '2023-Q1': 7 })).toEqual({
      since: 'last-year',
      amount: 5,
    })
    expect(changeIn(count({ isSeasonal: true }), { '2023-Q4': 10 })).toEqual({ since: 'previous-quarter', amount: 2 })
    expect(changeIn(count({ isYearly: true }), { '2023-Q4': 10 }).since).toBe('last-year')
  })
})

test('whatever the figures, what is told of an area is told by counting its peers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 5, maxLength: 15 }), (values) => {
      const { outcome, placed } = lineOf(count(), values)
      if (outcome.kind !== 'compared') throw new Error('All have figures')
      const [own] = values
      const worseOrAlike = values.filter((each) => each <= own!).length
      const betterOrAlike = values.filter((each) => each >= own!).length
      expect(placed).toBe(values.length)
      expect(outcome.part === 'lowest').toBe(worseOrAlike * 4 <= values.length)
      expect(outcome.part === 'highest').toBe(betterOrAlike * 4 <= values.length)
      const isOfMost = values.filter((each) => each === own).length > values.length / 2
      expect(outcome.place?.rank).toBe(isOfMost ? undefined : values.filter((each) => each > own!).length + 1)
    }),
  )
})
