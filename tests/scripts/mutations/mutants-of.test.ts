import { describe, expect, test } from 'vitest'
import { mutantsOf } from '../../../scripts/mutations/mutants-of.ts'

/** The text with each of its mutants in it. */
const changed = (text: string): readonly string[] =>
  mutantsOf('a.ts', text).map(({ start, end, after }) => text.slice(0, start) + after + text.slice(end))

describe('the small changes of a module', () => {
  test.each([
    ['a boundary', 'f(a <= b)', ['f(a < b)']],
    ['an operator', 'f(a - b)', ['f(a + b)']],
    ['both halves of a condition', 'f(a && b)', ['f(a)', 'f(b)']],
    ['a default', 'f(a ?? b)', ['f(a)', 'f(b)']],
    ['what decides', 'f(a ? b : c)', ['f(true ? b : c)', 'f(false ? b : c)']],
    ['a refusal', 'f(!a)', ['f(a)']],
    ['a constant', 'f(0)', ['f(1)']],
    ['a truth', 'f(true)', ['f(false)']],
    ['an optional step', 'f(a?.b)', ['f(a.b)']],
    ['a filter', 'f(a.filter(b))', ['f(a)']],
    ['every for some', 'f(a.every(b))', ['f(a.some(b))']],
    ['a return', 'function f() { return a }', ['function f() { return undefined }']],
  ])('hold %s', (_, text, all) => {
    expect(changed(text)).toEqual(all)
  })

  test.each(['let a: 1 | true', "f('a' + b)", 'f(`${a}` + b)', "import { a } from './a.ts'"])(
    'leave types, texts and imports alone: %s',
    (text) => {
      expect(changed(text)).toEqual([])
    },
  )

  test('say where they stand and what they replace', () => {
    expect(mutantsOf('a.ts', 'f(a < b)')).toEqual([{ start: 4, end: 5, before: '<', after: '<=' }])
  })
})
