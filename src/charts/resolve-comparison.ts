import { groupBy } from '../domain/group-by.ts'
import { inBrackets } from '../i18n/figure-clause.ts'
import { cleanSpec } from './clean-spec.ts'
import { areaShortName } from '../domain/area.ts'
import { isSilent } from '../domain/figure.ts'
import { quarterNumberOf, yearOf } from '../domain/period.ts'
import { isToldWhole } from '../domain/display-unit.ts'
import { isCountedWhole, isToldOfYear } from '../domain/measure-rules.ts'
import { isBestLowest } from '../domain/ranking.ts'
import { areaText, areaTextInSentence } from '../i18n/area-text.ts'
import { baseText } from '../i18n/base-text.ts'
import { changeLine } from '../i18n/change-text.ts'
import { quarterAxisText } from '../i18n/date-text.ts'
import { missingText } from '../i18n/figure-text.ts'
import { upperFirst } from '../i18n/first-letter.ts'
import type { ReadingTable } from './reading-table.ts'
import { standingText } from '../i18n/standing-text.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import { type NamedPoint, breakNote, fewNotes, figureNotes, namedArea } from './break-note.ts'
import { isSamplePoint, type SpecPoint } from './trend-spec.ts'
import { type CompareRow, type CompareSpec, marksPlan, pointsOfComparison } from './compare-spec.ts'
import { comparisonSentences } from './comparison-sentences.ts'
import { currentPeriodText, quarterText } from './current-period.ts'
import { listedAreas } from './listed-names.ts'
import { carriedNotes } from './carried-notes.ts'
import { chartFooter } from './chart-footer.ts'
import { framedLegend } from './framed-legend.ts'
import { barLegend, markLegend } from './mark-legend.ts'
import { palette } from './palette.ts'
import type { ResolveOptions } from './resolve-trend.ts'
import { lookOf, markedValueText, readingLines, readingOf } from './resolve-series.ts'
import type { LegendEntry } from './resolved-trend.ts'
import type { ResolvedCell, ResolvedComparison, ResolvedRow } from './resolved-comparison.ts'
import { shadeOf, shadeScale, shadeSteps } from './shades.ts'
import { axisLabel, upperOf, valueAxis, valueTitle } from './value-axis.ts'
import { windowText } from './window-text.ts'

/** Decides everything of a comparison but the pixels. */
export function resolveComparison(given: CompareSpec, { texts, today }: ResolveOptions): ResolvedComparison {
  const spec = cleanSpec(given)
  const { messages } = texts
  const showsBase = spec.base.kind !== 'group-total' || spec.quantity === 'share'
  const points = pointsOfComparison(showsBase ? spec : { ...spec, rows: spec.rows.map(withoutBase) })
  const scale = spec.form === 'heat' ? heatScale(texts, spec, points) : valueAxis(texts, spec, points)
  const words = baseText(texts, spec.base, spec)
  const rows = spec.rows.map((row, index) => rowOf(texts, spec, row, spec.rows[index - 1]))
  const sentence = comparisonSentences(texts, spec).join(' ')
  const common = spec.base.kind === 'group-median' && spec.form !== 'heat' ? commonBase(rows) : undefined
  const drawsBase = showsBase && !common && rows.some(({ base }) => base.kind === 'value')
  const plan = marksPlan(spec) && rows.some(({ base }) => base.kind === 'value') ? words.name : undefined
  const drawn = cellsOf(spec, rows)
  const marks = markLegend(texts, drawn)
  return {
    form: spec.form,
    title: bilingual(texts, spec.indicator.name),
    subtitle: subtitleOf(texts, spec, words.since),
    window: windowText(texts, spec, spec.quarter),
    yTitle: valueTitle(texts, spec),
    scale,
    columns: columnsOf(texts, spec),
    ...(common ? { common } : {}),
    ...(plan === undefined ? {} : { plan }),
    showsBase,
    hasMovements: rows.some(({ movement }) => movement),
    rows,
    legend: [
      ...ownLegend(texts, spec, drawsBase, words.name, scale),
      ...(plan === undefined ? [] : [{ kind: 'across' as const, label: plan, colour: palette.ink }]),
      ...(common ? [{ kind: 'across' as const, label: `${words.name}: ${common.text}`, colour: palette.muted }] : []),
      ...legendOfForm[spec.form](marks, drawn),
    ],
    notes: fewNotes(texts, figureNotes(texts, drawnFigures(texts, spec)), [
      ...carriedNotes(texts, spec),
      ...notesOf(texts, spec),
    ]),
    footer: chartFooter(texts, { ...spec, points }, today),
    ...(points.some(isSamplePoint) ? { watermark: messages.sample.mark } : {}),
    sentence: `${bilingual(texts, spec.indicator.name)}. ${sentence}`,
  }
}

