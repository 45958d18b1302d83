import type { PublishedFile } from '../contract/catalogue-file.ts'
import { catalogueIndex } from '../domain/catalogue-index.ts'
import type { Problem } from '../domain/problem.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { bringNext, heldFiles } from './bring-edition.ts'
import { fillAlone, stopWork } from './copy-work.ts'
import { type Filling, fillCopy } from './fill-copy.ts'
import { loadCatalogue } from './load-catalogue.ts'
import { type OfflineChoice, askedFiles, offlineChoice } from './offline-choice.ts'
import { ProblemError } from './problem-error.ts'
import { type ProgramState, dropProgram, keepProgram, programState } from './kept-program.ts'
import { dropFiles } from './saved-files.ts'

/** How much this site keeps in the browser, program and all, and how much more it may, where that is told; in bytes. */
export interface BrowserRoom {
  readonly used: number
  readonly free?: number
}

/** What browsers say is left, whatever is left, so that no site can tell one computer from another by it. */
const saidOfAny = 10 * 1024 ** 3

/** How a download ended: as a filling does, or it was not begun because there is less room than it needs. */
export type DownloadEnd = Filling | { readonly needed: number; readonly free: number }

/** What this browser keeps for the day without a network. */
export interface OfflineCopy {
  /** The names of the files that are there; undefined until the store has answered. */
  readonly held?: ReadonlySet<string>
  readonly program: ProgramState
  /** Undefined where the browser does not say. */
  readonly room?: BrowserRoom
  /** Whether the browser promised not to clear it by itself. */
  readonly isLasting: boolean
  /** What is being downloaded. */
  readonly running?: OfflineChoice
  /** How the last download of this page ended. */
  readonly end?: DownloadEnd
}

let copy: OfflineCopy = { program: 'absent', isLasting: false }
/** The last download that was asked for. */
let last: symbol | undefined
const listeners = new Set<() => void>()

function set(change: Partial<OfflineCopy>): void {
  copy = { ...copy, ...change }
  for (const listener of listeners) listener()
}

/** The copy as far as it is known. */
export function presentCopy(): OfflineCopy {
  return copy
}

/** Calls back after each change; looks at the copy when the first one listens. Returns how to stop. */
export function onCopy(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) void lookAtCopy()
  return () => {
    listeners.delete(listener)
  }
}

async function lookAtCopy(): Promise<void> {
  const [held, program, room, isLasting] = await Promise.all([
    heldFiles(),
    programState(() => void lookAtCopy()),
    browserRoom(),
    asked(() => navigator.storage.persisted()),
  ])
  const { room: _room, ...rest } = copy
  copy = rest
  set({ held, program, isLasting: isLasting === true, ...(room ? { room } : {}) })
}

/**
 * Downloads what is chosen of the present edition, as far as it is not there, and asks the browser to keep it and the program.
 * Says beforehand when there is too little room; what was downloaded stays when it is stopped, and a further call goes on.
 */
export async function downloadCopy(choice: OfflineChoice): Promise<void> {
  const own = Symbol('download')
  last = own
  const { end: _end, ...rest } = copy
  copy = rest
  set({ running: choice })
  const end = await fillAlone((signal) => downloaded(choice, signal))
  if (last !== own) return
  const { running: _running, ...ended } = copy
  copy = ended
  set({ end })
  await lookAtCopy()
}

async function downloaded(choice: OfflineChoice, signal: AbortSignal): Promise<DownloadEnd> {
  const isLasting = await asked(() => navigator.storage.persist())
  const index = await presentIndex(signal)
  if (signal.aborted) return 'stopped'
  if ('code' in index) return index
  const held = new Set(await heldFiles())
  const missing = askedFiles(index, choice).filter(({ file }) => !held.has(file))
  const room = await browserRoom()
  const needed = bytesOfFiles(missing)
  if (room?.free !== undefined && room.free < needed) return { needed, free: room.free }
  offlineChoice.write(choice)
  set({ held, isLasting: isLasting === true })
  const keeping = keepProgram()
  const filling = await fillCopy(missing, signal, (file) => set({ held: new Set([...(copy.held ?? []), file]) }))
  // Removing the copy waits for this, too: a worker that is on its way would come after it.
  await keeping
  if (filling !== 'whole') return filling
  // The copy may hold an edition before this one.
  return (await bringNext(signal)) ?? 'whole'
}

/** The edition that the server has now; an older one is not worth a download. */
async function presentIndex(signal: AbortSignal) {
  try {
    const { catalogue, savedBecause } = await loadCatalogue(signal)
    return savedBecause ?? catalogueIndex(catalogue)
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
}

/** Stops the download; what has come stays. */
export function stopDownload(): void {
  void stopWork()
}

/** Removes figures and program from this browser, once nothing more comes into it. What is opened afterwards is kept again. */
export async function removeCopy(): Promise<void> {
  await stopWork()
  offlineChoice.write(undefined)
  await Promise.all([dropFiles(), dropProgram()])
  await lookAtCopy()
}

/** How much some files are together, in bytes, where the catalogue says it. */
export function bytesOfFiles(files: readonly PublishedFile[]): number {
  return files.reduce((sum, { bytes = 0 }) => sum + bytes, 0)
}

async function browserRoom(): Promise<BrowserRoom | undefined> {
  const estimate = await asked(() => navigator.storage.estimate())
  const { usage, quota } = estimate ?? {}
  if (usage === undefined || quota === undefined) return undefined
  return quota - usage === saidOfAny ? { used: usage } : { used: usage, free: Math.max(0, quota - usage) }
}

/** What the browser answers about its storage; plain http has none that can be asked. */
async function asked<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask()
  } catch {
    return undefined
  }
}

/** Whether a download ended with a file that did not come. */
export function isProblem(end: DownloadEnd): end is Problem<PublicationProblemCode> {
  return typeof end === 'object' && 'code' in end
}
