import { areaShortName } from '../../domain/area.ts'
import type { Difference } from '../../domain/change.ts'
import { isPercentage } from '../../domain/measure-rules.ts'
import { placeOnSpread } from '../../domain/spread.ts'
import { areaText } from '../../i18n/area-text.ts'
import { amountText, changeLine, changeText, pointsText } from '../../i18n/change-text.ts'
import { areaChangeText } from '../../i18n/area-change-text.ts'
import { periodText } from '../../i18n/date-text.ts'
import { qualifierTexts, valueLine } from '../../i18n/figure-text.ts'
import { lowerFirst, upperFirst } from '../../i18n/first-letter.ts'
import { groupText } from '../../i18n/peers-texts.ts'
import { profileTexts } from '../../i18n/profile-texts.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { type NamedPoint, fewNotes, figureNotes } from '../break-note.ts'
import { chartFooter } from '../chart-footer.ts'
import { cleanSpec } from '../clean-spec.ts'
import { markLegend } from '../mark-legend.ts'
import { type PointShape, palette } from '../palette.ts'
import type { ReadingTable } from '../reading-table.ts'
import { axisValueText, lookOf, markedValueText, readingLines } from '../resolve-series.ts'
import type { ResolveOptions } from '../resolve-trend.ts'
import type { ResolvedRow } from '../resolved-comparison.ts'
import type { LegendEntry, MarkLook, ResolvedTrend } from '../resolved-trend.ts'
import { isSamplePoint } from '../trend-spec.ts'
import { profileSentences } from './profile-sentences.ts'
import { labelOf, profileStanding, refusalOf, spreadInOrder } from './profile-words.ts'
import type { ProfileRow, ProfileSpec, SpecSpreadPoint } from './profile-spec.ts'

/** The mark of a figure on its spine. */
interface SpineMark {
  readonly shape: PointShape
  readonly colour: string
}

/** Where the spread and the figure stand on a spine, from −1 to 1 with the median at 0. */
interface ResolvedSpine extends SpineMark {
  /** In the order they are drawn, from left to right. */
  readonly ends: readonly [number, number]
  readonly quartiles: readonly [number, number]
  readonly at: number
  readonly look: MarkLook
}

/** An indicator as a row of a profile, ready to be drawn. */
export interface ResolvedProfileRow extends Pick<
  ResolvedRow,
  'label' | 'shortLabel' | 'isChosen' | 'heading' | 'reading' | 'table'
> {
  readonly figure: string
  /** Of the figure. */
  readonly colour: string
  readonly median: string
  /** "3/11". */
  readonly place: string
  readonly change: { readonly text: string; readonly tone: ResolvedRow['change']['tone'] }
  readonly spine: ResolvedSpine | { readonly kind: 'refused'; readonly reason: string }
}

/** A profile with everything decided but the pixels. */
export interface ResolvedProfile extends Pick<
  ResolvedTrend,
  'title' | 'subtitle' | 'yTitle' | 'legend' | 'notes' | 'footer' | 'watermark' | 'sentence'
> {
  readonly columns: Readonly<Record<'figure' | 'worse' | 'better' | 'median' | 'place' | 'change', string>>
  readonly rows: readonly ResolvedProfileRow[]
  /** Of a part of a profile the rows of the whole: what they need in width is kept in every part. */
  readonly measured?: readonly ResolvedProfileRow[]
}

/** The chosen area has its colour here as everywhere; the shape says where it lies. */
const marks: Readonly<Record<'best' | 'worst' | 'between' | 'neutral', SpineMark>> = {
  best: { shape: 'triangle', colour: palette.lacquer },
  worst: { shape: 'down-triangle', colour: palette.lacquer },
  between: { shape: 'circle', colour: palette.lacquer },
  neutral: { shape: 'diamond', colour: palette.lacquer },
}

/** Decides everything of a profile but the pixels. */
export function resolveProfile(given: ProfileSpec, { texts, today }: ResolveOptions): ResolvedProfile {
  const spec = cleanSpec(given)
  const words = profileTexts[texts.language]
  const since = usualBase(spec)
  const points = spec.rows.flatMap(pointsOfRow)
  const { headline, sentences } = profileSentences(texts, spec)
  return {
    title: words.about(areaText(texts, spec.area), groupText(texts, { ...spec, areas: spec.peers })),
    subtitle: words.subtitle(spec.rows.length, periodText(texts, spec.quarter)),
    yTitle: words.axis,
    columns: { ...words.column, change: words.column.since[since] },
    rows: spec.rows.map((row, index) => rowOf(texts, spec, row, spec.rows[index - 1], since)),
    legend: legendOf(texts, spec),
    notes: fewNotes(texts, figureNotes(texts, drawnFigures(texts, spec)), notesOf(texts, spec)),
    footer: chartFooter(texts, { ...spec, points }, today),
    ...(points.some(isSamplePoint) ? { watermark: texts.messages.sample.mark } : {}),
    sentence: [`${headline}.`, ...sentences].join(' '),
  }
}

