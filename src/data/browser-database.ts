import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

interface BrowserSchema extends DBSchema {
  /** Spare copies of published files, by their names. */
  files: { key: string; value: string }
  /** What an office gives its documents their look by. */
  templates: { key: string; value: unknown }
  /** Imports of figures that are not published, by their ids. */
  imports: { key: string; value: unknown }
  /** What was handed in and is not confirmed yet. */
  reviews: { key: string; value: unknown }
}

type Database = IDBPDatabase<BrowserSchema>

/** What became of what was to be kept: the store has it, has no room for it, or refuses for another reason. */
export type KeptOutcome = 'kept' | 'full' | 'refused'

/** Why the store did not keep something. */
export function whyNotKept(error: unknown): Exclude<KeptOutcome, 'kept'> {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'
}

const databaseName = 'nhip-quy'
/** 1 was without templates, 2 without imports, 3 without reviews. */
const version = 4

/** How long a store may take to answer: one that another tab is deleting answers when that one is done, or never. */
const patienceMs = 5000

let database: Promise<Database> | undefined

/** The store of this browser for what is too large for its other one. Rejects where the browser refuses it or another tab holds it. */
export function browserDatabase(): Promise<Database> {
  if (database) return database
  const opening = new Promise<Database>((resolve, reject) => {
    let isBlocked = false
    openDB<BrowserSchema>(databaseName, version, {
      upgrade: (created, before) => {
        if (before < 1) created.createObjectStore('files')
        if (before < 2) created.createObjectStore('templates')
        if (before < 3) created.createObjectStore('imports')
        created.createObjectStore('reviews')
      },
      // An older tab holds the store: this page does without it.
      blocked: () => {
        isBlocked = true
        reject(new Error('Another tab holds the store'))
      },
      // This page is the one that holds it, and another tab wants to change or delete it.
      blocking: (_present, _wanted, event) => {
        forgetDatabase()
        ;(event.target as IDBDatabase).close()
      },
      terminated: forgetDatabase,
    }).then((opened) => (isBlocked ? opened.close() : resolve(opened)), reject)
  })
  database = opening
  // Whoever asks after a refusal asks the browser, not the refusal.
  opening.catch(() => {
    if (database === opening) database = undefined
  })
  return opening
}

/** The next question opens the store anew. */
export function forgetDatabase(): void {
  database = undefined
}

/** What the store answers, or undefined: it refuses, or takes longer than anybody waits. */
export async function answerOfDatabase<Answer>(
  ask: (opened: Database) => Promise<Answer>,
): Promise<Answer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const givenUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patienceMs)
  })
  try {
    return await Promise.race([givenUp, browserDatabase().then(ask)])
  } catch {
    forgetDatabase()
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
