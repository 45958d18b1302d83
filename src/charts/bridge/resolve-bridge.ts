import { isAbove } from '../../domain/area.ts'
import { hasRest } from '../../domain/measure-rules.ts'
import { isToldWhole } from '../../domain/display-unit.ts'
import { sum } from '../../domain/sum.ts'
import { bridgeTexts, fewNames } from '../../i18n/bridge-texts.ts'
import { periodText } from '../../i18n/date-text.ts'
import { qualifierTexts } from '../../i18n/figure-text.ts'
import { upperFirst } from '../../i18n/first-letter.ts'
import { shownNumber } from '../../i18n/shown-number.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import { fewNotes, figureNotes } from '../break-note.ts'
import { chartFooter } from '../chart-footer.ts'
import { cleanSpec } from '../clean-spec.ts'
import { niceTicks } from '../nice-ticks.ts'
import type { ReadingTable } from '../reading-table.ts'
import { lookOf } from '../resolve-series.ts'
import type { ResolveOptions } from '../resolve-trend.ts'
import type { ResolvedRow } from '../resolved-comparison.ts'
import type { MarkLook, ResolvedTrend } from '../resolved-trend.ts'
import { barLegend, markLegend } from '../mark-legend.ts'
import { isSamplePoint } from '../trend-spec.ts'
import { axisLabel, valueTitle } from '../value-axis.ts'
import { areaNames, bridgeAreaText, bridgeSentences, causeTexts, partName } from './bridge-sentences.ts'
import type { BridgeSpec, SpecSum } from './bridge-spec.ts'

/** A figure or a part of a bridge as a row, ready to be drawn. */
export interface ResolvedBridgeRow extends Pick<
  ResolvedRow,
  'label' | 'shortLabel' | 'isChosen' | 'heading' | 'reading' | 'table'
> {
  readonly kind: 'sum' | 'up' | 'down' | 'unattributed'
  /** Where it begins and ends on the scale; a figure begins at zero. */
  readonly from: number
  readonly to: number
  /** "151", "−126". */
  readonly text: string
  /** Of a figure, how sure it is. */
  readonly look?: MarkLook
  /** What the way stands at behind it, and whose it is or why it is so. */
  readonly standing: string
  readonly about: string
}

/** A bridge with everything decided but the pixels. */
export interface ResolvedBridge extends Pick<
  ResolvedTrend,
  'title' | 'subtitle' | 'yTitle' | 'legend' | 'notes' | 'footer' | 'watermark' | 'sentence'
> {
  readonly rows: readonly ResolvedBridgeRow[]
  /** Of a part of a bridge the rows of the whole: what they need in width is kept in every part. */
  readonly measured?: readonly ResolvedBridgeRow[]
  readonly scale: ResolvedTrend['y']
  /** Whether the scale leaves out zero: then the figures are strokes and no bars. */
  readonly isCut: boolean
}

/** A scale that leaves out zero holds this much of its greatest value at most: below it, zero is in sight. */
const leastCut = 0.7

/** Decides everything of a bridge but the pixels. */
export function resolveBridge(given: BridgeSpec, { texts, today }: ResolveOptions): ResolvedBridge {
  const spec = cleanSpec(given)
  const words = bridgeTexts[texts.language]
  const { headline, sentences } = bridgeSentences(texts, spec)
  const points = [spec.before.point, spec.after.point]
  const rows = rowsOf(texts, spec)
  const { scale, isCut } = scaleOf(texts, spec, rows)
  const area = bridgeAreaText(texts, spec)
  const marks = markLegend(
    texts,
    points.map((point) => lookOf(point)),
  )
  const periods = [spec.baseQuarter, spec.quarter]
  const hasNet = spec.parts.some(
    ({ kind, areas }) =>
      (kind === 'reached' || kind === 'lost') && areas.some(({ type }) => isAbove(type.level, 'commune')),
  )
  return {
    title: bilingual(texts, spec.indicator.name),
    subtitle: words.subtitle(area, periodText(texts, spec.baseQuarter), periodText(texts, spec.quarter)),
    yTitle: valueTitle(texts, { ...spec, quantity: 'count' }),
    rows,
    scale,
    isCut,
    legend: isCut ? marks : barLegend(marks),
    notes: fewNotes(
      texts,
      figureNotes(
        texts,
        points.map((point, at) => ({ area, period: periods[at]!, point })),
      ),
      [
        words.adds,
        ...(isCut ? [words.axisCut] : []),
        ...(hasNet && hasRest(spec.indicator) ? [words.net] : []),
        ...sentences.slice(1),
        ...causeTexts(texts, spec).map((cause) => `${words.part.unattributed}: ${cause}.`),
      ],
    ),
    footer: chartFooter(texts, { ...spec, points }, today),
    ...(points.some(isSamplePoint) ? { watermark: texts.messages.sample.mark } : {}),
    sentence: [`${headline}.`, ...sentences].join(' '),
  }
}