/** Every figure a row draws. */
function pointsOfRow({ current, outcome }: ProfileRow) {
  const spread = outcome.kind === 'compared' ? Object.values(outcome.spread).map(({ point }) => point) : []
  return [current, ...spread]
}

/** What most changes are since: the column is named by it, the others say theirs. */
function usualBase({ rows }: ProfileSpec): ProfileRow['change']['since'] {
  const told = rows.filter(({ change }) => change.change.kind === 'difference')
  const lastYear = told.filter(({ change }) => change.since === 'last-year').length
  return lastYear > told.length - lastYear ? 'last-year' : 'previous-quarter'
}

function rowOf(
  texts: Texts,
  spec: ProfileSpec,
  row: ProfileRow,
  above: ProfileRow | undefined,
  usual: ProfileRow['change']['since'],
): ResolvedProfileRow {
  const { indicator, current, outcome, change } = row
  const terms = { ...row, quarters: [spec.quarter] }
  const section = sectionOf(texts, row)
  const mark = markOf(row)
  const label = labelOf(texts, row)
  const table = tableOf(texts, spec, row)
  const sinceMark = change.since === usual ? '' : ` ${profileTexts[texts.language].sinceMark[change.since]}`
  const sign = change.change.kind === 'refused' || change.change.trend === 'same' ? '' : signs[change.change.trend]
  return {
    label,
    shortLabel: label,
    isChosen: false,
    ...(above && sectionOf(texts, above) === section ? {} : { heading: section }),
    figure: current.kind === 'value' ? markedValueText(texts, terms, current) : '',
    colour: figureColours[mark.shape] ?? palette.ink,
    median: outcome.kind === 'compared' ? axisValueText(texts, terms, outcome.spread.median.point) : '',
    place: outcome.kind === 'compared' && outcome.place ? `${outcome.place.rank}/${row.placed}` : '',
    change:
      change.change.kind === 'refused'
        ? { text: '–', tone: 'refused' }
        : { text: `${sign}${sizeOf(texts, indicator, change.change)}${sinceMark}`, tone: change.change.judgement },
    spine: spineOf(texts, row),
    reading: [table.title, ...table.lines.map((line) => `${line.label}: ${line.text}`)].join('; '),
    table,
  }
}

/** What a row stands under: its family, or that it is not judged. */
function sectionOf(texts: Texts, { indicator, family }: ProfileRow): string {
  return indicator.direction === 'neutral' ? profileTexts[texts.language].neutralRows : bilingual(texts, family)
}

/** A change in the quantity in which the row is compared: beside a rate in its points, or "+1" would read as one of them. */
function sizeOf(texts: Texts, indicator: ProfileRow['indicator'], change: Difference): string {
  if (change.points !== undefined && change.points !== 0 && !change.ofOne)
    return pointsText(texts, indicator, Math.abs(change.points))
  return isPercentage(indicator) && change.trend !== 'same'
    ? amountText(texts, indicator, change.amount)
    : changeText(texts, indicator, change).short
}

const signs = { up: '+', down: '−' } as const

/** The figure itself is coloured where it is among the best or the worst. */
const figureColours: Partial<Record<PointShape, string>> = { triangle: palette.good, 'down-triangle': palette.bad }

function markOf({ indicator, outcome }: ProfileRow): SpineMark {
  if (indicator.direction === 'neutral') return marks.neutral
  if (outcome.kind !== 'compared') return marks.between
  return outcome.part === 'highest' ? marks.best : outcome.part === 'lowest' ? marks.worst : marks.between
}

function spineOf(texts: Texts, row: ProfileRow): ResolvedProfileRow['spine'] {
  const { indicator, current, outcome } = row
  if (outcome.kind !== 'compared' || current.kind !== 'value') {
    return { kind: 'refused', reason: refusalOf(texts, row) ?? '' }
  }
  const scored = ({ point }: SpecSpreadPoint) => ({ score: point.y })
  const { least, lower, median, upper, most } = outcome.spread
  const spread = { least: scored(least), median: scored(median), most: scored(most) }
  const at = (y: number): number => placeOnSpread(indicator, spread, y)
  const inOrder = (one: number, other: number): readonly [number, number] => [
    Math.min(one, other),
    Math.max(one, other),
  ]
  return {
    ...markOf(row),
    ends: inOrder(at(least.point.y), at(most.point.y)),
    quartiles: inOrder(at(lower.point.y), at(upper.point.y)),
    at: at(current.y),
    look: lookOf(current),
  }
}

