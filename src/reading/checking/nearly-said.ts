import { lexicon } from '../narrative/lexicon.ts'
import { phrasePattern } from '../narrative/phrase-pattern.ts'
import type { Nearly } from './claim.ts'

const nearlyBefore = new RegExp(String.raw`(?:${phrasePattern(lexicon.approximately).source})\s*$`, 'iu')
const aboveWords: readonly string[] = ['hơn', 'trên']
const belowWords: readonly string[] = ['gần', 'ngót', 'dưới']
const leastBefore = /(?<!\p{L})không\s+(?:dưới|(?:ít|thấp|kém|nhỏ)\s+hơn)\s*$/iu
const mostBefore = /(?<!\p{L})không\s+(?:vượt\s+quá|quá|trên|(?:(?:nhiều|cao|lớn)\s+)?hơn)\s*$/iu
const moreBefore = /(?<!\p{L})(?:cao|nhiều|lớn)\s+hơn\s*$/iu
const lessBefore = /(?<!\p{L})(?:thấp|ít|nhỏ|kém)\s+hơn\s*$/iu

/** What the words right before a number say of how it is meant, and what stands before them. */
export function nearlySaid(before: string): { readonly left: string; readonly nearly: Nearly | undefined } {
  if (leastBefore.test(before)) return { left: before.replace(leastBefore, ''), nearly: 'least' }
  if (mostBefore.test(before)) return { left: before.replace(mostBefore, ''), nearly: 'most' }
  const word = comparedWay(before) ? undefined : nearlyBefore.exec(before)?.[0].trim().toLowerCase()
  if (word === undefined) return { left: before, nearly: undefined }
  const nearly = aboveWords.includes(word) ? 'above' : belowWords.includes(word) ? 'below' : 'about'
  return { left: before.replace(nearlyBefore, ''), nearly }
}

/** How the words right before a number compare: "cao hơn 6,7" says how much more, and not a bit more than 6.7. */
export function comparedWay(before: string): 'up' | 'down' | undefined {
  return moreBefore.test(before) ? 'up' : lessBefore.test(before) ? 'down' : undefined
}
