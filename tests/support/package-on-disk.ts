import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { smallPackage } from '../package/small-package.ts'

/** A folder with the small package in `data/small`, as a project has it. */
export async function packageOnDisk(files: ReadonlyMap<string, Uint8Array> = smallPackage()) {
  const root = await mkdtemp(join(tmpdir(), 'nhip-quy-publish-'))
  const folder = join(root, 'data', 'small')
  await mkdir(folder, { recursive: true })
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes)
  return { root, folder }
}

/** The files of a folder, by name, as texts; folders in it are left out. */
export async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((each) => each.isFile()).map(({ name }) => name)
  const texts = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  )
  return Object.fromEntries(texts)
}
