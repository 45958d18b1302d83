import { describe, expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { askedIndicators, isSent, reportFor, reportOf as reportOfAsked } from '../../src/domain/report-status.ts'
import type { SourceId } from '../../src/domain/source.ts'
import { binhPhuoc, day, locNinh, ntm, observed, quarter, smallDataset, turns, unreported } from './small-dataset.ts'
import { areaTypes } from './small-vocabulary.ts'

const value = observed(turns, locNinh, '2024-Q1', 71)
const zero = observed(ntm, locNinh, '2024-Q1', 0, { denominator: 15 })
const provisional = observed(ntm, locNinh, '2024-Q1', 14, { state: 'provisional' })
const playsProvisional = observed(ntm, locNinh, '2024-Q1', 14, { state: 'sample', illustrates: 'provisional' })
const owed = unreported(turns, locNinh, '2024-Q1', 'not-reported')
const returned = unreported(turns, locNinh, '2024-Q1', 'returned')
const notDue = unreported(turns, locNinh, '2024-Q1', 'not-due')

const begun = observed(ntm, locNinh, '2024-Q1', 14, { months: { reported: 2, expected: 3 } })
const onlyMonths = unreported(turns, locNinh, '2024-Q1', 'only-monthly')

/** Every figure reaches to the end of its period. */
const nothing: ReadonlySet<Observation> = new Set()
const articles = new Set(['newspaper' as SourceId])
/** A report of which no more is asked than it tells of. */
const reportOf = (observations: readonly Observation[], from: ReadonlySet<SourceId>) =>
  reportOfAsked([], observations, from, nothing)

describe('a report', () => {
  test.each<[string, readonly Observation[], ReturnType<typeof reportOf>['status'], number, number]>([
    ['is sent when every figure owed is there; a zero is a figure', [value, zero], 'sent', 2, 2],
    ['is provisional as soon as one figure is', [value, provisional], 'provisional', 2, 2],
    ['is provisional when a sample plays it', [value, playsProvisional], 'provisional', 2, 2],
    ['is incomplete when one figure is still owed', [value, owed], 'partly-sent', 1, 2],
    ['is incomplete while months of a figure are still owed', [value, begun], 'partly-sent', 1, 2],
    ['is incomplete with months alone', [begun, onlyMonths], 'partly-sent', 0, 2],
    ['is not sent when none is there', [owed, owed], 'not-sent', 0, 2],
    ['is returned as soon as a figure is, whatever else came', [value, returned, owed], 'returned', 1, 3],
    ['does not owe what is not due', [value, notDue], 'sent', 1, 1],
    ['is not due when nothing is', [notDue], 'not-due', 0, 0],
  ])('%s', (_, observations, status, reported, count) => {
    expect(reportOf(observations, articles)).toMatchObject({ status, reported, owed: count })
  })

  test('owes what is asked, whether or not there is a row that says so', () => {
    const asked = [turns.id, ntm.id]
    expect(reportOfAsked(asked, [value], articles, nothing)).toMatchObject({
      status: 'partly-sent',
      reported: 1,
      owed: 2,
    })
    expect(reportOfAsked(asked, [value, zero], articles, nothing)).toMatchObject({
      status: 'sent',
      reported: 2,
      owed: 2,
    })
    expect(reportOfAsked(asked, [notDue], articles, nothing)).toMatchObject({ status: 'unknown', reported: 0, owed: 1 })
    expect(
      reportOfAsked(asked, [notDue, unreported(ntm, locNinh, '2024-Q1', 'not-due')], articles, nothing).status,
    ).toBe('not-due')
  })

  test('of which nothing is known is unknown, not missing', () => {
    expect(reportOfAsked([turns.id], [], articles, nothing)).toMatchObject({ status: 'unknown', reported: 0, owed: 1 })
    expect(reportOfAsked([], [], articles, nothing)).toMatchObject({ status: 'unknown', reported: 0, owed: 0 })
  })

  test('does not count breakdowns as figures of their own', () => {
    const [regular] = turns.breakdowns[0]!.categories
    expect(reportOf([value, { ...value, category: regular!.id }], articles)).toMatchObject({ reported: 1, owed: 1 })
  })

  test('has come in whole when it is sent or provisional, and in no other case', () => {
    const cases = [[value], [value, provisional], [value, owed], [owed], [returned], [notDue]]
    expect(cases.map((each) => isSent(reportOf(each, articles)))).toEqual([true, true, false, false, false, false])
  })

  test('still owes a figure that counts up to a day before the end of its period, unless it stands', () => {
    const asOf = '2024-01-31' as AsOf
    const reportWith = (indicator: Indicator, told: Observation) => {
      const dataset = smallDataset([told], [])
      return reportFor(
        dataset,
        { indicators: [indicator], due: new Set([indicator]) },
        { area: locNinh, quarter: quarter('2024-Q1') },
        articles,
      )
    }
    expect(reportWith(turns, { ...value, asOf })).toMatchObject({ status: 'partly-sent', reported: 0, owed: 1 })
    expect(reportWith(ntm, { ...zero, asOf })).toMatchObject({ status: 'sent', reported: 1, owed: 1 })
  })

  test('is a sample when any of it is', () => {
    expect(reportOf([value, playsProvisional], articles).isSample).toBe(true)
    expect(reportOf([value], articles).isSample).toBe(false)
  })

  test('is none of the area when only articles told of it, and nothing of it is owed', () => {
    const told = { ...value, source: 'newspaper' as SourceId }
    expect(reportOf([told], articles).status).toBe('press')
    expect(isSent(reportOf([told], articles))).toBe(false)
    expect(reportOf([told, zero], articles).status).toBe('sent')
  })
})

describe('what a quarter asks', () => {
  const asked = (at: string, ...observations: readonly Observation[]) =>
    askedIndicators(smallDataset(observations, []), [locNinh], quarter(at)).map(({ id }) => id)

  test('is every indicator, also one that nobody ever told of', () => {
    expect(asked('2024-Q2')).toContain(turns.id)
    expect(asked('2024-Q2', value)).toContain(turns.id)
  })

  test('is nothing that only the area above tells, of the whole', () => {
    expect(asked('2024-Q2', observed(turns, binhPhuoc, '2024-Q1', 5))).not.toContain(turns.id)
    expect(asked('2024-Q2', observed(turns, binhPhuoc, '2024-Q1', 5), value)).toContain(turns.id)
  })

  test('begins with the first figure', () => {
    expect(asked('2023-Q4', value)).not.toContain(turns.id)
    expect(asked('2024-Q1', value)).toContain(turns.id)
  })

  test('goes on between two figures', () => {
    expect(asked('2024-Q3', value, observed(turns, locNinh, '2025-Q1', 80))).toContain(turns.id)
  })

  test('is nothing of which no definition is in force', () => {
    const later: Indicator = {
      ...turns,
      versions: [{ id: 'new', validFrom: day('2024-07-01'), note: { vi: 'mới', en: 'new' } }],
    }
    const { catalogue, ...figures } = smallDataset([], [])
    const dataset = { ...figures, catalogue: { ...catalogue, indicators: [later] } }
    expect(askedIndicators(dataset, [locNinh], quarter('2024-Q2'))).toEqual([])
    expect(askedIndicators(dataset, [locNinh], quarter('2024-Q3'))).toEqual([later])
  })

  test('is every quarter of what does not only close years', () => {
    const both = [observed(turns, locNinh, '2023-Q2', 30), observed(turns, locNinh, '2023-Q4', 71)]
    expect(asked('2024-Q1', ...both)).toContain(turns.id)
  })

  test('of what is told since the start of the year may be told of the quarter or of all so far, once', () => {
    const revenue: Indicator = { ...turns, time: 'cumulative' }
    const reportIn = (of: Indicator, ...periods: readonly string[]) => {
      const { catalogue, ...figures } = smallDataset(periods.map((each) => observed(of, locNinh, each, 71)))
      const dataset = { ...figures, catalogue: { ...catalogue, indicators: [of] } }
      const at = { area: locNinh, quarter: quarter('2024-Q2') }
      return reportFor(dataset, { indicators: [of], due: new Set([of]) }, at, articles).reported
    }
    expect(reportIn(revenue, '2024-H1')).toBe(1)
    expect(reportIn(revenue, '2024-Q2')).toBe(1)
    expect(reportIn(revenue, '2024-Q2', '2024-H1')).toBe(1)
    expect(reportIn(turns, '2024-H1')).toBe(0)
  })

  test('is asked once a year of what only ever closes a year', () => {
    const yearly = observed(turns, locNinh, '2023-Q4', 71)
    expect(asked('2024-Q3', yearly)).not.toContain(turns.id)
    expect(asked('2024-Q4', yearly)).toContain(turns.id)
  })

  test('of a survey is its year, in the fourth quarter, also before the first one', () => {
    const survey = { ...ntm, isYearly: true } as const
    const told = { ...observed(ntm, locNinh, '2024-Q1', 14), period: '2024' as Observation['period'] }
    const reportIn = (at: string, ...observations: readonly Observation[]) => {
      const { catalogue, ...figures } = smallDataset(observations)
      const dataset = { ...figures, catalogue: { ...catalogue, indicators: [survey] } }
      const due = new Set(askedIndicators(dataset, [locNinh], quarter(at)))
      return reportFor(dataset, { indicators: [survey], due }, { area: locNinh, quarter: quarter(at) }, articles)
    }
    expect(reportIn('2024-Q3')).toMatchObject({ owed: 0 })
    expect(reportIn('2024-Q4')).toMatchObject({ status: 'unknown', owed: 1 })
    expect(reportIn('2024-Q4', told)).toMatchObject({ status: 'sent', reported: 1, owed: 1 })
    expect(reportIn('2025-Q1', told)).toMatchObject({ owed: 0 })
  })

  test('of a ward is nothing that asks only communes', () => {
    const rural = { ...ntm, appliesTo: ['xã'] }
    const ward = { ...locNinh, level: 'commune' as const, type: areaTypes.find(({ id }) => id === 'phường')! }
    const dataset = smallDataset([], [])
    const reportOn = (...indicators: readonly Indicator[]) =>
      reportFor(
        dataset,
        { indicators, due: new Set(indicators) },
        { area: ward, quarter: quarter('2024-Q1') },
        articles,
      )
    expect(reportOn(rural).status).toBe('not-asked')
    const told = smallDataset([observed(rural, ward, '2024-Q1', 1, { denominator: 1 })], [])
    const at = { area: ward, quarter: quarter('2024-Q1') }
    expect(reportFor(told, { indicators: [rural], due: new Set([rural]) }, at, articles).status).toBe('sent')
    expect(reportOn(rural, turns)).toMatchObject({
      status: 'unknown',
      owed: 1,
    })
  })
})
