import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { areasCommand } from '../../../scripts/package/areas-command.ts'
import { type Edit, smallPackage, smallPackageTexts } from '../../package/small-package.ts'

let root = ''
const lines: string[] = []
const run = (...args: readonly string[]) =>
  areasCommand(args, { root, print: (line) => lines.push(...line.split('\n')) })

/** The town of the small package has no communes that could tell where it went. */
const statedEnd: readonly Edit[] = [
  { file: 'areas.csv', from: 'valid_from,valid_to', to: 'valid_from,valid_to,ended_by' },
  ...smallPackageTexts['areas.csv']!.trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => ({ file: 'areas.csv', from: row, to: `${row},${row.includes('Thị xã') ? 'Luật 3' : ''}` })),
]

async function writePackage(edits: readonly Edit[] = []): Promise<void> {
  const folder = join(root, 'data', 'binh-phuoc')
  await mkdir(folder, { recursive: true })
  for (const [name, bytes] of smallPackage([...edits, ...statedEnd])) await writeFile(join(folder, name), bytes)
}

const list = (text: string) => writeFile(join(root, 'codes.csv'), text)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'areas-check-'))
  lines.length = 0
  await writePackage()
})

afterEach(() => rm(root, { recursive: true, force: true }))

describe('the check of areas', () => {
  test('says what is open, and that nothing is wrong', async () => {
    expect(await run()).toBe(0)
    expect(lines.filter((line) => /larger since|no fault/.test(line))).toEqual([
      'Tỉnh Đồng Nai (75) has been larger since 2025-07-01 than what is recorded of its past, so nothing of before is carried over to it.',
      'Xã Lộc Quang (25292) has been larger since 2025-07-01 than what is recorded of its past, so nothing of before is carried over to it.',
      '7 areas, 3 successions: no fault found.',
    ])
    expect(lines).toContain('7 đơn vị, 3 lần sắp xếp: không thấy lỗi.')
  })

  test('says which area ended and went nowhere, in both languages', async () => {
    await writePackage([
      { file: 'succession.csv', from: '2025-07-01,25292,Xã Lộc Phú,25292,Xã Lộc Quang,whole\n', to: '' },
    ])
    expect(await run('binh-phuoc')).toBe(1)
    expect(lines.filter((line) => line.includes('ended, and nothing says'))).toHaveLength(2)
    expect(lines.some((line) => line.startsWith('Xã Lộc Phú (25292) đã kết thúc'))).toBe(true)
    expect(lines.slice(-2)).toEqual(['2 lỗi.', '2 faults.'])
  })

  test('says the faults of a package that cannot be read', async () => {
    await writePackage([{ file: 'sources.csv', from: '2024-04-22', to: '22/04/2024' }])
    expect(await run(join(root, 'data', 'binh-phuoc'))).toBe(1)
    expect(lines[0]).toContain('sources.csv, dòng 2, cột published')
    expect(await run('no-such')).toBe(1)
  })

  test.each([[['a', 'b']], [['--column', 'code']], [['--codes']], [['--wrong']]])(
    'shows its usage for %j',
    async (args) => {
      expect(await run(...args)).toBe(2)
      expect(lines[1]).toMatch(/^Usage: npm run areas:check/)
    },
  )
})

describe('a list of codes of unknown time', () => {
  test('is dated by the one stretch that fits best, and said to be confirmed', async () => {
    await list('ma;ten\n25292;Xã Lộc Quang\n75;Tỉnh Đồng Nai\n75;Tỉnh Đồng Nai\n;\n')
    expect(await run('--codes', 'codes.csv', '--column', 'ma', '--names', 'ten')).toBe(0)
    expect(lines).toContain('from 2025-07-01 on: 2 of 2 codes, 2 with their names')
    expect(lines).toContain('from 2022-10-01 to 2025-06-30: 1 of 2 codes, 0 with their names')
    expect(lines).toContain('until 2022-09-30: 1 of 2 codes, 0 with their names')
    expect(lines[lines.length - 1]).toBe('The best fit is from 2025-07-01 on. Confirm it before you rely on it.')
  })

  test('is not guessed where several fit alike', async () => {
    await list('code\n692\n25292\n')
    expect(await run('--codes', 'codes.csv')).toBe(1)
    expect(lines[lines.length - 1]).toMatch(/^2 stretches of time fit alike/)
  })

  test.each([
    ['without any code of the package', 'code\n99999\n', 'None of the codes is in the package.'],
    ['with an empty column', 'code,name\n,x\n', 'The column “code” holds no code.'],
    [
      'without the column',
      'ma,ten\n1,x\n',
      'The file has no column “code”. Its columns are: ma, ten. Choose with --column and --names.',
    ],
  ])('%s is refused', async (_, text, sentence) => {
    await list(text)
    expect(await run('--codes', 'codes.csv')).toBe(1)
    expect(lines[lines.length - 1]).toBe(sentence)
  })

  test('that is not there is refused', async () => {
    expect(await run('--codes', 'none.csv')).toBe(1)
    expect(lines[1]).toMatch(/^none.csv cannot be read/)
  })
})
