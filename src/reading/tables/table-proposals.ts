import type { Area } from '../../domain/area.ts'
import { foldText } from '../../domain/fold-text.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { hasRate, isAskedOf, isCountedWhole, isPercentage, stands } from '../../domain/measure-rules.ts'
import { type Period, comparePeriods, quarterOf, quartersWithin } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import type { SheetProposalProblem } from '../../domain/sheet-proposal-problem.ts'
import { isTotalName } from '../../domain/is-total-name.ts'
import { isOfAskedArea } from '../proposals/is-of-asked-area.ts'
import { periodIn, periodOfWindow, windowIn } from '../proposals/told-period.ts'
import { type AreaMatch, areaProblem, matchAreas } from '../proposals/match-areas.ts'
import { headingMatcher } from '../proposals/match-heading.ts'
import { plainWords } from '../proposals/plain-words.ts'
import type { ReadingSetting } from '../proposals/reading-setting.ts'
import type { SheetProposal, SheetProposalKind } from '../proposals/sheet-proposal.ts'
import { type SheetCell, cellName } from '../sheets/sheet.ts'
import { isTime } from './heading-role.ts'
import { type FigurePart, figureOfParts } from './figure-of-parts.ts'
import type { GridCell, GridRow, TableGrid } from './table-grid.ts'
import { type ReadHeading, headingKey, readHeadings } from './table-headings.ts'
import { type UnequalTotal, unequalTotals } from './unequal-totals.ts'
import { type TableTotals, withAreasOfTotals } from './with-areas-of-totals.ts'

/** A table with what its headings were taken for. */
export interface TableReading {
  readonly sheet: string
  /** The same for the next file of this kind, whatever its areas and times. */
  readonly shape: string
  readonly headings: readonly ReadHeading[]
  readonly proposals: readonly SheetProposal[]
  /** Names in the place of areas that the package does not know. */
  readonly unknownAreas: readonly string[]
  readonly unequal: readonly UnequalTotal[]
}

/** Reads a table whose headings or rows name indicators and areas of a package. */
export function readTable(grid: TableGrid, file: string, setting: ReadingSetting): TableReading {
  const { index } = setting
  const period = periodOfLines(grid.lines, setting)
  const areas = areasOfTable(grid, setting, period)
  const match = headingMatcher(index.catalogue.indicators, setting.phrases)
  const isArea = new Set(areas.headings.keys())
  const columnTexts = grid.figureColumns.map(({ path }) => path.filter((text) => !isArea.has(text)))
  const rowTexts = grid.rows.map((row) => labelsOf(row, areas.column))
  const shape = [...columnTexts, ...grid.labelColumns.map(({ path }) => path)].map(headingKey).join(' | ')
  const mapping = setting.mappings?.find((each) => each.shape === shape)
  const reader = {
    match,
    mapping,
    indicatorOf: (each: { readonly indicator: Indicator['id'] }) => index.indicatorOf(each.indicator),
  }
  const columns = readHeadings(columnTexts, reader)
  const rows = readHeadings(rowTexts, reader)
  const parts: FigurePart[] = []
  const timeOf = rememberedTime(yearOf(period))
  const times = {
    columns: grid.figureColumns.map(({ path }) => path.filter(isOfTime)),
    rows: grid.rows.map(({ groups, labels }) => [...groups, ...labels.values()].filter(isOfTime)),
  }
  grid.rows.forEach((row, at) => {
    for (const [place, column] of grid.figureColumns.entries()) {
      const cell = row.cells.get(column.column)
      const heading = meant(columns[place]!, rows[at]!)
      if (!cell || !heading?.match || !hasContent(cell)) continue
      const area = areas.headings.get(column.path.find((text) => isArea.has(text)) ?? '') ?? areas.rows[at]!
      const time = timeOf([...times.columns[place]!, ...times.rows[at]!])
      parts.push({
        cell,
        sheet: grid.sheet,
        row,
        heading,
        match: heading.match,
        area,
        period: time,
        name: nameOf(row, areas),
      })
    }
  })
  const totals: TableTotals = { ...areas.totals, history: index.history, indicatorOf: index.indicatorOf }
  const told = withAreasOfTotals(parts, totals)
  const unequal = unequalTotals(told, totals)
  const isAssumed = windowIn(grid.lines) === undefined && periodIn(grid.lines) === undefined
  const context = { file, setting, period, grid, isAssumed, unequal: new Set(unequal.map(({ cell }) => cell)) }
  const byFigure = groupBy(told, ({ match: each, area, period: time, row, heading }) =>
    [
      each.indicator,
      each.category ?? '',
      // What was planned or was before is no second value of what was done.
      heading.skipped ?? '',
      area.kind === 'one' || area.kind === 'ended' ? area.area.id : `row ${row.row}`,
      time ?? '',
    ].join('|'),
  )
  const proposals = [...byFigure.values()].flatMap((each) => proposalsOf(each, context))
  return {
    sheet: grid.sheet,
    shape,
    headings: distinct([...columns, ...rows.filter(({ match: each }) => each !== undefined)]),
    proposals,
    unknownAreas: areas.unknown,
    unequal,
  }
}

