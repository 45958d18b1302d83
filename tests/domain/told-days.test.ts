import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { AreaId } from '../../src/domain/area.ts'
import { type QuarterStarts, reportingWindow } from '../../src/domain/reporting-calendar.ts'
import { areaChangeWithin, toldDays, toldPeriod } from '../../src/domain/told-days.ts'
import {
  area,
  areas,
  binhPhuoc,
  chonThanh,
  day,
  dongNai,
  locNinh,
  locPhu,
  ntm,
  period,
  quarter,
  successions,
  turns,
  history,
} from './small-dataset.ts'
import { decisionDate, inspectorate } from './small-vocabulary.ts'

/** Of which the third quarter ends with 1 October. */
const toFirstOfQuarter: typeof inspectorate = { ...decisionDate, starts: '2/1 2/4 2/7 2/10' as QuarterStarts }

describe('the window of a figure', () => {
  test.each([
    ['of a flow since the start of the year begins with the year', turns, 'year-to-date', '2024-9M', '2023-12-15'],
    ['of a flow of the quarter begins with the quarter', turns, 'quarter', '2024-Q3', '2024-06-15'],
    ['of what stands is the quarter, whatever is asked', ntm, 'year-to-date', '2024-Q3', '2024-07-01'],
  ] as const)('%s', (_, indicator, accumulation, name, first) => {
    expect(toldDays(indicator, { quarter: quarter('2024-Q3'), accumulation })).toMatchObject({
      period: name,
      days: { first },
    })
  })
})

test('what is told once a year is told of the year in its fourth quarter, and of no other', () => {
  const yearly = { ...ntm, isYearly: true } as const
  const of = (indicator: typeof ntm) =>
    (['2024-Q3', '2024-Q4'] as const).map((at) =>
      toldPeriod(indicator, { quarter: quarter(at), accumulation: 'quarter' }),
    )
  expect(of(yearly)).toEqual(['2024-Q3', '2024'])
  expect(of(ntm)).toEqual(['2024-Q3', '2024-Q4'])
})

describe('a change of areas within a window', () => {
  const changeOf = (ids: readonly AreaId[], calendar: typeof inspectorate, when: string) =>
    areaChangeWithin(history, ids, reportingWindow(calendar, period(when)))

  test.each([
    ['a quarter that began under districts and ended without', [locNinh.id], inspectorate, '2025-Q3', '2025-07-01'],
    ['a province that came to be within it', [dongNai.id], inspectorate, '2025-Q3', '2025-07-01'],
    ['a district that became a town', [chonThanh.id], inspectorate, '2022-Q4', '2022-10-01'],
    ['a province that became a city', [dongNai.id], decisionDate, '2026-Q2', '2026-04-30'],
    ['a change on the first day of the window is none within it', [locNinh.id], decisionDate, '2025-Q3', undefined],
    ['a change on the last day of the window', [chonThanh.id], toFirstOfQuarter, '2022-Q3', '2022-10-01'],
    ['a window before', [locNinh.id], inspectorate, '2025-Q2', undefined],
    ['no area', [], inspectorate, '2025-Q3', undefined],
  ] as const)('is found: %s', (_, ids, calendar, when, on) => {
    expect(changeOf(ids, calendar, when)?.day).toBe(on)
  })

  test('is the first of several, whichever area changed', () => {
    const both = [dongNai.id, chonThanh.id]
    for (const ids of [both, [...both].reverse()]) {
      const range = { first: day('2022-01-01'), last: day('2026-12-31') }
      expect(areaChangeWithin(history, ids, range)?.day).toBe('2022-10-01')
    }
  })

  test('tells who told before an area began by what it was made of, and after it ended by what became of it', () => {
    expect(changeOf([dongNai.id], inspectorate, '2025-Q3')).toMatchObject({
      before: [{ id: 'huyện' }, { id: 'thị xã' }],
      after: [{ id: 'xã' }],
    })
    expect(changeOf([locPhu.id], inspectorate, '2025-Q3')).toMatchObject({
      before: [{ id: 'xã' }],
      after: [{ id: 'xã' }],
    })
    const lone = area('25999', 'Phường Lẻ', 'commune', '75', '2025-07-01', '')
    const withLone = areaHistoryOf([...areas, lone], successions)
    expect(areaChangeWithin(withLone, [lone.id], reportingWindow(inspectorate, period('2025-Q3')))).toMatchObject({
      before: [],
      after: [{ id: 'phường' }],
    })
  })

  test('says how many days are of the earlier areas, and who told then and since', () => {
    const found = changeOf([binhPhuoc.id], inspectorate, '2025-Q3')!
    expect(found.daysBefore).toBe(16)
    expect(found.before.map(({ id }) => id)).toEqual(['huyện', 'thị xã'])
    expect(changeOf([locNinh.id], inspectorate, '2025-Q3')!.after.map(({ id }) => id)).toEqual(['xã'])
    expect(changeOf([chonThanh.id], inspectorate, '2022-Q4')).toMatchObject({
      daysBefore: 16,
      before: [{ id: 'huyện' }],
      after: [{ id: 'thị xã' }],
    })
  })
})
