import { groupBy } from './group-by.ts'
import { sum } from './sum.ts'

/**
 * Why a sum is another one than before:
 * - `reached`, `lost`: areas that have it newly, or no longer (expiry, revocation); of an amount its rises and falls.
 * - `joined`, `left`: territory that came to the sum, or went out of it.
 * - `denominator`: what is counted is another number of things: communes that merged, or became wards.
 * - `criteria`: the same things by other criteria.
 * - `revision`: the past is told differently today.
 * - `newly-reported`, `not-reported`: one of the two sums lacks the figure.
 * - `unattributed`: the sources do not say.
 */
export const bridgePartKinds = [
  'reached',
  'lost',
  'joined',
  'left',
  'denominator',
  'criteria',
  'revision',
  'newly-reported',
  'not-reported',
  'unattributed',
] as const
export type BridgePartKind = (typeof bridgePartKinds)[number]

/**
 * One territory of the two sums: an area that went on, or areas that merged with what they became. Each number is told or
 * is absent; what lies between two that are told has its name, and what lies between others has none.
 */
export interface BridgeMember {
  /** How it is called where the bridge is told. */
  readonly id: string
  /** Whether it belongs to the earlier sum alone, or to the later alone: territory that left or joined. */
  readonly only?: 'before' | 'after'
  /** What was told of the time before, at that time, where that was revised since. */
  readonly firstTold?: number
  /** What is told of the time before today; absent where it was not reported. */
  readonly before?: number
  /** The same by the criteria of today, where a source tells it. */
  readonly byNewCriteria?: number
  /** The same on the areas and things of today: carried over, or without those that are no longer asked. */
  readonly onNewAreas?: number
  /** How much came anew, where that is told by itself; the rest of a difference was lost. */
  readonly reachedSince?: number
  /** What is told of the time after; absent where it was not reported. */
  readonly after?: number
}

/** What two sums have in common and what not. */
export interface BridgeTerms {
  /** Whether one definition was in force in both. */
  readonly isSameDefinition: boolean
  /** The sums, where a source tells them itself; else they are those of the members. */
  readonly before?: number
  readonly after?: number
}

/** One part of a difference; `members` are those that made it, none where it is of the sums alone. */
export interface BridgePart {
  readonly kind: BridgePartKind
  readonly amount: number
  readonly members: readonly string[]
  /** How much of it each of them made. */
  readonly amounts: readonly number[]
}

/** A difference with its parts, which add up to it exactly. Only parts that are not zero, in the order of the kinds. */
export interface ChangeBridge {
  readonly before: number
  readonly after: number
  readonly difference: number
  readonly parts: readonly BridgePart[]
}

interface Step {
  readonly kind: BridgePartKind
  readonly amount: number
  readonly member: string
}

/**
 * Splits the difference of two sums. Member by member the way leads from what was first told of the time before to what
 * is told of the time after; whatever the ways do not explain of the sums themselves is `unattributed` and stands by itself.
 */
export function changeBridge(members: readonly BridgeMember[], terms: BridgeTerms): ChangeBridge {
  const steps = members.flatMap((member) => stepsOf(member, terms))
  const before = terms.before ?? sum(members.map((member) => startOf(member) ?? 0))
  const after = terms.after ?? sum(members.map((member) => endOf(member) ?? 0))
  const difference = sum([after, -before])
  const told = bridgePartKinds.map((kind) => {
    const ofKind = steps.filter((step) => step.kind === kind && step.amount !== 0)
    return { kind, amounts: ofKind.map(({ amount }) => amount), byMember: groupBy(ofKind, ({ member }) => member) }
  })
  const rest = sum([difference, ...told.flatMap(({ amounts }) => amounts.map((amount) => -amount))])
  const parts = told.map(({ kind, amounts, byMember }): BridgePart => ({
    kind,
    amount: sum(kind === 'unattributed' ? [...amounts, rest] : amounts),
    members: [...byMember.keys()],
    amounts: [...byMember.values()].map((of) => sum(of.map(({ amount }) => amount))),
  }))
  return { before, after, difference, parts: parts.filter(({ amount, members: of }) => amount !== 0 || of.length > 0) }
}

/** Where a member begins: at what was first told, or, where that is not known, at what is told of it later. */
function startOf({ only, firstTold, before }: BridgeMember): number | undefined {
  return only === 'after' ? undefined : (firstTold ?? before)
}

function endOf({ only, after }: BridgeMember): number | undefined {
  return only === 'before' ? undefined : after
}

/** The way of one member, from before to after. Its steps add up to its difference. */
function stepsOf(member: BridgeMember, { isSameDefinition }: BridgeTerms): readonly Step[] {
  const { id, only, before, after } = member
  const start = startOf(member)
  const step = (kind: BridgePartKind, to: number, from: number): Step => ({
    kind,
    amount: sum([to, -from]),
    member: id,
  })
  if (only === 'before') return start === undefined ? [] : [step('left', 0, start)]
  if (only === 'after') return after === undefined ? [] : [step('joined', after, 0)]
  if (start === undefined) return after === undefined ? [] : [step('newly-reported', after, 0)]
  const revised = before === undefined ? [] : [step('revision', before, start)]
  const from = before ?? start
  if (after === undefined) return [...revised, step('not-reported', 0, from)]
  const { byNewCriteria, onNewAreas, reachedSince } = member
  // Between two definitions nobody knows what is a success and what a change of the yardstick, unless both are told.
  if (!isSameDefinition && byNewCriteria === undefined) return [...revised, step('unattributed', after, from)]
  const afterCriteria = byNewCriteria ?? from
  const afterAreas = onNewAreas ?? afterCriteria
  return [
    ...revised,
    step('criteria', afterCriteria, from),
    step('denominator', afterAreas, afterCriteria),
    ...ofItself(id, afterAreas, after, reachedSince),
  ]
}

/** What came and went within a territory that is the same thing in both sums. */
function ofItself(member: string, from: number, to: number, reached: number | undefined): readonly Step[] {
  const net = sum([to, -from])
  // More came than there is more of: the rest went. Less came than there is more of: the two figures do not fit.
  if (reached === undefined) return [{ kind: net > 0 ? 'reached' : 'lost', amount: net, member }]
  const rest = sum([net, -reached])
  return [
    { kind: 'reached', amount: reached, member },
    { kind: rest < 0 ? 'lost' : 'unattributed', amount: rest, member },
  ]
}
