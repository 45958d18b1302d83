import type { DraftFigure } from './draft-figure.ts'
import type { Indicator } from './indicator.ts'
import type { Ratio } from './measure-rules.ts'
import type { Observation } from './observation.ts'
import { checkPrinted } from './printed-check.ts'

/**
 * What publishing a figure does:
 * - `new`: no figure of a source stood there;
 * - `revised`: another one did;
 * - `settled`: the same one did, as provisional or up to an earlier day;
 * - `withdrawn`: what stands there goes;
 * - `same`: nothing.
 */
export type DraftChange = 'new' | 'revised' | 'settled' | 'withdrawn' | 'same'

/** The denominator of a figure: where its source tells the number alone, that which is known of the same. A sample is not known. */
export function denominatorBeside(
  { denominator }: Pick<Ratio, 'denominator'>,
  known: Observation | undefined,
): number | undefined {
  if (denominator !== undefined) return denominator
  return known?.kind === 'value' && known.state !== 'sample' ? known.denominator : undefined
}

/** What publishing a figure does to what is published of its key. */
export function draftChange(
  { content, state }: Pick<DraftFigure, 'content' | 'state'>,
  published: Observation | undefined,
): DraftChange {
  if (content.kind === 'withdrawn') return published ? 'withdrawn' : 'same'
  if (!published || published.state === 'sample') return 'new'
  if (published.kind === 'missing') {
    return content.kind === 'missing' && content.reason === published.reason ? 'same' : 'new'
  }
  if (content.kind === 'missing') return 'revised'
  if (content.value !== published.value || content.denominator !== published.denominator) return 'revised'
  const isSettled = (published.state === 'provisional' && state !== 'provisional') || published.asOf !== undefined
  return isSettled ? 'settled' : 'same'
}

/** The published value that a figure takes the place of; undefined where it revises none. Of a share it may have had another whole. */
export function revisedValue(draft: DraftFigure, published: Observation | undefined): number | undefined {
  const isRevision = draft.content.kind === 'value' && draftChange(draft, published) === 'revised'
  return isRevision && published?.kind === 'value' ? published.value : undefined
}

/** The state a figure will have: what takes the place of a final one is a revision, what settles a provisional one is not. */
export function draftState(
  draft: Pick<DraftFigure, 'content'> & { readonly state: 'final' | 'provisional' },
  published: Observation | undefined,
): DraftFigure['state'] {
  const isRevision =
    draft.content.kind === 'value' && published?.state !== 'provisional' && draftChange(draft, published) === 'revised'
  return isRevision ? 'revised' : draft.state
}

/** Whether a change of a figure of a source, or a figure that its own words contradict, still lacks its reason. */
export function lacksReason(
  draft: Pick<DraftFigure, 'content' | 'state' | 'printed' | 'reason'>,
  published: Observation | undefined,
  indicator: Pick<Indicator, 'measure' | 'factor'>,
): boolean {
  if ((draft.reason ?? '').trim() !== '') return false
  const change = draftChange(draft, published)
  if (change === 'revised') return true
  if (change === 'withdrawn') return published?.state !== 'sample'
  return change !== 'same' && contradictsPrinted(draft, indicator)
}

/** Whether the words a figure was taken from give another figure: the source misprints, or somebody misread it. */
export function contradictsPrinted(
  { content, printed }: Pick<DraftFigure, 'content' | 'printed'>,
  indicator: Pick<Indicator, 'measure' | 'factor'>,
): boolean {
  return content.kind === 'value' && printed !== undefined && checkPrinted(printed, indicator, content).length > 0
}

/** What is published of a key as a text to compare: "14/15 final", "not-reported final"; empty where nothing is. */
export function publishedText(published: Observation | undefined): string {
  if (!published) return ''
  const { kind, state } = published
  if (kind === 'missing') return `${published.reason} ${state}`
  const { value, denominator } = published
  return `${value}${denominator === undefined ? '' : `/${denominator}`} ${state}`
}
