import { type OfficeTemplate, templateLimits } from '../domain/office-template.ts'
import { answerOfDatabase } from './browser-database.ts'

/** The template for slides of this browser. */
export interface SavedTemplate {
  readonly template?: OfficeTemplate
  /** Whether files of briefings carry it. */
  readonly isCarried: boolean
  /** Whether this browser keeps it; otherwise it serves until the page is closed. */
  readonly isKept: boolean
}

const key = 'slides'

let saved: SavedTemplate = { isCarried: false, isKept: true }
let loading: Promise<void> | undefined
const listeners = new Set<() => void>()

function set(next: SavedTemplate): void {
  saved = next
  for (const listener of listeners) listener()
}

/** The template as far as it is known: without one until the store has answered. */
export function presentTemplate(): SavedTemplate {
  return saved
}

/** Calls back after each change, the arrival from the store too; returns how to stop. */
export function onTemplate(listener: () => void): () => void {
  listeners.add(listener)
  void savedTemplate()
  return () => {
    listeners.delete(listener)
  }
}

/** The template once the store has answered. */
export async function savedTemplate(): Promise<SavedTemplate> {
  loading ??= load()
  await loading
  return saved
}

async function load(): Promise<void> {
  const before = saved
  const value = await answerOfDatabase((opened) => opened.get('templates', key))
  const stored = storedTemplate(value)
  // What was chosen meanwhile is newer.
  if (stored && saved === before) set(stored)
}

function storedTemplate(value: unknown): SavedTemplate | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { file, bytes, isCarried } = value as Readonly<Record<string, unknown>>
  if (typeof file !== 'string' || !ArrayBuffer.isView(bytes) || bytes.byteLength > templateLimits.bytes)
    return undefined
  const copied = new Uint8Array(bytes.byteLength)
  copied.set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return { template: { file, bytes: copied }, isCarried: isCarried === true, isKept: true }
}

/** Takes a template into use and keeps it for all briefings of this browser; a store that refuses is told by `isKept`. */
export async function saveTemplate(template: OfficeTemplate, isCarried: boolean): Promise<void> {
  const next: SavedTemplate = { template, isCarried, isKept: true }
  set(next)
  const answer = await answerOfDatabase((opened) => opened.put('templates', { ...template, isCarried }, key))
  if (answer === undefined && saved === next) set({ ...next, isKept: false })
}

/** Goes back to the look of our own. */
export async function dropTemplate(): Promise<void> {
  set({ isCarried: false, isKept: true })
  await answerOfDatabase((opened) => opened.delete('templates', key))
}
