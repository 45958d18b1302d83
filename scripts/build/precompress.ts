import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
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

/** So many at a time: each file is compressed in a thread beside the program. */
const atOnce = 4

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
const unfoldBrotli = promisify(brotliDecompress)
const unfoldGzip = promisify(gunzip)

/** Compresses the files of a folder as `precompressFiles` does, those within its folders too. */
export async function precompressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true })
  const loose = entries.filter((entry) => looseExtensions.has(extname(entry)) && !entry.startsWith('.'))
  await precompressFiles(loose.map((entry) => join(folder, entry)))
}

/**
 * Writes a `.gz` and a `.br` beside each file that is larger than 1 kB. What stands there already and unfolds to the file is
 * left: a country has thousands, of which a further quarter changes some.
 */
export async function precompressFiles(files: readonly string[]): Promise<void> {
  const compressed = compressor()
  // Whoever is free takes the next.
  const left = files.values()
  const work = async (): Promise<void> => {
    for (const file of left) await precompressFile(file, compressed)
  }
  // All have ended when the first fault is told.
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, work))
  const failed = ended.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
}

/** A content by the ending behind the names of what it is compressed to. */
type Compressed = Readonly<Record<(typeof compressedEndings)[number], Uint8Array>>
type Compressor = (content: Uint8Array) => Promise<Compressed>

async function precompressFile(file: string, compressed: Compressor): Promise<void> {
  const content = await readFile(file)
  if (content.length <= smallestBytes) {
    // It may have been larger before.
    for (const ending of compressedEndings) await rm(file + ending, { force: true })
    return
  }
  if (await isCompressed(file, content)) return
  const made = await compressed(content)
  for (const ending of compressedEndings) await putWhole(file + ending, made[ending])
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

/** A server would send half a file for what is compressed of it. */
async function putWhole(file: string, content: Uint8Array): Promise<void> {
  // What a killed run left is written over by the next.
  const unfinished = `${file}.tmp`
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** Compresses one content after the other; what is the same as the one before, once: many addresses have the same page. */
function compressor(): Compressor {
  let last: { readonly content: Uint8Array; readonly made: Promise<Compressed> } | undefined
  return (content) => {
    if (!last || Buffer.compare(last.content, content) !== 0) last = { content, made: compress(content) }
    return last.made
  }
}

async function compress(content: Uint8Array): Promise<Compressed> {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  const [brotli, gzipped] = await Promise.all([
    compressBrotli(content, { params }),
    compressGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  ])
  return { '.br': brotli, '.gz': gzipped }
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
