import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lonelyTests } from '../../scripts/build/lonely-tests.mjs'

const root = join(import.meta.dirname, '../..')

describe('the tests with modules and globals of their own', () => {
  const lonely = lonelyTests(root)

  test('are those that replace a module or a global, themselves or through what they import', () => {
    expect(lonely).toContain('tests/pages/loading.test.tsx')
    // It replaces modules through what it imports.
    const claims = 'tests/reading/checking/document-claims.test.ts'
    expect(readFileSync(join(root, claims), 'utf8')).not.toContain('vi.mock')
    expect(lonely).toContain(claims)
    expect(lonely).not.toContain('tests/ui/build-state.test.tsx')
  })

  test('are few of all', () => {
    expect(lonely.length).toBeLessThan(38)
    expect(lonely).not.toContain('tests/domain/total.test.ts')
  })
})
