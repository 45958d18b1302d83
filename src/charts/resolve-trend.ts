import { cleanSpec } from './clean-spec.ts'
import type { Day } from '../domain/day.ts'
import { lacksAreas, lacksParts } from '../domain/coverage.ts'
import { isToldOfYear } from '../domain/measure-rules.ts'
import { type Quarter, quarterNumberOf, yearOf } from '../domain/period.ts'
import { groupBy } from '../domain/group-by.ts'
import { areaText } from '../i18n/area-text.ts'
import { lackText } from '../i18n/coverage-text.ts'
import { periodText, quarterAxisText } from '../i18n/date-text.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import { type TrendSpec, type SpecPoint, type SpecSeries, hasSample } from './trend-spec.ts'
import { breakNote, figureNotes, namedArea } from './break-note.ts'
import { leadingAreas } from './listed-names.ts'
import { carriedNotes } from './carried-notes.ts'
import { chartFooter } from './chart-footer.ts'
import { quarterText } from './current-period.ts'
import { markLegend } from './mark-legend.ts'
import { missingPeriods } from './missing-periods.ts'
import type { ResolvedTrend, ResolvedSeries } from './resolved-trend.ts'
import { valueAxis, valueTitle } from './value-axis.ts'
import { windowText } from './window-text.ts'
import { partialAxisText, pointsDrawn, readingOf, resolveSeries } from './resolve-series.ts'

/** What a resolution needs besides the spec. */
export interface ResolveOptions {
  readonly texts: Texts
  /** The day the picture is made: an argument, because "today" is never asked of the clock in here. */
  readonly today: Day
}

/** About how many quarters can each carry a label of their own. */
const labelledQuarters = 18

/** Decides everything of a chart but the pixels: scale, labels, looks, marks, notes, footer. */
export function resolveTrend(given: TrendSpec, { texts, today }: ResolveOptions): ResolvedTrend {
  const spec = cleanSpec(given)
  const { messages } = texts
  const areas = spec.series.filter((series) => series.role === 'area')
  const series = spec.series.map((each) => resolveSeries(texts, spec, each, areas.indexOf(each)))
  const current = spec.current === undefined ? -1 : spec.quarters.indexOf(spec.current)
  const reading = readingOfChart(texts, spec, areas)
  return {
    title: bilingual(texts, spec.indicator.name),
    subtitle: subtitleOf(texts, spec, areas),
    ...(spec.current === undefined ? {} : { window: windowText(texts, spec, spec.current) }),
    yTitle: valueTitle(texts, spec),
    y: valueAxis(
      texts,
      spec,
      spec.series.flatMap((each) => pointsDrawn(spec, each)),
    ),
    x: {
      periods: spec.quarters.map((quarter) => quarterText(texts, spec, quarter)),
      ticks: xTicksOf(texts, spec.quarters),
      ...(current < 0 ? {} : { current }),
    },
    series,
    breaks: breaksOf(texts, spec, areas),
    legend: legendOf(texts, series),
    notes: [...figureNotesOf(texts, spec), ...carriedNotes(texts, spec), ...notesOf(texts, spec, areas)],
    footer: chartFooter(texts, { ...spec, points: pointsOf(spec) }, today),
    ...(hasSample(spec) ? { watermark: messages.sample.mark } : {}),
    reading,
    sentence: `${bilingual(texts, spec.indicator.name)}. ${reading}`,
  }
}

/** The areas and the periods that a figure can stand in: of what is told once a year the years, not the quarters between. */
function subtitleOf(texts: Texts, spec: TrendSpec, areas: readonly SpecSeries[]): string {
  const ofYears = isToldOfYear(spec.indicator) ? spec.quarters.filter((quarter) => quarterNumberOf(quarter) === 4) : []
  const told = ofYears.length > 0 ? ofYears : spec.quarters
  const [first, last] = [told[0], told[told.length - 1]]
  if (first === undefined || last === undefined) return areasText(texts, areas)
  return texts.messages.chart.subtitle({
    areas: areasText(texts, areas),
    first: quarterText(texts, spec, first),
    last: quarterText(texts, spec, last),
  })
}

function areasText(texts: Texts, series: readonly SpecSeries[]): string {
  const areas = series.map(({ area }) => area)
  if (areas.length <= 3) return leadingAreas(texts, areas)
  return texts.messages.chart.areaCount({ first: leadingAreas(texts, areas.slice(0, 2)), more: areas.length - 2 })
}

function pointsOf(spec: TrendSpec): readonly SpecPoint[] {
  return spec.series.flatMap((series) => [...series.points, ...series.longer.map(({ point }) => point)])
}

function xTicksOf(texts: Texts, quarters: readonly Quarter[]): ResolvedTrend['x']['ticks'] {
  const isDense = quarters.length > labelledQuarters
  return quarters.flatMap((quarter, x) => {
    const startsYear = quarterNumberOf(quarter) === 1 || x === 0
    if (isDense && quarterNumberOf(quarter) !== 1) return []
    return [
      {
        x,
        label: isDense ? String(yearOf(quarter)) : quarterAxisText(texts, quarter),
        ...(startsYear && !isDense ? { year: String(yearOf(quarter)) } : {}),
      },
    ]
  })
}

