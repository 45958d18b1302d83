import type { AreaChanges } from './area-changes.ts'
import type { Area, AreaId } from './area.ts'
import type { BridgeLink } from './bridge-links.ts'
import { carriedFigure } from './carried-figure.ts'
import { type CarryRule, ruleOf } from './carry-rule.ts'
import type { BridgeMember } from './change-bridge.ts'
import type { Dataset } from './dataset.ts'
import { type Figure, type FigureValue, isAsked } from './figure.ts'
import { type Accumulation, figureAt } from './figure-at.ts'
import type { Indicator } from './indicator.ts'
import { hasStandingDenominator, isAskedOf } from './measure-rules.ts'
import type { Quarter } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { sum } from './sum.ts'

/** The difference that is asked for: of one area, or of the sum of several, between two quarters. */
export interface BridgeQuestion {
  readonly indicator: Indicator
  /** Any record of each area's lineage. */
  readonly areas: readonly AreaId[]
  readonly before: Quarter
  readonly after: Quarter
  readonly accumulation: Accumulation
}

/**
 * Why a part of a difference is not attributed:
 * - `criteria`, `calendar`: the criteria changed, or how periods are cut, and no source tells both.
 * - `no-rule`: areas merged or were divided, and no rule says what their figures became (`rule` refuses, where there is one).
 * - `denominator`: more or fewer things are counted, and nobody knows which of them had it before.
 * - `territory`: it is not known what areas were made of. `reports`: only some of what merged has a figure.
 * - `sums`: the source tells the sums, and not what made their difference.
 */
export interface BridgeCause {
  readonly kind: 'criteria' | 'calendar' | 'no-rule' | 'denominator' | 'territory' | 'reports' | 'sums'
  /** The areas it is of; none where it is of all. */
  readonly areas: readonly Area[]
  readonly rule?: CarryRule
}

/** What one territory brings into a bridge; nothing where its way is not known, and why. */
export interface LinkMembers {
  readonly members: readonly BridgeMember[]
  readonly cause?: BridgeCause
}

/** The ways of one territory from the earlier sum to the later one, as far as the package tells them. */
export function memberOfLink(
  dataset: Dataset,
  changes: Pick<AreaChanges, 'rules' | 'shares'>,
  question: BridgeQuestion,
  link: BridgeLink,
  id: string,
): LinkMembers {
  const { before: earlier, after: later } = question
  const at = (areas: readonly Area[], quarter: Quarter): readonly Figure[] =>
    areas.map((area) =>
      figureAt(
        dataset,
        { indicator: question.indicator, area: area.id },
        { quarter, accumulation: question.accumulation },
      ),
    )
  const figures = { before: at(link.before, earlier), after: at(link.after, later), joined: at(link.joined, earlier) }
  const unknown = (kind: BridgeCause['kind'], rule?: CarryRule): LinkMembers => ({
    members: joinedMember(figures.joined, id),
    cause: { kind, areas: link.after, ...(rule ? { rule } : {}) },
  })
  if (link.after.length === 0) {
    const left = told(figures.before)
    return { members: left ? [{ id, only: 'before', before: left.value }] : [] }
  }
  if (link.before.length === 0) {
    const joined = told(figures.after)
    return { members: joined ? [{ id, only: 'after', after: joined.value }] : [] }
  }
  if (link.fit === 'unknown') return unknown('territory')
  if (link.fit === 'open') return unknown('no-rule')
  const [from, to] = [told(figures.before), told(figures.after)]
  if (!from || !to) {
    if (isNeverTold(figures.before) && to) return { members: [{ id, after: to.value }] }
    if (isNeverTold(figures.after) && from) return { members: [{ id, ...startOf(figures.before, from.value) }] }
    return isNeverTold(figures.before) && isNeverTold(figures.after) ? { members: [] } : unknown('reports')
  }
  const joined = joinedMember(figures.joined, id)
  if (link.joined.length > 0 && joined.length === 0) return unknown('reports')
  const rest = sum([to.value, ...joined.map(({ after }) => -after!)])
  const way = wayOf(dataset, changes, question, link, { from, to })
  if (way.kind === 'unknown') return unknown(way.cause, way.rule)
  return {
    members: [
      ...joined,
      {
        id,
        ...startOf(figures.before, from.value),
        ...(way.onNewAreas === undefined ? {} : { onNewAreas: way.onNewAreas }),
        after: rest,
      },
    ],
  }
}

/** Territory that came to the later sum: what was told of it at the earlier time. */
function joinedMember(figures: readonly Figure[], id: string): readonly BridgeMember[] {
  const joined = figures.length > 0 ? told(figures) : undefined
  return joined ? [{ id: `${id}+`, only: 'after', after: joined.value }] : []
}

