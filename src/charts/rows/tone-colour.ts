import { palette } from '../palette.ts'
import type { ResolvedRow } from '../resolved-comparison.ts'

/** The colour of a change; its words say the same. */
export function toneColour(tone: ResolvedRow['change']['tone']): string {
  switch (tone) {
    case 'good':
      return palette.good
    case 'bad':
      return palette.bad
    case 'neutral':
      return palette.ink
    case 'refused':
      return palette.muted
  }
}
