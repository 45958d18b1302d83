import { groupBy } from '../../domain/group-by.ts'
import { classOf, type MapClass, changeClasses, mapClasses } from '../../domain/map-classes.ts'
import { isToldWhole } from '../../domain/display-unit.ts'
import { addsOverAreas, hasRate, isPercentage, isStatus } from '../../domain/measure-rules.ts'
import { baseText } from '../../i18n/base-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { rateSign, rateText } from '../../i18n/figure-text.ts'
import { type MapTexts, mapTexts } from '../../i18n/map-texts.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { upperFirst } from '../../i18n/first-letter.ts'
import { areOwnStatuses } from '../comparison-words.ts'
import { cleanSpec } from '../clean-spec.ts'
import type { CompareRow, CompareSpec } from '../compare-spec.ts'
import { currentPeriodText } from '../current-period.ts'
import { framedLegend } from '../framed-legend.ts'
import { markLegend } from '../mark-legend.ts'
import { paperColours } from '../../paper/paper-colours.ts'
import type { ReadingTable } from '../reading-table.ts'
import { resolveComparison } from '../resolve-comparison.ts'
import type { ResolveOptions } from '../resolve-trend.ts'
import type { LegendEntry, MarkStyle } from '../resolved-trend.ts'
import type { ResolvedCell, ResolvedComparison, ResolvedRow } from '../resolved-comparison.ts'
import { axisLabel } from '../value-axis.ts'
import { fillsOf } from './map-colours.ts'
import type { MapSpec } from './map-spec.ts'
import { type MapPlane, mapPlane } from './map-shapes.ts'

/** An area on one of the pictures of a map. */
export interface MapCell {
  /** Its figure or change, "93,3%", "+6,7"; why there is none. */
  readonly text: string
  readonly fill: string
  /** Of what is told by a circle, how much of the largest it is, from 0 to 1. */
  readonly part?: number
  /** Whether there is no figure, and whether the reason has to be told. */
  readonly missing?: { readonly isTold: boolean }
  readonly style: MarkStyle
  readonly isSample: boolean
  readonly reading: string
  readonly table: ReadingTable
}

/** One picture of a map: a quarter, or the change. */
export interface MapPanel {
  /** Above it, where there are several. */
  readonly title: string
  /** One a row. */
  readonly cells: readonly MapCell[]
}

/** A map with everything decided but the pixels. */
export interface ResolvedMap extends Pick<
  ResolvedComparison,
  'title' | 'subtitle' | 'window' | 'yTitle' | 'legend' | 'notes' | 'footer' | 'watermark' | 'sentence'
> {
  readonly rows: readonly Pick<ResolvedRow, 'label' | 'shortLabel' | 'isChosen'>[]
  readonly panels: readonly MapPanel[]
  readonly plane: MapPlane
  /** Numbers of the rows without an outline. */
  readonly listed: readonly number[]
  /** Numbers of the rows with an outline, those of one figure together, the highest of the last picture first. */
  readonly order: readonly (readonly number[])[]
  /** What the two ends of that order are called, and whether that says all of their figures: "Chưa đạt". */
  readonly ends: { readonly highest: string; readonly lowest: string; readonly areTold: boolean }
  readonly words: Pick<MapTexts, 'listed' | 'seeTable'>
}