/** Each heading once; cells without a heading have none. */
function distinct(headings: readonly ReadHeading[]): readonly ReadHeading[] {
  return [...new Map(headings.filter(({ key }) => key !== '').map((heading) => [heading.key, heading])).values()]
}

const hasContent = ({ figure }: GridCell): boolean => figure.kind !== 'nothing' || figure.isText === true

/** What a cell tells: the surer of its column and its row, with the part the other names. */
function meant(column: ReadHeading, row: ReadHeading): ReadHeading | undefined {
  if (column.skipped === 'remark') return undefined
  const [byColumn, byRow] = [column.match?.confidence ?? 0, row.match?.confidence ?? 0]
  if (byColumn === 0 && byRow === 0) return undefined
  const [surer, other] = byColumn >= byRow ? [column, row] : [row, column]
  const skipped = [surer, other].flatMap(({ skipped: each }) =>
    each === undefined || each === 'unknown' ? [] : [each],
  )[0]
  // Long tables name the indicator in a row, and the part above the column.
  const role = surer.role === 'value' && other.match === undefined ? other.role : surer.role
  return { ...surer, role, ...(skipped === undefined ? {} : { skipped }) }
}

interface TableAreas {
  /** The column whose labels are areas. */
  readonly column: number | undefined
  /** Of total rows none: of which area they are depends on what they tell. */
  readonly rows: readonly AreaMatch[]
  readonly totals: Pick<TableTotals, 'rows' | 'columns' | 'own' | 'day'>
  /** Areas that head columns, by their text. */
  readonly headings: ReadonlyMap<string, AreaMatch>
  readonly unknown: readonly string[]
}

function areasOfTable(grid: TableGrid, setting: ReadingSetting, period: Period | undefined): TableAreas {
  const { history, catalogue } = setting.index
  const within = setting.area === undefined ? {} : { within: setting.area }
  const byColumns = grid.figureColumns.flatMap(({ path }) => timeIn(path) ?? [])[0]
  const asked = { history, day: lastDayOf(period ?? byColumns ?? catalogue.quarters.last), ...within }
  const time = rememberedTime(yearOf(period))
  const times = grid.rows.map(({ groups, labels }) => time([...groups, ...labels.values()].filter(isOfTime)))
  const isKnown = ({ kind }: AreaMatch): boolean => kind !== 'unknown'
  const byColumn = grid.labelColumns.map(({ column }) => {
    const names = grid.rows.map(({ labels }) => labels.get(column) ?? '')
    const matches = matchesOverTime(names, times, asked)
    return { column, names, matches, known: matches.filter(isKnown).length }
  })
  const [best] = byColumn.sort((a, b) => b.known - a.known)
  const texts = [...new Set(grid.figureColumns.flatMap(({ path }) => path))].filter((text) => !isTime(text))
  const heads = matchAreas(texts, asked)
  const headings = new Map(
    texts.flatMap((text, at): [string, AreaMatch][] => (isKnown(heads[at]!) ? [[text, heads[at]!]] : [])),
  )
  const own = ownArea(grid, setting, asked.day)
  const ofReport: AreaMatch = own ? { kind: 'one', area: own } : { kind: 'unknown' }
  const totalColumns = grid.figureColumns.flatMap(({ path, column }) =>
    headings.size > 0 && path.some(isTotalName) && !path.some((text) => headings.has(text)) ? [column] : [],
  )
  const totals = { rows: new Set<GridRow>(), columns: new Set(totalColumns), own, day: asked.day }
  if (!best || best.known === 0)
    return { column: undefined, rows: grid.rows.map(() => ofReport), totals, headings, unknown: [] }
  const { names, matches } = best
  const isOfTotal = (at: number): boolean => matches[at]!.kind === 'unknown' && isTotalName(names[at]!)
  const unknown = names.filter(
    (name, at) => name !== '' && matches[at]!.kind === 'unknown' && !isOfTotal(at) && grid.rows[at]!.cells.size > 0,
  )
  return {
    column: best.column,
    rows: matches,
    totals: { ...totals, rows: new Set(grid.rows.filter((_, at) => isOfTotal(at))) },
    headings,
    unknown: [...new Set(unknown)],
  }
}

