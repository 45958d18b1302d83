import type { SpecArea, SpecPoint, TrendSpec } from '../../charts/trend-spec.ts'
import type { Quarter } from '../../domain/period.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'

/** What a chart has for one area in its quarter. */
export interface AreaPoint {
  readonly indicator: Pick<TrendSpec['indicator'], 'id' | 'name'>
  readonly area: SpecArea
  readonly point: SpecPoint
}

/**
 * What a chart has in its quarter for each of its areas, or of a profile for each of its indicators; of a trend that is not
 * drawn so far, what its sentences say.
 */
export function currentPoints(spec: ExportedChart['spec']): {
  readonly quarter: Quarter | undefined
  readonly points: readonly AreaPoint[]
} {
  if (spec.kind === 'profile') {
    const { area, quarter, rows } = spec
    return { quarter, points: rows.map(({ indicator, current }) => ({ indicator, area, point: current })) }
  }
  const { indicator } = spec
  if (spec.kind === 'bridge') {
    const [area] = spec.areas
    return { quarter: spec.quarter, points: area ? [{ indicator, area, point: spec.after.point }] : [] }
  }
  if (spec.kind === 'compare') {
    return {
      quarter: spec.quarter,
      points: spec.rows.map(({ area, current }) => ({ indicator, area, point: current })),
    }
  }
  const { current: quarter, summary } = spec
  const place = quarter === undefined ? -1 : spec.quarters.indexOf(quarter)
  if (place === -1) {
    const said = summary?.areas ?? (summary ? [summary] : [])
    return { quarter, points: said.map(({ area, current }) => ({ indicator, area, point: current })) }
  }
  return {
    quarter,
    points: spec.series.flatMap(({ area, role, points }): readonly AreaPoint[] => {
      const point = points[place]
      return role === 'area' && point ? [{ indicator, area, point }] : []
    }),
  }
}
