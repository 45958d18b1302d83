import type { Area } from './area.ts'
import { type CarryDirection, type CarryRule, isStatusRule, rulesFor } from './carry-rule.ts'
import { combineStates } from './combine-states.ts'
import { reachOfAll } from './coverage.ts'
import { type Figure, type FigureValue, isAsked, missingFigure } from './figure.ts'
import type { Indicator } from './indicator.ts'
import { isAskedOf } from './measure-rules.ts'
import type { Period } from './period.ts'
import type { Territory, TerritoryGap, TerritoryPart } from './territory.ts'
import { sourcesOf, totalOverAreas } from './total.ts'

/**
 * Why a figure is not carried over:
 * - `no-rule`: the package decides nothing for the indicator; `refused-by-rule`: it decides that it is not.
 * - `rule-does-not-fit`: the rule cannot be that of such an indicator (nothing adds to a score).
 * - `new-decision`: the new area needs a decision of its own.
 * - `crosses-border`: only a part of an area lies in the territory, and the rule takes areas whole.
 * - `no-share`: the rule weighs, and a share is not known.
 * - `not-a-status`: a status is had or not, and a part has a number of them.
 * - `no-denominator`: the rate is to be made anew, and a part has no denominator.
 * - `not-asked`: the indicator asks nothing of the area (a ward, of rural standards).
 * - and what is not known of the territory itself.
 */
export type CarryRefusal =
  | 'no-rule'
  | 'refused-by-rule'
  | 'rule-does-not-fit'
  | 'new-decision'
  | 'crosses-border'
  | 'no-share'
  | 'not-a-status'
  | 'no-denominator'
  | 'not-asked'
  | TerritoryGap

/** A part with the figure it brings. */
export interface CarriedPart extends TerritoryPart {
  readonly figure: Figure
}

interface CarriedOrigin {
  readonly direction: CarryDirection
  /** The rule that decided; absent where the area went on as it was, and nothing had to be decided. */
  readonly rule?: CarryRule
  /** What it was made of; empty where the territory is not known. */
  readonly parts: readonly CarriedPart[]
}

/** A figure on the areas of another day: exact, estimated, or refused with its reason. It is never the area's own. */
export type CarriedOver =
  | (CarriedOrigin & { readonly kind: 'exact' | 'estimated'; readonly figure: Figure })
  | (CarriedOrigin & { readonly kind: 'refused'; readonly reason: CarryRefusal })

type CarriedIndicator = Pick<Indicator, 'measure' | 'appliesTo'>

interface CarryQuestion {
  readonly indicator: CarriedIndicator
  readonly rule: CarryRule | undefined
  /** The area the figure is to be of. */
  readonly area: Area
  /** The period it is told for. */
  readonly period: Period
  /** What became of the area's territory on the day of the figures, or what it was. */
  readonly territory: Territory
}

/** Carries the figures of the parts of a territory over to its area. */
export function carryOver(question: CarryQuestion, figureOf: (area: Area) => Figure): CarriedOver {
  const { indicator, rule, area, period, territory } = question
  const { direction } = territory
  const found = territory.kind === 'known' ? territory.parts : []
  const parts = found.map((part): CarriedPart => ({ ...part, figure: figureOf(part.area) }))
  const origin = { direction, ...(rule ? { rule } : {}), parts }
  const refuse = (reason: CarryRefusal): CarriedOver => ({ kind: 'refused', reason, ...origin })
  const exact = (figure: Figure): CarriedOver => ({ kind: 'exact', figure, ...origin })

  if (!isAskedOf(indicator, area)) return refuse('not-asked')
  if (territory.kind === 'unknown') return refuse(territory.gap)
  if (territory.isSame) return { kind: 'exact', figure: { ...parts[0]!.figure, area }, direction, parts }
  if (!rule) return refuse('no-rule')
  if (rule.kind === 'refuse') return refuse('refused-by-rule')
  if (!rulesFor(indicator).includes(rule.kind)) return refuse('rule-does-not-fit')
  if (isStatusRule(rule.kind)) {
    const status = statusOf(rule.kind, parts, { area, period })
    return typeof status === 'string' ? refuse(status) : exact(status)
  }
  const isWhole = parts.every(({ inside }) => inside === 1)
  if (rule.kind === 'estimate') {
    if (parts.some(({ inside }) => inside === undefined)) return refuse('no-share')
    const figure = totalOverAreas(indicator, parts.map(partly), { area, period })
    return isWhole ? exact(figure) : { kind: 'estimated', figure, ...origin }
  }
  if (!isWhole) return refuse('crosses-border')
  const lacksDenominator = parts.some(({ figure }) => figure.kind === 'value' && figure.denominator === undefined)
  if (rule.kind === 'recompute' && lacksDenominator) return refuse('no-denominator')
  return exact(
    totalOverAreas(
      indicator,
      parts.map(({ figure }) => figure),
      { area, period },
    ),
  )
}

