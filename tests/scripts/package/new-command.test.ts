import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadPackage } from '../../../scripts/package/load-package.ts'
import { newCommand } from '../../../scripts/package/new-command.ts'
import { publishPackage } from '../../../src/package/publish-package.ts'
import { day } from '../../domain/small-dataset.ts'
import { readingPackage } from '../../../scripts/reading/reading-package.ts'
import { readNarrative } from '../../../src/reading/narrative/read-narrative.ts'

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
    ['of the province that exists', [], 'Thành phố Đồng Nai', 'Đồng Nai city'],
    ['of a province that has ended', ['--province', '70'], 'Tỉnh Bình Phước', 'Bình Phước province'],
  ])('%s publishes at once', async (_, options, province, english) => {
    const { root, code, said } = await run('so-moi', ...options)
    expect(said.join('\n')).toContain('npm run data:build -- so-moi')
    expect(code).toBe(0)
    expect(await published(root, 'so-moi')).toMatchObject({ indicators: 9, published: 0, sample: 15, targets: 8 })
    expect(await readFile(join(root, 'data/so-moi/areas.csv'), 'utf8')).toContain(province)
    expect(JSON.parse(await readFile(join(root, 'data/so-moi/datapackage.json'), 'utf8'))).toMatchObject({
      nhipquy: { title: { vi: `Chỉ tiêu hằng quý: ${province}`, en: `Quarterly indicators: ${english}` } },
    })
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
      'phrases',
      'form-columns',
    ]
    for (const file of tables) {
      expect(readme.split(`\`${file}.csv\``).length).toBe(3)
    }
  })

  test('has a row of each common kind, every one of them a sample', async () => {
    const { root } = await run('so-moi')
    const rowsOf = async (table: string) =>
      (await readFile(join(root, `data/so-moi/${table}.csv`), 'utf8')).trim().split('\n').slice(1)
    const kinds = ['count', 'months', 'amount', 'share', 'rate', 'births', 'percent', 'growth', 'index']
    expect((await rowsOf('indicators')).map((row) => row.split(',')[0])).toEqual(kinds.map((kind) => `example.${kind}`))
    for (const table of ['observations', 'targets']) {
      const rows = await rowsOf(table)
      const told = kinds.filter((kind) => table === 'observations' || (kind !== 'months' && kind !== 'births'))
      for (const kind of told) expect(rows.some((row) => row.startsWith(`example.${kind},`))).toBe(true)
      expect(rows.filter((row) => !/,sample,(?:.*,)?example,/.test(`${row},`))).toEqual([])
    }
  })

  test.each(['2026-01-10', '2026-04-10', '2026-07-10', '2026-10-10', '2027-01-10'])(
    'publishes at once on %s',
    async (today) => {
      const { root, code } = await runOn(today, 'so-moi')
      expect(code).toBe(0)
      expect(await published(root, 'so-moi')).toMatchObject({ indicators: 9, published: 0 })
    },
  )

  test('of a province of its own takes the areas from a file', async () => {
    const { root, again } = await run()
    const rows =
      'code,name,level,type,parent_code,valid_from,valid_to\n79,Thành phố Hồ Chí Minh,province,thành phố,,,\n'
    await writeFile(join(root, 'own.csv'), rows)
    expect(await again('hcm', '--areas', 'own.csv')).toBe(0)
    expect(await published(root, 'hcm')).toMatchObject({ areas: 1, indicators: 9 })
  })

  test('says for which province it is, and what it did not take', async () => {
    const { said } = await run('so-moi')
    expect(said[0]).toMatch(/^Đã tạo data\/so-moi cho Thành phố Đồng Nai, \d+ dòng/)
    expect(said.join('\n')).toContain('--areas <tệp areas.csv của tỉnh>')

    const { root, again, said: told } = await run()
    const header = 'code,name,level,type,parent_code,valid_from,valid_to\n'
    const living = ['48,Thành phố Đà Nẵng,province,thành phố,,,', '51,Tỉnh Quảng Ngãi,province,tỉnh,,,']
    const ended = [
      '49,Tỉnh Quảng Nam,province,tỉnh,,,2025-06-30',
      '502,Thành phố Tam Kỳ,district,thành phố,49,,2025-06-30',
    ]
    await writeFile(join(root, 'own.csv'), `${header}${[...living, ...ended].join('\n')}\n`)
    expect(await again('da-nang', '--areas', 'own.csv')).toBe(0)
    const areas = await readFile(join(root, 'data/da-nang/areas.csv'), 'utf8')
    expect(areas.split('\n').map((row) => row.slice(0, 3))).toEqual(['cod', '48,', '49,', '502', ''])
    expect(told.join('\n')).toMatch(/Không lấy Tỉnh Quảng Ngãi và/)
    expect(told.join('\n')).not.toMatch(/Không lấy .*Quảng Nam/)
  })

  test('is ready to read what reports and forms say of its indicators', async () => {
    const { root } = await run('so-moi')
    const known = await readingPackage(root, 'so-moi')
    if (!known.ok) throw new Error(JSON.stringify(known.problems))
    const text =
      'Quý II/2026, đơn vị đã giải quyết 12 hồ sơ, tiếp công dân 85 lượt; có 9/15 xã đạt chuẩn nông thôn mới.'
    expect(
      readNarrative(text, known.value).map(({ indicator, value, denominator }) => [indicator, value, denominator]),
    ).toEqual([
      ['example.count', 12, undefined],
      ['example.months', 85, undefined],
      ['example.share', 9, 15],
    ])
    expect(known.value.formColumns.map(({ tells }) => tells?.indicator)).toEqual(['example.months'])
  })

  test('describes every column of its tables, and asks for none that may be empty', async () => {
    const { root } = await run('so-moi')
    const description = JSON.parse(await readFile(join(root, 'data/so-moi/datapackage.json'), 'utf8')) as {
      resources: readonly { path: string; schema: { fields: readonly { name: string; constraints?: object }[] } }[]
    }
    for (const { path, schema } of description.resources) {
      const [header] = (await readFile(join(root, 'data/so-moi', path), 'utf8')).split('\n')
      expect(header!.split(',').filter((column) => schema.fields.every(({ name }) => name !== column))).toEqual([])
    }
    const indicators = description.resources.find(({ path }) => path === 'indicators.csv')!
    expect(indicators.schema.fields.find(({ name }) => name === 'unit_en_one')!.constraints).toBeUndefined()
  })

  test('tells a commune of its own standing by 1 of 1 or 0 of 1, and counts by the calendar year', async () => {
    const { root } = await run('so-moi')
    const read = async (table: string) => await readFile(join(root, `data/so-moi/${table}.csv`), 'utf8')
    expect((await read('observations')).match(/^example\.share,,.*,Xã .*,[01],1,/gm)).toHaveLength(2)
    expect((await read('calendars')).split('\n')[1]).toMatch(/^calendar-year,Năm dương lịch.*,1\/1 1\/4 1\/7 1\/10,,,$/)
    const calendars = (await read('indicators')).match(/,(?:calendar-year|inspectorate),/g)!
    expect(calendars.filter((each) => each === ',inspectorate,')).toHaveLength(1)
  })

  test.each([1, 2, 3])('of %i communes publishes too', async (count) => {
    const { root, again } = await run()
    const communes = Array.from({ length: count }, (_, index) => `2900${index},Xã Số ${index},commune,xã,79,,\n`)
    const header = 'code,name,level,type,parent_code,valid_from,valid_to\n'
    await writeFile(
      join(root, 'own.csv'),
      `${header}79,Thành phố Hồ Chí Minh,province,thành phố,,,\n${communes.join('')}`,
    )
    expect(await again('hcm', '--areas', 'own.csv')).toBe(0)
    expect(await published(root, 'hcm')).toMatchObject({ areas: count + 1, indicators: 9 })
  })

  test.each([
    ['a column by another name', 'code,name,level,type,parent,valid_from,valid_to\n', /parent_code/],
    ['a column that lacks', 'code,name,level,type,valid_from,valid_to\n', /Thiếu cột “parent_code”[\s\S]*is missing/],
    [
      'an unknown kind',
      'code,name,level,type,parent_code,valid_from,valid_to\n79,Đô thị Một,province,đô thị,,,\n',
      /dòng 2, cột type: “đô thị”[\s\S]*tỉnh, thành phố[\s\S]*ghi tạm một loại có sẵn/,
    ],
    ['letters that were lost', '\u00d0\u0000', /areas\.csv/],
  ])('of areas with %s is refused with its place', async (_, text, words) => {
    const { root, again, said } = await run()
    await writeFile(join(root, 'own.csv'), text)
    expect(await again('hcm', '--areas', 'own.csv')).toBe(1)
    expect(said.join('\n')).toMatch(words)
    expect(said.at(-1)).toMatch(/own\.csv[\s\S]*No package was made/)
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
