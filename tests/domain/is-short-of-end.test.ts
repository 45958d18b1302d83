import { expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import { isShortOfEnd } from '../../src/domain/is-short-of-end.ts'
import { lastDayByCalendar } from '../../src/domain/month-days.ts'
import { type ToldPeriod, monthFromText } from '../../src/domain/month.ts'
import { carriedOver, day, ntm, period, turns } from './small-dataset.ts'
import { decisionDate, inspectorate } from './small-vocabulary.ts'

const [first, last, middle] = ['2024-01', '2024-03', '2024-02'].map((text): ToldPeriod => monthFromText(text)!)

test.each([
  ['a quarter up to its second month', ntm, period('2024-Q1'), '2024-02', true],
  ['a quarter up to its last month', ntm, period('2024-Q1'), '2024-03', false],
  ['a quarter up to the day before its last', ntm, period('2024-Q1'), '2024-03-30', true],
  ['a quarter up to its last day', ntm, period('2024-Q1'), '2024-03-31', false],
  ['a quarter that its calendar ends on 14 March', turns, period('2024-Q1'), '2024-03-14', false],
  ['the same up to the day before', turns, period('2024-Q1'), '2024-03-13', true],
  ['6 months up to the end of a quarter', ntm, period('2024-H1'), '2024-03-31', true],
  ['a month up to its middle', ntm, first!, '2024-01-15', true],
  ['a month up to its end', ntm, middle!, '2024-02-29', false],
  ['a month that its calendar ends on the 14th', turns, middle!, '2024-02-14', false],
  ['the same up to the day before that', turns, middle!, '2024-02-13', true],
  ['the last month of such a quarter', turns, last!, '2024-03-14', false],
  ['what stood at the start', carriedOver, period('2024-Q1'), '2024-01-01', false],
  ['what names no day', ntm, period('2024-Q1'), undefined, false],
] as const)('%s', (_, indicator, at, asOf, expected) => {
  expect(isShortOfEnd(indicator, asOf as AsOf | undefined, lastDayByCalendar(indicator, at))).toBe(expected)
})

test('a period ends by the calendar that was in force then', () => {
  const note = { vi: '', en: '' }
  const moved = {
    ...turns,
    calendar: decisionDate,
    versions: [
      { id: 'old', validTo: day('2023-12-31'), note, calendar: inspectorate },
      { id: 'new', validFrom: day('2024-01-01'), note },
    ],
  }
  const isShort = (year: number) =>
    isShortOfEnd(moved, `${year}-03-14` as AsOf, lastDayByCalendar(moved, period(`${year}-Q1`)))
  expect([2023, 2024].map(isShort)).toEqual([false, true])
})
