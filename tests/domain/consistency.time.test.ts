import { describe, expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import { checkConsistency } from '../../src/domain/consistency.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Month, ToldPeriod } from '../../src/domain/month.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { day, indicator, locNinh, ntm, observed, turns } from './small-dataset.ts'
import { decisionDate, inspectorate } from './small-vocabulary.ts'

/** A figure of a period or a month. */
const told = (what: Indicator, at: string, value: number, own: object = {}): Observation<ToldPeriod> =>
  /^\d{4}-\d\d$/.test(at)
    ? { ...observed(what, locNinh, '2024', value, own), period: at as Month }
    : observed(what, locNinh, at, value, own)
const found = (what: Indicator, figures: readonly (readonly [string, number, object?])[], dataDate?: string) =>
  checkConsistency(
    new Map([[what.id, what]]),
    figures.map(([at, value, own], index) => ({
      observation: told(what, at, value, own),
      place: { file: 'o.csv', row: index + 2 },
      accepts: [],
    })),
    dataDate === undefined ? undefined : day(dataDate),
  ).map(({ code, place }) => `${place?.row} ${code}`)

const cumulative = indicator('visits.cumulative', { time: 'cumulative' })

test('no figure is of a time after the day of the data', () => {
  expect(found(turns, [['2042-Q1', 71]], '2025-01-01')).toEqual(['2 period-after-data'])
  expect(found(turns, [['2042-Q1', 71]])).toEqual([])
})

test('what stands at the end of a stretch is no sum of what stood at the end of its quarters, and may be less', () => {
  const share = { denominator: 15 }
  expect(
    found(ntm, [
      ['2024-Q1', 14, share],
      ['2024-Q2', 12, share],
      ['2024-H1', 12, share],
    ]),
  ).toEqual([])
})

describe('what stands, told of a stretch and of its quarter', () => {
  const opening = indicator('petitions.opening', { time: 'opening-stock' })
  const share = { denominator: 15 }

  test('is one figure, value and denominator', () => {
    expect(
      found(ntm, [
        ['2024-Q4', 14, share],
        ['2024', 14, share],
      ]),
    ).toEqual([])
    expect(
      found(ntm, [
        ['2024-Q4', 14, share],
        ['2024', 13, share],
      ]),
    ).toEqual(['3 stands-otherwise'])
    expect(
      found(ntm, [
        ['2024-Q4', 14, share],
        ['2024', 14, { denominator: 16 }],
      ]),
    ).toEqual(['3 stands-otherwise'])
    expect(
      found(ntm, [
        ['2024-Q2', 12, share],
        ['2024-H1', 13, share],
        ['2024-Q1', 13, share],
      ]),
    ).toEqual(['3 stands-otherwise'])
  })

  test('at the start is that of the first quarter', () => {
    expect(
      found(opening, [
        ['2024-Q1', 6],
        ['2024-Q4', 4],
        ['2024', 6],
      ]),
    ).toEqual([])
    expect(
      found(opening, [
        ['2024-Q1', 6],
        ['2024', 4],
      ]),
    ).toEqual(['3 stands-otherwise'])
  })

  test('is two figures up to other days, of samples and of sources, and where that is accepted', () => {
    expect(
      found(ntm, [
        ['2024-Q4', 14, share],
        ['2024', 13, { ...share, asOf: '2024-11' }],
      ]),
    ).toEqual([])
    expect(
      found(ntm, [
        ['2024-Q4', 14, share],
        ['2024', 13, { ...share, state: 'sample' }],
      ]),
    ).toEqual([])
    const rows = [
      ['2024-Q4', 14],
      ['2024', 13],
    ] as const
    const accepted = rows.map(([at, value], index) => ({
      observation: told(ntm, at, value, share),
      place: { file: 'o.csv', row: index + 2 },
      accepts: ['sum'] as const,
    }))
    expect(checkConsistency(new Map([[ntm.id, ntm]]), accepted)).toEqual([])
  })
})

describe('a sum over time', () => {
  test('is asked of a figure up to the very last day of its period', () => {
    const upTo = (asOf: string) =>
      found(turns, [
        ['2024-Q1', 5],
        ['2024-Q2', 5],
        ['2024-H1', 11, { asOf: asOf as AsOf }],
      ])
    // The inspectorate's second quarter ends on 14 June.
    expect(upTo('2024-06-14')).toEqual(['4 sum-over-time-differs'])
    expect(upTo('2024-06-13')).toEqual([])
  })

  test('is not asked of quarters that overlap because a new calendar came within the year', () => {
    const note = { vi: '', en: '' }
    const recut = {
      ...turns,
      versions: [
        { id: 'former', validTo: day('2024-06-30'), calendar: inspectorate, note },
        { id: 'later', validFrom: day('2024-07-01'), calendar: decisionDate, note },
      ],
    }
    const quarters = ['2024-Q1', '2024-Q2', '2024-Q3'].map((at) => [at, 5] as const)
    expect(found(recut, [...quarters, ['2024-9M', 14]])).toEqual([])
    expect(found(turns, [...quarters, ['2024-9M', 14]])).toEqual(['5 sum-over-time-differs'])
    expect(found(recut, [...quarters.slice(0, 2), ['2024-H1', 11]])).toEqual(['4 sum-over-time-differs'])
  })

  test('is that of the quarters where all are given: a stretch at fault does not put the longer one at fault', () => {
    expect(
      found(turns, [
        ['2024-Q1', 5],
        ['2024-Q2', 5],
        ['2024-H1', 11],
        ['2024-Q3', 5],
        ['2024-9M', 15],
      ]),
    ).toEqual(['4 sum-over-time-differs'])
  })
})

describe('what is told since the start of a year', () => {
  test.each<readonly [string, readonly (readonly [string, number])[], readonly string[]]>([
    [
      'is not less than a month before told',
      [
        ['2024-02', 10],
        ['2024-03', 9],
      ],
      ['3 cumulative-falls'],
    ],
    [
      'of 9 months is not less than that of the seventh month',
      [
        ['2024-07', 10],
        ['2024-9M', 9],
      ],
      ['3 cumulative-falls'],
    ],
    [
      'of the seventh month is not less than that of 6 months',
      [
        ['2024-H1', 10],
        ['2024-07', 9],
      ],
      ['3 cumulative-falls'],
    ],
    [
      'of the fourth month is not less than the first quarter',
      [
        ['2024-Q1', 10],
        ['2024-04', 9],
      ],
      ['3 cumulative-falls'],
    ],
    [
      'of the fifth month is less than that of 6 months',
      [
        ['2024-H1', 10],
        ['2024-05', 8],
      ],
      [],
    ],
    [
      'says nothing of a quarter for itself',
      [
        ['2024-02', 10],
        ['2024-05', 20],
        ['2024-Q2', 3],
      ],
      [],
    ],
    [
      'begins anew with each year',
      [
        ['2023-11', 10],
        ['2024-02', 1],
      ],
      [],
    ],
  ])('%s', (_, figures, expected) => {
    expect(found(cumulative, figures)).toEqual(expected)
  })
})
