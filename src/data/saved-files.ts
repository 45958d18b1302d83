import { catalogueFileName } from '../contract/catalogue-file.ts'
import { type KeptOutcome, answerOfDatabase, browserDatabase, forgetDatabase, whyNotKept } from './browser-database.ts'
import { isPacked } from '../navigation/site-place.ts'

/** Under which name the catalogue of an edition lies while its files are still coming; see `keepCatalogue`. */
export const nextCatalogueName = 'catalogue.next.json'

/**
 * Keeps the last good copy of a published file in this browser, for the day the server cannot be reached. IndexedDB and
 * not the Cache API, because that one is missing on plain http, which closed networks use. A browser that refuses storage
 * (private window, full disk) loses only this spare copy. Nobody who has the file should wait for this: a store may take
 * as long as it likes to open. A pack has its files with it, and all packs of a machine would share one store.
 */
export async function keepFile(file: string, text: string): Promise<KeptOutcome> {
  if (isPacked) return 'refused'
  try {
    await (await browserDatabase()).put('files', text, file)
    return 'kept'
  } catch (error) {
    forgetDatabase()
    return whyNotKept(error)
  }
}

/** The saved copy of a file, or undefined: there is none, or the store does not answer. */
export async function savedFile(file: string): Promise<string | undefined> {
  if (isPacked) return undefined
  return await answerOfDatabase((opened) => opened.get('files', file))
}

/**
 * Keeps the catalogue that the server has now, `files` being what it names. It is the switch of an edition: where the copy
 * holds another edition it only waits beside that one, which stays whole until the new one is. Resolves with whether it waits.
 */
export async function keepCatalogue(text: string, files: readonly string[]): Promise<boolean> {
  if (isPacked) return false
  try {
    const { store, done } = (await browserDatabase()).transaction('files', 'readwrite')
    const present = await store.get(catalogueFileName)
    const waits = present !== undefined && present !== text
    await (waits ? store.put(text, nextCatalogueName) : putEdition(store, text, files))
    await done
    return waits
  } catch {
    forgetDatabase()
    return false
  }
}

/** Puts an edition in the place of the one before, in one step: files that it does not name go. Rejects where the store does. */
export async function switchCatalogue(text: string, files: readonly string[]): Promise<void> {
  const { store, done } = (await browserDatabase()).transaction('files', 'readwrite')
  await putEdition(store, text, files)
  await done
}

/** What a change of the saved files needs of their store. */
interface FileStore {
  readonly getAllKeys: () => Promise<string[]>
  readonly put: (text: string, file: string) => Promise<unknown>
  readonly delete: (file: string) => Promise<unknown>
}

async function putEdition(store: FileStore, text: string, files: readonly string[]): Promise<void> {
  const kept = new Set([catalogueFileName, ...files])
  const keys = await store.getAllKeys()
  await Promise.all([
    store.put(text, catalogueFileName),
    ...keys.filter((key) => !kept.has(key)).map((key) => store.delete(key)),
  ])
}

/** Removes all saved files. */
export async function dropFiles(): Promise<void> {
  try {
    await (await browserDatabase()).clear('files')
  } catch {
    forgetDatabase()
  }
}
