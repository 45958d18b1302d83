import type { AreaId } from './area.ts'
import type { BilingualText } from './bilingual-text.ts'
import type { Day } from './day.ts'
import type { IndicatorId } from './indicator.ts'
import { addsOverAreas, hasRate, isCountedWhole } from './measure-rules.ts'
import type { Indicator } from './indicator.ts'
import type { SourceId } from './source.ts'

/**
 * How a figure comes from the areas of one day to those of another:
 * - `add`: the figures of the parts add.
 * - `recompute`: numerators and denominators add, each for itself, and the rate is made anew; without a denominator none is.
 * - `new-decision`: a status ends with its area; the new one needs a decision of its own.
 * - `all-parts`, `any-part`: the new area has a status when all, or any, of its parts had it.
 * - `largest-part`: it has the status of the part that makes most of it, by a weight.
 * - `estimate`: the figures of parts count by the share of each that lies in the area, by a weight.
 * - `refuse`: it is not carried over, for a reason.
 */
export const carryRuleKinds = [
  'add',
  'recompute',
  'new-decision',
  'all-parts',
  'largest-part',
  'any-part',
  'estimate',
  'refuse',
] as const
export type CarryRuleKind = (typeof carryRuleKinds)[number]

/** `backwards`: the past on the areas of today. `forwards`: today on the areas of the past. */
export const carryDirections = ['backwards', 'forwards'] as const
export type CarryDirection = (typeof carryDirections)[number]

/** What a package decides for one indicator, with the document it rests on. */
export interface CarryRule {
  readonly indicator: IndicatorId
  readonly kind: CarryRuleKind
  /** Absent where it holds in both directions. */
  readonly direction?: CarryDirection
  /** By what parts are weighed ("population"); only where the rule weighs. */
  readonly weight?: string
  /** Why it is not carried over; only of `refuse`. */
  readonly reason?: BilingualText
  /** The document it rests on, as cited in Vietnamese; absent where there is none, and nothing is carried over. */
  readonly restsOn?: string
}

/** How much of two areas went from one to the other, by a weight. */
export interface TerritoryShare {
  readonly effective: Day
  readonly from: AreaId
  readonly to: AreaId
  /** What was weighed: "population". */
  readonly of: string
  /** How much of the old area went over, above 0 and at most 1. */
  readonly ofFrom?: number
  /** How much of the new area came from it. */
  readonly ofTo?: number
  readonly source: SourceId
}

/** Whether a rule weighs parts against each other. */
export function weighs(kind: CarryRuleKind): boolean {
  return kind === 'estimate' || kind === 'largest-part'
}

/** Whether a rule says of a status who has it. */
export function isStatusRule(kind: CarryRuleKind): boolean {
  return kind === 'new-decision' || kind === 'all-parts' || kind === 'largest-part' || kind === 'any-part'
}

/** The rules that an indicator may have: what does not add is never added, and only what is counted can be a status. */
export function rulesFor(indicator: Pick<Indicator, 'measure'>): readonly CarryRuleKind[] {
  return carryRuleKinds.filter((kind) => {
    if (kind === 'refuse') return true
    if (kind === 'recompute') return addsOverAreas(indicator) && hasRate(indicator)
    return isStatusRule(kind) ? isCountedWhole(indicator) : addsOverAreas(indicator)
  })
}

/** The rule of an indicator in a direction: the one for it alone before the one for both. */
export function ruleOf(
  rules: readonly CarryRule[],
  indicator: IndicatorId,
  direction: CarryDirection,
): CarryRule | undefined {
  const own = rules.filter((rule) => rule.indicator === indicator)
  return own.find((rule) => rule.direction === direction) ?? own.find((rule) => rule.direction === undefined)
}
