import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type PublishedCatalogue,
  type PublishedFile,
  catalogueFileName,
  filesOfEdition,
} from '../../src/contract/catalogue-file.ts'
import { encodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import type { BilingualText } from '../../src/domain/bilingual-text.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import type { Day } from '../../src/domain/day.ts'
import { zipBytes } from '../../src/exports/zip-bytes.ts'
import { packTexts as texts } from '../../src/i18n/pack-texts.ts'
import { readPublication } from '../build/read-publication.ts'
import { ioReason } from '../package/io-reason.ts'
import { litter, writeWhole } from '../package/write-publication.ts'
import { counted, provinceEdition, provincesOfEdition } from './province-edition.ts'
import { type PackContent, isPack, isPackArchive, packEntries, writePack } from './write-pack.ts'

/** Where a run may look and speak. */
interface PackEnvironment {
  /** The folder in which `src/` and `public/` lie. */
  readonly root: string
  readonly today: Day
  readonly print: (line: string) => void
}

const usualFolder = join('dist-usb', 'nhip-quy')

/** Old programs take the names of an archive for DOS letters unless it says that it was made on Unix; then it has to say rights. */
const ofUnix = { os: 3, attrs: 0o100_644 << 16 } as const

/**
 * Makes a pack of what is published, or of one province of it (`[--out folder] [--province code]`): a folder that opens by a
 * double click on its page, and an archive of it beside. Returns the exit code; a folder that holds anything else is never
 * written to, nor another archive of its name.
 */
export async function packCommand(args: readonly string[], { root, today, print }: PackEnvironment): Promise<0 | 1> {
  const say = ({ vi, en }: BilingualText): void => print(`${vi}\n${en}`)
  const refuse = (text: BilingualText): 1 => {
    say(text)
    return 1
  }
  const options = readOptions(args)
  if (options === undefined) return refuse(texts.usage)
  const { out, province } = options
  const published = readPublication(join(root, 'public'))
  if (!published.ok) {
    print(published.sentence)
    return 1
  }
  const asked = province === undefined ? whole(published.catalogue) : ofProvince(published.catalogue, province)
  if ('fault' in asked) return refuse(asked.fault)
  const folder = resolve(root, out)
  const unfinished = join(root, '.cache', `pack-${randomUUID()}`)
  try {
    const before = await readdir(folder).catch(() => [])
    if (before.some((name) => !litter.includes(name)) && !(await isPack(folder, before))) {
      return refuse(texts.foreignFolder(out))
    }
    if (existsSync(`${folder}.zip`) && !(await isOwnArchive(`${folder}.zip`))) {
      return refuse(texts.foreignArchive(`${out}.zip`))
    }
    const { catalogue, files } = await contentOf(join(root, 'public', 'data'), asked)
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { readonly version: string }
    await writePack(unfinished, root, { catalogue, files, note: { made: today, version } })
    await mkdir(folder, { recursive: true })
    for (const entry of packEntries) {
      await rm(join(folder, entry), { recursive: true, force: true })
      await cp(join(unfinished, entry), join(folder, entry), { recursive: true })
    }
    const archive = await archiveOf(folder)
    // Whole or not at all: half of one would be no archive of ours the next time.
    await writeWhole(dirname(folder), `${basename(folder)}.zip`, archive)
    say(texts.made({ folder: out, archive: `${out}.zip`, megabytes: (archive.length / 1e6).toFixed(1) }))
    return 0
  } catch (error) {
    return refuse(texts.notMade(out, ioReason(error)))
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

interface PackOptions {
  readonly out: string
  /** The code of the only province that is packed. */
  readonly province?: string
}

/** What is asked for, or undefined for what is no option. A pack of a province lies beside that of everything. */
function readOptions(args: readonly string[]): PackOptions | undefined {
  try {
    const options = { out: { type: 'string' }, province: { type: 'string' } } as const
    const { out, province } = parseArgs({ args: [...args], options }).values
    if (out === '' || province === '') return undefined
    return province === undefined ? { out: out ?? usualFolder } : { out: out ?? `${usualFolder}-${province}`, province }
  } catch {
    return undefined
  }
}

/** What is to be packed. */
interface Asked {
  readonly catalogue: PublishedCatalogue
  readonly files: readonly PublishedFile[]
  /** Whether it is not all that is published. */
  readonly isPart: boolean
}

function whole(catalogue: PublishedCatalogue): Asked {
  return { catalogue, files: filesOfEdition(catalogue), isPart: false }
}

/** The same of a province, or that none has the code: then which have which. */
function ofProvince(catalogue: PublishedCatalogue, code: string): Asked | { readonly fault: BilingualText } {
  const index = catalogueIndex(catalogue)
  const provinces = provincesOfEdition(index)
  // A code that was used again is that of the later province.
  const [province] = provinces.filter((each) => each.code === code).reverse()
  if (province) return { ...provinceEdition(index, province), isPart: true }
  const known = provinces.map((each) => `${each.code} ${each.name}`)
  return { fault: texts.unknownProvince(code, known.join('; ')) }
}

/** The published texts of what is to be packed; the catalogue of a part is written anew. */
async function contentOf(
  folder: string,
  { catalogue, files, isPart }: Asked,
): Promise<Pick<PackContent, 'catalogue' | 'files'>> {
  const names = files.map(({ file }) => file)
  if (!isPart) return { catalogue, files: await publishedTexts(folder, [catalogueFileName, ...names]) }
  const read = await publishedTexts(folder, names)
  const own = counted(catalogue, read)
  return { catalogue: own, files: new Map([[catalogueFileName, encodeCatalogue(own)], ...read]) }
}

async function publishedTexts(folder: string, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const read = await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const))
  return new Map(read)
}

/** Whether a file is the archive of a pack; what cannot be read is not known to be one. */
async function isOwnArchive(file: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => undefined)
  return bytes !== undefined && (await isPackArchive(bytes))
}

/** The folder of a pack as an archive that unpacks into a folder of its name. */
async function archiveOf(folder: string): Promise<Uint8Array> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names
    .filter((entry) => entry.isFile() && !litter.includes(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
  const contents = await Promise.all(
    files.sort().map(async (file) => {
      const inside = file.slice(folder.length + 1).replaceAll('\\', '/')
      return [`${basename(folder)}/${inside}`, new Uint8Array(await readFile(file))] as const
    }),
  )
  return zipBytes(Object.fromEntries(contents), { level: 9, ...ofUnix })
}
