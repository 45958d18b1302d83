import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packCommand } from '../../../scripts/pack/pack-command.ts'
import { catalogueFileName } from '../../../src/contract/catalogue-file.ts'
import { encodeCatalogue } from '../../../src/contract/sealed-catalogue.ts'
import type { Day } from '../../../src/domain/day.ts'
import { publishedCatalogue } from '../../support/publication-server.ts'

let root = ''
const printed: string[] = []
const run = (...args: readonly string[]) =>
  packCommand(args, { root, today: '2026-11-30' as Day, print: (line) => printed.push(line) })

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nhip-quy-pack-'))
  printed.length = 0
  await mkdir(join(root, 'public', 'data'), { recursive: true })
  await writeFile(join(root, 'public', 'data', catalogueFileName), encodeCatalogue(publishedCatalogue()))
})
afterEach(() => rm(root, { recursive: true }))

test.each([['--outt', 'x'], ['x'], ['--out'], ['--out', '']])(
  '%j is not understood, and nothing is written',
  async (...args) => {
    expect(await run(...args)).toBe(1)
    expect(printed.join('\n')).toMatch(/Cách dùng: npm run pack.*Usage: npm run pack/s)
    expect(await readdir(root)).toEqual(['public'])
  },
)

test('without a publication it says what to do first', async () => {
  await rm(join(root, 'public'), { recursive: true })
  expect(await run()).toBe(1)
  expect(printed.join('\n')).toContain('npm run data:build')
  await mkdir(join(root, 'public'))
})

test.each([['anh.jpg'], ['index.html'], ['index.html', 'data']])(
  'a folder with %j of somebody else is left as it is',
  async (...names) => {
    const folder = join(root, 'usb')
    await mkdir(folder)
    for (const name of names) await writeFile(join(folder, name), '<meta name="generator" />')
    expect(await run('--out', 'usb')).toBe(1)
    expect(printed.join('\n')).toContain('usb')
    expect((await readdir(folder)).sort()).toEqual([...names].sort())
    for (const name of names) expect(await readFile(join(folder, name), 'utf8')).toBe('<meta name="generator" />')
    expect((await readdir(root)).sort()).toEqual(['public', 'usb'])
  },
)
