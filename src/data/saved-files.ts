import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

interface SavedFilesSchema extends DBSchema {
  files: { key: string; value: string }
}

const databaseName = 'nhip-quy'

let database: Promise<IDBPDatabase<SavedFilesSchema>> | undefined

function open(): Promise<IDBPDatabase<SavedFilesSchema>> {
  database ??= openDB<SavedFilesSchema>(databaseName, 1, {
    upgrade: (created) => {
      created.createObjectStore('files')
    },
  })
  return database
}

/**
 * Keeps the last good copy of a published file in this browser, for the day the server cannot be reached. IndexedDB and
 * not the Cache API, because that one is missing on plain http, which closed networks use. A browser that refuses storage
 * (private window, full disk) loses only this spare copy.
 */
export async function keepFile(file: string, text: string): Promise<void> {
  try {
    await (await open()).put('files', text, file)
  } catch {
    database = undefined
  }
}

/** The saved copy of a file, or undefined. */
export async function savedFile(file: string): Promise<string | undefined> {
  try {
    return await (await open()).get('files', file)
  } catch {
    database = undefined
    return undefined
  }
}

/** Drops saved files that are not in the list: those of editions that are no longer published. */
export async function keepOnlyFiles(files: readonly string[]): Promise<void> {
  try {
    const opened = await open()
    const keys = await opened.getAllKeys('files')
    await Promise.all(keys.filter((key) => !files.includes(key)).map((key) => opened.delete('files', key)))
  } catch {
    database = undefined
  }
}
