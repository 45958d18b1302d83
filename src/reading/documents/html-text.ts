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

/**
 * The text that a web page shows, a line for each block: no scripts, no markup. The page is read and never run; nothing it
 * names is fetched.
 */
export function htmlText(html: string): string {
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    text += html.slice(at, open).replaceAll(/\s+/g, ' ')
    if (html.startsWith('<!--', open)) {
      at = endOf(html, '-->', open)
      continue
    }
    const tag = /^<\/?([a-z][a-z\d]*)/iu.exec(html.slice(open, open + 24))?.[1]?.toLowerCase()
    if (tag === undefined) {
      const isMarkup = /^<[!?/]/.test(html.slice(open, open + 2))
      text += isMarkup ? '' : '<'
      at = isMarkup ? endOf(html, '>', open) : open + 1
      continue
    }
    const isOpening = html[open + 1] !== '/'
    at = endOf(html, '>', open)
    if (isOpening && silent.has(tag)) at = endOf(html, '>', closingOf(html, tag, at))
    else if (blocks.test(tag)) text += '\n'
    else if (tag === 'td' || tag === 'th') text += ' '
  }
  text += html.slice(at).replaceAll(/\s+/g, ' ')
  return withLetters(text)
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
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
