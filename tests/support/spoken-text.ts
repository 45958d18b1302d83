import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What a screen reader finds in a PDF, as Poppler reads its tags: one line an element, "H1: words" or "Table". */
export async function spokenText(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'nhip-quy-spoken-'))
  try {
    const file = join(folder, 'read.pdf')
    await writeFile(file, bytes)
    const { stdout } = await run('pdfinfo', ['-struct-text', file])
    const lines = stdout.split('\n').map((line) => line.trim())
    const said: string[] = []
    for (const line of lines) {
      const words = /^"(.+)"$/.exec(line)?.[1]
      const tag = /^([A-Z][A-Za-z0-9]*)(?: \(block\)| \(inline\))?:?$/.exec(line)?.[1]
      if (words !== undefined) said[said.length - 1] += `: ${words}`
      else if (tag !== undefined) said.push(tag)
    }
    return said
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
