import type { Area } from './area.ts'
import type { Completeness, Reach } from './coverage.ts'
import { windowOf } from './definition-version.ts'
import type { Indicator } from './indicator.ts'
import { isShortOfEnd } from './is-short-of-end.ts'
import { stands } from './measure-rules.ts'
import type { IllustratedState, MissingReason, ObservationState, Observation, ObservedValue } from './observation.ts'
import type { Period } from './period.ts'
import type { SourceId } from './source.ts'

/**
 * Why a figure has no value: what an observation says, or
 * - `not-published`: the package has no row for it;
 * - `told-above`: sources tell it of an area that holds this one alone, which owes nothing (growth of a province);
 * - `not-aggregated`: the parts have values that do not add up (a percentage, an index; ranges that were undertaken);
 * - `not-cumulated`: the quarters of a year have values that do not add up over time (a percentage, a score);
 * - `incomplete-year`: a quarter since the start of the year is missing;
 * - `calendar-changed`: the calendar changed within the year, and its periods count some days twice, or leave some out;
 * - `no-share`: the denominator is not known;
 * - `only-cumulative`: sources tell what has come together since the start of the year, and not the quarter;
 * - `area-absent`: the area did not exist then;
 * - `no-target`: nothing was undertaken for the period; `target-by-rate`: a rate was, and no number;
 * - `levels-differ`: areas of several levels contain one another and are no group;
 * - `object-gone`: what was undertaken is that of an area, or a kind of area, that is no more.
 * What has figures and is not carried over to the areas of another day:
 * - `carry-no-rule`: nothing is decided for the indicator; `carry-refused`: it is decided that it is not;
 * - `carry-new-decision`: a status ended with its area, and the new area needs a decision of its own;
 * - `carry-crosses-border`: a part lies across the border, and the rule takes areas whole; `carry-no-share`: how much of it
 *   lies within is not known;
 * - `carry-not-recorded`: the package does not know all of what had, or has, the territory.
 */
export type FigureMissingReason =
  | MissingReason
  | 'not-published'
  | 'told-above'
  | 'not-aggregated'
  | 'not-cumulated'
  | 'incomplete-year'
  | 'calendar-changed'
  | 'no-share'
  | 'only-cumulative'
  | 'area-absent'
  | 'no-target'
  | 'target-by-rate'
  | 'levels-differ'
  | 'object-gone'
  | NotCarriedReason

/** Why there is no figure on the areas of another day. */
export type NotCarriedReason =
  | 'carry-no-rule'
  | 'carry-refused'
  | 'carry-new-decision'
  | 'carry-crosses-border'
  | 'carry-no-share'
  | 'carry-not-recorded'

interface FigureOrigin extends Completeness {
  /** The record of the area the figure is for, as it was in the period. */
  readonly area?: Area
  readonly period: Period
  readonly sources: readonly SourceId[]
}

export interface FigureValue extends FigureOrigin {
  readonly kind: 'value'
  readonly value: number
  readonly denominator?: number
  /** The upper end of a range that was undertaken, in the terms of `value`, which is the lower one. */
  readonly upTo?: number
  /** Whether only the rate was ever set (a target of 95 %); the value and denominator that give it cannot be added. */
  readonly isRate?: true
  readonly state: ObservationState
  readonly illustrates?: IllustratedState
  /** Whether some parts (areas of a total, months of a quarter) are illustrative and others are not. */
  readonly isMixed?: true
  readonly revisedFrom?: number
  readonly printed?: string
  readonly note?: string
}

export interface FigureMissing extends FigureOrigin {
  readonly kind: 'missing'
  readonly reason: FigureMissingReason
  /** Whether even the reason is illustrative. */
  readonly isSample: boolean
}

/** What a card, a table cell or a point shows: a value with all it needs to be understood, or why there is none. */
export type Figure = FigureValue | FigureMissing

/** Whether the indicator is asked of the area at all: a ward owes no rural figure. */
export function isAsked(figure: Pick<FigureValue, 'kind'> | Pick<FigureMissing, 'kind' | 'reason'>): boolean {
  return figure.kind === 'value' || figure.reason !== 'not-applicable'
}

