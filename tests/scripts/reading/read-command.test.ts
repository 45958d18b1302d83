import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { benchReadCommand } from '../../../scripts/reading/bench-read-command.ts'
import { readCommand } from '../../../scripts/reading/read-command.ts'
import { templateCommand } from '../../../scripts/template/template-command.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const report = join(root, 'tests', 'fixtures', 'reports', 'seed-loc-ninh-2024q1.txt')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'))
  await writeFile(join(folder, 'empty.docx'), '')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function run(
  ...args: readonly string[]
): Promise<{ code: number; rows: readonly Readonly<Record<string, unknown>>[]; errors: string }> {
  const [printed, errors]: [string[], string[]] = [[], []]
  const code = await readCommand(args, {
    root,
    print: (text) => printed.push(text),
    printError: (line) => errors.push(line),
  })
  return {
    code,
    rows: printed.length === 0 ? [] : (JSON.parse(printed.join('\n')) as never),
    errors: errors.join('\n'),
  }
}

test('prints an object for every figure, with the keys in their order', async () => {
  const { code, rows } = await run('--area', '692', '--period', '2024-Q1', report)
  expect(code).toBe(0)
  expect(Object.keys(rows[0]!)).toEqual([
    'file',
    'indicator',
    'value',
    'denominator',
    'percent',
    'areaCode',
    'areaName',
    'period',
    'kind',
    'confidence',
    'evidence',
    'place',
    'problems',
  ])
  expect(rows.find(({ indicator }) => indicator === 'schools.standard')).toMatchObject({
    file: report,
    value: 19,
    denominator: 46,
    percent: 41.3,
    areaCode: '692',
    areaName: 'Huyện Lộc Ninh',
    period: '2024-Q1',
    kind: 'achieved',
  })
})

test('prints what was read, and says of the others where they stand and what to do', async () => {
  const missing = join(folder, 'missing.txt')
  const { code, rows, errors } = await run(missing, join(folder, 'empty.docx'), report)
  expect(code).toBe(1)
  expect(rows.length).toBeGreaterThan(5)
  expect(errors).toContain(`${missing}: không đọc được tệp`)
  expect(errors).toContain(`${join(folder, 'empty.docx')}: Tệp không có chữ nào`)
})

test.each([
  [['--period', '2024-Q7'], '“2024-Q7” không phải kỳ báo cáo'],
  [['--area', '00000'], 'không có địa bàn mã 00000'],
  [['--speed', 'fast'], 'npm run read'],
])('refuses %j', async (args, sentence) => {
  const { code, errors } = await run(...args, report)
  expect(code).toBe(2)
  expect(errors).toContain(sentence)
})

test('refuses to read nothing, and a package there is not', async () => {
  expect(await run()).toMatchObject({ code: 2, rows: [] })
  expect(await run('--package', 'nowhere', report)).toMatchObject({ code: 1, rows: [] })
})

test('the bench prints what is right and found, and fails below its marks', async () => {
  const lines: string[] = []
  const print = (line: string): void => void lines.push(line)
  expect(await benchReadCommand([], { root, print })).toBe(0)
  expect(lines.some((line) => /^rural\.ntm\s+\d+\/\d+\s+(?:9\d|100)\.\d %/.test(line))).toBe(true)
  await writeFile(join(folder, 'a.txt'), 'Huyện Lộc Ninh có 14/15 xã đạt chuẩn nông thôn mới.')
  const gold = {
    indicator: 'rural.ntm',
    value: 13,
    denominator: 15,
    unit_name: 'Huyện Lộc Ninh',
    period: '2024-Q1',
    sentence: 'x',
  }
  await writeFile(join(folder, 'a.gold.json'), JSON.stringify([gold]))
  expect(await benchReadCommand([folder], { root, print })).toBe(1)
  expect(lines.at(-1)).toContain('missed a.txt')
})

describe('files of cells', () => {
  test('come in by their headings, beside reports', async () => {
    const table = join(folder, 'bang.csv')
    await writeFile(table, 'Đơn vị,Số xã đạt chuẩn nông thôn mới,Số sản phẩm OCOP\nHuyện Lộc Ninh,14/15,"1.023"\n')
    const { code, rows } = await run('--period', '2024-Q1', table, report)
    expect(code).toBe(0)
    expect(rows.filter(({ file }) => file === table)).toMatchObject([
      { indicator: 'rural.ntm', value: 14, denominator: 15, areaCode: '692', period: '2024-Q1', place: 'B2' },
      { indicator: 'ocop.products', value: 1023, denominator: null, areaCode: '692', kind: 'achieved', place: 'C2' },
    ])
    expect(rows.some(({ file }) => file === report)).toBe(true)
  })

  test('without any figure say so, and what else was read is printed', async () => {
    const table = join(folder, 'trong.csv')
    await writeFile(table, 'Đơn vị,Ghi chú\nHuyện Lộc Ninh,đang rà soát\n')
    const { code, rows, errors } = await run('--period', '2024-Q1', table, report)
    expect(code).toBe(1)
    expect(errors).toContain('trong.csv')
    expect(rows.length).toBeGreaterThan(0)
  })

  test('that are a workbook under another name are read as one', async () => {
    const named = join(folder, 'bao-cao.docx')
    expect(
      await templateCommand(['--quarter', '2024-Q2', '--out', named, '--area', '692'], {
        root,
        print: () => undefined,
      }),
    ).toBe(0)
    const { code, rows } = await run('--period', '2024-Q2', named)
    expect(code).toBe(0)
    // What an empty template shows beside its cells is of the quarter before, and is not taken for this one.
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map(({ kind, period }) => `${String(kind)} ${String(period)}`))).toEqual(
      new Set(['previous-period 2024-Q1']),
    )
  })
})
