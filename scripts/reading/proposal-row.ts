import type { FigureProposal } from '../../src/reading/narrative/proposal.ts'

/** A proposal as the command prints it; what is not known is null. */
export interface ProposalRow {
  readonly file: string
  readonly indicator: string
  /** Null where a table tells only the percentage of what is counted. */
  readonly value: number | null
  readonly denominator: number | null
  readonly percent: number | null
  readonly areaCode: string | null
  readonly areaName: string | null
  readonly period: string | null
  readonly kind: string
  readonly confidence: number
  readonly evidence: string
  readonly place: string
  readonly problems: readonly string[]
}

/** A proposal of a file, with its place in words a reader finds again: the line, and the letters within the text. */
export function proposalRow(file: string, proposal: FigureProposal): ProposalRow {
  const {
    indicator,
    value,
    denominator,
    percent,
    areaCode,
    areaName,
    period,
    kind,
    confidence,
    evidence,
    place,
    problems,
  } = proposal
  return {
    file,
    indicator,
    value,
    denominator: denominator ?? null,
    percent: percent ?? null,
    areaCode: areaCode ?? null,
    areaName: areaName ?? null,
    period: period ?? null,
    kind,
    confidence,
    evidence,
    place: `${place.line}:${place.start}-${place.end}`,
    problems,
  }
}
