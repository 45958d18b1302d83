import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildCommand } from '../../../scripts/package/build-command.ts'
import { catalogueFileName } from '../../../src/contract/catalogue-file.ts'
import { decodeCatalogue } from '../../../src/contract/sealed-catalogue.ts'
import { publishPackage } from '../../../src/package/publish-package.ts'
import { smallPackage, smallPackageTexts } from '../../package/small-package.ts'

let root = ''
const lines: string[] = []
const run = (...args: readonly string[]) => buildCommand(args, { root, print: (line) => lines.push(line) })
const out = () => join(root, 'public', 'data')
const inPackage = (name: string) => join(root, 'data', 'binh-phuoc', name)

const [header, ...rows] = smallPackageTexts['observations.csv']!.trimEnd().split('\n')
const familyRows = (family: string): string =>
  [header, ...rows.filter((row) => row.startsWith(`${family}.`))].map((row) => `${row}\n`).join('')

/** The description of the small package with its figures in two parts. */
function parted(change: (resources: readonly object[]) => readonly object[] = (same) => same): string {
  const description = JSON.parse(smallPackageTexts['datapackage.json']!) as { resources: { path: string }[] }
  const shared = description.resources.filter(({ path }) => !['observations.csv', 'targets.csv'].includes(path))
  const own = [
    ['rural.csv', 'observations', 'rural'],
    ['targets.csv', 'targets', 'rural'],
    ['reception.csv', 'observations', 'reception'],
  ].map(([path, table, part]) => ({ path, 'nhipquy:table': table, 'nhipquy:part': part }))
  return JSON.stringify({ ...description, resources: change([...shared, ...own]) })
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'data-parts-'))
  lines.length = 0
  await mkdir(join(root, 'data', 'binh-phuoc'), { recursive: true })
  for (const [name, bytes] of smallPackage()) if (name !== 'observations.csv') await writeFile(inPackage(name), bytes)
  await writeFile(inPackage('datapackage.json'), parted())
  for (const family of ['rural', 'reception']) await writeFile(inPackage(`${family}.csv`), familyRows(family))
})

afterEach(() => rm(root, { recursive: true, force: true }))

/** What a catalogue says; its name, made of its letters, depends on their order. */
function contentOf(text: string): unknown {
  const decoded = decodeCatalogue(text)
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems))
  return { ...decoded.value, edition: '' }
}

/** When each file of the publication was written. */
async function written(): Promise<ReadonlyMap<string, number>> {
  const names = await readdir(out())
  return new Map(await Promise.all(names.map(async (name) => [name, (await stat(join(out(), name))).mtimeMs] as const)))
}

describe('a package in parts', () => {
  test('is published like the same package as a whole, and tells how far it is', async () => {
    expect(await run()).toBe(0)
    const whole = publishPackage(smallPackage())
    if (!whole.ok) throw new Error(JSON.stringify(whole.problems))
    expect((await readdir(out())).sort()).toEqual([...whole.value.files.keys()].sort())
    for (const [name, text] of whole.value.files) {
      const own = await readFile(join(out(), name), 'utf8')
      const said = (of: string): unknown => (name === catalogueFileName ? contentOf(of) : of)
      expect(said(own)).toEqual(said(text))
    }
    expect(lines).toEqual([
      '1/2 · phần rural: 4 số liệu',
      '2/2 · phần reception: 3 số liệu',
      'Đã xuất bản 3 tệp: 7 đơn vị hành chính, 3 chỉ tiêu, 7 số liệu (5 có nguồn, 2 minh hoạ), 1 kế hoạch.',
    ])
  })

  test('that changed in one part is written anew in that alone', async () => {
    await run()
    const before = await written()
    lines.length = 0
    await writeFile(
      inPackage('reception.csv'),
      familyRows('reception').replaceAll(',71,', ',72,').replace(',60,', ',61,'),
    )
    expect(await run('--lang', 'en')).toBe(0)
    expect(lines.slice(0, 2)).toEqual([
      '1/2 · part rural: 4 observations, unchanged',
      '2/2 · part reception: 3 observations',
    ])
    const after = await written()
    const rural = [...after.keys()].find((name) => name.startsWith('rural-'))!
    expect(after.get(rural)).toBe(before.get(rural))
    const slices = [...after.keys()].filter((name) => name.startsWith('reception-'))
    expect(slices).toHaveLength(1)
    expect(before.has(slices[0]!)).toBe(false)
  })

  test('goes on where a run ended before its time, and publishes nothing until all of it is sound', async () => {
    await writeFile(inPackage('reception.csv'), familyRows('reception').replaceAll(',71,', ',many,'))
    expect(await run()).toBe(1)
    expect(lines.filter((line) => line.startsWith('reception.csv'))).toHaveLength(1)
    expect(await readdir(out())).not.toContain('catalogue.json')
    lines.length = 0
    await writeFile(inPackage('reception.csv'), familyRows('reception'))
    expect(await run()).toBe(0)
    expect(lines[0]).toBe('1/2 · phần rural: 4 số liệu, không đổi')
    expect(await readdir(out())).toHaveLength(3)
  })

  test('stands as it was when only the day of the data is later, and not when it is earlier', async () => {
    await run()
    const tell = async (day: string): Promise<number> => {
      lines.length = 0
      await writeFile(inPackage('datapackage.json'), parted().replace('2024-05-01', day))
      return run()
    }
    expect(await tell('2024-06-30')).toBe(0)
    expect(lines.filter((line) => line.endsWith('không đổi'))).toHaveLength(2)
    expect(await readFile(join(out(), 'catalogue.json'), 'utf8')).toContain('"dataDate":"2024-06-30"')
    expect(await tell('2024-04-30')).toBe(0)
    expect(lines.filter((line) => line.endsWith('không đổi'))).toHaveLength(0)
  })

  test('is read again where its files are gone, or what is remembered of it is half', async () => {
    await run()
    const memory = join(root, '.cache', 'parts')
    for (const name of await readdir(memory)) {
      const text = await readFile(join(memory, name), 'utf8')
      await writeFile(join(memory, name), text.slice(0, 100))
    }
    lines.length = 0
    expect(await run()).toBe(0)
    expect(lines.some((line) => line.includes('không đổi'))).toBe(false)
    await rm(out(), { recursive: true })
    lines.length = 0
    expect(await run()).toBe(0)
    expect(lines.some((line) => line.includes('không đổi'))).toBe(false)
    expect(await readdir(out())).toHaveLength(3)
  })
})

