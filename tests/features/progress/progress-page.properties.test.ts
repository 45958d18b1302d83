import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SpecPoint } from '../../../src/charts/trend-spec.ts'
import { pointOf } from '../../../src/charts/build-trend.ts'
import { isAreaValidOn } from '../../../src/domain/area.ts'
import { withoutSamples } from '../../../src/domain/dataset.ts'
import { type Figure, isSampleValue } from '../../../src/domain/figure.ts'
import type { Indicator } from '../../../src/domain/indicator.ts'
import type { Observation } from '../../../src/domain/observation.ts'
import { isToldCumulatively } from '../../../src/domain/measure-rules.ts'
import { isQuarter, quarterPlus, quartersBetween, quartersOf, yearToDatePeriod } from '../../../src/domain/period.ts'
import { lastDayOf } from '../../../src/domain/reporting-calendar.ts'
import type { Target } from '../../../src/domain/target.ts'
import { lineageId } from '../../../src/navigation/area-parameter.ts'
import type { PageAddress } from '../../../src/navigation/page-address.ts'
import {
  binhPhuoc,
  buDop,
  carriedOver,
  chonThanh,
  criteria,
  locNinh,
  ntm,
  observed,
  ontime,
  period as periodOf,
  ruralChonThanh,
  smallDataset,
  turns,
  unreported,
} from '../../domain/small-dataset.ts'
import { range, target, view } from './small-progress.ts'

const figureOfTarget = ({ value, denominator, state, quarter: when }: Target): Figure => ({
  kind: 'value',
  value,
  state,
  period: when,
  sources: [],
  ...(denominator === undefined ? {} : { denominator }),
})

const quarters = quartersOf(range('2022-Q1', '2024-Q4'))
const anyObservations = fc
  .uniqueArray(
    fc.record({
      when: fc.constantFrom<string[]>(...quarters, '2022', '2023-H1', '2024-9M'),
      where: fc.constantFrom(locNinh, buDop, ruralChonThanh, chonThanh, binhPhuoc),
      value: fc.nat({ max: 200 }),
      denominator: fc.option(fc.nat({ max: 200 }), { nil: undefined }),
      state: fc.constantFrom('final', 'provisional', 'revised', 'sample'),
      isMissing: fc.boolean(),
    }),
    { selector: ({ when, where }) => `${when} ${where.id}` },
  )
  .map(
    (all) => (indicator: Indicator) =>
      all
        .filter(({ when, where }) => isAreaValidOn(where, lastDayOf(periodOf(when))))
        .map(({ when, where, value, denominator, state, isMissing }): Observation =>
          isMissing
            ? unreported(indicator, where, when, 'withheld', state)
            : observed(indicator, where, when, value, { state, ...(denominator === undefined ? {} : { denominator }) }),
        ),
  )
const anyTargets = fc
  .uniqueArray(fc.record({ when: fc.constantFrom(...quarters), value: fc.nat({ max: 200 }), isSample: fc.boolean() }), {
    selector: ({ when }) => when,
  })
  .map(
    (all) => (indicator: Indicator) =>
      all.map(({ when, value, isSample }) =>
        target(when, value, { indicator: indicator.id, state: isSample ? 'sample' : 'final' }),
      ),
  )
const anyWish = fc.record({
  quantity: fc.constantFrom('count', 'share'),
  accumulation: fc.constantFrom('quarter', 'year-to-date'),
  areas: fc.constantFrom<PageAddress['areas'][]>(
    [locNinh.id],
    [locNinh.id, ruralChonThanh.id, buDop.id],
    [binhPhuoc.id, locNinh.id],
  ),
  quarter: fc.constantFrom(...quarters),
})
const anyRange = fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })).map(([first, more]) => ({
  first: quarters[first]!,
  last: quarterPlus(quarters[first]!, more),
}))
const anyState = fc
  .tuple(anyWish, fc.option(anyRange, { nil: undefined }))
  .map(([wish, chosen]): Partial<PageAddress> => ({ ...wish, ...(chosen ? { range: chosen } : {}) }))
