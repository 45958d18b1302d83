import type { FigureCorrection, FigureDecision } from '../../domain/figure-decision.ts'

/** What somebody does with a figure: takes it as it stands, leaves it out, puts it right, or takes what it is likely to be. */
export type FigureAct =
  | { readonly kind: 'accepted' | 'rejected' }
  | { readonly kind: 'corrected'; readonly correction: FigureCorrection }
  | { readonly kind: 'taken'; readonly value: number; readonly denominator?: number }

/** The decision on a figure after an act. */
export function decisionAfter(before: FigureDecision | undefined, act: FigureAct): FigureDecision {
  switch (act.kind) {
    case 'accepted':
    case 'rejected':
      return { ...before, verdict: act.kind }
    case 'corrected':
      // A form says all of a figure: what was said before it is said no more.
      return { ...act.correction, verdict: 'accepted' }
    case 'taken': {
      const { missing: _none, printed: _words, ...rest } = before ?? {}
      const { value, denominator } = act
      return { ...rest, value, ...(denominator === undefined ? {} : { denominator }), verdict: 'accepted' }
    }
  }
}
