import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type CompiledPhrase, compiledPhrases } from '../../../src/reading/narrative/compiled-phrases.ts'
import { phrasesWithin } from '../../../src/reading/narrative/phrases-within.ts'
import { spansOf, withoutBrackets } from '../../../src/reading/narrative/text-span.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const { phrases, indicators } = await binhPhuocPackage()
const compiled = compiledPhrases(phrases, indicators)
const folder = join(import.meta.dirname, '../../fixtures/reports')
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC').split('\n'))
  .filter((line) => /\d/.test(line))
  .filter((_, at) => at % 40 === 0)

/** Where each pattern of phrases is found. */
const foundIn = (all: readonly CompiledPhrase[], text: string) =>
  all.map(({ countedAnywhere, before, behind, except }) =>
    [countedAnywhere, before, behind, except].map((pattern) => spansOf(pattern, text)),
  )

test('What is left of the phrases finds in a line, and in any stretch of it, what all of them find', () => {
  expect(lines.length).toBeGreaterThan(20)
  for (const line of lines) {
    const within = phrasesWithin(compiled, line)
    for (const stretch of [line, withoutBrackets(line), line.slice(line.search(/\d/)), line.slice(0, 40)]) {
      expect({ stretch, found: foundIn(within, stretch) }).toEqual({ stretch, found: foundIn(compiled, stretch) })
    }
  }
})

test('Where no word of a phrase is said, nothing of it is sought', () => {
  const [first] = phrasesWithin(compiled, 'Hôm nay trời nắng.')
  expect(spansOf(first!.behind, 'nông thôn mới')).toEqual([])
})
