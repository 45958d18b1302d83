import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packCommand } from '../../../scripts/pack/pack-command.ts'
import { packMarker } from '../../../scripts/pack/packed-page.ts'
import { isPack, isPackArchive } from '../../../scripts/pack/write-pack.ts'
import { catalogueFileName, filesOfEdition } from '../../../src/contract/catalogue-file.ts'
import { encodeCatalogue } from '../../../src/contract/sealed-catalogue.ts'
import type { Day } from '../../../src/domain/day.ts'
import { zipBytes } from '../../../src/exports/zip-bytes.ts'
import { publishedCatalogue, publishedText } from '../../support/publication-server.ts'

let root = ''
const printed: string[] = []
const run = (...args: readonly string[]) =>
  packCommand(args, { root, today: '2026-11-30' as Day, print: (line) => printed.push(line) })

/** All files of the publication, as data:build writes them. */
async function writePublished(): Promise<void> {
  for (const { file } of filesOfEdition(publishedCatalogue())) {
    await writeFile(join(root, 'public', 'data', file), publishedText(file)!)
  }
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nhip-quy-pack-'))
  printed.length = 0
  await mkdir(join(root, 'public', 'data'), { recursive: true })
  await writeFile(join(root, 'public', 'data', catalogueFileName), encodeCatalogue(publishedCatalogue()))
})
afterEach(() => rm(root, { recursive: true }))

test.each([['--outt', 'x'], ['x'], ['--out'], ['--out', ''], ['--province'], ['--province', '']])(
  '%j is not understood, and nothing is written',
  async (...args) => {
    expect(await run(...args)).toBe(1)
    expect(printed.join('\n')).toMatch(/Cách dùng: npm run pack.*Usage: npm run pack/s)
    expect(await readdir(root)).toEqual(['public'])
  },
)

test('a province that is not there is refused with those that are', async () => {
  expect(await run('--province', '99')).toBe(1)
  expect(printed.join('\n')).toMatch(/mã 99\..*: 70 Tỉnh Bình Phước; 75 .*code 99\./s)
  expect(await readdir(root)).toEqual(['public'])
})

test('the pack of a province lies beside that of everything', async () => {
  await writePublished()
  expect(await run('--province', '70')).toBe(1)
  // This root has no program to be packed: only that it comes so far is asked here.
  expect(printed.join('\n')).toContain('Không tạo được gói trong dist-usb/nhip-quy-70')
})

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

const page = `<html><head>${packMarker} content="" /></head></html>`
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([
  ['no archive', bytesOf('ảnh')],
  ['an archive of other things', zipBytes({ 'anh.jpg': bytesOf('x') }, {})],
  ['one of a page of somebody else', zipBytes({ 'usb/index.html': bytesOf('<html></html>') }, {})],
  ['one with more than a pack', zipBytes({ 'usb/index.html': bytesOf(page), 'usb/luong.xlsx': bytesOf('x') }, {})],
])('an archive of its name that is %s is left as it is', async (_, bytes) => {
  await writeFile(join(root, 'usb.zip'), bytes)
  expect(await run('--out', 'usb')).toBe(1)
  expect(printed.join('\n')).toMatch(/Tệp usb\.zip không phải gói.*The file usb\.zip is no archive/s)
  expect(new Uint8Array(await readFile(join(root, 'usb.zip')))).toEqual(new Uint8Array(bytes))
  expect((await readdir(root)).sort()).toEqual(['public', 'usb.zip'])
})

test('a pack is one with what file managers leave beside it, and so is its archive under another name', async () => {
  const folder = join(root, 'usb')
  await mkdir(folder)
  await writeFile(join(folder, 'index.html'), page)
  expect(await isPack(folder, ['index.html', 'data', '.DS_Store', 'Thumbs.db', 'desktop.ini'])).toBe(true)
  expect(await isPack(folder, ['index.html', 'luong.xlsx'])).toBe(false)
  const archive = zipBytes({ 'goi/index.html': bytesOf(page), 'goi/data/catalogue.json.js': bytesOf('x') }, {})
  expect(await isPackArchive(archive)).toBe(true)
})

test('a folder that has only what a file manager left is as an empty one', async () => {
  await mkdir(join(root, 'usb'))
  await writeFile(join(root, 'usb', '.DS_Store'), '')
  await writeFile(join(root, 'usb.zip'), zipBytes({ 'usb/index.html': bytesOf(page) }, {}))
  await run('--out', 'usb')
  // This root has no program to be packed: only that it comes so far is asked here.
  expect(printed.join('\n')).toContain('Không tạo được gói trong usb')
})