function breaksOf(texts: Texts, spec: TrendSpec, areas: readonly SpecSeries[]): ResolvedTrend['breaks'] {
  const found = areas.flatMap((series) => [
    ...series.breaks.map((each) => ({
      x: spec.quarters.indexOf(each.at),
      label:
        each.reason === 'area'
          ? texts.messages.chart.breakArea({ to: areaText(texts, each.to) })
          : texts.messages.chart.breakDefinition,
    })),
    ...carriedEnds(texts, series),
  ])
  // Every series breaks at a new definition; one line says it for all.
  return found.filter(
    (each, index) => found.findIndex(({ x, label }) => x === each.x && label === each.label) === index,
  )
}

/** Where figures that were carried over meet those that were not: a line may join them, and a reader has to see where. */
function carriedEnds(texts: Texts, { points }: SpecSeries): ResolvedTrend['breaks'] {
  const { carriedBefore, carriedFrom } = texts.messages.chart
  const told = points.flatMap((point, x) =>
    point.kind === 'value' ? [{ x, isCarried: point.carried === 'exact' || point.carried === 'estimated' }] : [],
  )
  return told.slice(1).flatMap(({ x, isCarried }, index) => {
    if (isCarried === told[index]!.isCarried) return []
    return [{ x, label: isCarried ? carriedFrom : carriedBefore }]
  })
}

function legendOf(texts: Texts, series: readonly ResolvedSeries[]): ResolvedTrend['legend'] {
  const drawn = series.flatMap((each) => [...each.marks, ...each.spans])
  const gaps = series.flatMap((each) => each.missing.map(() => ({ kind: 'missing', isTold: true }) as const))
  return [
    ...markLegend(texts, [...drawn, ...gaps]),
    ...(series.some((each) => each.spans.length > 0)
      ? [{ kind: 'year' as const, label: texts.messages.chart.markYear }]
      : []),
  ]
}

/** Why series break, and what of areas is missing or partial: the same of several areas is said once, after their names. */
function notesOf(texts: Texts, spec: TrendSpec, areas: readonly SpecSeries[]): readonly string[] {
  const { chart } = texts.messages
  const told = areas.flatMap((series) => {
    const partial = spec.quarters.flatMap((quarter, x) => {
      const point = series.points[x]!
      if (point.kind === 'missing' || !lacksParts(point)) return []
      return [{ isOfAreas: lacksAreas(point), text: `${periodText(texts, quarter)} (${lackText(texts, point)})` }]
    })
    const partialNotes = [
      { note: chart.noteCoverage, of: partial.filter(({ isOfAreas }) => isOfAreas) },
      { note: chart.noteMonths, of: partial.filter(({ isOfAreas }) => !isOfAreas) },
    ]
    const missing = missingPeriods(texts, spec, series.points)
    const longer = series.longer.flatMap(({ period, point }) =>
      point.kind === 'value' ? [`${periodText(texts, period)}: ${partialAxisText(texts, spec, point)}`] : [],
    )
    const notes: readonly ((area: string) => string)[] = [
      ...series.breaks.map((each) => () => breakNote(texts, each)),
      ...(longer.length > 0 ? [(area: string) => chart.noteLonger({ area, values: longer.join('; ') })] : []),
      ...(missing === '' ? [] : [(area: string) => chart.noteMissing({ area, periods: missing })]),
      ...partialNotes.flatMap(({ note, of }) =>
        of.length > 0 ? [(area: string) => note({ area, periods: of.map(({ text }) => text).join(', ') })] : [],
      ),
    ]
    return notes.map((note) => ({ area: series.area, note }))
  })
  return [...groupBy(told, ({ note }) => note('')).values()].map((same) =>
    same[0]!.note(
      leadingAreas(
        texts,
        same.map(({ area }) => area),
      ),
    ),
  )
}

/** What is to be said of single figures of a trend. */
export function figureNotesOf(texts: Texts, spec: Pick<TrendSpec, 'series' | 'quarters'>): readonly string[] {
  const figures = spec.series
    .filter(({ role }) => role === 'area')
    .flatMap((series) =>
      [...spec.quarters.map((period, x) => ({ period, point: series.points[x]! })), ...series.longer].map((each) => ({
        ...namedArea(texts, series.area),
        ...each,
      })),
    )
  return figureNotes(texts, figures)
}

/** The first area's figure in the page's quarter, or in the last one when the chart does not reach it. */
function readingOfChart(texts: Texts, spec: TrendSpec, areas: readonly SpecSeries[]): string {
  const series = areas[0]
  const current = spec.current === undefined ? -1 : spec.quarters.indexOf(spec.current)
  const at = current < 0 ? spec.quarters.length - 1 : current
  const point = series?.points[at]
  const quarter = spec.quarters[at]
  if (!series || !point || !quarter) return ''
  return texts.messages.progress.reading({
    area: areaText(texts, series.area),
    period: quarterText(texts, spec, quarter),
    value: readingOf(texts, spec, point),
  })
}
