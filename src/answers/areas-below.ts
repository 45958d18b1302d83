import { isOwnPlan, yearPlan } from '../domain/area-quarter.ts'
import type { Area, AreaId } from '../domain/area.ts'
import type { Dataset } from '../domain/dataset.ts'
import { figureAt } from '../domain/figure-at.ts'
import type { Indicator } from '../domain/indicator.ts'
import { isOwnStatus, stands } from '../domain/measure-rules.ts'
import type { Quarter } from '../domain/period.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import type { Coverage } from '../domain/coverage.ts'
import { reportsOf } from '../domain/reports-of.ts'
import { type TargetProgress, isWanting } from '../domain/target-progress.ts'

/** An area below the chosen one. */
export interface AreaBelow {
  readonly area: Area
  readonly reports: Coverage
  /** Whether any figure of it is known, or why it is not there. */
  readonly isHeard: boolean
  /** The indicators whose plan is not kept. */
  readonly lags: readonly { readonly indicator: Indicator; readonly progress: TargetProgress }[]
  /** How many of its indicators have a plan that can be judged. */
  readonly planned: number
  /** How many have one that cannot. */
  readonly unjudged: number
  /**
   * What it has not reached itself, and more than half of the areas beside it of which that is known have; without what lags
   * already.
   */
  readonly lacks: readonly Indicator[]
}

/** The areas directly below one at the end of a quarter, with what each owes and where it lags: those that lag most first. */
export function areasBelow(dataset: Dataset, id: AreaId, quarter: Quarter): readonly AreaBelow[] {
  const day = lastDayOf(quarter)
  const own = dataset.history.versionOn(id, day)
  const areas = own ? dataset.history.childrenOn(own.id, day) : []
  const statuses = statusesOf(dataset, areas, quarter)
  const rows = reportsOf(dataset, areas, quarter).rows.map(({ area, coverage, reports }): AreaBelow => {
    const plans = dataset.catalogue.indicators.flatMap((indicator) => {
      const plan = yearPlan(dataset, { indicator, area: area.id, quarter })
      return plan && isOwnPlan(plan) ? [{ indicator, progress: plan.progress }] : []
    })
    const planned = plans.filter(({ progress }) => progress.kind === 'progress').length
    const lags = plans.flatMap(({ indicator, progress }) =>
      progress.kind === 'progress' && isWanting(progress.word) ? [{ indicator, progress }] : [],
    )
    return {
      area,
      reports: coverage,
      isHeard: reports.some(({ status }) => status !== 'unknown' && status !== 'not-asked'),
      lags,
      planned,
      unjudged: plans.length - planned,
      lacks: statuses.flatMap(({ indicator, without }) =>
        without.has(area.id) && !lags.some((lag) => lag.indicator === indicator) ? [indicator] : [],
      ),
    }
  })
  return rows.sort((a, b) => b.lags.length - a.lags.length || b.lacks.length - a.lacks.length)
}

/** What more than half of the areas have reached themselves, and which of them have not. */
function statusesOf(
  dataset: Dataset,
  areas: readonly Area[],
  quarter: Quarter,
): readonly { readonly indicator: Indicator; readonly without: ReadonlySet<AreaId> }[] {
  return dataset.catalogue.indicators.flatMap((indicator) => {
    const known = areas.flatMap((area) => {
      const figure = figureAt(dataset, { indicator, area: area.id }, { quarter, accumulation: 'quarter' })
      return figure.kind === 'value' && stands(indicator) && isOwnStatus(indicator, figure, area)
        ? [{ id: area.id, value: figure.value }]
        : []
    })
    const without = known.filter(({ value }) => value === 0).map(({ id }) => id)
    return without.length > 0 && without.length < known.length / 2 ? [{ indicator, without: new Set(without) }] : []
  })
}
