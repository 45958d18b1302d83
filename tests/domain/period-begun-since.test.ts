import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { periodBegunSince } from '../../src/domain/period-begun-since.ts'
import type { QuarterStarts } from '../../src/domain/reporting-calendar.ts'

const plain = { starts: '1/1 1/4 1/7 1/10' as QuarterStarts }
const early = { starts: '15/12-1 15/3 15/6 15/9' as QuarterStarts }
const since = (made: string, today: string, calendars = [plain]) =>
  periodBegunSince(calendars, { made: made as Day, today: today as Day })

describe('the reporting period that began since a day', () => {
  test('is the one that is running, and none while the same goes on', () => {
    expect(since('2026-09-30', '2026-10-01')).toEqual({ quarter: '2026-Q4', first: '2026-10-01' })
    expect(since('2026-10-01', '2026-12-31')).toBeUndefined()
    expect(since('2024-01-01', '2026-12-31')).toEqual({ quarter: '2026-Q4', first: '2026-10-01' })
  })

  test('is told by the calendar of a sector that closes within a month', () => {
    expect(since('2026-12-14', '2026-12-15', [early])).toEqual({ quarter: '2027-Q1', first: '2026-12-15' })
    expect(since('2026-12-15', '2026-12-31', [early])).toBeUndefined()
    expect(since('2026-12-01', '2027-01-02', [early])).toEqual({ quarter: '2027-Q1', first: '2026-12-15' })
  })

  test('is by several calendars the one that began last, whichever stands first', () => {
    for (const calendars of [
      [plain, early],
      [early, plain],
    ]) {
      expect(since('2026-11-30', '2026-12-20', calendars)).toEqual({ quarter: '2027-Q1', first: '2026-12-15' })
      expect(since('2026-11-30', '2027-01-05', calendars)).toEqual({ quarter: '2027-Q1', first: '2027-01-01' })
    }
  })

  test('is still that of before on a day that a later calendar counts to it', () => {
    const late = { starts: '16/1 16/4 16/7 16/10' as QuarterStarts }
    expect(since('2026-01-15', '2026-04-10', [late])).toEqual({ quarter: '2026-Q1', first: '2026-01-16' })
    expect(since('2026-01-15', '2026-04-16', [late])).toEqual({ quarter: '2026-Q2', first: '2026-04-16' })
  })

  test('is none on a clock that stands before the day', () => {
    expect(since('2026-11-30', '2020-01-05')).toBeUndefined()
  })
})
