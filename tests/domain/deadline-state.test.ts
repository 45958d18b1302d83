import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { deadlineStateOf } from '../../src/domain/deadline-state.ts'

const state = (due: string, dataDate: string, today: string) =>
  deadlineStateOf(due as Day, { dataDate: dataDate as Day, today: today as Day })

describe('what is owed', () => {
  test('has days left until its deadline, and none on the day itself', () => {
    expect(state('2024-03-25', '2024-03-10', '2024-03-20')).toEqual({ kind: 'ahead', days: 5 })
    expect(state('2024-03-25', '2024-03-25', '2024-03-25')).toEqual({ kind: 'ahead', days: 0 })
  })

  test('is late by the day of the data, not by that of the reader: it may have come since', () => {
    expect(state('2024-02-25', '2024-03-01', '2026-01-01')).toEqual({ kind: 'late', days: 5 })
  })

  test('of which the data end before the deadline is not called late', () => {
    expect(state('2024-03-25', '2024-03-25', '2024-03-26')).toEqual({ kind: 'unseen' })
  })
})
