import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { precompressFiles, precompressFolder } from '../../scripts/build/precompress.ts'
import { writePage } from '../../scripts/build/write-page.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nhip-quy-precompress-'))
})
afterEach(() => rm(folder, { recursive: true }))

const page = `<!doctype html><p>${'Quý I/2024 '.repeat(200)}</p>`

/** What a server would send of a file in each form. */
async function unfolded(name: string): Promise<readonly string[]> {
  const [brotli, gzip] = await Promise.all([readFile(join(folder, `${name}.br`)), readFile(join(folder, `${name}.gz`))])
  return [brotliDecompressSync(brotli).toString(), gunzipSync(gzip).toString()]
}

test('every loose file above a packet has both forms beside it, and what is compressed in itself has none', async () => {
  await writeFile(join(folder, 'a.html'), page)
  await writeFile(join(folder, 'b.html'), page)
  await writeFile(join(folder, 'small.html'), '<p>05</p>')
  await writeFile(join(folder, 'picture.png'), page)
  await precompressFolder(folder)
  const names = ['a.html', 'a.html.br', 'a.html.gz', 'b.html', 'b.html.br', 'b.html.gz', 'picture.png', 'small.html']
  expect((await readdir(folder)).sort()).toEqual(names)
  expect(await unfolded('a.html')).toEqual([page, page])
  expect(await unfolded('b.html')).toEqual([page, page])
})

test('forms that are of the file stay; those of another one, and broken ones, are made anew', async () => {
  const names = ['same.html', 'older.html', 'cut.html']
  const files = names.map((name) => join(folder, name))
  for (const file of files) await writeFile(file, page)
  await precompressFiles(files)
  const [same, older, cut] = files
  const untouched = (await stat(`${same}.br`)).mtimeMs
  const newer = page.replaceAll('Quý I/2024', 'Quý II/2024')
  await writeFile(older!, newer)
  await writeFile(`${cut}.br`, (await readFile(`${cut}.br`)).subarray(0, 20))
  await precompressFiles(files)
  expect((await stat(`${same}.br`)).mtimeMs).toBe(untouched)
  expect(await unfolded('older.html')).toEqual([newer, newer])
  expect(await unfolded('cut.html')).toEqual([page, page])
})

test('a page that is written the same keeps what is compressed of it, another one loses it at once', async () => {
  const file = join(folder, 'a.html')
  await writePage(file, page)
  await precompressFiles([file])
  await writePage(file, page)
  expect((await readdir(folder)).sort()).toEqual(['a.html', 'a.html.br', 'a.html.gz'])
  await writePage(file, page.replaceAll('Quý I/2024', 'Quý II/2024'))
  expect(await readdir(folder)).toEqual(['a.html'])
})
