import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

interface SavedFilesSchema extends DBSchema {
  files: { key: string; value: string }
}

type Database = IDBPDatabase<SavedFilesSchema>

const databaseName = 'nhip-quy'

/** How long a saved copy may take: a store that another tab is deleting answers when that one is done, or never. */
const patienceMs = 5000

let database: Promise<Database> | undefined

function open(): Promise<Database> {
  database ??= new Promise((resolve, reject) => {
    let isBlocked = false
    openDB<SavedFilesSchema>(databaseName, 1, {
      upgrade: (created) => {
        created.createObjectStore('files')
      },
      // An older tab holds the store: this page does without its spare copies.
      blocked: () => {
        isBlocked = true
        reject(new Error('Another tab holds the store'))
      },
      // This page is the one that holds it, and another tab wants to change or delete it.
      blocking: (_present, _wanted, event) => {
        forget()
        ;(event.target as IDBDatabase).close()
      },
      terminated: forget,
    }).then((opened) => (isBlocked ? opened.close() : resolve(opened)), reject)
  })
  return database
}

/** The next file opens the store anew. */
function forget(): void {
  database = undefined
}

/**
 * Keeps the last good copy of a published file in this browser, for the day the server cannot be reached. IndexedDB and
 * not the Cache API, because that one is missing on plain http, which closed networks use. A browser that refuses storage
 * (private window, full disk) loses only this spare copy. Nobody who has the file should wait for this: a store may take
 * as long as it likes to open.
 */
export async function keepFile(file: string, text: string): Promise<void> {
  try {
    await (await open()).put('files', text, file)
  } catch {
    forget()
  }
}

/** The saved copy of a file, or undefined: there is none, or the store does not answer. */
export async function savedFile(file: string): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const givenUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs)
  })
  try {
    return await Promise.race([givenUp, open().then((opened) => opened.get('files', file))])
  } catch {
    forget()
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/** Drops saved files that are not in the list: those of editions that are no longer published. */
export async function keepOnlyFiles(files: readonly string[]): Promise<void> {
  try {
    const opened = await open()
    const keys = await opened.getAllKeys('files')
    await Promise.all(keys.filter((key) => !files.includes(key)).map((key) => opened.delete('files', key)))
  } catch {
    forget()
  }
}
