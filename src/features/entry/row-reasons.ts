import { entryKinds, readingProblems } from '../../i18n/entry-oddity-texts.ts'
import { entryTexts } from '../../i18n/entry-texts.ts'
import { sheetProposalProblems } from '../../i18n/sheet-reading-texts.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'
import type { EntryProposal } from './entry-proposal.ts'
import type { ReviewRow } from './review.ts'
import { oddityText } from './said-figure.ts'

/** Why a figure is asked or left out, and what else is odd about it; of what enters by itself there may be nothing. */
export function reasonsOf(texts: Texts, row: Omit<ReviewRow, 'content'>): readonly string[] {
  const { proposal, status, odd, lacks } = row
  const { review } = entryTexts[texts.language]
  const isOfKind = status === 'folded' || (status === 'open' && proposal.kind !== 'achieved')
  const why = [
    ...lacks.map((lack) => review.lacks[lack]),
    ...odd.map((each) => oddityText(texts, each)),
    ...proposal.problems.filter((code) => !saidOtherwise.has(code)).flatMap((code) => noteText(texts, code)),
  ]
  // That it is not clear is said where nothing says why.
  const saysKind = isOfKind && (proposal.kind !== 'unclear' || why.length === 0)
  const told = [...(saysKind ? [bilingual(texts, entryKinds[proposal.kind]!)] : []), ...why]
  // What no rule has said the readers have.
  return told.length > 0 || status !== 'open' ? told : proposal.problems.flatMap((code) => noteText(texts, code))
}

function noteText(texts: Texts, code: EntryProposal['problems'][number]): readonly string[] {
  const text = readingProblems[code] ?? (sheetProposalProblems as typeof readingProblems)[code]
  return text ? [bilingual(texts, text)] : []
}

/** What the rules of the review say themselves. */
const saidOtherwise: ReadonlySet<string> = new Set([
  'area-unknown',
  'area-not-asked',
  'area-assumed',
  'period-assumed',
  'period-unknown',
  'above-denominator',
  'percent-disagrees',
  'not-whole',
  'below-zero',
])
