import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { Area, AreaId } from '../../src/domain/area.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { type ToldPeriod, monthFromText } from '../../src/domain/month.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { quartersMade } from '../../src/domain/quarters-made.ts'
import { chonThanh, indicator, locNinh, ntm, observed, ruralChonThanh, turns, day, history } from './small-dataset.ts'

const toDate = indicator('spent', { time: 'cumulative' })
const indicators = new Map([turns, ntm, toDate].map((each) => [each.id, each]))
const month = (what: Indicator, where: Area, when: string, value: number): Observation<ToldPeriod> => ({
  ...observed(what, where, '2024-Q1', value),
  period: monthFromText(when)!,
})
const made = (...told: readonly Observation<ToldPeriod>[]) =>
  quartersMade(history, indicators, told).map((each) => [
    each.indicator,
    each.area,
    each.period,
    ...(each.kind === 'value' ? [each.value, ...(each.months ? [each.months.reported] : [])] : [each.reason]),
  ])

describe('months make a figure', () => {
  test('for each indicator, area, category and quarter, and rows of quarters make none', () => {
    const [regular] = turns.breakdowns[0]!.categories
    expect(
      made(
        month(turns, locNinh, '2024-01', 1),
        month(turns, locNinh, '2024-02', 2),
        { ...month(turns, locNinh, '2024-02', 1), category: regular!.id },
        month(turns, locNinh, '2024-04', 4),
        month(ntm, locNinh, '2024-03', 12),
        month(turns, chonThanh, '2024-03', 8),
        observed(turns, locNinh, '2024-Q3', 9),
      ),
    ).toEqual([
      [turns.id, locNinh.id, '2024-Q1', 3, 2],
      [turns.id, locNinh.id, '2024-Q1', 1, 1],
      [turns.id, locNinh.id, '2024-Q2', 4, 1],
      [ntm.id, locNinh.id, '2024-Q1', 12],
      [turns.id, chonThanh.id, '2024-Q1', 8, 1],
    ])
  })

  test('for the stretch since the start of the year, where that is what they tell', () => {
    expect(made(month(toDate, locNinh, '2024-04', 40), month(toDate, locNinh, '2024-06', 60))).toEqual([
      [toDate.id, locNinh.id, '2024-H1', 60],
    ])
  })

  test('only of the area there was at its end, and of no month before that area', () => {
    // The district became a town on 1 October 2022: that was no day within a quarter.
    expect(made(month(turns, ruralChonThanh, '2022-09', 5), month(turns, chonThanh, '2022-10', 6))).toEqual([
      [turns.id, ruralChonThanh.id, '2022-Q3', 5, 1],
      [turns.id, chonThanh.id, '2022-Q4', 6, 1],
    ])
    const ended: Area = { ...locNinh, id: 'ended' as AreaId, validTo: day('2024-02-29') }
    const next: Area = { ...locNinh, id: 'next' as AreaId, validFrom: day('2024-03-01') }
    const changed = areaHistoryOf([ended, next], [])
    const told = [
      month(turns, ended, '2024-01', 5),
      month(turns, ended, '2024-02', 5),
      month(turns, next, '2024-03', 7),
    ]
    expect(quartersMade(changed, indicators, told)).toMatchObject([
      { area: 'next', value: 7, months: { reported: 1, expected: 3 } },
    ])
  })
})