/** Whether nobody tells it of the area at all. */
export function isUntold(reason: FigureMissingReason): boolean {
  return reason === 'not-published' || reason === 'told-above'
}

/** Whether the reason is one of the period: another may well have a figure. Else no period has any of the kind. */
export function isOfPeriod(reason: FigureMissingReason): boolean {
  return !reasonsOfNoPeriod.has(reason) && !isNotCarried(reason)
}

const reasonsOfNoPeriod: ReadonlySet<FigureMissingReason> = new Set([
  'not-applicable',
  'told-above',
  'not-aggregated',
  'not-cumulated',
  'only-cumulative',
  'only-monthly',
  'levels-differ',
  'object-gone',
])

/** Whether a missing figure has no reason to tell: the sources are merely silent, or there was no such area. */
export function isSilent(reason: FigureMissingReason): boolean {
  return isUntold(reason) || reason === 'area-absent'
}

/** Whether a reason, or an outcome, is that a figure was not carried over. */
export function isNotCarried(reason: string): reason is NotCarriedReason {
  return reason.startsWith('carry-')
}

/** Whether a figure is illustrative, as a value or as a reason. */
export function isSampleFigure(figure: Figure): boolean {
  return figure.kind === 'value' ? figure.state === 'sample' : figure.isSample
}

/** Whether it is an illustrative value; an illustrative reason why there is none is no figure that could be counted. */
export function isSampleValue(figure: Figure): boolean {
  return figure.kind === 'value' && isSampleFigure(figure)
}

/** Whether two values may stand in one calculation: both from sources or both illustrative, and neither a mix of the two. */
export function areOfOneKind(a: KindOfFigure, b: KindOfFigure): boolean {
  return (a.state === 'sample') === (b.state === 'sample') && !a.isMixed && !b.isMixed
}

type KindOfFigure = Pick<FigureValue, 'state' | 'isMixed'>

/** What says when the periods of an indicator end. */
type CutIndicator = Pick<Indicator, 'time' | 'versions' | 'calendar'>

/** The figure of one observation of an indicator. */
export function figureOfObservation(indicator: CutIndicator, observation: Observation, area: Area | undefined): Figure {
  const sources = [observation.source, ...(observation.furtherSources ?? [])]
  const origin = { ...(area ? { area } : {}), period: observation.period, sources }
  if (observation.kind === 'missing') {
    return { kind: 'missing', reason: observation.reason, isSample: observation.state === 'sample', ...origin }
  }
  return {
    kind: 'value',
    value: observation.value,
    state: observation.state,
    ...(observation.denominator === undefined ? {} : { denominator: observation.denominator }),
    ...(observation.illustrates ? { illustrates: observation.illustrates } : {}),
    ...(observation.revisedFrom === undefined ? {} : { revisedFrom: observation.revisedFrom }),
    ...(observation.printed === undefined ? {} : { printed: observation.printed }),
    ...(observation.note === undefined ? {} : { note: observation.note }),
    ...reachOfObservation(indicator, observation),
    ...(observation.isMixed ? { isMixed: true } : {}),
    ...origin,
  }
}

/** How far an observation reaches. A day on which its period had ended is no other day than that of any figure. */
function reachOfObservation(indicator: CutIndicator, observation: ObservedValue): Reach {
  const { months, asOf, period } = observation
  const { last } = windowOf(indicator, period)
  const isShort = isShortOfEnd(indicator, asOf, last)
  return {
    ...(months ? { months } : {}),
    ...(asOf !== undefined && isShort ? { asOf, ...(stands(indicator) ? {} : { lacksDays: true }) } : {}),
  }
}

/** A figure that has no value. */
export function missingFigure(
  reason: FigureMissingReason,
  origin: { readonly area?: Area | undefined; readonly period: Period; readonly sources?: readonly SourceId[] },
): FigureMissing {
  return {
    kind: 'missing',
    reason,
    isSample: false,
    period: origin.period,
    sources: origin.sources ?? [],
    ...(origin.area ? { area: origin.area } : {}),
  }
}
