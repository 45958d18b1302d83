import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadPackage } from '../../../scripts/package/load-package.ts'
import { newCommand } from '../../../scripts/package/new-command.ts'
import { publishPackage } from '../../../src/package/publish-package.ts'
import { day } from '../../domain/small-dataset.ts'

async function run(...args: readonly string[]) {
  return await runOn('2026-11-28', ...args)
}

async function runOn(today: string, ...args: readonly string[]) {
  const root = await mkdtemp(join(tmpdir(), 'nhip-quy-'))
  await mkdir(join(root, 'data'))
  await cp(join(import.meta.dirname, '../../../data/binh-phuoc'), join(root, 'data/binh-phuoc'), { recursive: true })
  const said: string[] = []
  const again = async (...more: readonly string[]) =>
    await newCommand(more, { root, today: day(today), print: (line) => said.push(line) })
  return { root, said, again, code: await again(...args) }
}

async function published(root: string, name: string) {
  const files = await loadPackage(join(root, 'data', name))
  if (!files.ok) throw new Error(JSON.stringify(files.problems))
  const result = publishPackage(files.value)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  expect(result.value.warnings).toEqual([])
  return result.value.summary
}

describe('a new package', () => {
  test.each([
    ['of the province that exists', [], 'Thành phố Đồng Nai'],
    ['of a province that has ended', ['--province', '70'], 'Tỉnh Bình Phước'],
  ])('%s publishes at once', async (_, options, province) => {
    const { root, code, said } = await run('so-moi', ...options)
    expect(said.join('\n')).toContain('npm run data:build -- so-moi')
    expect(code).toBe(0)
    expect(await published(root, 'so-moi')).toMatchObject({ indicators: 6, published: 0, sample: 8, targets: 7 })
    expect(await readFile(join(root, 'data/so-moi/areas.csv'), 'utf8')).toContain(province)
    const readme = await readFile(join(root, 'data/so-moi/README.md'), 'utf8')
    const tables = [
      'area-types',
      'areas',
      'families',
      'calendars',
      'display-units',
      'indicators',
      'observations',
      'targets',
    ]
    for (const file of tables) {
      expect(readme.split(`\`${file}.csv\``).length).toBe(3)
    }
  })

  test('has a row of each common kind, every one of them a sample', async () => {
    const { root } = await run('so-moi')
    const rowsOf = async (table: string) =>
      (await readFile(join(root, `data/so-moi/${table}.csv`), 'utf8')).trim().split('\n').slice(1)
    const kinds = ['count', 'amount', 'share', 'rate', 'percent', 'index']
    expect((await rowsOf('indicators')).map((row) => row.split(',')[0])).toEqual(kinds.map((kind) => `example.${kind}`))
    for (const table of ['observations', 'targets']) {
      const rows = await rowsOf(table)
      for (const kind of kinds) expect(rows.some((row) => row.startsWith(`example.${kind},`))).toBe(true)
      expect(rows.filter((row) => !/,sample,(?:.*,)?example,/.test(`${row},`))).toEqual([])
    }
  })

  test.each(['2026-01-10', '2026-04-10', '2026-07-10', '2026-10-10', '2027-01-10'])(
    'publishes at once on %s',
    async (today) => {
      const { root, code } = await runOn(today, 'so-moi')
      expect(code).toBe(0)
      expect(await published(root, 'so-moi')).toMatchObject({ indicators: 6, published: 0 })
    },
  )

  test('of a province of its own takes the areas from a file', async () => {
    const { root, again } = await run()
    const rows =
      'code,name,level,type,parent_code,valid_from,valid_to\n79,Thành phố Hồ Chí Minh,province,thành phố,,,\n'
    await writeFile(join(root, 'own.csv'), rows)
    expect(await again('hcm', '--areas', 'own.csv')).toBe(0)
    expect(await published(root, 'hcm')).toMatchObject({ areas: 1, indicators: 6 })
  })

  test('is never written over another', async () => {
    const { said, again } = await run('so-moi')
    expect(await again('so-moi')).toBe(1)
    expect(said.at(-1)).toMatch(/Đã có thư mục data\/so-moi[\s\S]*is there already/)
  })

  test.each([
    [[], /Cách dùng[\s\S]*Usage/],
    [['a', 'b'], /Usage/],
    [['../a'], /Usage/],
    [['a', '--other', 'b'], /Usage/],
    [['a', '--province', '99'], /“99”[\s\S]*70 Tỉnh Bình Phước/],
    [['a', '--areas', 'nowhere.csv'], /nowhere\.csv/],
  ] as const)('is refused for %j in both languages', async (args, words) => {
    const { code, said } = await run(...args)
    expect(code).toBe(1)
    expect(said.join('\n')).toMatch(words)
  })
})
