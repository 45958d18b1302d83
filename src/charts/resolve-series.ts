import { quarterText } from './current-period.ts'
import type { ReadingTable } from './reading-table.ts'
import { areaShortName } from '../domain/area.ts'
import { isPartial, lacksAreas, lacksParts } from '../domain/coverage.ts'
import { isSilent } from '../domain/figure.ts'
import { type Period, type Quarter, quarterNumberOf, quartersWithin, yearOf } from '../domain/period.ts'
import { areaText } from '../i18n/area-text.ts'
import { besidesLack, lackText, partialValueText } from '../i18n/coverage-text.ts'
import { periodText } from '../i18n/date-text.ts'
import { isStatus } from '../domain/measure-rules.ts'
import { missingText, qualifierTexts, rateText, valueLine, valueText } from '../i18n/figure-text.ts'
import type { Texts } from '../i18n/texts.ts'
import { isNoted } from './break-note.ts'
import { noteSignText } from './note-sign.ts'
import type { TrendSpec, SpecPoint, SpecSeries } from './trend-spec.ts'
import { targetSpan } from '../domain/target.ts'
import { upperOf } from './value-axis.ts'
import { lineDashes, palette, pointShapes } from './palette.ts'
import type { MarkLook, ResolvedMark, ResolvedSegment, ResolvedSeries, ResolvedSpan } from './resolved-trend.ts'

export type ValuePoint = Extract<SpecPoint, { kind: 'value' }>

/** The series of a spec with looks, marks, gaps and readings. `index` is its place among the areas. */
export function resolveSeries(texts: Texts, spec: TrendSpec, series: SpecSeries, index: number): ResolvedSeries {
  const marks = series.points.map((point, x) =>
    point.kind === 'value' ? { x, y: point.y, ...lookOf(point) } : undefined,
  )
  const starts = spec.quarters.flatMap((quarter, x) => (startsAnew(spec, quarter) ? [x] : []))
  const breaks = new Set([...starts, ...series.breaks.map(({ at }) => spec.quarters.indexOf(at))])
  const lastX = marks.map((mark) => mark !== undefined).lastIndexOf(true)
  const last = lastX < 0 ? undefined : series.points[lastX]
  const isTarget = series.role === 'target'
  const area = areaText(texts, series.area)
  const { targetOf } = texts.messages.progress
  const target = targetName(texts, series, spec.quarters)
  const label = isTarget ? targetOf({ target, area }) : area
  return {
    id: series.id,
    label,
    shortLabel: isTarget
      ? texts.messages.progress.targetShort({ target: targetName(texts, series, spec.quarters, true) })
      : areaShortName(series.area),
    ...looksOf(series, index),
    marks: marks.flatMap((mark) => mark ?? []),
    segments: segmentsOf(marks, breaks),
    spans: drawnLonger(spec, series).flatMap(({ period, point }) =>
      point.kind === 'value' ? spanOf(texts, spec, period, point) : [],
    ),
    missing: isTarget ? [] : missingOf(series),
    readings: spec.quarters.map((quarter, x) =>
      texts.messages.progress.reading({
        area: label,
        period: quarterText(texts, spec, quarter),
        value: quarterReading(texts, spec, series, series.points[x]!, quarter),
      }),
    ),
    tables: spec.quarters.map((quarter, x) => ({
      title: `${label}, ${quarterText(texts, spec, quarter)}`,
      lines: [
        ...readingLines(texts, spec, series.points[x]!, texts.messages.chart.readValue),
        ...longerOf(series, quarter).map(({ period, point }) => ({
          label: periodText(texts, period),
          text: readingOf(texts, spec, point),
        })),
      ],
    })),
    ...(last?.kind === 'value' ? { lastValue: partialAxisText(texts, spec, last) } : {}),
  }
}

/**
 * What a series of targets is called: the plan of the year where none is of an earlier quarter, else the path to it. At the
 * end of its line (`isAtEnd`) the plan of a year that the drawing goes beyond says of which: it is none of the last one.
 */