interface ToldSum {
  readonly value: number
  readonly denominator?: number
  /** How many of the areas are asked at all. */
  readonly asked: number
}

/** The sum of figures, of which those lack nothing that are not asked; undefined where one lacks. */
function told(figures: readonly Figure[]): ToldSum | undefined {
  const asked = figures.filter(isAsked)
  const values = asked.filter((figure): figure is FigureValue => figure.kind === 'value')
  if (values.length < asked.length) return undefined
  const denominators = values.flatMap(({ denominator }) => denominator ?? [])
  return {
    value: sum(values.map(({ value }) => value)),
    ...(denominators.length === values.length ? { denominator: sum(denominators) } : {}),
    asked: asked.length,
  }
}

function isNeverTold(figures: readonly Figure[]): boolean {
  return figures.every((figure) => figure.kind === 'missing' && figure.reason !== 'not-applicable')
}

/** Where a way begins: at what was told first, where that was revised since. */
function startOf(figures: readonly Figure[], before: number): Pick<BridgeMember, 'firstTold' | 'before'> {
  const revisions = figures.flatMap((figure) =>
    figure.kind === 'value' && figure.revisedFrom !== undefined ? [figure.revisedFrom - figure.value] : [],
  )
  return { before, ...(revisions.length > 0 ? { firstTold: sum([before, ...revisions]) } : {}) }
}

type Way =
  | { readonly kind: 'known'; readonly onNewAreas?: number }
  | { readonly kind: 'unknown'; readonly cause: BridgeCause['kind']; readonly rule?: CarryRule | undefined }

/** What the earlier figure is on the areas and things of the later time. */
function wayOf(
  dataset: Dataset,
  changes: Pick<AreaChanges, 'rules' | 'shares'>,
  question: BridgeQuestion,
  link: BridgeLink,
  { from, to }: { readonly from: ToldSum; readonly to: ToldSum },
): Way {
  const { indicator, before, after } = question
  const rule = ruleOf(changes.rules, indicator.id, 'backwards')
  if (!link.isSame) {
    // The territory of both is one: what adds adds to the same, whatever was divided within it.
    if (rule?.kind === 'add' || rule?.kind === 'recompute' || rule?.kind === 'estimate') return { kind: 'known' }
    const carried = link.after.map((area) =>
      carriedFigure(dataset, changes, { indicator, area: area.id, period: before, areasOn: lastDayOf(after) }),
    )
    const values = carried.flatMap((each) =>
      each?.kind === 'exact' && each.figure.kind === 'value' ? [each.figure.value] : [],
    )
    const isNotAsked = carried.filter((each) => each?.kind === 'refused' && each.reason === 'not-asked').length
    if (values.length + isNotAsked === carried.length) return { kind: 'known', onNewAreas: sum(values) }
  }
  if (!hasStandingDenominator(indicator)) {
    // A single area that is no longer asked has left what is counted.
    if (to.asked === 0 || from.asked === 0) return { kind: 'known', onNewAreas: to.value }
    return link.isSame ? { kind: 'known' } : noRule(rule)
  }
  const [things, thingsNow] = [from.denominator, to.denominator]
  if (link.isSame && things === thingsNow) return { kind: 'known' }
  if (from.value === 0) return { kind: 'known', onNewAreas: 0 }
  // All had it: so has whatever of them is left, where what is left are the same things, or the rule of a merger says so.
  const isKept = rule !== undefined && ['all-parts', 'any-part', 'largest-part'].includes(rule.kind)
  const isFewer = things !== undefined && thingsNow !== undefined && thingsNow < things
  if (isFewer && from.value === things && (isKept || areOnlyFewer(dataset, question, link, thingsNow))) {
    return { kind: 'known', onNewAreas: thingsNow }
  }
  if (things === undefined || thingsNow === undefined) return link.isSame ? { kind: 'known' } : noRule(rule)
  return link.isSame ? { kind: 'unknown', cause: 'denominator' } : noRule(rule)
}

const noRule = (rule: CarryRule | undefined): Way => ({ kind: 'unknown', cause: 'no-rule', rule })

/** Whether so many things are left of those that were counted in an area that went on: areas in it, only fewer. */
function areOnlyFewer(
  { history }: Dataset,
  question: BridgeQuestion,
  { before, after, isSame }: BridgeLink,
  left: number,
): boolean {
  if (!isSame) return false
  const askedOf = (area: Area, quarter: Quarter): readonly Area[] =>
    history.childrenOn(area.id, lastDayOf(quarter)).filter((each) => isAskedOf(question.indicator, each))
  const then = new Set(
    before
      .flatMap((area) => askedOf(area, question.before))
      .flatMap(({ id }) => history.lineageOf(id).map((record) => record.id)),
  )
  const now = after.flatMap((area) => askedOf(area, question.after))
  return now.length === left && now.every(({ id }) => then.has(id))
}
