import type { FigureProposal, ReadingProblemCode, StatementKind } from './proposal.ts'
import { endsBefore, liesWithin } from './told-time.ts'

/** A proposal before it is held against the others of its report. */
export interface Statement {
  readonly proposal: FigureProposal
  /** Whether it is of the very period of the report. */
  readonly isOfReport: boolean
  /** Whether it is a sub-total for its time alone: of the third quarter in a report of nine months. */
  readonly isOfPart: boolean
  /** Whether it stands in the title. */
  readonly isTitle: boolean
  /** How much speaks for it among those that say something else. */
  readonly weight: number
}

const keyOf = ({ indicator, areaName }: FigureProposal): string => `${indicator}|${areaName ?? ''}`

/**
 * Holds what a report says several times against itself: the newest time is the report's, the same figure is one statement,
 * and of two figures for the same the one with more behind it is proposed; the other is a part of it, or to be asked.
 */
export function settledKinds(statements: readonly Statement[]): readonly FigureProposal[] {
  const settled = statements.map(({ proposal }) => proposal)
  const groups = new Map<string, number[]>()
  for (const [index, { proposal }] of statements.entries()) {
    if (proposal.kind === 'achieved') groups.set(keyOf(proposal), [...(groups.get(keyOf(proposal)) ?? []), index])
  }
  // Of what is told for a part of the time only, the last is what there is: a commune of July has no nine months.
  for (const [index, { proposal, isOfPart }] of statements.entries()) {
    if (!isOfPart || groups.has(keyOf(proposal))) continue
    const isLast = !statements.some(
      (other) => other.isOfPart && keyOf(other.proposal) === keyOf(proposal) && isNewer(other.proposal, proposal),
    )
    if (isLast) settled[index] = { ...proposal, kind: 'achieved' }
  }
  const change = (index: number, kind: StatementKind, problem?: ReadingProblemCode): void => {
    const { confidence, problems, ...rest } = settled[index]!
    settled[index] = {
      ...rest,
      kind,
      confidence: kind === 'achieved' ? Math.min(confidence, 0.7) : confidence,
      problems: problem === undefined || problems.includes(problem) ? problems : [...problems, problem],
    }
  }
  for (const group of groups.values()) {
    const indices = withoutLonger(group, statements)
    for (const index of group) if (!indices.includes(index)) change(index, 'unclear')
    const ranked = [...indices].sort((a, b) => statements[b]!.weight - statements[a]!.weight || a - b)
    const best = ranked[0]!
    const lead = ranked.reduce(
      (newest, index) =>
        isNewer(settled[index]!, settled[newest]!) && replaces(statements[index]!, settled[newest]!) ? index : newest,
      best,
    )
    for (const index of ranked) {
      if (index === lead) continue
      const [own, kept] = [settled[index]!, settled[lead]!]
      if (own.value === kept.value && (own.denominator ?? kept.denominator) === (kept.denominator ?? own.denominator))
        change(index, 'repeated')
      else if (isNewer(own, kept) && !statements[index]!.isTitle) change(index, 'newly-achieved')
      else if (isNewer(kept, own) && !statements[index]!.isTitle) change(index, 'previous-period')
      else if (own.value < kept.value && !statements[index]!.isTitle && own.denominator === undefined)
        change(index, 'sub-total')
      else {
        change(index, 'unclear', 'contradicted')
        if (!statements[index]!.isTitle) change(lead, 'achieved', 'contradicted')
      }
    }
  }
  return settled
}

/** Where a figure of the report's own period is told, those that go on from the beginning of the year are of another one. */
function withoutLonger(group: readonly number[], statements: readonly Statement[]): readonly number[] {
  const own = group.filter((index) => statements[index]!.isOfReport && !statements[index]!.isTitle)
  const [first] = own
  if (first === undefined) return group
  const { period } = statements[first]!.proposal
  return group.filter((index) => {
    const other = statements[index]!.proposal.period
    return other === period || other === undefined || period === undefined || !liesWithin(period, other)
  })
}

/** A later number of fewer things without a denominator is what came to them, and no new state. */
function replaces({ proposal, isTitle }: Statement, kept: FigureProposal): boolean {
  return (
    !isTitle && (proposal.value >= kept.value || proposal.denominator !== undefined || kept.denominator === undefined)
  )
}

function isNewer(a: FigureProposal, b: FigureProposal): boolean {
  return a.period !== undefined && b.period !== undefined && endsBefore(b.period, a.period)
}