function targetName(
  texts: Texts,
  { points, end, isLimit }: SpecSeries,
  quarters: readonly Quarter[],
  isAtEnd = false,
): string {
  const { target, targetOfYear } = texts.messages.progress
  const told = quarters.filter((_, x) => points[x]!.kind === 'value')
  const span = targetSpan(told)
  const [last, drawn] = [told[told.length - 1], quarters[quarters.length - 1]]
  const isPast = isAtEnd && span === 'year' && last && drawn && yearOf(last) < yearOf(drawn)
  const part = end ?? (isLimit ? 'limit' : 'whole')
  return isPast ? targetOfYear[part]({ year: yearOf(last) }) : target[span][part]
}

/** The longer periods that are drawn: where each quarter has its own figure they stand in the notes and the table alone. */
function drawnLonger(spec: Pick<TrendSpec, 'quarters'>, series: SpecSeries): SpecSeries['longer'] {
  const isKnown = (quarter: Quarter): boolean => series.points[spec.quarters.indexOf(quarter)]?.kind === 'value'
  return series.longer.filter(({ period }) => !quartersWithin(period).every(isKnown))
}

/** What of a series has a height on the axis. */
export function pointsDrawn(spec: Pick<TrendSpec, 'quarters'>, series: SpecSeries): readonly SpecPoint[] {
  return [...series.points, ...drawnLonger(spec, series).map(({ point }) => point)]
}

/** A value in the terms of the axis, which stands by itself: what lacks areas or months says how many it has. */
export function partialAxisText(texts: Texts, spec: SpecTerms, point: ValuePoint): string {
  const value = markedValueText(texts, spec, point)
  return lacksParts(point) ? `${value} (${lackText(texts, point)})` : value
}

/** What a series says of a quarter: its figure, and the figures of longer periods that the quarter lies in. */
function quarterReading(texts: Texts, spec: TrendSpec, series: SpecSeries, point: SpecPoint, quarter: Quarter): string {
  const longer = longerOf(series, quarter).map(
    (each) => `${periodText(texts, each.period)}: ${readingOf(texts, spec, each.point)}`,
  )
  return [readingOf(texts, spec, point), ...longer].join('; ')
}

function longerOf({ longer }: SpecSeries, quarter: Quarter): SpecSeries['longer'] {
  return longer.filter(({ period }) => quartersWithin(period).includes(quarter))
}

/** What of a spec says how its figures are read. */
export type SpecTerms = Pick<TrendSpec, 'indicator' | 'quantity' | 'quarters'>

/** Stands before what is estimated. */
const estimateSign = '≈'

/** A value in the terms of the axis: "14", "93,3%", of a range "30 – 50". */
export function axisValueText(texts: Texts, spec: SpecTerms, point: ValuePoint): string {
  const upper = upperOf(spec, point)
  if (upper !== undefined) {
    const { upTo, ...lower } = point
    const [from, to] = [lower, { ...lower, y: upper, value: upTo! }].map((end) => axisValueText(texts, spec, end))
    return texts.messages.compare.step({ from: from!, to: to! })
  }
  const text =
    spec.quantity === 'share' && !isStatus(spec.indicator, point)
      ? rateText(texts, spec.indicator, point.y)
      : valueText(texts, spec.indicator, point).number
  return point.carried === 'estimated' ? `${estimateSign} ${text}` : text
}

/** The same with the sign of a note behind it. */
export function markedValueText(texts: Texts, spec: SpecTerms, point: ValuePoint): string {
  return `${axisValueText(texts, spec, point)}${isNoted(point) ? noteSignText : ''}`
}

/** What a point says in words: value, share, state, coverage, or why there is no value. */
export function readingOf(texts: Texts, spec: SpecTerms, point: SpecPoint): string {
  const { value, qualifiers } = readingParts(texts, spec, point)
  return [value, ...qualifiers].join('; ')
}

/** The same as lines of a table: the figure, and under it what is to be known of it. */
export function readingLines(texts: Texts, spec: SpecTerms, point: SpecPoint, label: string): ReadingTable['lines'] {
  const { value, qualifiers } = readingParts(texts, spec, point)
  const state = texts.messages.chart.readState
  return [{ label, text: value }, ...(qualifiers.length > 0 ? [{ label: state, text: qualifiers.join('; ') }] : [])]
}

