import type { CompiledPhrase } from './compiled-phrases.ts'
import { noPhrase } from './phrase-pattern.ts'

const firstWords = new WeakMap<readonly string[], readonly string[] | undefined>()

/** The words that phrases begin with; undefined where one begins with a number or a mark, which is written in many ways. */
function firstWordsOf(phrases: readonly string[]): readonly string[] | undefined {
  if (firstWords.has(phrases)) return firstWords.get(phrases)
  const words = phrases.map((phrase) => /^\p{L}+/u.exec(phrase.normalize('NFC'))?.[0].toLowerCase())
  const known = words.every((word) => word !== undefined) ? [...new Set(words)] : undefined
  firstWords.set(phrases, known)
  return known
}

/**
 * Phrases for a text alone, and for what stretches of it say: a pattern of which the text has not a single first word is
 * one that is never found. Most phrases of a package are not of what a sentence speaks of, and looking for a word is much
 * cheaper than looking for a pattern.
 */
export function phrasesWithin(phrases: readonly CompiledPhrase[], text: string): readonly CompiledPhrase[] {
  const lower = text.toLowerCase()
  const said = new Map<string, boolean>()
  const isSaid = (word: string): boolean => {
    const known = said.get(word) ?? lower.includes(word)
    said.set(word, known)
    return known
  }
  const mayBeFound = (words: readonly string[]): boolean => firstWordsOf(words)?.some(isSaid) ?? true
  return phrases.map((each) => {
    const { phrase } = each
    const isCounted = mayBeFound(phrase.counted)
    return {
      ...each,
      counted: isCounted ? each.counted : noPhrase,
      countedAnywhere: isCounted ? each.countedAnywhere : noPhrase,
      before: mayBeFound(phrase.before) ? each.before : noPhrase,
      behind: mayBeFound(phrase.behind) ? each.behind : noPhrase,
      except: mayBeFound(phrase.except) ? each.except : noPhrase,
    }
  })
}
