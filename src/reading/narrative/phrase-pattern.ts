const digitWords: readonly string[] = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

/** A digit of a phrase stands also for "05" and for its word, a hyphen for every dash. */
function wordSource(word: string): string {
  if (/^\d$/.test(word)) return `(?:0?${word}|${digitWords[Number(word)]!})`
  return /^[-–]$/.test(word) ? '[-–—]' : escaped(word)
}

function sourceOf(phrase: string): string {
  let source = ''
  for (const token of phrase.normalize('NFC').match(/\*|[\p{L}\p{N}.&']+|[^\s\p{L}\p{N}]/gu) ?? []) {
    const isWord = /^[\p{L}\p{N}]/u.test(token)
    if (token === '*') source += String.raw`\s+(?:[^\s,.;:()]+\s+){0,3}`
    else if (source === '' || source.endsWith('{0,3}')) source += wordSource(token)
    else
      source +=
        isWord && /[\p{L}\p{N})]$/u.test(source)
          ? String.raw`\s+${wordSource(token)}`
          : String.raw`\s*${wordSource(token)}`
  }
  return source.replaceAll(/(?<=[-–—,/\]])(?=[\p{L}(])/gu, String.raw`\s*`)
}

const wordEnd = String.raw`(?![\p{L}\p{N}])`
const compiled = new Map<string, RegExp>()

/**
 * A pattern for phrases as whole words in any case, the longest first: a blank stands for any white space, `*` between words
 * for up to three others, a single digit also for its word and for "05".
 */
export function phrasePattern(phrases: readonly string[], flags = 'giu'): RegExp {
  const key = `${flags} ${phrases.join('|')}`
  const known = compiled.get(key)
  if (known) return known
  // Behind a mark ("số người:") the next word may follow at once.
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => sourceOf(phrase) + (/[\p{L}\p{N}*]$/u.test(phrase) ? wordEnd : ''))
  // What is sought at one place may be glued to the number before it: "31sản phẩm".
  const wordStart = flags.includes('y') ? String.raw`(?<!\p{L})` : String.raw`(?<![\p{L}\p{N}])`
  const pattern = phrases.length === 0 ? /(?!)/giu : new RegExp(`${wordStart}(?:${sources.join('|')})`, flags)
  compiled.set(key, pattern)
  return pattern
}