/** The areas of names, each as it was in the time of its row, and among the names of that time; each name is looked for once. */
function matchesOverTime(
  names: readonly string[],
  times: readonly (Period | undefined)[],
  asked: Parameters<typeof matchAreas>[1],
): readonly AreaMatch[] {
  const rowsByTime = groupBy([...names.keys()], (at) => times[at] ?? '')
  const matches: AreaMatch[] = []
  for (const rows of rowsByTime.values()) {
    const time = times[rows[0]!]
    const own = [...new Set(rows.map((at) => names[at]!))]
    const found = matchAreas(own, time === undefined ? asked : { ...asked, day: lastDayOf(time) })
    const byName = new Map(own.map((name, at) => [name, found[at]!]))
    for (const at of rows) matches[at] = byName.get(names[at]!)!
  }
  return matches
}

function ownArea(
  { lines }: TableGrid,
  { area, index }: ReadingSetting,
  day: ReturnType<typeof lastDayOf>,
): Area | undefined {
  const { history } = index
  if (area !== undefined) return history.versionOn(area, day) ?? history.byId(area)
  const named = matchAreas(lines, { history, day }).flatMap((match) => (match.kind === 'one' ? [match.area] : []))
  return named.length === 1 ? named[0] : undefined
}

function labelsOf({ groups, labels }: GridRow, areaColumn: number | undefined): readonly string[] {
  const own = [...labels].flatMap(([column, text]) => (column === areaColumn || isTime(text) ? [] : [text]))
  return own.length === 0 ? [] : [...groups, ...own]
}

const nameOf = ({ labels }: GridRow, { column }: TableAreas): string =>
  (column === undefined ? undefined : labels.get(column)) ?? [...labels.values()].join(' · ')

function periodOfLines(lines: readonly string[], { index, period }: ReadingSetting): Period | undefined {
  const window = windowIn(lines)
  const found = index.catalogue.calendars.flatMap((calendar) =>
    window ? (periodOfWindow(calendar, window) ?? []) : [],
  )
  return found[0] ?? periodIn(lines) ?? period
}

/** Whether a text may name a time, or a part of one: a quarter beside its year, or one of the year of the report. */
function isOfTime(text: string): boolean {
  const composed = text.normalize('NFC').trim()
  return /\d{4}|quý\s*(?:[ivx]{1,3}|[1-4])(?![\p{L}\d])|[69] tháng|[69]T(?!\p{L})|^(?:[ivx]{1,3}|[1-4])$/iu.test(
    composed,
  )
}

/** The time that labels name, found once for the same labels; one without its year is of that of the table. */
function rememberedTime(year: number | undefined): (texts: readonly string[]) => Period | undefined {
  const known = new Map<string, Period | undefined>()
  return (texts) => {
    const key = texts.join('|')
    if (!known.has(key)) known.set(key, timeIn(texts, year))
    return known.get(key)
  }
}

const yearOf = (period: Period | undefined): number | undefined =>
  period === undefined ? undefined : Number(period.slice(0, 4))

/** The time that labels name: in one of them, or a quarter and its year in two. */
function timeIn(texts: readonly string[], known?: number): Period | undefined {
  return periodIn(texts) ?? timeOfParts(texts) ?? (known === undefined ? undefined : periodIn(texts, known))
}

function timeOfParts(texts: readonly string[]): Period | undefined {
  const year = texts
    .map(plainWords)
    .flatMap((text) => /^(?:(?:th|thuc hien|kq|ket qua) )?(?:nam )?((?:19|20)\d\d)$/.exec(text)?.[1] ?? [])[0]
  if (year === undefined) return undefined
  const quarters = texts.map(foldText).flatMap((text) => /^(?:quy )?(iv|i{1,3}|[1-4])$/.exec(text)?.[1] ?? [])
  const at = ['i', 'ii', 'iii', 'iv'].indexOf(quarters[0] ?? '')
  const number = at === -1 ? Number(quarters[0] ?? 0) : at + 1
  return number >= 1 && number <= 4 ? quarterOf(Number(year), number as 1 | 2 | 3 | 4) : periodIn([`Năm ${year}`])
}

interface TableContext {
  readonly file: string
  readonly setting: ReadingSetting
  readonly period: Period | undefined
  readonly grid: TableGrid
  /** Whether the period is the one that is asked for, because nothing names one. */
  readonly isAssumed: boolean
  /** The cells of totals that their rows do not come to. */
  readonly unequal: ReadonlySet<SheetCell>
}

