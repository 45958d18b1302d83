import { describe, expect, test } from 'vitest'
import { type DenominatorTime, type Measure, type TimeKind, measures, timeKinds } from '../../src/domain/indicator.ts'
import {
  addsOverAreas,
  addsOverTime,
  denominatorOverTime,
  rateGrowsOverYear,
  hasRatio,
  hasRest,
  inQuantity,
  isAskedOf,
  isAwaited,
  isCountedWhole,
  isDecided,
  isToldSince,
  judgedQuantity,
  quantitiesOf,
  quantityAs,
  rateOf,
  stands,
  whyNotCumulated,
} from '../../src/domain/measure-rules.ts'
import { locPhu, buDop, area } from './small-dataset.ts'

test.each([
  ['stock', 'stands'],
  ['opening-stock', 'stands-at-start'],
  ['flow', 'of-quarter'],
  ['cumulative', 'of-quarter'],
] as const)('what is %s does not come together over a year for its own reason', (time, why) => {
  expect(whyNotCumulated({ time })).toBe(why)
})

describe('what an indicator is', () => {
  test.each([
    ['count', true, true, true, ['count']],
    ['amount', true, false, true, ['count']],
    ['share', true, true, true, ['share', 'count']],
    ['rate', true, false, true, ['share']],
    ['percent', false, false, false, ['count']],
    ['index', false, false, false, ['count']],
  ] as const)(
    'of the measure %s: adds %s, whole %s, so many percent of another %s, in %j',
    (measure, adds, whole, ratio, quantities) => {
      expect(addsOverAreas({ measure })).toBe(adds)
      expect(isCountedWhole({ measure })).toBe(whole)
      expect(hasRatio({ measure })).toBe(ratio)
      expect(quantitiesOf({ measure })).toEqual(quantities)
    },
  )

  test('comes together over the year when it happens and adds', () => {
    const both = measures.flatMap((measure) => timeKinds.map((time) => [measure, time] as const))
    const together = both.filter(([measure, time]) => addsOverTime({ measure, time })).map(([, time]) => time)
    expect(new Set(together)).toEqual(new Set<TimeKind>(['flow', 'cumulative']))
    expect(together).toHaveLength(8)
    expect(timeKinds.filter((time) => stands({ time }))).toEqual(['stock', 'opening-stock'])
  })

  test.each([
    ['share', 'stock', 'count'],
    ['share', 'flow', 'share'],
    ['share', 'mixed', 'share'],
    ['rate', 'stock', 'share'],
    ['amount', undefined, 'count'],
    ['percent', undefined, 'count'],
  ] as const)('is judged: a %s on a denominator that is %s by its %s', (measure, denominatorTime, quantity) => {
    const indicator: { measure: Measure; denominatorTime?: DenominatorTime } = { measure }
    if (denominatorTime) indicator.denominatorTime = denominatorTime
    expect(judgedQuantity(indicator)).toBe(quantity)
  })

  test('is compared in what is asked for where it has that', () => {
    expect(quantityAs({ measure: 'share' }, 'count')).toBe('count')
    expect(quantityAs({ measure: 'rate' }, 'count')).toBe('share')
    expect(quantityAs({ measure: 'count' }, 'share')).toBe('count')
  })

  test('has a rate by its factor, nearest to the true one: 23 of 80 are 28.75', () => {
    expect(rateOf({}, { value: 23, denominator: 80 })).toBe(28.75)
    expect(rateOf({ factor: 1000 }, { value: 12, denominator: 1000 })).toBe(12)
    expect(rateOf({ factor: 10_000 }, { value: 8, denominator: 10_000 })).toBe(8)
    expect(rateOf({}, { value: 130, denominator: 100 })).toBe(130)
    // A plan of 95 % is met, of 0.7 % not exceeded, and the same rate of a larger whole is no other one.
    expect(rateOf({}, { value: 64.98, denominator: 68.4 })).toBe(95)
    expect(rateOf({}, { value: 0.17, denominator: 0.17 })).toBe(100)
    expect(rateOf({}, { value: 0.07, denominator: 10 })).toBe(rateOf({}, { value: 0.7, denominator: 100 }))
    expect(rateOf({}, { value: 0.000_000_064_98, denominator: 0.000_000_068_4 })).toBe(95)
    expect(rateOf({}, { value: 900_000_000_000_000.5, denominator: 900_000_000_000_000.5 })).toBe(100)
    expect(inQuantity({}, 'count', { value: 19, denominator: 46 })).toBe(19)
    expect(inQuantity({}, 'share', { value: 19 })).toBeUndefined()
  })

  test('never lies below a half that is to be rounded up, of all shares up to 400', () => {
    const wrong = []
    for (let denominator = 1; denominator <= 400; denominator += 1) {
      for (let value = 0; value <= denominator; value += 1) {
        // A tenth of a percent, rounded half up, in whole numbers.
        const exact = Math.floor((value * 2000 + denominator) / (2 * denominator)) / 10
        if (Math.round(rateOf({}, { value, denominator })! * 10) / 10 !== exact) wrong.push(`${value}/${denominator}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ['flow', [10, 12], 22],
    ['flow', [10, undefined], undefined],
    ['stock', [10, 12], 12],
    ['mixed', [10, 12], undefined],
  ] as const)(
    'stands over time, on denominators that are %s (%j), on %s',
    (denominatorTime, denominators, expected) => {
      expect(denominatorOverTime({ denominatorTime }, denominators)).toBe(expected)
    },
  )

  test('is awaited, decided and has a rest only where it stands and should grow', () => {
    const all = measures.flatMap((measure) =>
      timeKinds.flatMap((time) =>
        (['higher', 'lower', 'neutral'] as const).map((direction) => ({ measure, time, direction })),
      ),
    )
    const awaited = all.filter(isAwaited)
    expect(awaited.map(({ time, direction }) => `${time} ${direction}`)).toEqual(measures.map(() => 'stock higher'))
    expect(all.filter(isDecided)).toEqual([
      { measure: 'count', time: 'stock', direction: 'higher' },
      { measure: 'share', time: 'stock', direction: 'higher' },
    ])
    const withRest = all.filter((each) => hasRest({ ...each, denominatorTime: 'stock' }))
    expect(withRest).toEqual([{ measure: 'share', time: 'stock', direction: 'higher' }])
    expect(all.filter((each) => hasRest({ ...each, denominatorTime: 'mixed' }))).toEqual([])
  })

  test('of several quarters has come together over them where it adds and is no rate, or is told since the start of the year', () => {
    const since = measures.flatMap((measure) =>
      timeKinds.filter((time) => isToldSince({ measure, time })).map((time) => `${measure} ${time}`),
    )
    expect(since).toEqual([
      'count flow',
      'count cumulative',
      'amount flow',
      'amount cumulative',
      'share flow',
      'share cumulative',
      'rate cumulative',
      'percent cumulative',
      'index cumulative',
    ])
  })

  test('asks nothing of a ward where it is asked of communes, and of every district', () => {
    const ward = area('25433', 'Phường Thành Tâm', 'commune', '697', '', '')
    const rural = { appliesTo: ['xã'] as const }
    expect([locPhu, ward, buDop].map((each) => isAskedOf(rural, each))).toEqual([true, false, true])
    expect(isAskedOf({}, ward)).toBe(true)
  })
})

test.each([
  ['a percentage since the start of the year', { measure: 'percent', time: 'cumulative' }, true],
  ['a percentage of a quarter', { measure: 'percent', time: 'flow' }, false],
  ['an amount', { measure: 'amount', time: 'flow', denominatorTime: 'stock' }, false],
  ['a percentage that stands', { measure: 'percent', time: 'stock' }, false],
  ['what happened out of what stands', { measure: 'rate', time: 'flow', denominatorTime: 'stock' }, true],
  [
    'a share of what stands, told cumulatively',
    { measure: 'share', time: 'cumulative', denominatorTime: 'stock' },
    true,
  ],
  ['what happened out of what happened', { measure: 'share', time: 'flow', denominatorTime: 'flow' }, false],
  ['what stands out of what stands', { measure: 'share', time: 'stock', denominatorTime: 'stock' }, false],
  ['a score since the start of the year', { measure: 'index', time: 'cumulative' }, false],
] as const)('the rate of the year grows or not: %s', (_, indicator, expected) => {
  expect(rateGrowsOverYear(indicator)).toBe(expected)
})
