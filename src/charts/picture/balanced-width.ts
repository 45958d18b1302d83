import { wrapText } from '../../paper/wrap-text.ts'

/** How narrow a text may become for the sake of even lines, as parts of the width there is. */
const parts = [0.55, 0.62, 0.69, 0.76, 0.83, 0.9] as const

/** The least width in which a text takes no more lines than in the whole one: no word stands alone in its last line. */
export function balancedWidth(text: string, width: number, widthOf: (text: string) => number): number {
  const lines = wrapText(text, width, widthOf).length
  if (lines <= 1) return width
  const part = parts.find((each) => wrapText(text, width * each, widthOf).length === lines)
  return width * (part ?? 1)
}
