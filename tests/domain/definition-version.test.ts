import { expect, test } from 'vitest'
import { calendarOn, definitionVersionOn } from '../../src/domain/definition-version.ts'
import { day, ntm, period, turns } from './small-dataset.ts'
import { decisionDate, inspectorate, schoolYear } from './small-vocabulary.ts'

test.each([
  ['2021-Q4', '2016-2020'],
  // The definition at the end of the period counts: the criteria changed on 8 March 2022.
  ['2022-Q1', '2021-2025'],
  ['2022', '2021-2025'],
])('in %s the criteria set %s is in force', (text, version) => {
  expect(definitionVersionOn(ntm, period(text))?.id).toBe(version)
})

test('an indicator without recorded definitions has none', () => {
  expect(definitionVersionOn(turns, period('2024-Q1'))).toBeUndefined()
})

test.each([
  ['2021-Q4', 'decision-date'],
  // The calendar of the definition in force at the end of the period counts, for the whole period.
  ['2022-Q1', 'inspectorate'],
  ['2022', 'inspectorate'],
  ['2023-Q1', 'school-year'],
])('a period of %s is cut by the calendar of its definition, else by that of the indicator: %s', (text, calendar) => {
  const note = { vi: '', en: '' }
  const recut = {
    calendar: inspectorate,
    versions: [
      { id: 'first', validTo: day('2022-03-07'), calendar: decisionDate, note },
      { id: 'second', validFrom: day('2022-03-08'), validTo: day('2022-12-31'), note },
      { id: 'third', validFrom: day('2023-01-01'), calendar: schoolYear, note },
    ],
  } as const
  expect(calendarOn(recut, period(text)).id).toBe(calendar)
})

test('an indicator without recorded definitions is always cut by its own calendar', () => {
  expect(calendarOn(turns, period('1999-Q1'))).toBe(inspectorate)
})

test('of two definitions the one in force when a reporting window ends counts, not when the quarter of the calendar does', () => {
  const note = { vi: '', en: '' }
  const changed = {
    calendar: inspectorate,
    versions: [
      { id: 'former', validTo: day('2026-03-14'), note },
      { id: 'new', validFrom: day('2026-03-15'), note },
    ],
  } as const
  const inForce = ['2026-Q1', '2026-Q2'].map((text) => definitionVersionOn(changed, period(text))?.id)
  expect(inForce).toEqual(['former', 'new'])
})

test('a period between the ends of two calendars belongs to the definition in force on its last day', () => {
  const note = { vi: '', en: '' }
  const recut = {
    calendar: decisionDate,
    versions: [
      { id: 'former', validTo: day('2026-03-14'), note },
      { id: 'new', validFrom: day('2026-03-15'), calendar: inspectorate, note },
    ],
  } as const
  expect(definitionVersionOn(recut, period('2026-Q1'))?.id).toBe('new')
})

test('a definition with a calendar of its own is in force to the end of its own periods', () => {
  const note = { vi: '', en: '' }
  const recut = {
    calendar: decisionDate,
    versions: [
      { id: 'former', validTo: day('2026-03-14'), calendar: inspectorate, note },
      { id: 'new', validFrom: day('2026-03-15'), note },
    ],
  } as const
  const inForce = ['2026-Q1', '2026-Q2'].map((text) => definitionVersionOn(recut, period(text))?.id)
  expect(inForce).toEqual(['former', 'new'])
})

test('before the first recorded definition none is in force, and after the last one that ended none is', () => {
  const only = { ...turns, versions: [{ ...ntm.versions[1]!, validTo: day('2025-12-31') }] }
  const inForce = ['2021-Q4', '2024-Q1', '2026-Q1'].map((text) => definitionVersionOn(only, period(text))?.id)
  expect(inForce).toEqual([undefined, '2021-2025', undefined])
})