function rowsOf(texts: Texts, spec: BridgeSpec): readonly ResolvedBridgeRow[] {
  let at = spec.start
  const parts = spec.parts.map((part): ResolvedBridgeRow => {
    const from = at
    at = sum([at, part.amount])
    return partRow(texts, spec, part, { from, to: at })
  })
  return [
    sumRow(texts, spec, spec.before, spec.start, 'before'),
    ...parts,
    sumRow(texts, spec, spec.after, spec.after.point.value, 'after'),
  ]
}

function sumRow(
  texts: Texts,
  spec: BridgeSpec,
  { point, areas }: SpecSum,
  value: number,
  end: 'before' | 'after',
): ResolvedBridgeRow {
  const words = bridgeTexts[texts.language]
  const { indicator } = spec
  const quarter = end === 'before' ? spec.baseQuarter : spec.quarter
  const label = periodText(texts, quarter)
  const text = shownNumber(texts, indicator, value)
  const figure = { ...point, period: quarter, sources: [] }
  const qualifiers = qualifierTexts(texts, indicator, figure, { isSample: false })
  const about = areaNames(texts, areas)
  const table: ReadingTable = {
    title: label,
    lines: [
      { label: words.kind[end], text: [text, ...qualifiers].join('; ') },
      ...(about === '' ? [] : [{ label: words.column.areas, text: upperFirst(about) }]),
    ],
  }
  return {
    kind: 'sum',
    label,
    shortLabel: label,
    isChosen: true,
    from: 0,
    to: value,
    text,
    look: lookOf(point),
    standing: text,
    about: upperFirst(about),
    reading: readingOf(table),
    table,
  }
}

/** So many territories of a part are told with how much each made. */
const mostShares = 12

function partRow(
  texts: Texts,
  spec: BridgeSpec,
  { kind, amount, areas, by }: BridgeSpec['parts'][number],
  { from, to }: Pick<ResolvedBridgeRow, 'from' | 'to'>,
): ResolvedBridgeRow {
  const words = bridgeTexts[texts.language]
  const { indicator } = spec
  const label = partName(texts, spec, kind)
  const signed = (size: number): string =>
    `${size > 0 ? '+' : size < 0 ? '−' : ''}${shownNumber(texts, indicator, Math.abs(size))}`
  const text = signed(amount)
  const shares = by?.map((each) => `${areaNames(texts, each.areas)} ${signed(each.amount)}`)
  const about =
    kind === 'unattributed'
      ? causeTexts(texts, spec).join('; ')
      : shares
        ? fewNames(words, shares, mostShares)
        : areaNames(texts, areas)
  const standing = shownNumber(texts, indicator, to)
  const table: ReadingTable = {
    title: label,
    lines: [
      { label: words.column.amount, text },
      { label: words.column.standing, text: standing },
      ...(about === '' ? [] : [{ label: words.column.areas, text: upperFirst(about) }]),
    ],
  }
  return {
    kind: kind === 'unattributed' ? kind : amount < 0 ? 'down' : 'up',
    label,
    shortLabel: label,
    isChosen: false,
    from,
    to,
    text,
    standing,
    about: upperFirst(about),
    reading: readingOf(table),
    table,
  }
}

const readingOf = ({ title, lines }: ReadingTable): string =>
  [title, ...lines.map(({ label, text }) => `${label}: ${text}`)].join('; ')

/** A scale from zero; of figures that are large beside what lies between them one of what lies between. */
function scaleOf(
  texts: Texts,
  { indicator }: BridgeSpec,
  rows: readonly ResolvedBridgeRow[],
): Pick<ResolvedBridge, 'scale' | 'isCut'> {
  const ends = rows.flatMap(({ kind, from, to }) => (kind === 'sum' ? [to] : [from, to]))
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const options = { wanted: 5, isWhole: isToldWhole(indicator) }
  const isCut = least > leastCut * most && most > least
  const room = isCut ? (most - least) * 0.5 : 0
  const step = niceTicks([most - least + room], options).values[1]!
  // Multiplied last, a round number stays one.
  const base = isCut ? Number((Math.floor((least - room) / step) * step).toPrecision(12)) : 0
  const { domain, values } = niceTicks(
    ends.map((end) => sum([end, -base])),
    options,
  )
  const label = (value: number): string => axisLabel(texts, { quantity: 'count', indicator }, value)
  return {
    isCut,
    scale: {
      first: sum([domain.first, base]),
      last: sum([domain.last, base]),
      ticks: values.map((value) => ({ value: sum([value, base]), label: label(sum([value, base])) })),
    },
  }
}
