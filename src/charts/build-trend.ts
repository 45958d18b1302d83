import type { Accumulation } from '../domain/figure-at.ts'
import type { Area } from '../domain/area.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import type { AreaChangeWithin } from '../domain/told-days.ts'
import type { ShownIndicator } from '../domain/display-unit.ts'
import type { Figure } from '../domain/figure.ts'
import { reachOf } from '../domain/coverage.ts'
import { calendarOn } from '../domain/definition-version.ts'
import type { Indicator } from '../domain/indicator.ts'
import { type Quantity, inQuantity } from '../domain/measure-rules.ts'
import type { Quarter } from '../domain/period.ts'
import { type Series, type SeriesBreak, longerBesideQuarters } from '../domain/series.ts'
import type { Source, SourceId } from '../domain/source.ts'
import { figureOfTarget } from '../domain/target-figure.ts'
import { type Target, targetKindOf, upperEnd } from '../domain/target.ts'
import type { TrendSpec, SpecArea, SpecCarried, SpecBreak, SpecSummary, SpecPoint, SpecSeries } from './trend-spec.ts'

/** What a trend is built from: series of equal length over the same quarters. */
export interface TrendParts {
  readonly catalogue: Pick<Catalogue, 'sources' | 'dataDate'>
  readonly indicator: ShownIndicator
  readonly quantity: Quantity
  readonly accumulation: Accumulation
  readonly quarters: readonly Quarter[]
  readonly current: Quarter
  /** The series with the area as it is called in the picture. */
  readonly series: readonly { readonly area: Area; readonly series: Series }[]
  /** Targets of the first area by quarter, in the terms of the axis. */
  readonly targets: ReadonlyMap<Quarter, Target>
  readonly areaChange?: AreaChangeWithin
  readonly carried?: SpecCarried
  readonly panels?: NonNullable<TrendSpec['panels']>
  /** What the sentences say of the quarter; see `buildSummary`. */
  readonly summary?: SpecSummary
}

/** The spec of a trend chart. */
export function buildTrend(parts: TrendParts): TrendSpec {
  const { catalogue, indicator, quantity, quarters } = parts
  const areas = parts.series.map(({ area, series }): SpecSeries => ({
    id: series.area,
    area: specArea(area),
    role: 'area',
    points: series.figures.map((figure) => pointOf(indicator, quantity, figure)),
    breaks: series.breaks.map(breakOf),
    longer: longerBesideQuarters(parts, series).map((figure) => ({
      period: figure.period,
      point: pointOf(indicator, quantity, figure),
    })),
  }))
  return {
    kind: 'trend',
    version: 1,
    indicator: specIndicator(indicator, parts.current),
    ...(parts.areaChange === undefined ? {} : { areaChange: parts.areaChange }),
    ...(parts.carried ? { carried: parts.carried } : {}),
    quantity,
    accumulation: parts.accumulation,
    quarters,
    current: parts.current,
    series: [...areas, ...targetSeries(parts)],
    ...(parts.panels ? { panels: parts.panels } : {}),
    ...(parts.summary ? { summary: parts.summary } : {}),
    sources: specSources(catalogue, citedIn(parts)),
    dataDate: catalogue.dataDate,
  }
}

/** A figure as a point: as its rate where that is shown, and missing for its own reason where no rate exists. */
export function pointOf(indicator: Pick<Indicator, 'factor'>, quantity: Quantity, figure: Figure): SpecPoint {
  if (figure.kind === 'missing') return { kind: 'missing', reason: figure.reason, isSample: figure.isSample }
  const y = inQuantity(indicator, quantity, figure)
  if (y === undefined) return { kind: 'missing', reason: 'no-share', isSample: figure.state === 'sample' }
  const { value, upTo, denominator, isRate, state, illustrates, revisedFrom, coverage, note } = figure
  return {
    kind: 'value',
    y,
    value,
    ...(upTo === undefined ? {} : { upTo }),
    state,
    ...(denominator === undefined ? {} : { denominator }),
    ...(isRate ? { isRate } : {}),
    ...(illustrates ? { illustrates } : {}),
    ...(revisedFrom === undefined ? {} : { revisedFrom }),
    ...(coverage ? { coverage } : {}),
    ...reachOf(figure),
    ...(note === undefined ? {} : { note }),
  }
}

