import { type OfficeTemplate, type TemplateKind, templateKinds, templateLimits } from '../domain/office-template.ts'
import { answerOfDatabase } from './browser-database.ts'

/** The template of a kind of this browser. */
export interface SavedTemplate {
  readonly template?: OfficeTemplate
  /** Whether files of briefings carry it. */
  readonly isCarried: boolean
  /** Whether this browser keeps it; otherwise it serves until the page is closed. */
  readonly isKept: boolean
}

export type SavedTemplates = Readonly<Record<TemplateKind, SavedTemplate>>

/** The first was there before there were two. */
const keys: Readonly<Record<TemplateKind, string>> = { pptx: 'slides', docx: 'documents' }
const without: SavedTemplate = { isCarried: false, isKept: true }

let saved: SavedTemplates = { pptx: without, docx: without }
let loading: Promise<unknown> | undefined
const listeners = new Set<() => void>()
/** Tells the other tabs of this browser which kind changed. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('nhip-quy.templates')

channel?.addEventListener('message', ({ data }) => {
  const kind = templateKinds.find((each) => each === data)
  if (kind) void load(kind)
})

function tellOthers(kind: TemplateKind): void {
  // A channel goes to this site alone, and asks for no other.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel?.postMessage(kind)
}

function set(kind: TemplateKind, next: SavedTemplate): void {
  saved = { ...saved, [kind]: next }
  for (const listener of listeners) listener()
}

/** The templates as far as they are known: none until the store has answered. */
export function presentTemplates(): SavedTemplates {
  return saved
}

/** Calls back after each change, the arrival from the store and changes in other tabs too; returns how to stop. */
export function onTemplates(listener: () => void): () => void {
  listeners.add(listener)
  void savedTemplates()
  return () => {
    listeners.delete(listener)
  }
}

/** The templates once the store has answered. */
export async function savedTemplates(): Promise<SavedTemplates> {
  loading ??= Promise.all(templateKinds.map(load))
  await loading
  return saved
}

async function load(kind: TemplateKind): Promise<void> {
  const before = saved[kind]
  const answer = await answerOfDatabase(async (opened) => ({ value: await opened.get('templates', keys[kind]) }))
  // What was chosen meanwhile is newer, and a store that says nothing changes nothing.
  if (!answer || saved[kind] !== before) return
  const stored = storedTemplate(answer.value)
  if (stored ?? before.template) set(kind, stored ?? without)
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
export async function saveTemplate(kind: TemplateKind, template: OfficeTemplate, isCarried: boolean): Promise<void> {
  const next: SavedTemplate = { template, isCarried, isKept: true }
  set(kind, next)
  const answer = await answerOfDatabase((opened) => opened.put('templates', { ...template, isCarried }, keys[kind]))
  if (answer === undefined && saved[kind] === next) set(kind, { ...next, isKept: false })
  if (answer !== undefined) tellOthers(kind)
}

/** Goes back to the look of our own. */
export async function dropTemplate(kind: TemplateKind): Promise<void> {
  set(kind, without)
  await answerOfDatabase((opened) => opened.delete('templates', keys[kind]))
  tellOthers(kind)
}
