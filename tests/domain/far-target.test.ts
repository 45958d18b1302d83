import { describe, expect, test } from 'vitest'
import { farTarget } from '../../src/domain/far-target.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Month, ToldPeriod } from '../../src/domain/month.ts'
import type { ObservedValue } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import { buDop, criteria, indicator, locNinh, ntm, observed, ontime, quarter, source, turns } from './small-dataset.ts'

const percent = indicator('budget.disbursed', { measure: 'percent', time: 'stock', decimals: 1, direction: 'higher' })
const growth: Indicator = { ...percent, time: 'flow', isSigned: true }
const revenue = indicator('budget.revenue', { measure: 'amount', time: 'cumulative', decimals: 2, direction: 'higher' })
const births = indicator('births', { measure: 'rate', factor: 1000, time: 'flow', denominatorTime: 'stock' })
const value = (of: Indicator, at: string, number: number, denominator?: number): ObservedValue<ToldPeriod> =>
  observed(of, locNinh, at, number, denominator === undefined ? {} : { denominator })
const inMonth = (each: ObservedValue<ToldPeriod>, month: string): ObservedValue<ToldPeriod> => ({
  ...each,
  period: month as Month,
})
const found = (of: Indicator, own: Partial<Target>, values: readonly ObservedValue<ToldPeriod>[]) => {
  const target = { indicator: of.id, area: locNinh.id, quarter: quarter('2024-Q4'), value: 0, state: 'final', source }
  return farTarget(of, { target: { ...target, ...own } as Target, place: {} }, values).map(
    ({ code, place, params }) => `${place?.column} ${place?.text} ${code} ${params?.['middle']}`,
  )
}

describe('a target far from what is known is told', () => {
  test.each<readonly [string, Indicator, Partial<Target>, readonly ObservedValue<ToldPeriod>[], readonly string[]]>([
    [
      'as perhaps a rate where every numerator is far above a hundred',
      ontime,
      { value: 98 },
      [value(ontime, '2023-Q4', 11000, 11250)],
      ['value 98 target-perhaps-rate 44000'],
    ],
    [
      'as perhaps a rate up to a hundred',
      ontime,
      { value: 100 },
      [value(ontime, '2023-Q4', 11000, 11250)],
      ['value 100 target-perhaps-rate 44000'],
    ],
    [
      'as far below where it is more than a hundred',
      ontime,
      { value: 101 },
      [value(ontime, '2023-Q4', 11000, 11250)],
      ['value 101 target-far-below 44000'],
    ],
    [
      'as far below where one numerator is not far above it',
      ontime,
      { value: 100 },
      [11000, 12000, 500].map((number) => value(ontime, '2023-Q4', number, 12500)),
      ['value 100 target-far-below 44000'],
    ],
    [
      'as far below where nothing is counted of a whole',
      turns,
      { value: 98 },
      [value(turns, '2023-Q4', 11000)],
      ['value 98 target-far-below 44000'],
    ],
    [
      'by the pace of a quarter',
      turns,
      { value: 12 },
      [value(turns, '2024-Q1', 70)],
      ['value 12 target-far-below 280'],
    ],
    ['not within that pace', turns, { value: 14 }, [value(turns, '2024-Q1', 70)], []],
    [
      'by the pace of months',
      turns,
      { value: 12, quarter: quarter('2024-Q1') },
      [inMonth(value(turns, '2024-Q1', 100), '2024-02')],
      ['value 12 target-far-below 300'],
    ],
    [
      'by what has come together',
      revenue,
      { value: 1250000 },
      [value(revenue, '2024-H1', 702.13), inMonth(value(revenue, '2024-Q1', 998.04), '2024-09')],
      ['value 1250000 target-far-above 1331'],
    ],
    [
      'by rates, which grow where the denominator stands',
      births,
      { value: 0.2, isRate: true },
      [value(births, '2024-Q1', 55, 51076)],
      ['value 0.2 target-far-below 4.307'],
    ],
    [
      'by those rates alone that are known',
      births,
      { value: 0.2, isRate: true },
      [value(births, '2024-Q1', 55, 51076), value(births, '2024-Q2', 60)],
      ['value 0.2 target-far-below 4.307'],
    ],
    [
      'of a rate in thousandths, however small the plan',
      births,
      { value: 90, isRate: true },
      [value(births, '2024-Q1', 55, 51076)],
      ['value 90 target-far-above 4.307'],
    ],
    [
      'of a percentage that comes together over the year, by its pace',
      { ...percent, time: 'cumulative' },
      { value: 4 },
      [value(percent, '2024-Q1', 35)],
      ['value 4 target-far-below 140'],
    ],
    [
      'of a percentage just above the whole',
      percent,
      { value: 101 },
      [value(percent, '2024-Q1', 2)],
      ['value 101 target-far-above 2'],
    ],
    ['not of the whole itself', percent, { value: 100 }, [value(percent, '2024-Q1', 2)], []],
    [
      'with the upper end of a range, beside what may fall',
      growth,
      { kind: 'range', value: 0.07, upTo: 0.08 },
      [value(growth, '2024-Q1', 6.5), value(growth, '2024-Q2', -7.2), value(growth, '2024-Q3', 8)],
      ['up_to 0.08 target-far-below 7.2'],
    ],
    ['of a score', criteria, { value: 0.85 }, [value(criteria, '2024-Q1', 18)], ['value 0.85 target-far-below 18']],
    [
      'of a percentage above the whole',
      percent,
      { value: 9500 },
      [value(percent, '2024-Q1', 35)],
      ['value 9500 target-far-above 35'],
    ],
    ['not of one that has just begun', percent, { value: 95 }, [value(percent, '2024-Q1', 2)], []],
    ['not of a rate in percent', ontime, { value: 95, isRate: true }, [value(ontime, '2024-Q1', 1, 50)], []],
    ['not of so many of so many', ntm, { value: 30, denominator: 86 }, [value(ntm, '2024-Q1', 1, 86)], []],
    [
      'not of a limit of what is rare',
      turns,
      { kind: 'limit', value: 500 },
      [value(turns, '2024-Q1', 1), value(turns, '2024-Q2', 2)],
      [],
    ],
    ['not beside another area', turns, { value: 1 }, [observed(turns, buDop, '2024-Q1', 900)], []],
    [
      'but beside the percentages of others',
      percent,
      { value: 2 },
      [observed(percent, buDop, '2024-Q1', 60)],
      ['value 2 target-far-below 60'],
    ],
  ])('%s', (_, of, own, values, expected) => {
    expect(found(of, own, values)).toEqual(expected)
  })
})