const anyIndicator = fc.constantFrom(ntm, turns, ontime, criteria, carriedOver)

describe('whatever the figures are', () => {
  test('chart and table hold exactly the same numbers', () => {
    fc.assert(
      fc.property(
        anyObservations,
        anyTargets,
        anyIndicator,
        anyState,
        (observationsOf, targetsOf, indicator, state) => {
          const dataset = smallDataset(observationsOf(indicator), targetsOf(indicator))
          const progress = view(dataset, indicator, state)
          const { spec, rows, quantity } = progress
          const points = new Map<string, SpecPoint>()
          for (const [index, { role, points: ofQuarters, longer }] of spec.series.entries()) {
            const column = role === 'target' ? 'target' : String(index)
            ofQuarters.forEach((point, x) => points.set(`${spec.quarters[x]} ${column}`, point))
            for (const { period, point } of longer) points.set(`${period} ${column}`, point)
          }
          const ofChart = [...points].filter(([, point]) => point.kind === 'value')
          const ofTable = rows.flatMap(({ period, figures, target: plan }) => [
            ...figures.map((figure, index) => [`${period} ${index}`, pointOf(indicator, quantity, figure)] as const),
            ...(plan ? [[`${period} target`, pointOf(indicator, quantity, figureOfTarget(plan))] as const] : []),
          ])
          const valuesOfTable = ofTable.filter(([, point]) => point.kind === 'value')
          const byKey = ([a]: readonly [string, SpecPoint], [b]: readonly [string, SpecPoint]) => (a < b ? -1 : 1)
          const numbers = ([key, point]: readonly [string, SpecPoint]) =>
            point.kind === 'value' ? [key, point.y, point.value, point.denominator, point.state] : [key]
          expect(ofChart.sort(byKey).map(numbers)).toEqual(valuesOfTable.sort(byKey).map(numbers))
          expect(progress.hasValues).toBe(ofChart.length > 0)
        },
      ),
    )
  })

  test('the number of samples is that of the values that are marked as one', () => {
    fc.assert(
      fc.property(
        anyObservations,
        anyTargets,
        anyIndicator,
        anyState,
        (observationsOf, targetsOf, indicator, state) => {
          const dataset = smallDataset(observationsOf(indicator), targetsOf(indicator))
          const { rows, sampleCount, current } = view(dataset, indicator, state)
          const cells = [
            ...rows.flatMap(({ figures }) => figures),
            ...current.breakdowns.flatMap(({ parts }) => parts.map(({ figure }) => figure)),
          ]
          const plans = rows.filter(({ target: plan }) => plan?.state === 'sample')
          expect(sampleCount).toBe(cells.filter(isSampleValue).length + plans.length)
          expect(view(withoutSamples(dataset), indicator, state).sampleCount).toBe(0)
        },
      ),
    )
  })

  test('what can be chosen holds every figure of the chosen areas, and what is shown by itself ends at the quarter of the page', () => {
    fc.assert(
      fc.property(anyObservations, anyIndicator, anyWish, (observationsOf, indicator, own) => {
        const observations = observationsOf(indicator)
        const dataset = smallDataset(observations)
        const { range: shownAlone, choosable } = view(dataset, indicator, own)
        expect(quartersBetween(shownAlone.first, shownAlone.last)).toBeGreaterThanOrEqual(7)
        expect(shownAlone).toEqual({ first: choosable.first, last: own.quarter })
        const progress = view(dataset, indicator, { ...own, range: choosable })
        const mine = observations.filter(({ area }) => own.areas.includes(lineageId(dataset.history, area)))
        const shown = new Set(
          progress.rows.flatMap(({ period, figures }) => [
            period,
            ...figures.flatMap((figure) => [figure.period, ...(figure.toldOf ? [figure.toldOf] : [])]),
            // A quarter that is a difference says what had come together at its end.
            ...(isToldCumulatively(indicator) && isQuarter(period) && figures.some(({ kind }) => kind === 'value')
              ? [yearToDatePeriod(period)]
              : []),
          ]),
        )
        expect(mine.filter(({ period }) => !shown.has(period))).toEqual([])
      }),
    )
  })
})
