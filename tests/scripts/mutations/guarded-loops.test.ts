import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { guardedLoops } from '../../../scripts/mutations/guarded-loops.ts'

describe('a module whose loops are counted', () => {
  const run = (text: string): unknown => runInNewContext(`(${text})()`)

  test('gives what it gave', () => {
    const text = '() => { let n = 0; for (const each of [1, 2]) n += each; while (n < 9) { n += 3 } return n }'
    expect(run(guardedLoops('a.ts', text, undefined))).toBe(9)
  })

  test('ends by an error where a mutant would never end', () => {
    const text = '() => { let n = 0; while (n < 9) { n += 1 } return n }'
    const start = text.indexOf('n < 9')
    const endless = { start, end: start + 'n < 9'.length, before: 'n < 9', after: 'true' }
    expect(() => run(guardedLoops('a.ts', text, endless))).toThrow('endless')
  })
})
