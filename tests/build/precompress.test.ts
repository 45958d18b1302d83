import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { precompressFiles, precompressFolder } from '../../scripts/build/precompress.ts'
import { writePage } from '../../scripts/build/write-page.ts'

let folder = ''
const inFolder = (name: string): string => join(folder, name)
const page = (word: string): string => `<p>${`${word} `.repeat(800)}</p>`
/** What a file is compressed to, as a reader gets it. */
const received = async (name: string): Promise<readonly string[]> => [
  brotliDecompressSync(await readFile(inFolder(`${name}.br`))).toString(),
  gunzipSync(await readFile(inFolder(`${name}.gz`))).toString(),
]
/** Marks what is compressed of a file, so that one written anew is known. */
const mark = async (name: string): Promise<void> => {
  for (const ending of ['br', 'gz']) await writeFile(inFolder(`${name}.${ending}`), 'marked')
}
const isMarked = async (name: string): Promise<boolean> => (await readFile(inFolder(`${name}.br`), 'utf8')) === 'marked'
const setTime = (name: string, seconds: number): Promise<void> => utimes(inFolder(name), seconds, seconds)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precompress-'))
  await mkdir(inFolder('dia-ban'))
  await writeFile(inFolder('a.html'), page('a'))
  await writeFile(inFolder('dia-ban/b.html'), page('b'))
})
afterEach(() => rm(folder, { recursive: true }))

test('each file has what it is compressed to beside it, and nothing else is left', async () => {
  await writeFile(inFolder('small.html'), '<p></p>')
  await writeFile(inFolder('photo.png'), page('png'))
  await precompressFolder(folder)
  expect(await received('a.html')).toEqual([page('a'), page('a')])
  expect(await received('dia-ban/b.html')).toEqual([page('b'), page('b')])
  const names = await readdir(folder, { recursive: true })
  expect(names.sort()).toEqual(
    ['a.html', 'a.html.br', 'a.html.gz', 'dia-ban', 'photo.png', 'small.html']
      .concat(['b.html', 'b.html.br', 'b.html.gz'].map((name) => join('dia-ban', name)))
      .sort(),
  )
})

test('pages that are the same, and those between them, are each compressed to themselves', async () => {
  const names = Array.from({ length: 9 }, (_, at) => `${at}.html`)
  for (const [at, name] of names.entries()) await writeFile(inFolder(name), page(at % 3 === 2 ? 'other' : 'same'))
  await precompressFiles(names.map(inFolder))
  for (const [at, name] of names.entries()) {
    expect((await received(name))[0]).toBe(page(at % 3 === 2 ? 'other' : 'same'))
  }
})

test('what was compressed after its file was written stays, and is made anew when the file is', async () => {
  await precompressFolder(folder)
  await mark('a.html')
  await precompressFolder(folder)
  expect(await isMarked('a.html')).toBe(true)
  await setTime('a.html.br', 1000)
  await setTime('a.html.gz', 1000)
  await precompressFolder(folder)
  expect(await received('a.html')).toEqual([page('a'), page('a')])
})

test('what a killed run or a power cut left incomplete is made anew', async () => {
  await precompressFolder(folder)
  await mark('a.html')
  await rm(inFolder('a.html.gz'))
  await mark('dia-ban/b.html')
  await writeFile(inFolder('dia-ban/b.html.gz'), '')
  await precompressFolder(folder)
  expect(await received('a.html')).toEqual([page('a'), page('a')])
  expect(await received('dia-ban/b.html')).toEqual([page('b'), page('b')])
})

test('a page that is written the same keeps what is compressed of it, another one loses it at once', async () => {
  await precompressFolder(folder)
  await mark('a.html')
  await writePage(inFolder('a.html'), page('a'))
  await precompressFolder(folder)
  expect(await isMarked('a.html')).toBe(true)
  await writePage(inFolder('a.html'), page('c'))
  expect((await readdir(folder)).filter((name) => name.startsWith('a.html'))).toEqual(['a.html'])
  await precompressFolder(folder)
  expect(await received('a.html')).toEqual([page('c'), page('c')])
})
