import { lstat, mkdir, mkdtemp, readFile, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildCommand } from '../../../scripts/package/build-command.ts'
import { smallPackage } from '../../package/small-package.ts'

let root = ''
const lines: string[] = []
const run = (...args: readonly string[]) => buildCommand(args, { root, print: (line) => lines.push(line) })
const folder = () => join(root, 'data', 'binh-phuoc')

async function writePackage(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(folder(), { recursive: true })
  for (const [name, bytes] of files) await writeFile(join(folder(), name), bytes)
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'data-build-'))
  lines.length = 0
  await writePackage(smallPackage())
})

afterEach(() => rm(root, { recursive: true, force: true }))

describe('a build', () => {
  test('writes the publication, removes files of the last one and says what it wrote', async () => {
    await mkdir(join(root, 'public', 'data'), { recursive: true })
    await writeFile(
      join(root, 'public', 'data', 'rural-70-0123456789abcdef.json'),
      '{"format":"nhip-quy/slice","version":1}',
    )
    expect(await run()).toBe(0)
    const names = await readdir(join(root, 'public', 'data'))
    expect(names).toHaveLength(3)
    expect(names).toContain('catalogue.json')
    expect(names).not.toContain('rural-70-0123456789abcdef.json')
    expect(await readdir(join(root, 'public'))).toEqual(['data'])
    expect(lines).toEqual([
      'Đã xuất bản 3 tệp: 7 đơn vị hành chính, 3 chỉ tiêu, 7 số liệu (5 có nguồn, 2 minh hoạ), 1 kế hoạch.',
    ])
  })

  test('takes a package by its path, another folder to write to, and English', async () => {
    expect(await run(folder(), '--out', join(root, 'elsewhere'), '--lang', 'en')).toBe(0)
    expect(await readdir(join(root, 'elsewhere'))).toHaveLength(3)
    expect(lines[0]).toMatch(/^Published 3 files: 7 areas, 3 indicators, 7 observations \(5 published, 2 sample\)/)
  })

  test('publishes what is doubtful and says so behind it, in the language asked for', async () => {
    await writePackage(smallPackage([{ file: 'targets.csv', from: '15,15', to: '95,' }]))
    expect(await run()).toBe(0)
    expect(await readdir(join(root, 'public', 'data'))).toHaveLength(3)
    expect(lines.slice(1)).toEqual([
      '1 điểm đã xuất bản nhưng cần xem lại:',
      'targets.csv, dòng 2, cột value: Kế hoạch 95 lớn hơn mọi mẫu số đã có của đơn vị này (nhiều nhất 15). Nếu 95 là tỷ lệ phần trăm thì ghi rate = yes.',
      'Số dòng đếm như trong bảng tính: dòng tiêu đề là dòng 1, dòng trống cũng được đếm.',
    ])
    lines.length = 0
    expect(await run('--lang', 'en')).toBe(0)
    expect(lines[1]).toBe('1 published figure to look at again:')
    expect(lines[2]).toMatch(/^targets\.csv, row 2, column value: The target 95 is above every known denominator/)
  })

  test('leaves the last good publication untouched when the package has a fault, and counts the faults', async () => {
    expect(await run()).toBe(0)
    const before = await readFile(join(root, 'public', 'data', 'catalogue.json'), 'utf8')
    lines.length = 0
    await writePackage(
      smallPackage([
        { file: 'sources.csv', from: '2024-04-22', to: '22/04/2024' },
        { file: 'observations.csv', from: '8,8,,revised', to: '-8,8,,revised' },
      ]),
    )
    expect(await run('--lang', 'en')).toBe(1)
    expect(lines[0]).toMatch(/^observations\.csv, row 7, column value: The value -8 is below zero/)
    expect(lines.at(-1)).toBe('2 faults. Nothing was published; the last publication stays.')
    expect(await readFile(join(root, 'public', 'data', 'catalogue.json'), 'utf8')).toBe(before)
    expect(await readdir(join(root, 'public'))).toEqual(['data'])
  })

  test('says plainly that the folder of the package is missing, as the caller named it', async () => {
    expect(await run('tay-ninh')).toBe(1)
    expect(lines[0]).toContain(`“${join('data', 'tay-ninh')}”`)
    expect(lines[0]).not.toContain(root)
  })

  test('says plainly which file cannot be read', async () => {
    await symlink(join(root, 'nowhere'), join(folder(), 'lost.csv'))
    expect(await run('--lang', 'en')).toBe(1)
    expect(lines[0]).toMatch(/^lost\.csv: The file cannot be read.*ENOENT/)
  })

  test('says plainly that the publication cannot be written, and leaves nothing half done', async () => {
    await writeFile(join(root, 'public'), 'a file where a folder should be')
    expect(await run('--lang', 'en')).toBe(1)
    expect(lines[0]).toMatch(/cannot be written; the last publication is untouched/)
    expect(lines[0]).not.toContain(root)
    expect((await readdir(root)).sort()).toEqual(['data', 'public'])
  })

  test('never replaces a folder that holds anything but a publication', async () => {
    const papers = join(root, 'papers')
    await mkdir(papers)
    await writeFile(join(papers, 'baocao.docx'), 'one year of work')
    expect(await run('--out', papers, '--lang', 'en')).toBe(1)
    expect(lines[0]).toMatch(/It must be empty or hold nothing but a publication.*baocao\.docx/)
    expect(await readdir(papers)).toEqual(['baocao.docx'])
    const file = join(papers, 'baocao.docx')
    expect(await run('--out', file)).toBe(1)
    expect(await readFile(file, 'utf8')).toBe('one year of work')
    expect((await readdir(root)).sort()).toEqual(['data', 'papers'])
  })

  test('writes into the folder that a link leads to, and leaves the link', async () => {
    await mkdir(join(root, 'www'))
    await symlink(join(root, 'www'), join(root, 'link'))
    expect(await run('--out', join(root, 'link'))).toBe(0)
    expect(await readdir(join(root, 'www'))).toHaveLength(3)
    expect((await lstat(join(root, 'link'))).isSymbolicLink()).toBe(true)
  })

  test.each([
    [['--ouput', 'x'], '--ouput'],
    [['--out'], '--out'],
    [['--lang', 'fr'], '--lang fr'],
    [['binh-phuoc', 'tay-ninh'], 'tay-ninh'],
  ])('refuses the arguments %j', async (args, named) => {
    expect(await run(...args)).toBe(1)
    expect(lines[0]).toContain(`“${named}”`)
  })

  test.each([
    ['public', 'data', []],
    ['.', 'out', ['--out', 'out']],
  ])('touches no neighbour of %s/%s, whatever its name, also when nothing is published', async (above, name, args) => {
    const endings = ['old-2024', 'new-20240401', `old-${2 ** 30}`, `new-${2 ** 30}`]
    const neighbours = endings.map((ending) => join(root, above, `${name}.${ending}`))
    for (const neighbour of neighbours) {
      await mkdir(neighbour, { recursive: true })
      await writeFile(join(neighbour, 'catalogue.json'), 'somebody’s backup')
    }
    const before = await readdir(join(root, above))
    expect(await run(...args)).toBe(0)
    await writePackage(smallPackage([{ file: 'sources.csv', from: '2024-04-22', to: '22/04/2024' }]))
    expect(await run(...args)).toBe(1)
    for (const neighbour of neighbours) {
      expect(await readFile(join(neighbour, 'catalogue.json'), 'utf8')).toBe('somebody’s backup')
    }
    expect((await readdir(join(root, above))).sort()).toEqual([name, ...before].sort())
  })

  test('counts equal faults instead of printing each', async () => {
    const files = smallPackage()
    const row = 'rural.ntm,,692,Huyện Lộc Ninh,2024-Q1,x,15,,final,,,,report,,\n'
    const text = new TextDecoder().decode(files.get('observations.csv')) + row.repeat(100_000)
    await writePackage(files.set('observations.csv', new TextEncoder().encode(text)))
    expect(await run()).toBe(1)
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain('Cùng lỗi ở 99.999 dòng khác: 10, 11, 12, ')
    expect(lines[1]).toBe('Số dòng đếm như trong bảng tính: dòng tiêu đề là dòng 1, dòng trống cũng được đếm.')
    expect(lines[2]).toContain('100.000 lỗi.')
  })

  test('refuses a million faulty rows in one sentence', async () => {
    const files = smallPackage()
    const text = new TextDecoder().decode(files.get('observations.csv')) + ',,,,,x,,,,,,,,,\n'.repeat(1_000_000)
    await writePackage(files.set('observations.csv', new TextEncoder().encode(text)))
    expect(await run('--lang', 'en')).toBe(1)
    expect(lines).toEqual([
      'observations.csv: This is the longest table of a package of 1001 thousand rows, more than the 500 thousand that are read. Delete blank rows at its end and look for a file that does not belong to it; else split its figures into parts (nhipquy:part), one a province.',
      '1 fault. Nothing was published; the last publication stays.',
    ])
  })

  test('prints a thousand faults of many kinds and says how many more there are', async () => {
    const files = smallPackage()
    for (let at = 0; at < 1500; at += 1) files.set(`forgotten-${at}.csv`, new Uint8Array())
    await writePackage(files)
    expect(await run()).toBe(1)
    expect(lines).toHaveLength(1002)
    expect(lines.slice(-2)).toEqual([
      '… và 500 lỗi nữa. Sửa các lỗi trên rồi chạy lại để xem tiếp.',
      '1.500 lỗi. Chưa xuất bản gì; bản trước vẫn giữ nguyên.',
    ])
  })

  test.each([
    [600_000_000, 601],
    [3_000_000_000, 3001],
  ])('refuses a file of %i bytes before it is read', async (bytes, megabytes) => {
    const file = join(folder(), 'observations.csv')
    await truncate(file, bytes)
    expect(await run('--lang', 'en')).toBe(1)
    expect(lines[0]).toBe(
      `observations.csv: This is the largest file of a package of ${megabytes} MB, more than the 64 MB that are read. Look for a file that does not belong to it; else split its figures into parts (nhipquy:part), one a province.`,
    )
  })
})
