import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { AreaId } from '../../src/domain/area.ts'
import { reportingWindow } from '../../src/domain/reporting-calendar.ts'
import { areaChangeWithin, toldDays } from '../../src/domain/told-days.ts'
import {
  areas,
  binhPhuoc,
  chonThanh,
  dongNai,
  locNinh,
  ntm,
  period,
  quarter,
  successions,
  turns,
} from './small-dataset.ts'
import { decisionDate, inspectorate } from './small-vocabulary.ts'

const history = areaHistoryOf(areas, successions)

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

describe('a change of areas within a window', () => {
  const changeOf = (ids: readonly AreaId[], calendar: typeof inspectorate, when: string) =>
    areaChangeWithin(history, ids, reportingWindow(calendar, period(when)))

  test.each([
    ['a quarter that began under districts and ended without', [locNinh.id], inspectorate, '2025-Q3', '2025-07-01'],
    ['a province that came to be within it', [dongNai.id], inspectorate, '2025-Q3', '2025-07-01'],
    ['a district that became a town', [chonThanh.id], inspectorate, '2022-Q4', '2022-10-01'],
    ['a province that became a city', [dongNai.id], decisionDate, '2026-Q2', '2026-04-30'],
    ['a change on the first day of the window is none within it', [locNinh.id], decisionDate, '2025-Q3', undefined],
    ['a window before', [locNinh.id], inspectorate, '2025-Q2', undefined],
    ['no area', [], inspectorate, '2025-Q3', undefined],
  ] as const)('is found: %s', (_, ids, calendar, when, day) => {
    expect(changeOf(ids, calendar, when)?.day).toBe(day)
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
