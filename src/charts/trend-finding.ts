import type { TrendSpec, SpecFinding, SpecSeries } from './trend-spec.ts'

/** What a trend says of its quarter; a spec without a finding has its first or chosen area alone. Undefined without areas. */
export function trendFinding(spec: TrendSpec): SpecFinding | undefined {
  return spec.finding ?? bareFinding(spec)
}

/** What the drawing alone has to say: the point of its quarter, or of the last one where the chart does not reach it. */
function bareFinding({ series, quarters, current, panels }: TrendSpec): SpecFinding | undefined {
  const isOfArea = ({ role }: SpecSeries): boolean => role === 'area'
  const chosen = series.find((each) => isOfArea(each) && each.id === panels?.chosen) ?? series.find(isOfArea)
  const wanted = current === undefined ? -1 : quarters.indexOf(current)
  const at = wanted < 0 ? quarters.length - 1 : wanted
  const [quarter, point] = [quarters[at], chosen?.points[at]]
  return chosen && quarter && point ? { quarter, area: chosen.area, current: point } : undefined
}
