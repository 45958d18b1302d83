import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nearTests } from '../../scripts/build/near-tests.mjs'

const many = Array.from({ length: 70 }, (_, at) => `tests/domain/many-${at}.test.ts`)
const files: Readonly<Record<string, string>> = {
  'src/sum.ts': 'export const sum = 1\n',
  'src/total.ts': "export { sum } from './sum.ts'\n",
  'src/page.ts': "export { sum } from './total.ts'\n",
  'src/deep.ts': 'export const deep = 1\n',
  'src/wide.ts': "export { deep } from './deep.ts'\n",
  'tests/sum.test.ts': "import { sum } from '../src/sum.ts'\n",
  'tests/total.test.ts': "import { sum } from '../src/total.ts'\n",
  'tests/page.test.ts': "import { sum } from '../src/page.ts'\n",
  'tests/golden/whole.test.ts': "import { sum } from '../../src/total.ts'\n",
  'tests/deep.test.ts': "import { deep } from '../src/deep.ts'\n",
  ...Object.fromEntries(many.map((file) => [file, "import { deep } from '../../src/wide.ts'\n"])),
  'mocks/a.ts': '',
  'scripts/a.ts': '',
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nhip-quy-near-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the tests next to a change', () => {
  test('import it, or what imports it; those of the whole are left to all tests', () => {
    expect(nearTests(folder, ['src/sum.ts'])).toEqual({
      near: ['tests/sum.test.ts', 'tests/total.test.ts'],
      reaching: 4,
    })
  })

  test('are those that import it alone where many are at two', () => {
    expect(nearTests(folder, ['src/deep.ts'])).toEqual({ near: ['tests/deep.test.ts'], reaching: 71 })
  })

  test('are those that were changed themselves, whatever they are of', () => {
    const whole = 'tests/golden/whole.test.ts'
    expect(nearTests(folder, [whole, 'README.md'])).toEqual({ near: [whole], reaching: 1 })
    expect(nearTests(folder, ['README.md'])).toEqual({ near: [], reaching: 0 })
  })
})
