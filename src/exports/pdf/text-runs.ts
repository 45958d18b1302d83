import { cleanText } from '../../domain/clean-text.ts'
import type { FontFace, WeightFaces } from './font-faces.ts'

/** A piece of a text that one face draws, or a sign that none can draw. */
export type TextRun =
  | { readonly kind: 'text'; readonly text: string; readonly face: FontFace }
  | { readonly kind: 'box'; readonly text: string }

/** Marks of direction and joiners, shades of skin, ways to draw an emoji: nothing to see by themselves. */
const unseen = /[\p{Cf}\p{Emoji_Modifier}\ufe00-\ufe0f]/gu

/**
 * A text in pieces: digits in the face of the figures, all else in the text font, and each sign that is missing there by
 * itself, so that it becomes a box and never another letter. Line ends and tabs become blanks.
 */
export function textRuns(text: string, { text: face, figures }: WeightFaces): readonly TextRun[] {
  const runs: TextRun[] = []
  for (const sign of cleanText(text).replaceAll(/\s/g, ' ').replaceAll(unseen, '')) {
    const own = /[0-9]/.test(sign) ? figures : face
    const last = runs[runs.length - 1]
    if (!own.font.hasGlyphForCodePoint(sign.codePointAt(0)!)) runs.push({ kind: 'box', text: sign })
    else if (last?.kind === 'text' && last.face === own) {
      runs[runs.length - 1] = { ...last, text: last.text + sign }
    } else runs.push({ kind: 'text', text: sign, face: own })
  }
  return runs
}

/** The width of the box for a missing sign, of the size of the text. */
export const boxEm = 0.72

/** The width of a piece in units of the drawing. */
export function runWidth(run: TextRun, size: number): number {
  if (run.kind === 'box') return boxEm * size
  return (run.face.font.layout(run.text).advanceWidth / run.face.font.unitsPerEm) * size
}
