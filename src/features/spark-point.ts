import type { SparkPoint } from '../charts/spark/spark-path.ts'
import { type Figure, isPartial, isSilent } from '../domain/figure.ts'

/** A figure in a small picture: hollow when provisional, alone when a total lacks areas. */
export function sparkPointOf(figure: Figure): SparkPoint {
  if (figure.kind === 'missing') return isSilent(figure.reason) ? undefined : 'told-missing'
  const isPartialTotal = isPartial(figure.coverage)
  const isProvisional = figure.state === 'provisional' || figure.illustrates === 'provisional'
  return { value: figure.value, isHollow: isProvisional || isPartialTotal, isApart: isPartialTotal }
}
