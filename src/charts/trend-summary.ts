import type { TrendSpec, SpecSummary, SpecSeries } from './trend-spec.ts'

/** What a trend says of its quarter; a spec without a summary has its first or chosen area alone. Undefined without areas. */
export function trendSummary(spec: TrendSpec): SpecSummary | undefined {
  return spec.summary ?? bareSummary(spec)
}

/** What the drawing alone has to say: the point of its quarter, or of the last one where the chart does not reach it. */
function bareSummary({ series, quarters, current, panels }: TrendSpec): SpecSummary | undefined {
  const isOfArea = ({ role }: SpecSeries): boolean => role === 'area'
  const chosen = series.find((each) => isOfArea(each) && each.id === panels?.chosen) ?? series.find(isOfArea)
  const wanted = current === undefined ? -1 : quarters.indexOf(current)
  const at = wanted < 0 ? quarters.length - 1 : wanted
  const [quarter, point] = [quarters[at], chosen?.points[at]]
  return chosen && quarter && point ? { quarter, area: chosen.area, current: point } : undefined
}