/** Decides everything of a map but the pixels. What is said of its areas is what a comparison of them says. */
export function resolveMap(given: MapSpec, options: ResolveOptions): ResolvedMap {
  const spec = cleanSpec(given)
  const { texts } = options
  const words = mapTexts[texts.language]
  const { answer, view } = spec
  const chart = resolveComparison(answer, options)
  const values = view === 'change' ? changesOf(answer) : figuresOf(spec)
  const known = values.flat().filter((value) => value !== undefined)
  const classes =
    view === 'change'
      ? changeClasses(known, spec.classing.kind)
      : mapClasses(known, spec.classing, answer.quantity === 'count' && isToldWhole(answer.indicator))
  const fills = fillsOf(classes)
  // A number that fills a wide area looks like more than the same number in a narrow one.
  const isCircled =
    answer.quantity === 'count' && view !== 'change' && addsOverAreas(answer.indicator) && !hasRate(answer.indicator)
  const most = isCircled && known.every((value) => value >= 0) ? Math.max(0, ...known) : 0
  const look = (value: number): Pick<MapCell, 'fill' | 'part'> => ({
    fill: fills[classOf(classes, value)] ?? paperColours.paper,
    ...(most > 0 ? { part: value / most } : {}),
  })
  const panels = panelsOf(texts, spec, chart, look, values)
  const cells = panels.flatMap((panel) => panel.cells)
  const rowAt = new Map(answer.rows.map(({ id }, at) => [id, at]))
  const outlined = spec.outlines.flatMap(({ row, rings }) => {
    const at = rowAt.get(row)
    return at === undefined ? [] : [{ row: at, rings }]
  })
  const listed = answer.rows.flatMap((_, at) => (outlined.some(({ row }) => row === at) ? [] : [at]))
  return {
    title: chart.title,
    subtitle: subtitleOf(texts, spec, chart),
    ...(chart.window === undefined ? {} : { window: chart.window }),
    yTitle: view === 'change' ? changeTitle(texts, answer, chart.yTitle) : chart.yTitle,
    legend: [
      ...classes.map((each, at): LegendEntry => {
        const members = known.filter((value) => classOf(classes, value) === at)
        const limits = classText(texts, spec, each, { members, isFirst: at === 0, isLast: at === classes.length - 1 })
        const counts = values.map(
          (ofPanel) => ofPanel.filter((value) => value !== undefined && classOf(classes, value) === at).length,
        )
        return { kind: 'area', label: words.class(limits, counts), colour: fills[at]! }
      }),
      ...stateLegend(texts, cells),
    ],
    notes: [
      ...spec.sources.flatMap(({ note }) => (note ? [bilingual(texts, note)] : [])),
      ...spec.sources.map(({ attribution, licence }) => words.source(bilingual(texts, attribution), licence)),
      ...(most > 0 ? [words.noteCircles] : []),
      ...chart.notes,
    ],
    footer: chart.footer,
    ...(chart.watermark === undefined ? {} : { watermark: chart.watermark }),
    sentence: chart.sentence,
    rows: chart.rows.map(({ label, shortLabel, isChosen }) => ({ label, shortLabel, isChosen })),
    panels,
    plane: mapPlane(outlined),
    listed,
    order: orderOf(
      values.at(-1)!,
      outlined.map(({ row }) => row),
    ),
    ends: endsOf(texts, spec),
    words: { listed: words.listed, seeTable: words.seeTable },
  }
}

function endsOf(texts: Texts, { answer, view }: MapSpec): ResolvedMap['ends'] {
  const { highest, lowest } = mapTexts[texts.language]
  if (view === 'change' || !areOwnStatuses(answer)) return { highest, lowest, areTold: false }
  const { met, notYet } = texts.messages.status
  return { highest: upperFirst(met), lowest: upperFirst(notYet), areTold: true }
}

/** The rows that have a value, by it. */
function orderOf(values: Values[number], rows: readonly number[]): ResolvedMap['order'] {
  const known = rows.flatMap((row) => (values[row] === undefined ? [] : [{ row, value: values[row] }]))
  const groups = groupBy(
    known.sort((a, b) => b.value - a.value || a.row - b.row),
    ({ value }) => value,
  )
  return [...groups.values()].map((group) => group.map(({ row }) => row))
}

type Values = readonly (readonly (number | undefined)[])[]

/** What is shaded, for each picture and row: the figures of the quarter, or of the base and the quarter. */
function figuresOf({ answer, view }: MapSpec): Values {
  const valueOf = (point: CompareRow['current']): number | undefined => (point.kind === 'value' ? point.y : undefined)
  const current = answer.rows.map((row) => valueOf(row.current))
  return view === 'pair' ? [answer.rows.map((row) => valueOf(row.base)), current] : [current]
}

function changesOf({ rows, quantity }: CompareSpec): Values {
  return [
    rows.map(({ standing }) => {
      if (standing.kind === 'distance') return standing.amount
      if (standing.kind !== 'difference') return undefined
      return quantity === 'share' ? standing.points : standing.amount
    }),
  ]
}

function panelsOf(
  texts: Texts,
  { answer, view }: MapSpec,
  chart: ResolvedComparison,
  lookOf: (value: number) => Pick<MapCell, 'fill' | 'part'>,
  values: Values,
): readonly MapPanel[] {
  const cellOf = (of: ResolvedCell, value: number | undefined, said: Pick<MapCell, 'reading' | 'table'>): MapCell => {
    const look =
      of.kind === 'value' ? { style: of.style, isSample: of.isSample } : { style: 'final' as const, isSample: false }
    if (of.kind === 'missing' || value === undefined) {
      const missing = { isTold: of.kind === 'value' || of.isTold }
      return { text: of.text, fill: paperColours.paper, missing, ...look, ...said }
    }
    return { text: of.text, ...lookOf(value), ...look, ...said }
  }
  const ofRow = ({ reading, table }: ResolvedRow): Pick<MapCell, 'reading' | 'table'> => ({ reading, table })
  const current = currentPeriodText(texts, answer)
  if (view === 'change') {
    const cells = chart.rows.map((row, at): MapCell => {
      const value = values[0]![at]
      const cell = cellOf(row.current, value, ofRow(row))
      return { ...cell, text: value === undefined ? row.change.words : signedText(texts, answer, value) }
    })
    return [{ title: current, cells }]
  }
  const ofQuarter = chart.rows.map((row, at) => cellOf(row.current, values.at(-1)![at], ofRow(row)))
  if (view === 'quarter') return [{ title: current, cells: ofQuarter }]
  const ofBase = chart.rows.map((row, at) => {
    const said = { reading: row.cellReadings[0] ?? row.reading, table: row.cellTables[0] ?? row.table }
    return cellOf(row.base, values[0]![at], said)
  })
  return [
    { title: answer.baseQuarter ? periodText(texts, answer.baseQuarter) : '', cells: ofBase },
    { title: current, cells: ofQuarter },
  ]
}

