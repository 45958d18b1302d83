import type { Area } from '../../domain/area.ts'
import type { Day } from '../../domain/day.ts'
import { foldText } from '../../domain/fold-text.ts'
import { isAskedOf, isCountedWhole } from '../../domain/measure-rules.ts'
import type { FormColumn } from '../../domain/form-column.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { type Period, comparePeriods } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import type { SheetProposalProblem } from '../../domain/sheet-proposal-problem.ts'
import { sum } from '../../domain/sum.ts'
import { areaOfTotal } from '../proposals/area-of-total.ts'
import { type AreaMatch, areaProblem, matchAreas } from '../proposals/match-areas.ts'
import { isOfAskedArea } from '../proposals/is-of-asked-area.ts'
import type { ReadingSetting } from '../proposals/reading-setting.ts'
import type { SheetProposal, SheetProposalKind } from '../proposals/sheet-proposal.ts'
import type { FormCheck } from './check-form.ts'
import type { Form, FormCell, FormRow } from './form.ts'
import { periodIn, periodOfWindow } from '../proposals/told-period.ts'

/** What columns of a form tell. */
export interface FormMeaning {
  readonly tells: NonNullable<FormColumn['tells']>
  readonly numbers: readonly number[]
  readonly confidence: number
}

export interface FormReading {
  readonly file: string
  readonly form: Form
  readonly check: FormCheck
  readonly meanings: readonly FormMeaning[]
  readonly setting: ReadingSetting
}

/** What a column is asked for, where total rows are to be told of an area. */
interface AskedColumns {
  readonly indicator: Indicator
  readonly numbers: readonly number[]
}

/** The areas of the rows of a form, in their order; what the total of some columns is of is told where it is asked. */
export function areasOfRows(
  { form, setting }: Pick<FormReading, 'form' | 'setting'>,
  period: Period | undefined,
  asked?: AskedColumns,
): readonly AreaMatch[] {
  const { history } = setting.index
  const day = dayOf(form, setting, period)
  const within = setting.area === undefined ? {} : { within: setting.area }
  const names = matchAreas(
    form.rows.map(({ name }) => name),
    { history, day, ...within },
  )
  if (!asked) return names
  const own = ownArea(form, setting, day)
  const unitRows = form.rows.flatMap((row, at) => (row.kind === 'unit' ? [{ row, match: names[at]! }] : []))
  const units = unitRows.flatMap(({ match }) => (match.kind === 'one' ? [match.area] : []))
  const toldBy = (row: FormRow): number | undefined =>
    summed(asked.numbers.flatMap((number) => row.cells.get(number) ?? [])).value
  const together = sum(unitRows.map(({ row }) => toldBy(row) ?? 0))
  return form.rows.map((row, at): AreaMatch => {
    const match = names[at]!
    if (row.kind !== 'total' || match.kind !== 'unknown') return match
    const isSumOfUnits = units.length > 0 && units.length === unitRows.length && toldBy(row) === together
    return areaOfTotal({ own, units, isSumOfUnits }, asked.indicator, { history, day })
  })
}

/** The day whose areas are meant. */
function dayOf(form: Form, { index }: ReadingSetting, period: Period | undefined): Day {
  if (period !== undefined) return lastDayOf(period)
  return form.window?.last ?? lastDayOf(index.catalogue.quarters.last)
}

/** Whose form it is: as asked, else what its heading names. */
function ownArea(form: Form, setting: ReadingSetting, day: Day): Area | undefined {
  const { history } = setting.index
  if (setting.area !== undefined) return history.versionOn(setting.area, day) ?? history.byId(setting.area)
  const named = matchAreas(form.lines, { history, day }).flatMap((match) => (match.kind === 'one' ? [match.area] : []))
  return named.length === 1 ? named[0] : undefined
}

