import type { TrendSpec } from '../../charts/trend-spec.ts'
import { lineDashes, palette } from '../../charts/palette.ts'
import { paleColour } from '../../charts/pale-colour.ts'
import { partialLabel } from '../../charts/mark-legend.ts'
import type { ResolvedTrend, ResolvedMark, ResolvedSeries } from '../../charts/resolved-trend.ts'
import type { LineDash, NativeChart, NativePoint, NativeSeries } from '../../exports/native-chart.ts'
import { quarterOfYearAxisText } from '../../i18n/date-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import { nativeNumbers } from './native-numbers.ts'
import { valueFormatOf } from './value-format.ts'

/** The dashes of our lines as presentations name them, in the order of the series. */
const dashes: Readonly<Record<string, LineDash>> = {
  '': 'solid',
  '7 3': 'dash',
  '2 3': 'dot',
  '9 3 2 3': 'dashDot',
  '12 4': 'lgDash',
  '4 4': 'sysDash',
  '1 4': 'sysDot',
  '3 3': 'sysDash',
}

/**
 * A trend as a chart that PowerPoint draws itself: a gap where a quarter has no figure, and a line of its own for each
 * kind of figures of an area and for each stretch between breaks, because no line may join them. Quarters before the first
 * figure and after the last one are left out, but never the current one: their names would take the room of the lines.
 */
export function nativeTrend(
  texts: Texts,
  spec: Pick<TrendSpec, 'quantity' | 'indicator' | 'quarters' | 'current'>,
  chart: ResolvedTrend,
): NativeChart {
  const shown = shownPlaces(spec, chart)
  return {
    kind: 'line',
    categories: shown.map((x) => quarterOfYearAxisText(texts, spec.quarters[x]!)),
    ...nativeNumbers(
      spec,
      toldApart(chart.series).flatMap((each) => seriesOfArea(texts, each, shown)),
      chart.y,
    ),
    valueFormat: valueFormatOf(texts, spec),
    unit: chart.yTitle,
  }
}

/** Beyond the colours the page tells lines apart by the names at their ends; a legend needs a dash and a colour for each. */
function toldApart(series: readonly ResolvedSeries[]): readonly ResolvedSeries[] {
  const beyond = series.filter(({ role }) => role === 'context')
  return series.map((each) => {
    const place = beyond.indexOf(each)
    return place < 0
      ? each
      : {
          ...each,
          colour: palette.further[place % palette.further.length]!,
          dash: lineDashes[(place + 3) % lineDashes.length]!,
        }
  })
}

function shownPlaces(
  { quarters, current }: Pick<TrendSpec, 'quarters' | 'current'>,
  { series }: ResolvedTrend,
): readonly number[] {
  const places = [
    ...series.flatMap(({ marks }) => marks.map(({ x }) => x)),
    ...quarters.flatMap((quarter, x) => (quarter === current ? [x] : [])),
  ]
  const [first, last] = [Math.min(...places), Math.max(...places)]
  return quarters.flatMap((_, x) => (x >= first && x <= last ? [x] : []))
}

type FigureKind = 'sourced' | 'sample' | 'partial'
const kinds: readonly FigureKind[] = ['sourced', 'sample', 'partial']

function kindOf({ style, isSample }: ResolvedMark): FigureKind {
  return style === 'partial' ? 'partial' : isSample ? 'sample' : 'sourced'
}

/** The lines of one area, the first of them for the legend, none without a figure; a target is one line whatever it is made of. */
function seriesOfArea(texts: Texts, area: ResolvedSeries, shown: readonly number[]): readonly NativeSeries[] {
  const look = { colour: area.colour, dash: dashes[area.dash] ?? 'solid' }
  if (area.role === 'target') {
    return runsOf(area, area.marks).map((marks, index) => ({
      name: area.label,
      ...pointsOf(area, marks, shown),
      ...look,
      isTarget: true,
      ...(index === 0 ? {} : { isContinuation: true }),
    }))
  }
  const { markSample } = texts.messages.chart
  const used = kinds.flatMap((kind) => {
    const marks = area.marks.filter((mark) => kindOf(mark) === kind)
    // What lacks something hangs on nothing: it is marks alone.
    const runs = kind === 'partial' ? [marks] : runsOf(area, marks)
    return marks.length === 0 ? [] : runs.map((run) => ({ kind, marks: run }))
  })
  return used.map(({ kind, marks }, index): NativeSeries => {
    const drawn = pointsOf(area, marks, shown)
    const word = kind === 'sample' ? markSample : partialLabel(texts, drawn.points)
    return {
      name: kind === 'sourced' ? area.label : `${area.label} (${word})`,
      ...drawn,
      ...look,
      ...(kind === 'sample' ? { colour: paleColour(area.colour), labelColour: area.colour } : {}),
      ...(index === 0 ? {} : { isContinuation: true }),
    }
  })
}

/** The values of some marks of an area and what is to be said of their points. */
function pointsOf(
  area: ResolvedSeries,
  marks: readonly ResolvedMark[],
  shown: readonly number[],
): Required<Pick<NativeSeries, 'values' | 'points'>> {
  const markAt = new Map(marks.map((mark) => [mark.x, mark]))
  const pointOf = (x: number): NativePoint => {
    const mark = markAt.get(x)
    if (mark === undefined) return {}
    return {
      ...(area.role !== 'target' && markAt.has(x - 1) && segmentTo(area, x)?.isProvisional ? { isWeak: true } : {}),
      ...(mark.style === 'final' || area.role === 'target' ? {} : { mark: mark.style }),
      ...(mark.isOfMonths ? { isOfMonths: true } : {}),
      ...(mark.style === 'partial' && mark.isSample ? { colour: paleColour(area.colour) } : {}),
    }
  }
  return { values: shown.map((x) => markAt.get(x)?.y ?? null), points: shown.map(pointOf) }
}

/**
 * Some marks of an area, cut where no line leads from one quarter to the next. Each run is a line of its own, because not
 * every program knows a line that is missing in between.
 */
function runsOf(area: ResolvedSeries, marks: readonly ResolvedMark[]): readonly (readonly ResolvedMark[])[] {
  const runs: ResolvedMark[][] = []
  for (const mark of marks) {
    const run = runs[runs.length - 1]
    const before = run?.[run.length - 1]
    const isCut = before === undefined || (before.x === mark.x - 1 && segmentTo(area, mark.x) === undefined)
    if (run === undefined || isCut) runs.push([mark])
    else run.push(mark)
  }
  return runs
}

function segmentTo({ segments }: ResolvedSeries, x: number): ResolvedSeries['segments'][number] | undefined {
  return segments.find(({ to }) => to.x === x)
}