function changeTitle(texts: Texts, answer: CompareSpec, unitTitle: string): string {
  const { quantity, indicator, base } = answer
  const { since } = baseText(texts, base, answer)
  const isPoints = quantity === 'share' || isPercentage(indicator)
  return mapTexts[texts.language].changeTitle(since, isPoints ? rateSign(texts, indicator) : undefined, unitTitle)
}

function subtitleOf(texts: Texts, { answer, view }: MapSpec, chart: ResolvedComparison): string {
  if (view === 'change') return chart.subtitle
  const { compare } = texts.messages
  const current = currentPeriodText(texts, answer)
  return compare.subtitle({
    areas: compare.areas({ count: answer.rows.length }),
    period: view === 'pair' && answer.baseQuarter ? `${periodText(texts, answer.baseQuarter)}, ${current}` : current,
  })
}

/** The limits of a class in words: what lies in it, or for steps where it begins and ends. */
function classText(
  texts: Texts,
  { answer, classing, view }: MapSpec,
  { from, to, band }: MapClass,
  {
    members,
    isFirst,
    isLast,
  }: { readonly members: readonly number[]; readonly isFirst: boolean; readonly isLast: boolean },
): string {
  if (band === 0) return texts.messages.change.same
  const [member] = members
  const isOne = member !== undefined && members.every((value) => value === member)
  if (isOne && view !== 'change' && isOfStatus(answer, view))
    return texts.messages.status[member > 0 ? 'met' : 'notYet']
  if (classing.kind !== 'quantile' && view !== 'change') {
    const words = mapTexts[texts.language]
    const [start, end] = [numberOf(texts, answer, from), numberOf(texts, answer, to)]
    // What lies beyond the limits of one's own is whatever there is.
    if (classing.kind === 'own' && isFirst) return words.below(end)
    if (classing.kind === 'own' && isLast) return words.from(start)
    return words.step(start, end, isLast)
  }
  const [least, most] = [Math.min(...members), Math.max(...members)].map((value) =>
    view === 'change' ? signedText(texts, answer, value) : numberOf(texts, answer, value),
  ) as [string, string]
  return least === most ? least : texts.messages.compare.step({ from: least, to: most })
}

/** Whether each area is one thing that has reached what it should, or has not. */
function isOfStatus({ rows, indicator }: CompareSpec, view: MapSpec['view']): boolean {
  const shown = rows.flatMap(({ current, base }) => (view === 'pair' ? [base, current] : [current]))
  const told = shown.filter((point) => point.kind === 'value')
  return told.length > 0 && told.every((point) => isStatus(indicator, point))
}

/** A number of a class: a rate with its digits, else as an axis tells it. */
function numberOf(texts: Texts, { quantity, indicator }: CompareSpec, value: number): string {
  return quantity === 'share' ? rateText(texts, indicator, value) : axisLabel(texts, { quantity, indicator }, value)
}

/** A change with its sign: "+6,7", "−2", "0". */
function signedText(texts: Texts, { quantity, indicator }: CompareSpec, value: number): string {
  const size = axisLabel(texts, { quantity, indicator }, Number(Math.abs(value).toFixed(quantity === 'share' ? 1 : 6)))
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${size.replace(/[%‰]$/, '')}`
}

function stateLegend(texts: Texts, cells: readonly MapCell[]): readonly LegendEntry[] {
  const drawn = cells.map(({ style, isSample, missing }) =>
    missing ? ({ kind: 'missing', isTold: missing.isTold } as const) : { style, isSample },
  )
  const isSilent = cells.some(({ missing }) => missing && !missing.isTold)
  const noFigure = mapTexts[texts.language].noFigure
  return [
    ...framedLegend(markLegend(texts, drawn)),
    ...(isSilent ? [{ kind: 'area' as const, label: noFigure, colour: paperColours.paper }] : []),
  ]
}