describe('parts of years', () => {
  const years = ['2023', '2024'] as const
  const rowsOf = (year: string): string => {
    const own = rows.filter((row) => row.startsWith('reception.') && row.split(',')[4]!.startsWith('2024'))
    return [header, ...own.map((row) => row.replaceAll('2024', year)), ''].join('\n')
  }
  // Whatever the order in which the description names them.
  const ofYears = (resources: readonly object[]): readonly object[] => [
    ...resources.filter((each) => !('path' in each && each.path === 'reception.csv')),
    ...['2024', '2023'].map((year) => ({
      path: `${year}.csv`,
      'nhipquy:table': 'observations',
      'nhipquy:part': year,
    })),
  ]
  beforeEach(async () => {
    await rm(inPackage('reception.csv'))
    await writeFile(inPackage('datapackage.json'), parted(ofYears))
    for (const year of years) await writeFile(inPackage(`${year}.csv`), rowsOf(year))
  })

  test('have a slice each, in the order of time, that says its quarters', async () => {
    expect(await run()).toBe(0)
    const decoded = decodeCatalogue(await readFile(join(out(), 'catalogue.json'), 'utf8'))
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems))
    const { slices } = decoded.value
    const own = slices.filter(({ family }) => family === 'reception')
    expect(own.map((slice) => slice.quarters?.first.slice(0, 4))).toEqual(['2023', '2024'])
    expect(own.map((slice) => slice.quarters?.last.slice(0, 4))).toEqual(['2023', '2024'])
    expect(slices.filter(({ family }) => family === 'rural').map((slice) => slice.quarters)).toEqual([undefined])
  })

  test('leave the years before as they are', async () => {
    await run()
    lines.length = 0
    await writeFile(inPackage('2024.csv'), rowsOf('2024').replaceAll(',71,', ',72,').replace(',60,', ',61,'))
    expect(await run('--lang', 'en')).toBe(0)
    const kept = lines.filter((line) => line.endsWith('unchanged')).map((line) => line.split(':')[0])
    expect(kept).toEqual(['1/3 · part rural', '2/3 · part 2023'])
  })

  test('of which one quarter is in both are refused', async () => {
    await writeFile(inPackage('2023.csv'), rowsOf('2024'))
    expect(await run('--lang', 'en')).toBe(1)
    expect(lines.join('\n')).toContain('divide them by years')
    expect(await readdir(out())).not.toContain('catalogue.json')
  })
})

describe('is refused, in parts,', () => {
  test('a fault of what all parts share, once', async () => {
    await writeFile(inPackage('areas.csv'), smallPackageTexts['areas.csv']!.replace(',province,', ',realm,'))
    expect(await run()).toBe(1)
    expect(lines.filter((line) => line.startsWith('areas.csv, dòng 2'))).toHaveLength(1)
  })

  test('what two parts tell of one area', async () => {
    const [first, ...rest] = familyRows('reception').trimEnd().split('\n')
    await writeFile(inPackage('reception.csv'), [first, rest[0], ''].join('\n'))
    await writeFile(inPackage('more.csv'), [first, ...rest.slice(1), ''].join('\n'))
    const more = { path: 'more.csv', 'nhipquy:table': 'observations', 'nhipquy:part': 'more' }
    await writeFile(
      inPackage('datapackage.json'),
      parted((resources) => [...resources, more]),
    )
    expect(await run()).toBe(1)
    expect(lines.join('\n')).toContain(
      'Phần “more” và phần “reception” của gói dữ liệu cùng có số liệu của Tỉnh Bình Phước',
    )
  })

  test('a file that no part names', async () => {
    await writeFile(inPackage('forgotten.csv'), familyRows('rural'))
    expect(await run()).toBe(1)
    expect(lines.join('\n')).toContain('forgotten.csv')
  })

  test('a start without figures in any part', async () => {
    await writeFile(inPackage('datapackage.json'), parted().replace('2024-Q1', '2031-Q1'))
    expect(await run()).toBe(1)
    expect(lines.join('\n')).toContain('nhipquy.start.quarter')
  })

  test('a folder that is none of ours, by its name', async () => {
    await mkdir(out(), { recursive: true })
    await writeFile(join(out(), 'letter.txt'), '')
    expect(await run()).toBe(1)
    expect(lines.join('\n')).toMatch(/public.data/)
    expect(await readdir(out())).toEqual(['letter.txt'])
  })
})
