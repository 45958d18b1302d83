import makeCode from 'qrcode-generator'
import { type PathPrimitive, px } from '../../paper/primitive.ts'

type Code = ReturnType<typeof makeCode>

/**
 * Codes by their text, the latest made last: choosing the pattern of a code costs as much as everything else on a page, and
 * the pages of a briefing are drawn again at each letter somebody types.
 */
const codes = new Map<string, Code>()
/** As many as the longest briefing has figures. */
const mostCodes = 60

/** The clear space around a code that readers need, in modules. */
const quietModules = 2

/**
 * A QR code of a text inside a square: dark modules on a light ground in every look, because telephones read no other.
 * Undefined for a text that is longer than any code holds (about 2,300 letters).
 */
export function codePath(
  text: string,
  square: { readonly x: number; readonly y: number; readonly size: number },
): readonly PathPrimitive[] | undefined {
  const code = codeOf(text)
  if (!code) return undefined
  const count = code.getModuleCount()
  const step = square.size / (count + 2 * quietModules)
  const runs: string[] = []
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (!code.isDark(row, column)) continue
      let end = column
      while (end + 1 < count && code.isDark(row, end + 1)) end += 1
      const [x, y] = [square.x + (column + quietModules) * step, square.y + (row + quietModules) * step]
      // A hair wider than the module, so that no light seam is left between rows.
      runs.push(
        `M${px(x)} ${px(y)}h${px((end - column + 1) * step)}v${px(step + 0.05)}h${px(-(end - column + 1) * step)}Z`,
      )
      column = end
    }
  }
  // Not quite white and black, so that no look turns them round: a light code on a dark slide is read by few telephones.
  return [
    {
      type: 'path',
      d: `M${px(square.x)} ${px(square.y)}h${px(square.size)}v${px(square.size)}h${px(-square.size)}Z`,
      fill: '#fffffe',
    },
    { type: 'path', d: runs.join(''), fill: '#000001' },
  ]
}

function codeOf(text: string): Code | undefined {
  const known = codes.get(text)
  if (known) return known
  const code = makeCode(0, 'L')
  try {
    code.addData(text)
    code.make()
  } catch {
    return undefined
  }
  const [oldest] = codes.keys()
  if (oldest !== undefined && codes.size >= mostCodes) codes.delete(oldest)
  codes.set(text, code)
  return code
}
