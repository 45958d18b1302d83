/** Widths in ems of Arial, by kinds of letters: an estimate that never has to know the reader's fonts. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\p{Extended_Pictographic}\u3000-\u9fff\uac00-\ud7af]/u, 1.1],
  [/[W%@]/u, 1],
  [/[mwMƯ]/u, 0.86],
  [/[GOQÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ]/u, 0.78],
  [/[iljtfrIíìĩỉị.,;:'’!| ·()[\]/-]/u, 0.32],
  [/\p{Lu}/u, 0.72],
]
const usualWidth = 0.56
const boldFactor = 1.1
/** Of a line of text, in its size: Vietnamese letters carry marks above and below. */
export const lineHeightEm = 1.22

const letters = new Map<string, number>()

function letterWidth(letter: string): number {
  const known = letters.get(letter)
  if (known !== undefined) return known
  const width = letterWidths.find(([kind]) => kind.test(letter))?.[1] ?? usualWidth
  letters.set(letter, width)
  return width
}

/** How a text is set: sizes in points. */
export interface TextSetting {
  readonly size: number
  readonly isBold: boolean
}

/** About how wide a text is on one line, in points. */
export function estimatedWidth(text: string, { size, isBold }: TextSetting): number {
  let ems = 0
  for (const letter of text) ems += letterWidth(letter)
  return ems * size * (isBold ? boldFactor : 1)
}

/** About how many lines a text takes in a width in points; words longer than a line are broken, line ends are kept. */
export function estimatedLines(text: string, width: number, setting: TextSetting): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width, setting), 0)
}

function linesOfParagraph(text: string, width: number, setting: TextSetting): number {
  const space = estimatedWidth(' ', setting)
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const own = estimatedWidth(word, setting)
    const gap = used === 0 ? 0 : space
    if (used + gap + own <= width) {
      used += gap + own
      continue
    }
    if (used > 0) lines += 1
    used = 0
    for (const letter of own <= width ? [word] : word) {
      const step = estimatedWidth(letter, setting)
      if (used > 0 && used + step > width) {
        lines += 1
        used = 0
      }
      used += step
    }
  }
  return lines
}

/** A size of text and the height it takes in points. */
export interface FittedText {
  readonly size: number
  readonly height: number
}

/** The first of some sizes in which paragraphs fit into a box, or the last one with the height it takes all the same. */
export function fittedText(
  paragraphs: readonly string[],
  box: { readonly width: number; readonly height: number },
  {
    sizes,
    isBold,
    gapEm = 0,
  }: { readonly sizes: readonly number[]; readonly isBold: boolean; readonly gapEm?: number },
): FittedText {
  const tried = sizes.map((size): FittedText => {
    const lines = paragraphs.reduce((sum, text) => sum + estimatedLines(text, box.width, { size, isBold }), 0)
    const gaps = Math.max(0, paragraphs.length - 1) * gapEm
    return { size, height: (lines * lineHeightEm + gaps) * size }
  })
  const last = tried[tried.length - 1]
  if (last === undefined) throw new Error('A text needs at least one size')
  return tried.find(({ height }) => height <= box.height) ?? last
}
