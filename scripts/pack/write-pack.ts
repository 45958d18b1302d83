import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PublishedCatalogue } from '../../src/contract/catalogue-file.ts'
import { type PackNote, encodePackNote } from '../../src/contract/pack-note.ts'
import { dayText } from '../../src/i18n/date-text.ts'
import { readFirstText } from '../../src/i18n/pack-texts.ts'
import { vietnameseTexts } from '../../src/i18n/texts.ts'
import { unpacked, zipListing } from '../../src/reading/archive/zip-listing.ts'
import { staticPages } from '../build/static-pages.ts'
import { litter } from '../package/write-publication.ts'
import { buildPackedProgram } from './build-packed-program.ts'
import { programFolder } from './classic-scripts.ts'
import { packMarker, packedPage } from './packed-page.ts'
import { textScript } from './text-script.ts'

const page = 'index.html'
const sign = 'favicon.svg'
const readFirst = 'doc-truoc.txt'
const dataFolder = 'data'

/** All that lies in the folder of a pack. */
export const packEntries: readonly string[] = [page, sign, readFirst, dataFolder, programFolder]

/** Whether a folder with these entries is the folder of a pack. */
export async function isPack(folder: string, names: readonly string[]): Promise<boolean> {
  if (names.some((name) => !packEntries.includes(name) && !litter.includes(name))) return false
  const text = await readFile(join(folder, page), 'utf8').catch(() => '')
  return text.includes(packMarker)
}

/** No page of a pack is as long. */
const mostPageBytes = 5_000_000

/** Whether bytes are the archive of a pack: one folder, whatever it is called, with nothing else in it. */
export async function isPackArchive(bytes: Uint8Array): Promise<boolean> {
  const listed = zipListing(bytes) ?? []
  const found = listed.find(({ name }) => /^[^/]+\/index\.html$/.test(name))
  const folder = found?.name.slice(0, -page.length) ?? ''
  const isOurs = (name: string): boolean =>
    name.startsWith(folder) && packEntries.includes(name.slice(folder.length).split('/')[0]!)
  if (!found || !listed.every(({ name }) => isOurs(name))) return false
  const content = await unpacked(found, mostPageBytes)
  return content instanceof Uint8Array && new TextDecoder().decode(content).includes(packMarker)
}

/** What a pack is made of. */
export interface PackContent {
  readonly catalogue: PublishedCatalogue
  /** The texts of its published files by their names, that of the catalogue among them. */
  readonly files: ReadonlyMap<string, string>
  readonly note: PackNote
}

/** Writes all of a pack into an empty folder. */
export async function writePack(folder: string, root: string, { catalogue, files, note }: PackContent): Promise<void> {
  await buildPackedProgram(folder, root, encodePackNote(note))
  await mkdir(join(folder, dataFolder))
  for (const [file, text] of files) await writeFile(join(folder, dataFolder, `${file}.js`), textScript(file, text))
  const atOnce = staticPages(catalogue).find(({ file }) => file === page)?.data ?? []
  const built = await readFile(join(folder, page), 'utf8')
  const scripts = atOnce.map((file) => `${dataFolder}/${file}.js`)
  await writeFile(join(folder, page), packedPage(built, encodePackNote(note), scripts))
  await cp(join(root, 'public', sign), join(folder, sign))
  const data = dayText(vietnameseTexts, catalogue.dataDate)
  const made = dayText(vietnameseTexts, note.made)
  // With the mark by which the editors of old systems know the letters.
  await writeFile(join(folder, readFirst), `\uFEFF${readFirstText({ title: catalogue.title.vi, data, made })}`)
}
