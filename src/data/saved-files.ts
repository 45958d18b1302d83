import { answerOfDatabase, browserDatabase, forgetDatabase } from './browser-database.ts'

/**
 * Keeps the last good copy of a published file in this browser, for the day the server cannot be reached. IndexedDB and
 * not the Cache API, because that one is missing on plain http, which closed networks use. A browser that refuses storage
 * (private window, full disk) loses only this spare copy. Nobody who has the file should wait for this: a store may take
 * as long as it likes to open.
 */
export async function keepFile(file: string, text: string): Promise<void> {
  try {
    await (await browserDatabase()).put('files', text, file)
  } catch {
    forgetDatabase()
  }
}

/** The saved copy of a file, or undefined: there is none, or the store does not answer. */
export async function savedFile(file: string): Promise<string | undefined> {
  return await answerOfDatabase((opened) => opened.get('files', file))
}

/** Drops saved files that are not in the list: those of editions that are no longer published. */
export async function keepOnlyFiles(files: readonly string[]): Promise<void> {
  try {
    const opened = await browserDatabase()
    const keys = await opened.getAllKeys('files')
    await Promise.all(keys.filter((key) => !files.includes(key)).map((key) => opened.delete('files', key)))
  } catch {
    forgetDatabase()
  }
}
