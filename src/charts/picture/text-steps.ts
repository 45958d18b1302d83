import type { PictureSize } from './picture-size.ts'

/** Sizes of text for tables and lists, from the wished to the least that is read as easily as the axes of a chart. */
export function textSteps({ text, small }: PictureSize): readonly number[] {
  return [text * 1.15, text, (text + small) / 2, small]
}

/** Below `small`: only where it saves breaking words or a further page of columns. */
export function leastText({ small }: PictureSize): number {
  return small * 0.88
}