/** The target of the first area as a line, of a range one for each end; none where nothing was undertaken. */
function targetSeries({ indicator, series, targets, quarters, quantity }: TrendParts): readonly SpecSeries[] {
  const area = series[0]?.area
  const set = quarters.flatMap((quarter) => targets.get(quarter) ?? [])
  if (!area || set.length === 0) return []
  const lineOf = (id: string, endOf: (target: Target) => Target): SpecSeries => ({
    id,
    area: specArea(area),
    role: 'target',
    points: quarters.map((quarter): SpecPoint => {
      const target = targets.get(quarter)
      const end = target && endOf(target)
      return pointOf(indicator, quantity, figureOfTarget(indicator, quantity, end, quarter))
    }),
    breaks: [],
    longer: [],
  })
  const lower = (target: Target): Target => {
    const { upTo: _, ...end } = target
    return end
  }
  if (set.every(({ upTo }) => upTo === undefined)) {
    const isLimit = set.every((target) => targetKindOf(indicator, target) === 'limit')
    return [{ ...lineOf('target', lower), ...(isLimit ? { isLimit } : {}) }]
  }
  return [
    { ...lineOf('target', lower), end: 'lower' },
    { ...lineOf('target-upper', (target) => lower(upperEnd(target))), end: 'upper' },
  ]
}

function citedIn(parts: TrendParts): readonly SourceId[] {
  const { targets, quarters } = parts
  const figures = parts.series.flatMap(({ series }) => [...series.figures, ...longerBesideQuarters(parts, series)])
  const ofTargets = quarters.flatMap((quarter) => targets.get(quarter)?.source ?? [])
  return [...figures.flatMap((figure) => figure.sources), ...ofTargets]
}

/** The sources of what is drawn; what a reader can look up stands before the generator of samples. */
export function specSources(catalogue: Pick<Catalogue, 'sources'>, cited: readonly SourceId[]): TrendSpec['sources'] {
  const wanted = new Set(cited)
  const sources = catalogue.sources.filter(({ id }) => wanted.has(id))
  const isGenerator = ({ kind }: Source): boolean => kind === 'generator'
  return [...sources.filter((source) => !isGenerator(source)), ...sources.filter(isGenerator)].map(
    ({ kind, title, published }) => ({ kind, title, ...(published ? { published } : {}) }),
  )
}

/** What a figure has to say of its indicator in a quarter: its periods may have been cut by another calendar then. */
export function specIndicator(indicator: ShownIndicator, quarter: Quarter): TrendSpec['indicator'] {
  const { id, name, phrase, unit, measure, decimals, direction, time } = indicator
  const { countsCommunes, denominatorCounts, denominatorTime, factor, isYearly, rateUnit, shownIn } = indicator
  return {
    id,
    name,
    phrase,
    unit,
    measure,
    decimals,
    direction,
    calendar: calendarOn(indicator, quarter),
    time,
    ...(countsCommunes ? { countsCommunes } : {}),
    ...(denominatorCounts ? { denominatorCounts } : {}),
    ...(denominatorTime ? { denominatorTime } : {}),
    ...(factor === undefined ? {} : { factor }),
    ...(isYearly ? { isYearly } : {}),
    ...(rateUnit ? { rateUnit } : {}),
    ...(shownIn ? { shownIn } : {}),
  }
}

/** A break of a series, with what a figure has to say of it. */
export function breakOf(at: SeriesBreak): SpecBreak {
  return at.reason === 'area' ? { ...at, from: specArea(at.from), to: specArea(at.to) } : at
}

/** What a figure has to say of an area. */
export function specArea({ name, type }: Area): SpecArea {
  return { name, type }
}
