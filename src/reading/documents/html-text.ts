import { type SpannedCell, barredLines } from './barred-lines.ts'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bull: '•',
  aacute: 'á',
  agrave: 'à',
  atilde: 'ã',
  acirc: 'â',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  iacute: 'í',
  igrave: 'ì',
  oacute: 'ó',
  ograve: 'ò',
  otilde: 'õ',
  ocirc: 'ô',
  uacute: 'ú',
  ugrave: 'ù',
  yacute: 'ý',
}
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'select', 'head'])
const blocks =
  /^(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|header|footer|nav|aside|main|blockquote|pre|dt|dd|figure|figcaption|form|hr)$/

function letterOf(code: number): string {
  return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff) ? String.fromCodePoint(code) : ' '
}

function withLetters(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));?/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return letterOf(Number(decimal))
      if (hex !== undefined) return letterOf(Number.parseInt(hex, 16))
      const known = named[name!] ?? named[name!.toLowerCase()]
      if (known === undefined) return whole
      return /^[A-Z]/.test(name!) ? known.toUpperCase() : known
    },
  )
}

/** A stretch of text, or a tag with what stands in it. */
type Token = { readonly text: string } | { readonly tag: string; readonly isOpening: boolean; readonly inside: string }

/**
 * The text that a web page shows, a line for each block and each row of a table, whose cells are parted by bars: no scripts, no
 * markup. The page is read and never run; nothing it names is fetched.
 */
export function htmlText(html: string): string {
  return linesOf(tokensOf(html)).join('\n')
}

function tokensOf(html: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    if (open > at) tokens.push({ text: html.slice(at, open) })
    if (html.startsWith('<!--', open)) {
      at = endOf(html, '-->', open)
      continue
    }
    const tag = /^<\/?([a-z][a-z\d]*)/iu.exec(html.slice(open, open + 24))?.[1]?.toLowerCase()
    if (tag === undefined) {
      const isMarkup = /^<[!?/]/.test(html.slice(open, open + 2))
      if (!isMarkup) tokens.push({ text: '<' })
      at = isMarkup ? endOf(html, '>', open) : open + 1
      continue
    }
    const isOpening = html[open + 1] !== '/'
    at = endOf(html, '>', open)
    if (isOpening && silent.has(tag)) at = endOf(html, '>', closingOf(html, tag, at))
    else tokens.push({ tag, isOpening, inside: html.slice(open, at) })
  }
  if (at < html.length) tokens.push({ text: html.slice(at) })
  return tokens
}

function linesOf(tokens: readonly Token[]): readonly string[] {
  const lines: string[] = []
  let text = ''
  const endLine = (): void => {
    lines.push(...shownLines(text))
    text = ''
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if ('text' in token) {
      text += token.text.replaceAll(/\s+/g, ' ')
      continue
    }
    const { tag, isOpening } = token
    if (tag === 'table' && isOpening) {
      const table = tableAt(tokens, at)
      if (table) {
        endLine()
        lines.push(...table.lines)
        at = table.end
        continue
      }
    }
    if (blocks.test(tag)) text += '\n'
    else if (tag === 'td' || tag === 'th') text += ' '
  }
  endLine()
  return lines
}

/** The lines of the table that opens there and where it closes; undefined of one that holds another, or parts of a page. */
function tableAt(
  tokens: readonly Token[],
  from: number,
): { readonly lines: readonly string[]; readonly end: number } | undefined {
  const rows: SpannedCell[][] = []
  /** Its caption, and what else stands in no cell. */
  let outside = ''
  let cell: { readonly columns: number; readonly rows: number; text: string } | undefined
  const endCell = (): void => {
    if (cell) rows.at(-1)?.push({ ...cell, text: shownLines(cell.text).join(' ') })
    cell = undefined
  }
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if ('text' in token) {
      const said = token.text.replaceAll(/\s+/g, ' ')
      if (cell) cell.text += said
      else outside += said
      continue
    }
    const { tag, isOpening, inside } = token
    if (tag === 'table') {
      if (isOpening) return undefined
      endCell()
      const lines = barredLines(rows)
      return lines && { lines: [...shownLines(outside), ...lines], end: at }
    }
    if (tag === 'tr' || tag === 'td' || tag === 'th') endCell()
    if (tag === 'tr' && isOpening) rows.push([])
    else if ((tag === 'td' || tag === 'th') && isOpening) {
      cell = { columns: spanIn(inside, 'colspan'), rows: spanIn(inside, 'rowspan'), text: '' }
    } else if (cell && blocks.test(tag)) cell.text += ' '
  }
  return undefined
}

function spanIn(inside: string, name: 'colspan' | 'rowspan'): number {
  return Math.max(1, Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(inside)?.[1] ?? 1))
}

function shownLines(text: string): readonly string[] {
  return withLetters(text)
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
}

function endOf(html: string, sign: string, from: number): number {
  const end = html.indexOf(sign, from)
  return end < 0 ? html.length : end + sign.length
}

function closingOf(html: string, tag: string, from: number): number {
  const pattern = new RegExp(`</${tag}\\b`, 'giu')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? html.length
}
