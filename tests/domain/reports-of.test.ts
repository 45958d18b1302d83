import { describe, expect, test } from 'vitest'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { quarterStartsFromText } from '../../src/domain/reporting-calendar.ts'
import { reportsByCalendar, reportsOf } from '../../src/domain/reports-of.ts'
import type { SourceId } from '../../src/domain/source.ts'
import {
  area,
  areas,
  buDop,
  catalogue,
  chonThanh,
  indicator,
  locNinh,
  ntm,
  observed,
  quarter,
  ruralChonThanh,
  source,
  turns,
  unreported,
} from './small-dataset.ts'
import { decisionDate, familyId, inspectorate } from './small-vocabulary.ts'

const at = quarter('2024-Q1')
const phuRieng = area('698', 'Huyện Phú Riềng', 'district', '70', '', '2025-06-30')
const districts = [locNinh, buDop, chonThanh, phuRieng]
const newspaper = 'newspaper' as SourceId
const due = {
  ...inspectorate,
  deadline: { days: quarterStartsFromText('20/3 20/6 20/9 20/12')!, rule: { vi: 'báo cáo', en: 'report' } },
}
const visits = indicator('reception.visits', { family: familyId('reception') })
const datasetWith = (indicators: readonly Indicator[], observations: readonly Observation[]) =>
  datasetOf(
    catalogueIndex({
      ...catalogue,
      areas: [...areas, phuRieng],
      indicators,
      calendars: [decisionDate, due],
      sources: [
        { id: source, kind: 'report', title: '' },
        { id: newspaper, kind: 'article', title: '' },
      ],
    }),
    observations,
    [],
  )
/** Sent, said to be owed, told by the press alone, and nothing at all. */
const told = [
  observed(turns, locNinh, '2024-Q1', 71, { state: 'sample' }),
  unreported(turns, buDop, '2024-Q1'),
  observed(turns, chonThanh, '2024-Q1', 70, { source: newspaper }),
]

describe('the reports of a quarter', () => {
  const { families, rows, columns, total, sampleCount } = reportsOf(
    datasetWith([ntm, turns], told),
    districts,
    at,
    ruralChonThanh.id,
  )
  const of = (family: string) => families.findIndex(({ id }) => id === family)

  test('are one a family of each area, in the order of both', () => {
    expect(families).toBe(catalogue.families)
    expect(rows.map((row) => row.area)).toEqual(districts)
    expect(rows.map(({ reports }) => reports[of('reception')]!.status)).toEqual([
      'sent',
      'not-sent',
      'press',
      'unknown',
    ])
    expect(rows.map(({ reports }) => reports[of('ocop')]!.status)).toEqual(Array(4).fill('not-asked'))
  })

  test('are counted where they are owed: not what only the press told of, nor a family that nobody sent', () => {
    expect(rows.map(({ coverage }) => coverage)).toEqual([
      { reported: 1, expected: 1 },
      { reported: 0, expected: 1 },
      { reported: 0, expected: 0 },
      { reported: 0, expected: 1 },
    ])
    expect(columns[of('reception')]).toEqual({ reported: 1, expected: 3 })
    expect(columns[of('rural')]).toEqual({ reported: 0, expected: 0 })
    expect(rows[0]!.reports[of('rural')]!.status).toBe('unknown')
    expect(total).toEqual({ reported: 1, expected: 3 })
  })

  test('show the chosen area under whatever record of it, and how many are illustrative', () => {
    expect(rows.map(({ isChosen }) => isChosen)).toEqual([false, false, true, false])
    expect(reportsOf(datasetWith([turns], told), districts, at).rows.some(({ isChosen }) => isChosen)).toBe(false)
    expect(sampleCount).toBe(1)
  })

  test('of a family that all say is not due yet are owed by nobody', () => {
    const notDue = districts.map((each) => unreported(turns, each, '2024-Q1', 'not-due'))
    expect(reportsOf(datasetWith([turns], notDue), districts, at).total).toEqual({ reported: 0, expected: 0 })
    expect(reportsOf(datasetWith([turns], notDue.slice(1)), districts, at).total).toEqual({ reported: 0, expected: 0 })
  })
})

describe('the reports that a calendar closes', () => {
  test('have its window, its deadline, and who owes them: not who sent them, and not where the press told', () => {
    expect(reportsByCalendar(datasetWith([ntm, turns], told), districts, at, buDop.id)).toMatchObject([
      {
        calendar: due,
        covers: { first: '2023-12-15', last: '2024-03-14' },
        due: '2024-03-20',
        coverage: { reported: 1, expected: 3 },
        owing: [
          { area: buDop, isChosen: true, reports: [{ family: { id: 'reception' }, report: { status: 'not-sent' } }] },
          {
            area: phuRieng,
            isChosen: false,
            reports: [{ family: { id: 'reception' }, report: { status: 'unknown' } }],
          },
        ],
      },
    ])
  })

  test('are one a calendar where a family is closed by two, in the order of the catalogue', () => {
    const both = [...told, observed(visits, locNinh, '2024-Q1', 5), observed(visits, buDop, '2024-Q1', 6)]
    const found = reportsByCalendar(datasetWith([turns, visits], both), districts, at)
    expect(found.map(({ calendar, coverage, owing }) => [calendar, coverage, owing.map((each) => each.area)])).toEqual([
      [decisionDate, { reported: 2, expected: 4 }, [chonThanh, phuRieng]],
      [due, { reported: 1, expected: 3 }, [buDop, phuRieng]],
    ])
    expect(found.map((each) => 'due' in each)).toEqual([false, true])
  })

  test('have nobody who owes once all are there', () => {
    const all = districts.map((each) => observed(turns, each, '2024-Q1', 5))
    expect(reportsByCalendar(datasetWith([turns], all), districts, at)).toMatchObject([
      { coverage: { reported: 4, expected: 4 }, owing: [] },
    ])
  })

  test('of a family that nobody sent are asked of nobody beside another that came in', () => {
    const schools = indicator('schools.all', { family: familyId('schools'), calendar: due })
    const [only] = reportsByCalendar(datasetWith([schools, turns], told), districts, at)
    expect(only!.owing.flatMap(({ reports }) => reports.map(({ family }) => family.id))).toEqual([
      'reception',
      'reception',
    ])
  })
})
