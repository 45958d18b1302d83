import { type TextSetting, estimatedLines, lineHeightEm } from '../estimate-lines.ts'

/** What stands for the words that are left out. */
const omission = ' …'

/**
 * A title as it is, or as many of its first words as find room in a box, in points, with a sign that there are more: the
 * speaker's notes have it whole. The number of a page at its end ("(2/3)") stays.
 */
export function shortenedTitle(
  text: string,
  { width, height }: { readonly width: number; readonly height: number },
  setting: TextSetting,
): string {
  const most = Math.max(1, Math.floor(height / (setting.size * lineHeightEm)))
  const fits = (tried: string): boolean => estimatedLines(tried, width, setting) <= most
  if (fits(text)) return text
  const page = / \(\d+\/\d+\)$/.exec(text)?.[0] ?? ''
  const said = text.slice(0, text.length - page.length)
  const of = (pieces: readonly string[], between: string) => (count: number) =>
    pieces
      .slice(0, count)
      .join(between)
      .replace(/[\s,;:.–-]+$/u, '') +
    omission +
    page
  const words = said.split(' ')
  const first = of(words, ' ')(1)
  // A word that is wider than its place is cut by letters.
  const [pieces, tried] = fits(first) ? [words, of(words, ' ')] : [Array.from(said), of(Array.from(said), '')]
  let count = pieces.length - 1
  while (count > 1 && !fits(tried(count))) count -= 1
  return tried(count)
}
