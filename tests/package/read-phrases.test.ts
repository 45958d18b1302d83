import { expect, test } from 'vitest'
import { publishPackage } from '../../src/package/publish-package.ts'
import { readPackage } from '../../src/package/read-package.ts'
import { smallPackage } from './small-package.ts'

const header = 'indicator,category,counted,before,behind,context,except,parts,after'

function withPhrases(...rows: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const files = new Map(smallPackage())
  const description = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as { resources: unknown[] }
  description.resources.push({ name: 'phrases', path: 'phrases.csv', 'nhipquy:table': 'phrases' })
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  files.set('datapackage.json', encode(JSON.stringify(description)))
  return files.set('phrases.csv', encode(`${header}\n${rows.join('\n')}\n`))
}

const problemsOf = (...rows: readonly string[]): readonly string[] => {
  const read = readPackage(withPhrases(...rows))
  return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place?.row} ${place?.column}`)
}

test('ways of saying are divided by a bar', () => {
  const read = readPackage(withPhrases('rural.ntm,,xã,, nông thôn mới | NTM ,,,,'))
  expect(read.ok && read.value.phrases).toEqual([
    {
      indicator: 'rural.ntm',
      counted: ['xã'],
      before: [],
      behind: ['nông thôn mới', 'NTM'],
      context: [],
      except: [],
      parts: [],
    },
  ])
})

test('a package without them is none the worse', () => {
  const read = readPackage(smallPackage())
  expect(read.ok && read.value.phrases).toEqual([])
  expect(publishPackage(withPhrases('rural.ntm,,xã,,NTM,,,,')).ok).toBe(true)
})

test('a row that names no indicator, no category or no words is a fault', () => {
  expect(problemsOf('rural.none,,xã,,NTM,,,,')).toEqual(['indicator-unknown 2 indicator'])
  expect(problemsOf('rural.ntm,none,xã,,NTM,,,,')).toEqual(['entry-unknown 2 category'])
  expect(problemsOf('rural.ntm,,,,NTM,,,,')).toEqual(['cell-empty 2 counted'])
  expect(problemsOf('rural.ntm,,xã,,,,,,')).toEqual(['cell-needed 2 behind'])
  expect(problemsOf('rural.ntm,,xã,,NTM,,,,rural.none')).toEqual(['indicator-unknown 2 after'])
})