/** Shades are told by their steps in the legend; a ground without figures keeps the axis. */
function heatScale(texts: Texts, spec: CompareSpec, points: readonly SpecPoint[]): ResolvedComparison['scale'] {
  const values = points.flatMap((point) => (point.kind === 'value' ? [point.y] : []))
  if (values.length === 0) return valueAxis(texts, spec, points)
  const isCount = spec.quantity === 'count' && isCountedWhole(spec.indicator)
  const isOfWhole = spec.quantity === 'share' && isCountedWhole(spec.indicator)
  return { ...shadeScale(values, { isWhole: isCount, ...(isOfWhole ? { most: 100 } : {}) }), ticks: [] }
}

/** The base that all rows have. */
function commonBase(rows: readonly ResolvedRow[]): ResolvedComparison['common'] {
  const found = rows.flatMap(({ base }) => (base.kind === 'value' ? [base] : []))
  return found.every(({ y }) => y === found[0]?.y) ? found[0] : undefined
}

const withoutBase = (row: CompareRow): CompareRow => ({ ...row, base: row.current })

function subtitleOf(texts: Texts, spec: CompareSpec, since: string): string {
  const { compare } = texts.messages
  const areas = compare.areas({ count: spec.rows.length })
  const [first, last] = [spec.quarters[0], spec.quarters[spec.quarters.length - 1]]
  const period = currentPeriodText(texts, spec)
  switch (spec.form) {
    case 'bars':
      return compare.subtitle({
        areas,
        period: spec.quarters.map((quarter) => currentPeriodText(texts, { ...spec, quarter })).join(', '),
      })
    case 'heat':
      return compare.subtitle({
        areas,
        period: first && last ? `${quarterText(texts, spec, first)} – ${quarterText(texts, spec, last)}` : period,
      })
    case 'dumbbell':
    case 'ranking':
      return compare.subtitle({
        areas,
        period: compare.against({
          period,
          since,
          base:
            spec.baseQuarter && spec.base.kind !== 'quarter' ? ` (${quarterText(texts, spec, spec.baseQuarter)})` : '',
        }),
      })
  }
}

function columnsOf(
  texts: Texts,
  spec: Pick<CompareSpec, 'indicator' | 'quarters' | 'accumulation'>,
): ResolvedComparison['columns'] {
  const { indicator, quarters } = spec
  const isOfYear = isToldOfYear(indicator)
  return quarters.map((quarter, index) => ({
    label: isOfYear ? String(yearOf(quarter)) : quarterAxisText(texts, quarter),
    ...(!isOfYear && (index === 0 || quarterNumberOf(quarter) === 1) ? { year: String(yearOf(quarter)) } : {}),
    name: currentPeriodText(texts, { ...spec, quarter }),
    colour: palette.bars[palette.bars.length - quarters.length + index] ?? palette.bars[0],
  }))
}

/** Why a row is not compared, in the last column; nothing where that stands beside its figure already. */
function refusedWords(texts: Texts, { current }: CompareRow, words: string): string {
  return current.kind === 'missing' && words === missingText(texts, current) ? '' : words
}

function rowOf(texts: Texts, spec: CompareSpec, row: CompareRow, above: CompareRow | undefined): ResolvedRow {
  const { compare } = texts.messages
  const heading = headingOf(texts, row)
  const isFirst = heading !== undefined && (above === undefined || headingOf(texts, above) !== heading)
  const { standing, movement } = row
  const text = standingText(texts, spec.indicator, standing, spec.base.kind)
  return {
    id: row.id,
    label: areaText(texts, row.area),
    shortLabel: areaShortName(row.area),
    isChosen: row.isChosen,
    ...(isFirst ? { heading } : {}),
    current: cellOf(texts, spec, row.current),
    base: cellOf(texts, spec, row.base),
    cells: row.points.map((point) => cellOf(texts, spec, point)),
    breaks: [...new Set(row.breaks.map(({ at }) => spec.quarters.indexOf(at)))],
    change: {
      words: standing.kind === 'refused' ? refusedWords(texts, row, text.short) : text.words,
      tone: standing.kind === 'refused' ? 'refused' : standing.kind === 'part' ? 'neutral' : standing.judgement,
      isComparable: standing.kind === 'difference' || standing.kind === 'distance',
    },
    ...(row.place ? { place: String(row.place.rank) } : {}),
    ...(movement === undefined
      ? {}
      : {
          movement: {
            places: movement,
            words: compare.movement({ places: movement }),
            isJudged: spec.indicator.direction !== 'neutral',
          },
        }),
    reading: rowReading(texts, spec, row),
    table: rowTable(texts, spec, row),
    cellTables: row.points.map((point, column) => ({
      title: `${areaText(texts, row.area)}, ${currentPeriodText(texts, { ...spec, quarter: spec.quarters[column]! })}`,
      lines: readingLines(texts, spec, point, texts.messages.chart.readValue),
    })),
    cellReadings: row.points.map((point, column) =>
      texts.messages.progress.reading({
        area: areaText(texts, row.area),
        period: currentPeriodText(texts, { ...spec, quarter: spec.quarters[column]! }),
        value: readingOf(texts, spec, point),
      }),
    ),
  }
}