function readingParts(
  texts: Texts,
  spec: SpecTerms,
  point: SpecPoint,
): { readonly value: string; readonly qualifiers: readonly string[] } {
  if (point.kind === 'missing') {
    const reason = missingText(texts, point)
    return { value: point.isSample ? `${reason} (${texts.messages.state.sample})` : reason, qualifiers: [] }
  }
  const period = spec.quarters[0]!
  const qualifiers = besidesLack(texts, point, qualifierTexts(texts, spec.indicator, { ...point, period, sources: [] }))
  const value = valueLine(texts, spec.indicator, point)
  // What lacks areas or months is not what the whole has.
  const partial = texts.messages.sentences.partialShort({ parts: lackText(texts, point) })
  const line = lacksParts(point) ? partialValueText(texts, spec.indicator, point, { partial, value }) : value
  return { value: line, qualifiers }
}

/** What accumulates over a year starts anew with it: a line into the first quarter would look like a fall. */
function startsAnew({ accumulation }: TrendSpec, quarter: Quarter): boolean {
  return accumulation === 'year-to-date' && quarterNumberOf(quarter) === 1
}

/** The look of a value's mark: by its state, and by that of what it is made of. */
export function lookOf(point: ValuePoint): MarkLook {
  return { ...stateLookOf(point), ...(isNoted(point) ? { isNoted: true } : {}) }
}

function stateLookOf(point: ValuePoint): MarkLook {
  if (isPartial(point)) {
    return { style: 'partial', isSample: point.state === 'sample', ...(lacksAreas(point) ? {} : { isOfMonths: true }) }
  }
  if (point.carried) {
    return { style: point.carried === 'estimated' ? 'estimated' : 'carried', isSample: point.state === 'sample' }
  }
  if (point.state === 'sample') return { style: point.illustrates ?? 'final', isSample: true }
  return { style: point.state, isSample: false }
}

function looksOf(
  series: SpecSeries,
  index: number,
): Pick<ResolvedSeries, 'role' | 'colour' | 'shape' | 'dash' | 'widthPx'> {
  if (series.role === 'target') {
    return { role: 'target', colour: palette.target, shape: 'cross', dash: '3 3', widthPx: 1.5 }
  }
  if (index === 0) {
    return { role: 'chosen', colour: palette.lacquer, shape: 'circle', dash: '', widthPx: 2.5 }
  }
  const colour = palette.further[index - 1]
  if (colour === undefined) {
    return { role: 'context', colour: palette.context, shape: 'circle', dash: '', widthPx: 1 }
  }
  return { role: 'further', colour, shape: pointShapes[index]!, dash: lineDashes[index]!, widthPx: 1.75 }
}

/**
 * Lines join neighbouring quarters only: never across a gap or a break, never a partial figure with a full
 * one, never a sample with a sourced figure, never an estimate with a figure that is told.
 */
function segmentsOf(
  marks: readonly (ResolvedMark | undefined)[],
  breaks: ReadonlySet<number>,
): readonly ResolvedSegment[] {
  return marks.slice(1).flatMap((to, index): readonly ResolvedSegment[] => {
    const from = marks[index]
    if (!from || !to || breaks.has(to.x) || from.style === 'partial' || to.style === 'partial') return []
    // The eye would compare what must not be compared.
    if (from.isSample !== to.isSample) return []
    if ((from.style === 'estimated') !== (to.style === 'estimated')) return []
    const isProvisional = from.style === 'provisional' || to.style === 'provisional'
    return [{ from, to, isProvisional, isSample: from.isSample }]
  })
}

/** Quarters whose figure is missing for a reason of its own. Where the sources are merely silent, the gap says enough. */
function missingOf(series: SpecSeries): readonly number[] {
  return series.points.flatMap((point, x) => {
    return point.kind === 'value' || isSilent(point.reason) ? [] : [x]
  })
}

function spanOf(texts: Texts, spec: TrendSpec, period: Period, point: ValuePoint): readonly ResolvedSpan[] {
  const covered = quartersWithin(period)
    .map((quarter: Quarter) => spec.quarters.indexOf(quarter))
    .filter((x) => x >= 0)
  const [firstX, lastX] = [covered[0], covered[covered.length - 1]]
  if (firstX === undefined || lastX === undefined) return []
  const label = `${periodText(texts, period)}: ${partialAxisText(texts, spec, point)}`
  return [{ firstX, lastX, y: point.y, label, ...lookOf(point) }]
}
