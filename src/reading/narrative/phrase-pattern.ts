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

const compiled = new Map<string, RegExp>()

/**
 * A pattern for phrases as whole words in any case, the longest first: a blank stands for any white space, `*` between words
 * for up to three others, a single digit also for its word and for "05".
 */
export function phrasePattern(phrases: readonly string[], flags = 'giu'): RegExp {
  const key = `${flags} ${phrases.join('|')}`
  const known = compiled.get(key)
  if (known) return known
  const sources = [...phrases].sort((a, b) => b.length - a.length).map(sourceOf)
  const pattern =
    phrases.length === 0
      ? /(?!)/giu
      : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})(?![\p{L}\p{N}])`, flags)
  compiled.set(key, pattern)
  return pattern
}
