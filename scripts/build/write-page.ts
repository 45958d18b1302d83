import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { compressedEndings } from './precompress.ts'

/**
 * Puts a page in the place of the one before, which is there until then. What was compressed of that one goes first: a
 * server would go on sending its figures, whenever this is ended. A page that is the same stays, with what is compressed of it.
 */
export async function writePage(file: string, page: string): Promise<void> {
  const unfinished = `${file}.tmp`
  const before = await readFile(file, 'utf8').catch(() => undefined)
  if (before === page) {
    // A killed run may have left another page beside it.
    await rm(unfinished, { force: true })
    return
  }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(unfinished, page)
  for (const ending of compressedEndings) await rm(`${file}${ending}`, { force: true })
  await rename(unfinished, file)
}
