import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** Files that are not compressed in themselves. */
const looseExtensions = new Set([
  '.css',
  '.csv',
  '.html',
  '.js',
  '.json',
  '.svg',
  '.ttf',
  '.txt',
  '.webmanifest',
  '.xml',
])
/** What stands behind the name of a file in its compressed forms. */
export const compressedEndings = ['.br', '.gz'] as const

/** Below a network packet, compression saves no time. */
const smallestBytes = 1000

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** Writes a `.gz` and a `.br` beside each file of a folder that is not compressed yet and is larger than 1 kB. */
export async function precompressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true })
  for (const entry of entries) {
    if (looseExtensions.has(extname(entry)) && !entry.startsWith('.')) await precompressFile(join(folder, entry))
  }
}

/** Writes a `.gz` and a `.br` beside a file that is larger than 1 kB. */
export async function precompressFile(file: string): Promise<void> {
  const { size } = await stat(file)
  if (size <= smallestBytes) return
  const content = await readFile(file)
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: size }
  await writeFile(`${file}.br`, await compressBrotli(content, { params }))
  await writeFile(`${file}.gz`, await compressGzip(content, { level: constants.Z_BEST_COMPRESSION }))
}

/** Compresses the build once, so that any server with "static gzip" sends small files without work. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(options) {
        if (options.dir !== undefined) await precompressFolder(options.dir)
      },
    },
  }
}
