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

/**
 * The letters and the digits of words in Latin script. `\p{L}` says more, but where case does not count an engine needs some
 * milliseconds to make a pattern of it, every time it stands there: seconds for the phrases of a package.
 */
const letters = 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ'
const digits = '0-9²³¹¼-¾'
const wordEnd = `(?![${letters}${digits}])`
const endsInWord = /[\p{L}\p{N}*]$/u

/**
 * The source of phrases, the longest first. Those that begin with the same letter stand together, and the start of a word is
 * asked for behind that letter: an engine passes over what none of them begins with much faster than it looks behind every
 * place of a text, and has far less to compile. Only phrases of the same letter ever compete for a place, so their order
 * among themselves is all that counts.
 */
function sourceOfAll(phrases: readonly string[], beforeWord: string): string {
  const sorted = [...phrases].sort((a, b) => b.length - a.length)
  // Behind a mark ("số người:") the next word may follow at once.
  const isWords = sorted.every((phrase) => endsInWord.test(phrase))
  const sources = sorted.map((phrase) => sourceOf(phrase) + (!isWords && endsInWord.test(phrase) ? wordEnd : ''))
  const end = isWords ? wordEnd : ''
  if (!sources.every((source) => /^\p{L}/u.test(source))) return `(?<!${beforeWord})(?:${sources.join('|')})${end}`
  const byLetter = new Map<string, string[]>()
  for (const source of sources) {
    const letter = source.charAt(0).toLowerCase()
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), source.slice(1)])
  }
  const groups = [...byLetter].map(
    ([letter, rests]) =>
      `${letter}(?<!${beforeWord}${letter})${rests.length > 1 ? `(?:${rests.join('|')})` : rests[0]!}`,
  )
  return `(?:${groups.join('|')})${end}`
}

/** The pattern of no phrase, which is never found. */
export const noPhrase = /(?!)/giu
const compiled = new Map<string, RegExp>()

/**
 * A pattern for phrases as whole words in any case, the longest first: a blank stands for any white space, `*` between words
 * for up to three others, a single digit also for its word and for "05".
 */
export function phrasePattern(phrases: readonly string[], flags = 'giu'): RegExp {
  const key = `${flags} ${phrases.join('|')}`
  const known = compiled.get(key)
  if (known) return known
  // What is sought at one place may be glued to the number before it: "31sản phẩm".
  const beforeWord = `[${letters}${flags.includes('y') ? '' : digits}]`
  const pattern = phrases.length === 0 ? noPhrase : new RegExp(sourceOfAll(phrases, beforeWord), flags)
  compiled.set(key, pattern)
  return pattern
}
