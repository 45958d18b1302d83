import { decodeKeptImport, encodeKeptImport } from '../contract/kept-import.ts'
import {
  type DraftFigure,
  type FigureImport,
  type ImportId,
  type KeptImport,
  type Workspace,
  workspaceOf,
} from '../domain/draft-figure.ts'
import { browserDatabase, forgetDatabase } from './browser-database.ts'
import { tellWorkspace } from './workspace-flag.ts'

/** What became of a change: kept, or why not: no room left, or a browser that keeps nothing. Nothing changes then. */
export type KeptOutcome = 'kept' | 'full' | 'refused'

export interface WorkspaceState extends Workspace {
  /** `reading`: not read yet; `refused`: this browser keeps nothing. */
  readonly status: 'reading' | 'ready' | 'refused'
  /** How many kept imports meant nothing; they stay where they are. */
  readonly damaged: number
}

let kept: readonly KeptImport[] = []
let state: WorkspaceState = { status: 'reading', damaged: 0, imports: [], figures: [] }
let reading: Promise<unknown> | undefined
const listeners = new Set<() => void>()
/** Tells the other tabs of this browser that the workspace changed. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('nhip-quy.workspace')
channel?.addEventListener('message', () => void read())

/** The workspace as far as it is known. */
export function presentWorkspace(): WorkspaceState {
  return state
}

/** Calls back after each change, those of other tabs too; returns how to stop. */
export function onWorkspace(listener: () => void): () => void {
  listeners.add(listener)
  void readWorkspace()
  return () => {
    listeners.delete(listener)
  }
}

/** The workspace once it has been read. */
export async function readWorkspace(): Promise<WorkspaceState> {
  reading ??= read()
  await reading
  return state
}

async function read(): Promise<void> {
  try {
    const database = await browserDatabase()
    const stored = await database.getAll('imports')
    const decoded = stored.map(decodeKeptImport)
    set(
      decoded.flatMap((each) => each ?? []),
      { status: 'ready', damaged: decoded.filter((each) => !each).length },
    )
  } catch {
    forgetDatabase()
    reading = undefined
    set([], { status: 'refused', damaged: 0 })
  }
}

function set(next: readonly KeptImport[], rest: Pick<WorkspaceState, 'status' | 'damaged'>): void {
  kept = next
  state = { ...workspaceOf(next), ...rest }
  for (const listener of listeners) listener()
}

/**
 * Keeps an import with its figures, in one step: a crash leaves all of it or nothing. One of the same id is replaced, which is
 * how a grid that is typed into goes on.
 */
export async function saveImport(
  of: FigureImport,
  figures: readonly Omit<DraftFigure, 'importId'>[],
): Promise<KeptOutcome> {
  const entry: KeptImport = { of, figures: figures.map((figure) => ({ ...figure, importId: of.id })) }
  return await change(
    (imports) => imports.put(encodeKeptImport(entry), of.id),
    [...kept.filter((each) => each.of.id !== of.id), entry],
  )
}

/** Takes imports back, with all their figures. */
export async function dropImports(ids: readonly ImportId[]): Promise<KeptOutcome> {
  return await change(
    async (imports) => await Promise.all(ids.map(async (id) => await imports.delete(id))),
    kept.filter((each) => !ids.includes(each.of.id)),
  )
}

interface Imports {
  readonly put: (value: unknown, key: string) => Promise<unknown>
  readonly delete: (key: string) => Promise<unknown>
}

async function change(
  write: (imports: Imports) => Promise<unknown>,
  next: readonly KeptImport[],
): Promise<KeptOutcome> {
  await readWorkspace()
  try {
    const transaction = (await browserDatabase()).transaction('imports', 'readwrite')
    await Promise.all([write(transaction.store), transaction.done])
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'
  }
  set(next, { status: 'ready', damaged: state.damaged })
  tellWorkspace(next.length > 0)
  // A channel goes to this site alone, and asks for no other.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel?.postMessage('changed')
  return 'kept'
}