/** The period of an indicator in a form, and what is odd about it. */
export function periodOfForm(
  { form, setting }: Pick<FormReading, 'form' | 'setting'>,
  indicator: Pick<Indicator, 'calendar'>,
): { readonly period?: Period; readonly problems: readonly SheetProposalProblem[] } {
  const byWindow = form.window && periodOfWindow(indicator.calendar, form.window)
  const told = byWindow ?? periodIn(form.lines)
  const unmatched: readonly SheetProposalProblem[] = form.window && !byWindow ? ['days-unmatched'] : []
  if (told === undefined) {
    return setting.period === undefined
      ? { problems: [...unmatched, 'period-unknown'] }
      : { period: setting.period, problems: [...unmatched, 'period-assumed'] }
  }
  const differs = setting.period !== undefined && setting.period !== told
  return { period: told, problems: differs ? [...unmatched, 'period-differs'] : unmatched }
}

/** The figures of a form, one for each of its rows with an area and each indicator it tells. */
export function formProposals(reading: FormReading): readonly SheetProposal[] {
  const { form, setting, meanings } = reading
  return meanings.flatMap((meaning): readonly SheetProposal[] => {
    const { tells, numbers } = meaning
    const indicator = setting.index.indicatorOf(tells.indicator)
    if (!indicator || tells.role === 'denominator' || tells.role === 'next' || numbers.length === 0) return []
    const whole = meanings.find(
      (other) =>
        other.tells.role === 'denominator' &&
        other.tells.indicator === tells.indicator &&
        other.tells.category === tells.category,
    )
    const period = periodOfForm(reading, indicator)
    const areas = areasOfRows(reading, period.period, { indicator, numbers })
    return form.rows.flatMap((row, index) => {
      const proposal = proposalOf(reading, { meaning, whole, indicator, period, row, match: areas[index]! })
      return proposal ? [proposal] : []
    })
  })
}

interface Place {
  readonly meaning: FormMeaning
  readonly whole: FormMeaning | undefined
  readonly indicator: Indicator
  readonly period: ReturnType<typeof periodOfForm>
  readonly row: FormRow
  readonly match: AreaMatch
}

function proposalOf({ file, form, check, setting }: FormReading, place: Place): SheetProposal | undefined {
  const { meaning, whole, indicator, period, row, match } = place
  if (row.kind === 'blank') return undefined
  // A department of the office that reports is no area.
  if (match.kind === 'unknown' && row.kind === 'unit') return undefined
  const cells = meaning.numbers.flatMap((number) => row.cells.get(number) ?? [])
  const read = summed(cells)
  const base = whole && summed(whole.numbers.flatMap((number) => row.cells.get(number) ?? []))
  const area = match.kind === 'one' || match.kind === 'ended' ? match.area : undefined
  const wrong = [...cells, ...(base?.cells ?? [])].flatMap(
    ({ name, sheet }) => check.wrong.find((each) => each.cell === name && each.sheet === sheet) ?? [],
  )
  const problems = new Set<SheetProposalProblem>([
    ...read.problems,
    ...(base?.value === undefined ? [] : base.problems),
    ...period.problems,
    ...areaProblems(match),
    ...(area && !isAskedOf(indicator, area) ? (['area-not-asked'] as const) : []),
    ...(wrong.length > 0 ? (['cell-wrong'] as const) : []),
    ...(read.value !== undefined && read.value < 0 && !indicator.isSigned ? (['below-zero'] as const) : []),
    ...(read.value !== undefined && isCountedWhole(indicator) && !Number.isInteger(read.value)
      ? (['not-whole'] as const)
      : []),
    ...(read.value !== undefined && base?.value !== undefined && read.value > base.value
      ? (['above-denominator'] as const)
      : []),
  ])
  const [only] = wrong
  const perhaps = cells.length === 1 && only && only.cell === cells[0]!.name ? only.perhaps : read.perhaps
  const kind = kindOf({ meaning, match, period: period.period, setting, problems, value: read.value })
  const category = meaning.tells.category
  const first = cells[0]!
  return {
    file,
    indicator: category === undefined ? indicator.id : `${indicator.family}.${category}`,
    indicatorId: indicator.id,
    ...(category === undefined ? {} : { category }),
    ...(read.value === undefined ? {} : { value: read.value }),
    ...(base?.value === undefined ? {} : { denominator: base.value }),
    ...(perhaps === undefined ? {} : { perhaps: { value: perhaps } }),
    ...(area ? { area: area.id, areaCode: area.code } : {}),
    areaName: area?.name ?? row.name,
    ...(period.period === undefined ? {} : { period: period.period }),
    kind,
    confidence: kind === 'achieved' ? meaning.confidence : Math.min(meaning.confidence, 0.4),
    evidence: [
      row.name,
      ...(form.columns.get(meaning.numbers[0]!)?.path ?? []),
      cells.map(({ text }) => text).join(' + '),
    ].join(' · '),
    place: { sheet: first.sheet, cell: first.name, cells: cells.map(({ name }) => name) },
    problems: [...problems],
  }
}