function tableOf(texts: Texts, spec: ProfileSpec, row: ProfileRow): ReadingTable {
  const words = profileTexts[texts.language]
  const { column } = words
  const { indicator, outcome, placed, change, current } = row
  const terms = { ...row, quarters: [spec.quarter] }
  const isJudged = indicator.direction !== 'neutral'
  const [worst, lower, median, upper, best] = spreadInOrder(row)
  // All of a spread are samples or none is, as the figure itself says.
  const told = ({ point, area }: SpecSpreadPoint): string => {
    const figure = { ...point, period: spec.quarter, sources: [] }
    const qualifiers = qualifierTexts(texts, indicator, figure, { isSample: isSamplePoint(point) })
    return words.end([valueLine(texts, indicator, point), ...qualifiers].join('; '), areaText(texts, area))
  }
  const place = outcome.kind === 'compared' ? outcome.place : undefined
  const shared = place?.isShared ? ` ${texts.messages.context.sharedPlace}` : ''
  const inFull = changeText(texts, indicator, change.change)
  return {
    title: labelOf(texts, row),
    lines: [
      ...(current.kind === 'value' ? readingLines(texts, terms, current, areaShortName(spec.area)) : []),
      { label: column.standing, text: profileStanding(texts, row) },
      ...(place ? [{ label: column.place, text: `${place.rank}/${placed}${shared}` }] : []),
      ...(median && worst && best && lower && upper
        ? [
            { label: column.median, text: told(median) },
            { label: isJudged ? column.worst : words.least, text: told(worst) },
            { label: isJudged ? column.best : words.most, text: told(best) },
          ]
        : []),
      {
        label: upperFirst(column.since[change.since]),
        text: change.change.kind === 'refused' ? inFull.words : changeLine(inFull),
      },
    ],
  }
}

/** What stands for the spread and for the figure; only marks that occur. */
function legendOf(texts: Texts, spec: ProfileSpec): readonly LegendEntry[] {
  const words = profileTexts[texts.language]
  const compared = spec.rows.filter(({ outcome }) => outcome.kind === 'compared')
  const used = (['best', 'between', 'worst', 'neutral'] as const).filter((kind) =>
    compared.some((row) => markOf(row) === marks[kind]),
  )
  const area = areaShortName(spec.area)
  return [
    ...used.map(
      (kind, index) =>
        ({
          kind: 'mark',
          label: index === 0 ? `${area}: ${words.mark[kind]}` : words.mark[kind],
          ...marks[kind],
        }) as const,
    ),
    ...(compared.length > 0
      ? ([
          { kind: 'across', label: lowerFirst(words.column.median), colour: palette.ink },
          { kind: 'bar', label: words.quartiles, colour: bandColour },
          { kind: 'range', label: words.range, colour: palette.muted },
        ] as const)
      : []),
    ...markLegend(
      texts,
      compared.flatMap(({ current }) => (current.kind === 'value' ? [lookOf(current)] : [])),
    ),
  ]
}

/** Of the quarters between lower and upper quartile; a pattern in black and white. */
export const bandColour = palette.bars[3]

/** What is noted of single figures; the title names the area. */
function drawnFigures(texts: Texts, { quarter, rows }: ProfileSpec): readonly NamedPoint[] {
  return rows.map((row) => ({
    area: bilingual(texts, row.label),
    period: quarter,
    point: row.current,
  }))
}

function notesOf(texts: Texts, spec: ProfileSpec): readonly string[] {
  const words = profileTexts[texts.language]
  const listed = (labels: readonly ProfileRow['label'][]): string =>
    labels.map((each) => bilingual(texts, each)).join(', ')
  const compared = spec.rows.filter(({ outcome }) => outcome.kind === 'compared')
  const percents = compared.filter(({ indicator }) => isPercentage(indicator)).map(({ label }) => label)
  return [
    ...(percents.length > 0 ? [words.notePercent(listed(percents))] : []),
    ...(spec.areaChange === undefined ? [] : [upperFirst(areaChangeText(texts, spec.areaChange).slice(1, -1))]),
    ...spec.silent.map(({ reason, labels }) => words.noteSilent(texts.messages.missing[reason], listed(labels))),
  ]
}