/** A figure is what its cells tell together; several values of one figure are several proposals, of which one is to be chosen. */
function proposalsOf(parts: readonly FigurePart[], context: TableContext): readonly SheetProposal[] {
  const sure = Math.max(...parts.map(({ match }) => match.confidence)) - nearlyAsSure
  // The surest first: what fits less is a repetition of it, and not the other way round.
  const values = parts
    .filter(({ heading }) => heading.role === 'value')
    .sort((a, b) => Number(b.match.confidence >= sure) - Number(a.match.confidence >= sure))
  const further = parts.filter(({ heading }) => heading.role !== 'value')
  const figures =
    values.length === 0
      ? [further]
      : values.map((value) => [value, ...further.filter(({ row }) => row === value.row || values.length === 1)])
  return figures.map((each, at) => proposalOf(each, context, at > 0))
}

/** How much less sure another name may be to be as good. */
const nearlyAsSure = 0.1

function proposalOf(
  parts: readonly FigurePart[],
  { file, setting, period, grid, isAssumed, unequal }: TableContext,
  isRepeated: boolean,
): SheetProposal {
  const [first] = parts as readonly [FigurePart, ...FigurePart[]]
  const { match, area } = first
  const indicator = setting.index.indicatorOf(match.indicator)!
  const figure = figureOfParts(parts, { hasShare: hasRate(indicator), isPercent: isPercentage(indicator) })
  const told = first.period ?? period
  const problems = new Set<SheetProposalProblem>(figure.problems)
  if (told === undefined) problems.add('period-unknown')
  else if (first.period === undefined && isAssumed) problems.add('period-assumed')
  const endOf = (time: Period | undefined): Period | undefined =>
    time !== undefined && stands(indicator) ? quartersWithin(time).at(-1) : time
  if (told !== undefined && setting.period !== undefined && endOf(told) !== endOf(setting.period))
    problems.add('period-differs')
  if (area.kind !== 'one') problems.add(areaProblem[area.kind])
  if (match.confidence < 0.8 || match.rivals.length > 0) problems.add('match-unsure')
  if (isRepeated) problems.add('repeated')
  if (parts.some(({ cell }) => unequal.has(cell.cell))) problems.add('total-differs')
  const { value, denominator } = figure
  if (value !== undefined && value < 0 && !indicator.isSigned) problems.add('below-zero')
  if (value !== undefined && isCountedWhole(indicator) && !Number.isInteger(value)) problems.add('not-whole')
  if (value !== undefined && denominator !== undefined && value > denominator && isCountedWhole(indicator))
    problems.add('above-denominator')
  const known = area.kind === 'one' || area.kind === 'ended' ? area.area : undefined
  if (known && !isAskedOf(indicator, known)) problems.add('area-not-asked')
  const { category } = match
  const asked = endOf(setting.period ?? period)
  const kind = kindOf({ area, told: endOf(told), asked, setting, problems, value, skipped: first.heading.skipped })
  return {
    file,
    indicator: category === undefined ? indicator.id : `${indicator.family}.${category}`,
    indicatorId: indicator.id,
    ...(category === undefined ? {} : { category }),
    ...(value === undefined ? {} : { value }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(figure.percent === undefined ? {} : { percent: figure.percent }),
    ...(figure.perhaps === undefined ? {} : { perhaps: figure.perhaps }),
    ...(known ? { area: known.id, areaCode: known.code } : {}),
    areaName: known?.name ?? first.name,
    ...(told === undefined ? {} : { period: told }),
    kind,
    confidence: kind === 'achieved' ? match.confidence : Math.min(match.confidence, 0.4),
    evidence: [first.name, ...first.heading.texts, parts.map(({ cell }) => cell.cell.text).join(' / ')]
      .filter((text) => text !== '')
      .join(' · '),
    place: { sheet: grid.sheet, cell: cellName(first.cell.cell), cells: parts.map(({ cell }) => cellName(cell.cell)) },
    problems: [...problems],
  }
}

/** What does not hinder a figure from being proposed for acceptance. */
const harmless: ReadonlySet<SheetProposalProblem> = new Set(['period-assumed', 'cell-hidden', 'dash-as-zero'])

function kindOf({
  area,
  told,
  asked,
  setting,
  problems,
  value,
  skipped,
}: {
  readonly area: AreaMatch
  readonly told: Period | undefined
  /** Of what time the table is. */
  readonly asked: Period | undefined
  readonly setting: ReadingSetting
  readonly problems: ReadonlySet<SheetProposalProblem>
  readonly value: number | undefined
  readonly skipped: ReadHeading['skipped']
}): SheetProposalKind {
  if (skipped === 'previous') return 'previous-period'
  if (skipped === 'target' || skipped === 'difference') return skipped
  if (told !== undefined && asked !== undefined && comparePeriods(told, asked) < 0) return 'previous-period'
  if (area.kind === 'one' && !isOfAskedArea(area.area, setting)) return 'another-area'
  return value === undefined || [...problems].some((each) => !harmless.has(each)) ? 'unclear' : 'achieved'
}
