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
