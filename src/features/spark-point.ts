import type { SparkPoint } from '../charts/spark/spark-path.ts'
import type { Indicator } from '../domain/indicator.ts'
import { inQuantity, judgedQuantity } from '../domain/measure-rules.ts'
import { isPartial } from '../domain/coverage.ts'
import { type Figure, isSilent } from '../domain/figure.ts'
import { isQuarter } from '../domain/period.ts'
import { breaksOf } from '../domain/series.ts'

/** The figures of neighbouring quarters as points of a small picture, which breaks where the area or the criteria changed. */
export function sparkPointsOf(indicator: Indicator, figures: readonly Figure[]): readonly SparkPoint[] {
  const quarters = figures.flatMap(({ period }) => (isQuarter(period) ? [period] : []))
  const breaks = new Set(breaksOf(indicator, figures, quarters).map(({ at }) => at))
  return figures.map((figure, index) => {
    const point = sparkPointOf(indicator, figure)
    return typeof point === 'object' && breaks.has(quarters[index]!) ? { ...point, isBroken: true } : point
  })
}

/**
 * A figure in a small picture, in what its indicator is judged by: hollow when provisional, alone when it is partial.
 * A rate without its denominator has none.
 */
export function sparkPointOf(indicator: Indicator, figure: Figure): SparkPoint {
  if (figure.kind === 'missing') return isSilent(figure.reason) ? undefined : 'told-missing'
  const isOfSome = isPartial(figure)
  const isProvisional = figure.state === 'provisional' || figure.illustrates === 'provisional'
  const value = inQuantity(indicator, judgedQuantity(indicator), figure)
  if (value === undefined) return undefined
  return {
    value,
    isHollow: isProvisional || isOfSome,
    isApart: isOfSome,
    isSample: figure.state === 'sample',
  }
}
