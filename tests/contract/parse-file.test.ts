import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parseFile } from '../../src/contract/parse-file.ts'

const expected = { file: 'a.json', format: 'a', version: 3, schema: v.object({ format: v.string(), n: v.number() }) }

test.each([
  ['{"format":"a","version":3,"n":1}', { ok: true, value: { format: 'a', n: 1 } }],
  ['', { ok: false, problems: [{ code: 'file-not-json', place: { file: 'a.json' } }] }],
  ['null', { ok: false, problems: [{ code: 'file-other-format', place: { file: 'a.json' } }] }],
  ['{"format":"a"}', { ok: false, problems: [{ code: 'file-other-format', place: { file: 'a.json' } }] }],
  [
    '{"format":"a","version":4}',
    {
      ok: false,
      problems: [{ code: 'file-version-newer', place: { file: 'a.json' }, params: { version: 4, expected: 3 } }],
    },
  ],
  [
    '{"format":"a","version":2}',
    {
      ok: false,
      problems: [{ code: 'file-version-older', place: { file: 'a.json' }, params: { version: 2, expected: 3 } }],
    },
  ],
  [
    '{"format":"a","version":3,"n":"1"}',
    {
      ok: false,
      problems: [{ code: 'file-shape', place: { file: 'a.json', text: 'n' }, params: { expected: 'number' } }],
    },
  ],
])('the file %s is read step by step, because each fault has another remedy', (text, result) => {
  expect(parseFile(text, expected)).toEqual(result)
})

test('a file that is longer than it may be is not looked into', () => {
  const text = `${JSON.stringify({ format: 'a', version: 3, n: 1 })}   `
  expect(parseFile(text, { ...expected, maximumLength: text.length })).toMatchObject({ ok: true })
  expect(parseFile(text, { ...expected, maximumLength: text.length - 1 })).toEqual({
    ok: false,
    problems: [{ code: 'file-too-large', place: { file: 'a.json' } }],
  })
})

const list = { ...expected, schema: v.object({ items: v.array(v.object({ n: v.number() })) }) }

test.each([
  ['a hundred thousand faults', `{"format":"a","version":3,"items":[${'{},'.repeat(100_000)}{}]}`, 'items.0.n'],
  [
    'lists within lists',
    `{"format":"a","version":3,"items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    'items.0.n',
  ],
  [
    'shapes within shapes',
    `{"format":"a","version":3,"items":${'{"n":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
    'items',
  ],
  ['a prototype of its own', '{"format":"a","version":3,"__proto__":{"items":[]},"items":7}', 'items'],
])('%s are one problem', (_, text, place) => {
  expect(parseFile(text, list)).toMatchObject({ ok: false, problems: [{ code: 'file-shape', place: { text: place } }] })
})
