import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeEdits, encodeEdits } from '../../src/contract/sentence-edits-text.ts'
import { maximumLengths } from '../../src/domain/briefing.ts'

const anyText = fc.string({ unit: fc.constantFrom('a', 'ộ', '1', '"', '\n', '\u{1F4C8}', '\u202E'), maxLength: 30 })
const anyEdit = fc.record({ text: anyText, from: anyText })
const anyEdits = fc.record({ headline: anyEdit, paragraph: anyEdit }, { requiredKeys: [] })

describe('the sentences that a browser keeps', () => {
  test('come back as they were, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(anyText, fc.constant('__proto__')), anyEdits)), (pairs) => {
        const edits = new Map(pairs)
        expect([...decodeEdits(encodeEdits(edits))!]).toEqual([...edits])
      }),
    )
  })

  test.each([
    ['nothing', ''],
    ['half of them', '[["vi /x",{"headl'],
    ['an object', '{}'],
    ['null', 'null'],
    ['a pair of one', '[["vi /x"]]'],
    ['a name that is a number', '[[1,{}]]'],
    ['a text without what it stood over', '[["vi /x",{"headline":{"text":"a"}}]]'],
    ['a sentence that is null', '[["vi /x",{"headline":null}]]'],
    [
      'an absurd length',
      JSON.stringify([['x', { headline: { text: 'a'.repeat(maximumLengths.headline + 1), from: '' } }]]),
    ],
  ])('are none where the browser holds %s', (_, text) => {
    expect(decodeEdits(text)).toBeUndefined()
  })
})
