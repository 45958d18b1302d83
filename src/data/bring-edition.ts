import {
  type PublishedCatalogue,
  catalogueFileName,
  filesOfEdition,
  readCatalogue,
} from '../contract/catalogue-file.ts'
import { catalogueIndex } from '../domain/catalogue-index.ts'
import { answerOfDatabase } from './browser-database.ts'
import { fillAlone, presentWork } from './copy-work.ts'
import { counterparts } from './edition-files.ts'
import { type Filling, fillCopy } from './fill-copy.ts'
import { askedFiles, offlineChoice } from './offline-choice.ts'
import { savesData } from './saves-data.ts'
import { nextCatalogueName, savedFile, switchCatalogue } from './saved-files.ts'

let bringing: Promise<Filling | undefined> | undefined

/** Brings the edition that waits, or joins what is bringing it already; a download that runs brings it itself. */
export async function bringEdition(): Promise<Filling | undefined> {
  const other = bringing ?? presentWork()?.then(() => undefined)
  if (other) return await other
  bringing = fillAlone(bringNext)
  try {
    return await bringing
  } finally {
    bringing = undefined
  }
}

/**
 * Brings the edition that waits beside the one in the copy: fetches what the copy holds of the one before, and what was asked
 * to be kept, and switches once all of it is there. Until then, and however it ends, the one before stays whole. Undefined
 * where none waits, or its files are not fetched unasked because the reader saves data.
 */
export async function bringNext(signal: AbortSignal): Promise<Filling | undefined> {
  const choice = offlineChoice.read().value
  if (choice === undefined && savesData()) return undefined
  const text = await savedFile(nextCatalogueName)
  const next = text === undefined ? undefined : await readCatalogue(text)
  if (text === undefined || !next?.ok) return undefined
  const held = await heldFiles()
  const present = await readCatalogue((await savedFile(catalogueFileName)) ?? '')
  const wanted = [
    // What a program cannot read it need not keep.
    ...(present.ok ? counterparts(present.value, next.value, held) : []),
    ...askedFiles(catalogueIndex(next.value), choice),
  ]
  const missing = [...new Map(wanted.map((entry) => [entry.file, entry])).values()].filter(
    ({ file }) => !held.has(file),
  )
  const filling = await fillCopy(missing, signal)
  if (filling !== 'whole') return filling
  const waiting = await savedFile(nextCatalogueName)
  if (signal.aborted) return 'stopped'
  // Another one may have come meanwhile.
  if (waiting === text) await switchTo(text, next.value)
  return 'whole'
}

async function switchTo(text: string, catalogue: PublishedCatalogue): Promise<void> {
  await switchCatalogue(
    text,
    filesOfEdition(catalogue).map(({ file }) => file),
  )
}

/** The names of all files in the copy. */
export async function heldFiles(): Promise<ReadonlySet<string>> {
  return new Set(await answerOfDatabase((opened) => opened.getAllKeys('files')))
}
