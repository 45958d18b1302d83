import type { AreaHistory } from '../../domain/area-history.ts'
import type { AreaId } from '../../domain/area.ts'
import type { CatalogueIndex } from '../../domain/catalogue-index.ts'
import type { CategoryId, Indicator, IndicatorId } from '../../domain/indicator.ts'
import { stands, standsAtStart } from '../../domain/measure-rules.ts'
import { type Period, type QuarterNumber, periodFromText, quarterOf, quartersWithin } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import type { SheetProposalProblem } from '../../domain/sheet-proposal-problem.ts'
import type { FigureProposal, ReadingProblemCode, StatementKind } from '../../reading/narrative/proposal.ts'
import { type ToldTime, monthSpanOf } from '../../reading/narrative/told-time.ts'
import type { DrawnFigure } from '../../reading/read-drawn-tables.ts'
import type { SheetPlace, SheetProposal, SheetProposalKind } from '../../reading/proposals/sheet-proposal.ts'

export type EntryKind = StatementKind | SheetProposalKind

/** Where a figure stands: letters of a text, or a cell. */
export type EntryPlace =
  | ({ readonly kind: 'text'; readonly page?: number } & FigureProposal['place'])
  | ({ readonly kind: 'cell' } & SheetPlace)

/** A figure that was read, whatever from, for somebody to confirm. */
export interface EntryProposal extends Pick<
  SheetProposal,
  'category' | 'value' | 'denominator' | 'percent' | 'perhaps' | 'area' | 'period' | 'evidence'
> {
  /** Names it within its file: its place and what it is. */
  readonly id: string
  readonly indicator: IndicatorId
  /** The name of the area as it stands there, or as the package writes it. */
  readonly areaName?: string
  readonly kind: EntryKind
  readonly place: EntryPlace
  readonly problems: readonly (ReadingProblemCode | SheetProposalProblem)[]
}

/** A figure of a text. `pages` are the beginnings of its pages. */
export function proposalOfText(
  { areaCode, period: told, place, indicatorId, ...proposal }: FigureProposal,
  {
    indicatorOf,
    history,
    pages,
  }: Pick<CatalogueIndex, 'history' | 'indicatorOf'> & { readonly pages?: readonly number[] },
): EntryProposal {
  const indicator = indicatorOf(indicatorId)!
  const period = told === undefined ? undefined : periodMeant(indicator, told)
  const area = areaCode === undefined ? undefined : areaOfCode(history, areaCode, period)
  const page = pages?.filter((start) => start <= place.start).length
  const { category, value, denominator, percent, areaName, kind, evidence, problems } = proposal
  return {
    id: idOf(String(place.start), indicatorId, category),
    indicator: indicatorId,
    ...(category === undefined ? {} : { category }),
    value,
    ...(denominator === undefined ? {} : { denominator }),
    ...(percent === undefined ? {} : { percent }),
    ...(area === undefined ? {} : { area }),
    ...(areaName === undefined ? {} : { areaName }),
    ...(period === undefined ? {} : { period }),
    kind,
    evidence,
    place: { kind: 'text', ...place, ...(page === undefined ? {} : { page }) },
    problems,
  }
}

/** A figure of a cell. */
export function proposalOfCell(
  proposal: SheetProposal,
  { indicatorOf }: Pick<CatalogueIndex, 'indicatorOf'>,
): EntryProposal {
  const { file: _file, indicator: _told, indicatorId, areaCode: _code, confidence: _sure, place, ...rest } = proposal
  const { period: told, ...figure } = rest
  const period = told === undefined ? undefined : periodMeant(indicatorOf(indicatorId)!, told)
  return {
    ...figure,
    ...(period === undefined ? {} : { period }),
    id: idOf(`${place.sheet}!${place.cell}`, indicatorId, rest.category),
    indicator: indicatorId,
    place: { kind: 'cell', ...place },
  }
}

/** A figure of a table that a text draws, which is shown at its letters. */
export function proposalOfDrawn(
  { proposal, span }: DrawnFigure,
  { pages, ...known }: Pick<CatalogueIndex, 'indicatorOf'> & { readonly pages?: readonly number[] },
): EntryProposal {
  const page = pages?.filter((start) => start <= span.start).length
  return {
    ...proposalOfCell(proposal, known),
    id: idOf(String(span.start), proposal.indicatorId, proposal.category),
    place: { kind: 'text', start: span.start, end: span.end, line: span.line, ...(page === undefined ? {} : { page }) },
  }
}

/** Where a figure stands and what it is: the same in every reading of its file, whatever area and period it is read for. */
function idOf(place: string, indicator: IndicatorId, category: CategoryId | undefined): string {
  return `${place}|${indicator}|${category ?? ''}`
}

/**
 * The same with an id each: of several that are the same at one place ("Lộc Ninh, Bù Đốp đều có 5 xã") the further ones are
 * counted.
 */
export function withOwnIds(proposals: readonly EntryProposal[]): readonly EntryProposal[] {
  const seen = new Map<string, number>()
  return proposals.map((proposal) => {
    const count = (seen.get(proposal.id) ?? 0) + 1
    seen.set(proposal.id, count)
    return count === 1 ? proposal : { ...proposal, id: `${proposal.id}|${count}` }
  })
}

/**
 * The period of the package that a told time is for an indicator: what stands is that of the quarter with which the time ends;
 * undefined where no period ends with it.
 */
function periodMeant(indicator: Pick<Indicator, 'time'>, told: ToldTime): Period | undefined {
  const own = periodFromText(told)
  if (standsAtStart(indicator)) return own === undefined ? undefined : quartersWithin(own)[0]
  if (!stands(indicator)) return own
  const { last } = monthSpanOf(told)
  return (last + 1) % 3 === 0 ? quarterOf(Math.floor(last / 12), (((last % 12) + 1) / 3) as QuarterNumber) : undefined
}

function areaOfCode(history: AreaHistory, code: string, period: Period | undefined): AreaId | undefined {
  if (period !== undefined) return history.byCodeOn(code, lastDayOf(period))?.id
  const [only, ...others] = history.areas.filter((area) => area.code === code)
  return others.length === 0 ? only?.id : undefined
}
