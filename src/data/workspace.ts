import { decodeKeptImport, encodeKeptImport } from '../contract/kept-import.ts'
import {
  type DraftFigure,
  type FigureImport,
  type ImportId,
  type Workspace,
  workspaceOf,
} from '../domain/draft-figure.ts'
import { type KeptOutcome, browserDatabase, forgetDatabase, whyNotKept } from './browser-database.ts'
import { tellWorkspace } from './workspace-flag.ts'

export interface WorkspaceState extends Workspace {
  /** `reading`: not read yet; `refused`: this browser keeps nothing. */
  readonly status: 'reading' | 'ready' | 'refused'
  /** How many kept imports meant nothing; they stay where they are. */
  readonly damaged: number
}

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
  reading ??= read()
  return () => {
    listeners.delete(listener)
  }
}

/** The workspace as the browser has it now, whatever this page knew of it. */
export async function readWorkspace(): Promise<WorkspaceState> {
  reading = read()
  await reading
  return state
}

async function read(): Promise<void> {
  try {
    set(stateOf(await (await browserDatabase()).getAll('imports')))
    // Figures whose flag was lost are found again; that there are none is told by whoever took the last away.
    if (state.imports.length > 0) tellWorkspace(true)
  } catch {
    forgetDatabase()
    reading = undefined
    set({ status: 'refused', damaged: 0, imports: [], figures: [] })
  }
}

function stateOf(stored: readonly unknown[]): WorkspaceState {
  const decoded = stored.map(decodeKeptImport)
  const damaged = decoded.filter((each) => !each).length
  return { status: 'ready', damaged, ...workspaceOf(decoded.flatMap((each) => each ?? [])) }
}

function set(next: WorkspaceState): void {
  state = next
  for (const listener of listeners) listener()
}

/** An import with its figures, as a page makes it. */
interface NewImport {
  readonly of: FigureImport
  readonly figures: readonly Omit<DraftFigure, 'importId'>[]
}

/** What becomes of the workspace; nothing where neither is said. */
export interface WorkspaceChange {
  /** One of the same id is replaced, which is how a grid that is typed into goes on. */
  readonly saved?: readonly NewImport[]
  /** Taken back, with all their figures. */
  readonly dropped?: readonly ImportId[]
}

/**
 * Changes the workspace as `plan` says from what the browser has at that moment, in one step: no other tab comes between, and
 * a crash leaves all of it or nothing.
 */
export async function changeWorkspace(plan: (now: WorkspaceState) => WorkspaceChange): Promise<KeptOutcome> {
  let stored: readonly unknown[]
  try {
    const { store, done } = (await browserDatabase()).transaction('imports', 'readwrite')
    const { saved = [], dropped = [] } = plan(stateOf(await store.getAll()))
    const entries = saved.map(({ of, figures }) => ({
      of,
      figures: figures.map((each) => ({ ...each, importId: of.id })),
    }))
    const writes = [
      ...entries.map((entry) => store.put(encodeKeptImport(entry), entry.of.id)),
      ...dropped.map((id) => store.delete(id)),
    ]
    ;[stored] = await Promise.all([store.getAll(), done, ...writes])
  } catch (error) {
    return whyNotKept(error)
  }
  set(stateOf(stored))
  tellWorkspace(state.imports.length > 0)
  // A channel goes to this site alone, and asks for no other.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel?.postMessage('changed')
  return 'kept'
}

/** Keeps an import with its figures. */
export async function saveImport(of: FigureImport, figures: NewImport['figures']): Promise<KeptOutcome> {
  return await changeWorkspace(() => ({ saved: [{ of, figures }] }))
}

/** Takes imports back, with all their figures. */
export async function dropImports(dropped: readonly ImportId[]): Promise<KeptOutcome> {
  return await changeWorkspace(() => ({ dropped }))
}
