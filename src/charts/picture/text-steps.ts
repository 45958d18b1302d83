import type { PictureSize } from './picture-size.ts'

/** Sizes of text for tables and lists, from the wished to the least that is read as easily as the axes of a chart. */
export function textSteps({ text, small }: PictureSize): readonly number[] {
  return [text * 1.15, text, (text + small) / 2, small]
}

/** Larger than those: for the few sentences of a page that is shown to a room. */
export function spokenSteps({ text }: PictureSize): readonly number[] {
  return [text * 1.6, text * 1.4]
}
