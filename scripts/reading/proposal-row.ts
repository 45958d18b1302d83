import type { TextSpan } from '../../src/reading/narrative/text-span.ts'

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

/** What the readers of reports and of cells both say of a figure. */
interface Proposed extends Pick<ProposalRow, 'indicator' | 'kind' | 'confidence' | 'evidence' | 'problems'> {
  readonly value?: number | undefined
  readonly denominator?: number | undefined
  readonly percent?: number | undefined
  readonly areaCode?: string | undefined
  readonly areaName?: string | undefined
  readonly period?: string | undefined
}

/** A proposal of a file, with its place in words a reader finds again. */
export function proposalRow(file: string, proposal: Proposed, place: string): ProposalRow {
  const { indicator, value, denominator, percent, areaCode, areaName, period } = proposal
  const { kind, confidence, evidence, problems } = proposal
  return {
    file,
    indicator,
    value: value ?? null,
    denominator: denominator ?? null,
    percent: percent ?? null,
    areaCode: areaCode ?? null,
    areaName: areaName ?? null,
    period: period ?? null,
    kind,
    confidence,
    evidence,
    place,
    problems,
  }
}

/** The row of a figure of a text, placed by its line and its letters within the text: "12:340-365". */
export function spanRow(
  file: string,
  proposal: Proposed,
  { line, start, end }: TextSpan & { readonly line: number },
): ProposalRow {
  return proposalRow(file, proposal, `${line}:${start}-${end}`)
}
