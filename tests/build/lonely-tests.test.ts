import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lonelyTests } from '../../scripts/build/lonely-tests.mjs'

const root = join(import.meta.dirname, '../..')

describe('the tests with modules and globals of their own', () => {
  const lonely = lonelyTests(root)

  test('are those that replace a module or a global, themselves or through what they import', () => {
    expect(lonely).toContain('tests/pages/loading.test.tsx')
    // It stubs `fetch` in the server that it imports.
    expect(readFileSync(join(root, 'tests/data/queries.test.ts'), 'utf8')).not.toContain('vi.stub')
    expect(lonely).toContain('tests/data/queries.test.ts')
  })

  test('are few of all', () => {
    expect(lonely.length).toBeLessThan(45)
    expect(lonely).not.toContain('tests/domain/total.test.ts')
  })
})