/** "Trước 01/07/2025 thuộc huyện Lộc Ninh", or for a commune of several former districts their names. */
function headingOf(texts: Texts, { group }: CompareRow): string | undefined {
  if (!group) return undefined
  const { compare } = texts.messages
  if (group.length === 0) return compare.noFormerDistrict
  return compare.formerDistrict({ names: group.map((district) => areaTextInSentence(texts, district)).join(', ') })
}

/** "Huyện Lộc Ninh: Quý I/2024 14/15 xã (93,3%); cùng kỳ 13/15 xã (86,7%); tăng 1 xã (+6,7 điểm %); hạng 3/11, lên 2 bậc". */
function rowReading(texts: Texts, spec: CompareSpec, row: CompareRow): string {
  const { compare } = texts.messages
  const words = baseText(texts, spec.base, spec)
  const change = standingText(texts, spec.indicator, row.standing, spec.base.kind)
  const placed = spec.rows.filter(({ place }) => place).length + spec.leftOut
  return [
    `${areaText(texts, row.area)}, ${currentPeriodText(texts, spec)}: ${readingOf(texts, spec, row.current)}`,
    `${words.name}: ${readingOf(texts, spec, row.base)}`,
    row.standing.kind === 'refused' ? change.words : changeLine(change),
    ...(row.place && spec.leftOut === 0
      ? [compare.place({ rank: row.place.rank, of: placed, isLower: isBestLowest(spec.indicator) })]
      : []),
    ...(row.movement === undefined ? [] : [compare.movement({ places: row.movement })]),
  ].join('; ')
}

/** The same as a small table. */
function rowTable(texts: Texts, spec: CompareSpec, row: CompareRow): ReadingTable {
  const { compare } = texts.messages
  const words = baseText(texts, spec.base, spec)
  const change = standingText(texts, spec.indicator, row.standing, spec.base.kind)
  const placed = spec.rows.filter(({ place }) => place).length
  const { place, movement } = row
  const moved = movement === undefined ? '' : `, ${compare.movement({ places: movement })}`
  return {
    title: areaText(texts, row.area),
    lines: [
      ...readingLines(texts, spec, row.current, currentPeriodText(texts, spec)),
      { label: words.name, text: readingOf(texts, spec, row.base) },
      { label: upperFirst(words.since), text: row.standing.kind === 'refused' ? change.words : changeLine(change) },
      ...(place && spec.leftOut === 0 ? [{ label: compare.columnPlace, text: `${place.rank}/${placed}${moved}` }] : []),
    ],
  }
}

function cellOf(texts: Texts, spec: CompareSpec, point: SpecPoint): ResolvedCell {
  if (point.kind === 'missing') {
    return { kind: 'missing', text: missingText(texts, point), isTold: !isSilent(point.reason) }
  }
  const upTo = upperOf(spec, point)
  return {
    kind: 'value',
    y: point.y,
    ...(upTo === undefined ? {} : { upTo }),
    text: markedValueText(texts, spec, point),
    ...lookOf(point),
  }
}

/** Every cell that is drawn; a base that is missing stands nowhere, and the stroke of a plan only says whether it is illustrative. */
function cellsOf(spec: CompareSpec, rows: readonly ResolvedRow[]): readonly ResolvedCell[] {
  return rows.flatMap(({ current, base, cells }) => {
    if (spec.form === 'dumbbell') return base.kind === 'value' ? [current, base] : [current]
    const own = spec.form === 'ranking' ? [current] : cells
    return [...own, ...(marksPlan(spec) && base.kind === 'value' ? [{ ...base, style: 'final' as const }] : [])]
  })
}

