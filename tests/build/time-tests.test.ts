import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { timeTests } from '../../scripts/build/time-tests.mjs'

let folder = ''
const files: Readonly<Record<string, string>> = {
  'src/clock.ts': 'export const now = () => new Date()\n',
  'src/day.ts': "export { now } from './clock.ts'\n",
  'src/later.ts': "export const later = () => import('./clock.ts')\n",
  'src/number.ts': "export const format = new Intl.NumberFormat('vi')\n",
  'src/circle.ts': "import './ring.ts'\nexport const circle = 1\n",
  'src/ring.ts': "import './circle.ts'\nimport './clock.ts'\n",
  'src/zip.ts': "import { zipSync } from 'fflate'\nexport const zip = zipSync\n",
  'src/type.ts': "import type { now } from './clock.ts'\nexport type Now = typeof now\n",
  'tests/own.test.ts': "test('', () => Date.now())\n",
  'tests/near.test.ts': "import {\n  now,\n} from '../src/day.ts'\n",
  'tests/later.test.ts': "import { later } from '../src/later.ts'\n",
  'tests/circle.test.ts': "import { circle } from '../src/circle.ts'\n",
  'tests/package.test.ts': "import { zip } from '../src/zip.ts'\n",
  'tests/mocked.test.ts': "vi.mock('../src/clock.ts')\n",
  'tests/number.test.ts': "import { format } from '../src/number.ts'\nimport * as fc from 'fast-check'\n",
  'tests/type.test.ts': "import type { Now } from '../src/type.ts'\n",
  'tests/e2e/page.test.ts': "test('', () => Date.now())\n",
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nhip-quy-time-'))
  for (const [file, text] of Object.entries({ ...files, 'mocks/a.ts': '', 'scripts/a.ts': '' })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the tests that run again in UTC', () => {
  test('are those that mention time or reach it by an import, whatever its form, and those of packages not known to be without', () => {
    expect(timeTests(folder)).toEqual(
      ['circle', 'later', 'mocked', 'near', 'own', 'package'].map((name) => `tests/${name}.test.ts`),
    )
  })

  test('are of this project those that write files with a date in them, and few of all', () => {
    const found = timeTests(join(import.meta.dirname, '../..'))
    for (const name of ['write-zip', 'write-pdf', 'write-word', 'write-presentation', 'workbook-bytes']) {
      expect(found).toContain(`tests/exports/${name}.test.ts`)
    }
    // The readers of workbooks reach days as well.
    const isOfReaders = (file: string): boolean => /^tests\/(?:reading|scripts\/reading|fuzz)\//.test(file)
    expect(found.filter((file) => !isOfReaders(file)).length).toBeLessThan(60)
    expect(found.filter(isOfReaders).length).toBeLessThan(15)
  })
})