/** The figure of a part as far as the part lies in the territory. Twelve digits: a share is no more exact than that. */
function partly({ figure, inside }: CarriedPart): Figure {
  if (figure.kind === 'missing' || inside === undefined || inside === 1) return figure
  const { printed: _printed, note: _note, revisedFrom: _revisedFrom, value, denominator, ...rest } = figure
  const scaled = (whole: number): number => Number((whole * inside).toPrecision(12))
  return { ...rest, value: scaled(value), ...(denominator === undefined ? {} : { denominator: scaled(denominator) }) }
}

/** One area that has a status or has not: 1 of 1, 0 of 1. */
function isStatus({ value, denominator = 1 }: FigureValue): boolean {
  return (value === 0 || value === 1) && denominator === 1
}

/**
 * The status of an area by those of its parts. What asks nothing of a part (a township, of rural standards) leaves it out.
 * A part whose status is not known leaves the area without one, unless the others decide it.
 */
function statusOf(
  kind: CarryRule['kind'],
  parts: readonly CarriedPart[],
  whole: { readonly area: Area; readonly period: Period },
): Figure | CarryRefusal {
  if (kind === 'new-decision') return 'new-decision'
  const asked = parts.filter(({ figure }) => isAsked(figure))
  const figures = asked.map(({ figure }) => figure)
  const values = figures.filter((figure): figure is FigureValue => figure.kind === 'value')
  if (!values.every(isStatus)) return 'not-a-status'
  const coverage = { reported: values.length, expected: asked.length }
  const missing = (): Figure => ({
    ...missingFigure(asked.length === 0 ? 'not-applicable' : 'not-published', {
      ...whole,
      sources: sourcesOf(figures),
    }),
    coverage,
    isSample: figures.some((figure) => figure.kind === 'missing' && figure.isSample),
  })
  const decided = decidedBy(kind, asked)
  if (decided === 'no-share') return decided
  if (decided === undefined) return missing()
  return {
    kind: 'value',
    value: decided.value,
    denominator: 1,
    ...combineStates(decided.by),
    ...whole,
    ...reachOfAll(decided.by),
    sources: sourcesOf(decided.by),
  }
}

interface Decided {
  readonly value: 0 | 1
  readonly by: readonly FigureValue[]
}

/** Which status the parts give, and which of them decide it; undefined where those that are known do not. */
function decidedBy(kind: CarryRule['kind'], parts: readonly CarriedPart[]): Decided | 'no-share' | undefined {
  const values = parts.flatMap(({ figure }) => (figure.kind === 'value' ? [figure] : []))
  if (kind === 'largest-part') {
    const weights = parts.map(({ makes }) => makes)
    if (weights.some((weight) => weight === undefined)) return 'no-share'
    const most = Math.max(...(weights as number[]))
    const largest = parts.filter(({ makes }) => makes === most)
    const ofLargest = largest.flatMap(({ figure }) => (figure.kind === 'value' ? [figure] : []))
    const agree = new Set(ofLargest.map(({ value }) => value)).size === 1
    // Two parts of one size that differ decide nothing.
    return agree && ofLargest.length === largest.length && ofLargest[0]
      ? { value: ofLargest[0].value as 0 | 1, by: ofLargest }
      : undefined
  }
  // One part that has it decides for `any-part`, one that has it not for `all-parts`.
  const deciding = kind === 'any-part' ? 1 : 0
  const by = values.filter(({ value }) => value === deciding)
  if (by.length > 0) return { value: deciding, by }
  return parts.length > 0 && values.length === parts.length ? { value: deciding === 1 ? 0 : 1, by: values } : undefined
}