/** How the marks of each form bear what a legend says of them. */
const legendOfForm: Readonly<
  Record<CompareSpec['form'], (marks: readonly LegendEntry[], drawn: readonly ResolvedCell[]) => readonly LegendEntry[]>
> = {
  heat: (marks, drawn) => framedLegend(marks).map((entry) => withReasons(entry, drawn)),
  bars: barLegend,
  ranking: barLegend,
  dumbbell: (marks) => marks,
}

/** A field without a figure has room for its sign alone: what it stands for is why. */
function withReasons(entry: LegendEntry, drawn: readonly ResolvedCell[]): LegendEntry {
  if (entry.kind !== 'missing') return entry
  const reasons = drawn.flatMap((cell) => (cell.kind === 'missing' && cell.isTold ? [cell.text] : []))
  return { ...entry, label: [...new Set(reasons)].join('; ') }
}

/** What the two points, the bars or the shades stand for. */
function ownLegend(
  texts: Texts,
  spec: CompareSpec,
  drawsBase: boolean,
  base: string,
  { first, last }: ResolvedComparison['scale'],
): readonly LegendEntry[] {
  switch (spec.form) {
    case 'dumbbell':
      return [
        { kind: 'current', label: currentPeriodText(texts, spec), colour: palette.further[0] },
        ...(drawsBase ? [{ kind: 'base', label: base, colour: palette.muted } as const] : []),
      ]
    case 'bars':
      return columnsOf(texts, spec).map(({ name, colour }) => ({ kind: 'bar', label: name, colour }))
    case 'heat':
      return shadeSteps({ first, last }, spec.quantity === 'count' && isToldWhole(spec.indicator)).map(
        ({ from, to, y }) => ({
          kind: 'bar',
          label: texts.messages.compare.step({
            from: axisLabel(texts, spec, from),
            to: axisLabel(texts, spec, to),
          }),
          colour: shadeOf(y, { first, last }).fill,
        }),
      )
    case 'ranking':
      return []
  }
}

function notesOf(texts: Texts, spec: CompareSpec): readonly string[] {
  const { compare } = texts.messages
  const isTime = spec.form === 'dumbbell' || spec.form === 'ranking'
  const silent = isTime ? spec.rows.filter(({ current }) => current.kind === 'missing') : []
  const apart =
    spec.form === 'ranking' ? spec.rows.filter(({ current, place }) => current.kind === 'value' && !place) : []
  const drawn = pointsOfComparison(spec)
  const isMixed = drawn.some(isSamplePoint) && drawn.some((point) => point.kind === 'value' && !isSamplePoint(point))
  const hasUnequalWholes =
    spec.quantity === 'count' &&
    new Set(spec.rows.flatMap(({ current }) => (current.kind === 'value' ? (current.denominator ?? []) : []))).size > 1
  return [
    ...(hasUnequalWholes ? [compare.noteUnequalWholes] : []),
    ...(spec.form === 'heat' && isMixed ? [compare.noteBold] : []),
    ...new Set(spec.rows.flatMap(({ breaks }) => breaks.map((each) => breakNote(texts, each)))),
    ...(spec.leftOut > 0 ? [compare.leftOut({ shown: spec.rows.length, all: spec.rows.length + spec.leftOut })] : []),
    ...(silent.length > 0
      ? [
          compare.noteMissing({
            areas: [
              ...groupBy(silent, ({ current }) => (current.kind === 'missing' ? missingText(texts, current) : '')),
            ]
              .map(([why, group]) => {
                const areas = group.map(({ area }) => area)
                return inBrackets(listedAreas(texts, areas), [why])
              })
              .join('; '),
          }),
        ]
      : []),
    ...(apart.length > 0
      ? [
          compare.noteApart({
            areas: listedAreas(
              texts,
              apart.map(({ area }) => area),
            ),
          }),
        ]
      : []),
  ]
}

function drawnFigures(texts: Texts, spec: CompareSpec): readonly NamedPoint[] {
  return spec.rows.flatMap((row): readonly NamedPoint[] => {
    const area = namedArea(texts, row.area)
    if (spec.form === 'bars' || spec.form === 'heat') {
      return row.points.map((point, index) => ({ ...area, period: spec.quarters[index]!, point }))
    }
    return [
      { ...area, period: spec.quarter, point: row.current },
      ...(spec.baseQuarter ? [{ ...area, period: spec.baseQuarter, point: row.base }] : []),
    ]
  })
}
