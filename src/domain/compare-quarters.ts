import type { AreaId } from './area.ts'
import { type Change, type ChangeContext, changeBetween } from './change.ts'
import type { Dataset } from './dataset.ts'
import { calendarOn, definitionVersionOn } from './definition-version.ts'
import type { Figure } from './figure.ts'
import { type Accumulation, figureAt } from './figure-at.ts'
import type { FigureQuestion } from './figure-question.ts'
import type { Indicator } from './indicator.ts'
import { stands } from './measure-rules.ts'
import { type Quarter, quarterNumberOf, quarterOf, yearOf } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { toldDays } from './told-days.ts'

/** Two figures of one area side by side, with their difference or the reason why it would mislead. */
export interface Comparison {
  readonly current: Figure
  readonly base: Figure
  readonly change: Change
}

/** The figures of the quarter before and of the same quarter last year. */
export interface ChangeBases {
  readonly previous: Figure
  readonly lastYear: Figure
}

/**
 * An area's figure beside its figure of another quarter, or what has accumulated to each since the start of its year, with
 * every refusal that the dataset asks for.
 */
export function compareQuarters(
  dataset: Dataset,
  question: Omit<FigureQuestion, 'period'>,
  quarters: { readonly current: Quarter; readonly base: Quarter },
  accumulation: Accumulation,
): Comparison {
  const { indicator } = question
  const current = figureAt(dataset, question, { quarter: quarters.current, accumulation })
  const base = figureAt(dataset, question, { quarter: quarters.base, accumulation })
  const change = changeBetween(indicator, current, base, {
    ...periodsContext(indicator, quarters, accumulation),
    // Carried over, both are of one area.
    isSameArea:
      dataset.carried !== undefined ||
      ![quarters.current, quarters.base].some((quarter) => isCodeOfAnother(dataset, question.area, quarter)),
  })
  return { current, base, change }
}

/** What two periods of an indicator have in common, whatever the area. */
export function periodsContext(
  indicator: Pick<Indicator, 'measure' | 'time' | 'versions' | 'calendar'>,
  quarters: { readonly current: Quarter; readonly base: Quarter },
  accumulation: Accumulation,
): Omit<ChangeContext, 'isSameArea'> {
  const isSameSeason = quarterNumberOf(quarters.current) === quarterNumberOf(quarters.base)
  const definitions = new Set(
    [quarters.current, quarters.base].flatMap((quarter) => definitionsOf(indicator, quarter, accumulation)),
  )
  return {
    ...unlikeWindows(indicator, quarters, accumulation),
    // What accumulates to the end of one quarter of a year says nothing beside what accumulates to another.
    isSameStretch: accumulation === 'quarter' || stands(indicator) || isSameSeason,
    isSameDefinition: definitions.size === 1,
    isSameSeason,
  }
}

function unlikeWindows(
  indicator: Pick<Indicator, 'measure' | 'time' | 'versions' | 'calendar'>,
  { current, base }: { readonly current: Quarter; readonly base: Quarter },
  accumulation: Accumulation,
): Pick<ChangeContext, 'unlikeWindows'> {
  const cut = (quarter: Quarter) => ({ ...indicator, calendar: calendarOn(indicator, quarter) })
  if (cut(current).calendar.id === cut(base).calendar.id) return {}
  const windowOf = (quarter: Quarter) => toldDays(cut(quarter), { quarter, accumulation }).days
  return { unlikeWindows: { current: windowOf(current), base: windowOf(base) } }
}

/** The definitions under which a figure came together: of a year to date, those at its start and end. */
function definitionsOf(
  indicator: Pick<Indicator, 'time' | 'versions' | 'calendar'>,
  quarter: Quarter,
  accumulation: Accumulation,
): readonly (string | undefined)[] {
  const isSinceStart = accumulation === 'year-to-date' && !stands(indicator)
  const quarters = isSinceStart ? [quarterOf(yearOf(quarter), 1), quarter] : [quarter]
  return quarters.map((each) => definitionVersionOn(indicator, each)?.id)
}

/** Whether an area did not exist at a quarter's end while its code meant another territory. */
function isCodeOfAnother({ history }: Dataset, area: AreaId, quarter: Quarter): boolean {
  const day = lastDayOf(quarter)
  const code = history.byId(area)?.code
  if (code === undefined || history.versionOn(area, day)) return false
  return history.byCodeOn(code, day) !== undefined
}
