import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'
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

/** So many at a time: compressing is done beside the program, one core each. */
const atOnce = 4

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
const unfoldBrotli = promisify(brotliDecompress)
const unfoldGzip = promisify(gunzip)

/** A file in both its compressed forms. */
interface Compressed {
  readonly brotli: Buffer
  readonly gzip: Buffer
}

/** Writes a `.gz` and a `.br` beside each file of a folder that is not compressed in itself and is larger than 1 kB. */
export async function precompressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true })
  const loose = entries.filter((entry) => looseExtensions.has(extname(entry)) && !entry.startsWith('.'))
  await precompressFiles(loose.map((entry) => join(folder, entry)))
}

/**
 * Writes a `.gz` and a `.br` beside each of some files that is larger than 1 kB. What stands there already and unfolds to the
 * file is left, and files that are alike, such as a page for every area, are compressed once.
 */
export async function precompressFiles(files: readonly string[]): Promise<void> {
  const known = new Map<string, Promise<Compressed>>()
  const next = files.values()
  const workers = Array.from({ length: atOnce }, async () => {
    for (const file of next) await precompressFile(file, known)
  })
  await Promise.all(workers)
}

async function precompressFile(file: string, known: Map<string, Promise<Compressed>>): Promise<void> {
  const content = await readFile(file)
  if (content.length <= smallestBytes || (await isCompressed(file, content))) return
  const name = createHash('sha256').update(content).digest('base64')
  const compressed = known.get(name) ?? compress(content)
  known.set(name, compressed)
  const forms = await compressed
  await writeFile(`${file}.br`, forms.brotli)
  await writeFile(`${file}.gz`, forms.gzip)
}

async function compress(content: Buffer): Promise<Compressed> {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  return {
    brotli: await compressBrotli(content, { params }),
    gzip: await compressGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  }
}

/** Whether both forms of a file are there, whole, and of this very content: neither names nor times tell that. */
async function isCompressed(file: string, content: Buffer): Promise<boolean> {
  try {
    const [brotli, gzipped] = await Promise.all([readFile(`${file}.br`), readFile(`${file}.gz`)])
    return (await unfoldGzip(gzipped)).equals(content) && (await unfoldBrotli(brotli)).equals(content)
  } catch {
    return false
  }
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
