import type { Accumulation } from '../../domain/figure-at.ts'
import type { SpecArea, SpecPoint, TrendSpec } from '../../charts/trend-spec.ts'
import type { Quarter } from '../../domain/period.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'

/** What a chart has for one area in its quarter. */
export interface AreaPoint {
  readonly indicator: TrendSpec['indicator']
  readonly area: SpecArea
  readonly point: SpecPoint
}

/**
 * What a chart has in its quarter for each of its areas, or of a profile for each of its indicators; of a trend that is not
 * drawn so far, what its sentences say.
 */
export function currentPoints(spec: ExportedChart['spec']): {
  readonly quarter: Quarter | undefined
  /** Whether its figures are of the quarter or of the year to date. */
  readonly accumulation: Accumulation
  readonly points: readonly AreaPoint[]
} {
  if (spec.kind === 'profile') {
    const { area, quarter, rows } = spec
    return {
      quarter,
      accumulation: 'quarter',
      points: rows.map(({ indicator, current }) => ({ indicator, area, point: current })),
    }
  }
  const { indicator, accumulation } = spec
  if (spec.kind === 'bridge') {
    const [area] = spec.areas
    return { quarter: spec.quarter, accumulation, points: area ? [{ indicator, area, point: spec.after.point }] : [] }
  }
  if (spec.kind === 'compare') {
    return {
      quarter: spec.quarter,
      accumulation,
      points: spec.rows.map(({ area, current }) => ({ indicator, area, point: current })),
    }
  }
  const { current: quarter, summary } = spec
  const place = quarter === undefined ? -1 : spec.quarters.indexOf(quarter)
  if (place === -1) {
    const said = summary?.areas ?? (summary ? [summary] : [])
    return { quarter, accumulation, points: said.map(({ area, current }) => ({ indicator, area, point: current })) }
  }
  return {
    quarter,
    accumulation,
    points: spec.series.flatMap(({ area, role, points }): readonly AreaPoint[] => {
      const point = points[place]
      return role === 'area' && point ? [{ indicator, area, point }] : []
    }),
  }
}