function areaProblems({ kind }: AreaMatch): readonly SheetProposalProblem[] {
  return kind === 'one' ? [] : [areaProblem[kind]]
}

/** What somebody must look at before it counts. */
const open: ReadonlySet<SheetProposalProblem> = new Set([
  'area-unknown',
  'area-several',
  'area-ended',
  'area-not-asked',
  'total-of-some',
  'period-unknown',
  'days-unmatched',
  'cell-wrong',
  'cell-day',
  'cell-error',
  'cell-uncomputed',
  'cell-not-number',
  'cell-unknown',
  'cell-blank',
  'number-ambiguous',
  'not-whole',
  'below-zero',
  'above-denominator',
])

function kindOf({
  meaning,
  match,
  period,
  setting,
  problems,
  value,
}: {
  readonly meaning: FormMeaning
  readonly match: AreaMatch
  readonly period: Period | undefined
  readonly setting: ReadingSetting
  readonly problems: ReadonlySet<SheetProposalProblem>
  readonly value: number | undefined
}): SheetProposalKind {
  if (meaning.tells.role === 'part') return 'sub-total'
  if (problems.has('period-differs') && period !== undefined && setting.period !== undefined) {
    return comparePeriods(period, setting.period) < 0 ? 'previous-period' : 'unclear'
  }
  if (match.kind === 'one' && !isOfAskedArea(match.area, setting)) return 'another-area'
  return value === undefined || [...problems].some((each) => open.has(each)) ? 'unclear' : 'achieved'
}

interface Summed {
  readonly value?: number
  readonly perhaps?: number
  readonly problems: readonly SheetProposalProblem[]
  readonly cells: readonly FormCell[]
}

/** The sum of cells; undefined where one of them holds no number, or all are blank. */
function summed(cells: readonly FormCell[]): Summed {
  const problems = new Set<SheetProposalProblem>()
  let value: number | undefined
  let isKnown = true
  let perhaps: number | undefined
  for (const { figure, isHidden } of cells) {
    if (isHidden) problems.add('cell-hidden')
    switch (figure.kind) {
      case 'number':
        if (figure.value === undefined || figure.denominator !== undefined) {
          problems.add('cell-not-number')
          isKnown = false
          break
        }
        value = (value ?? 0) + figure.value
        if (figure.written === 'dash') problems.add('dash-as-zero')
        if (figure.isAmbiguous) problems.add('number-ambiguous')
        break
      case 'days':
        problems.add('cell-day')
        perhaps = cells.length === 1 ? figure.typed[0]?.value : undefined
        isKnown = false
        break
      case 'nothing':
        problems.add(figure.isText ? 'cell-not-number' : 'cell-blank')
        if (figure.isText) isKnown = false
        break
      case 'error':
      case 'uncomputed':
      case 'unknown':
        problems.add(`cell-${figure.kind}`)
        isKnown = false
    }
  }
  if (value !== undefined && problems.delete('cell-blank')) problems.add('blank-as-zero')
  return {
    ...(isKnown && value !== undefined ? { value } : {}),
    ...(perhaps === undefined ? {} : { perhaps }),
    problems: [...problems],
    cells,
  }
}

/** The rows of a form that stand for no area of the package: departments, or names that nobody knows. */
export function unmatchedRows(form: Form, areas: readonly AreaMatch[]): readonly string[] {
  return form.rows.flatMap(({ kind, name }, index) =>
    kind === 'unit' && areas[index]!.kind === 'unknown' && foldText(name) !== '' ? [name] : [],
  )
}
