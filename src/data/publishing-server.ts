import * as v from 'valibot'
import { decodeKeptImport } from '../contract/kept-import.ts'
import type { BilingualText } from '../domain/bilingual-text.ts'
import type { KeptImport } from '../domain/draft-figure.ts'

const editionSchema = v.object({ number: v.number(), at: v.string(), by: v.string(), why: v.string() })

/** An edition that a server has published. */
export type PublishedEdition = v.InferOutput<typeof editionSchema>

/** What the server of this page can do: nothing (`static`), publish, or publish for who has its key. */
export type PublishingServer =
  | { readonly kind: 'static' }
  | { readonly kind: 'key-needed'; readonly hasKey: boolean; readonly isWrong: boolean }
  | { readonly kind: 'ready'; readonly last?: PublishedEdition }

/** What came of asking it to publish or to go back. */
export type PublishingAnswer =
  | { readonly kind: 'published'; readonly edition: PublishedEdition; readonly imports: readonly KeptImport[] }
  | { readonly kind: 'faults'; readonly faults: readonly PublishingFault[] }
  | { readonly kind: 'refused'; readonly because: 'busy' | 'size' | 'key' | 'failed' }

export interface PublishingFault {
  readonly text: BilingualText
  /** The key of the figure it is about. */
  readonly key?: string | undefined
}

const readySchema = v.object({ format: v.literal('nhip-quy-publish'), last: v.exactOptional(editionSchema) })
const refusedSchema = v.object({ refused: v.string(), hasKey: v.exactOptional(v.boolean()) })
const publishedSchema = v.object({
  ok: v.literal(true),
  edition: editionSchema,
  imports: v.exactOptional(v.array(v.unknown()), []),
})
const faultsSchema = v.object({
  ok: v.literal(false),
  faults: v.array(v.object({ text: v.object({ vi: v.string(), en: v.string() }), key: v.exactOptional(v.string()) })),
})

const urlOf = (path: string): string => `${import.meta.env.BASE_URL}api/${path}`

/** A key may have any letters; a header has but few. */
function headersOf(key: string): Record<string, string> {
  return { 'X-Nhip-Quy': 'publish', ...(key === '' ? {} : { Authorization: `Bearer ${encodeURIComponent(key)}` }) }
}

/** What the server of this page can do; one that does not know the question serves files only. */
export async function askServer(key: string): Promise<PublishingServer> {
  try {
    const response = await fetch(urlOf('publish'), { headers: headersOf(key), cache: 'no-store' })
    const body: unknown = await response.json()
    const ready = v.safeParse(readySchema, body)
    if (ready.success) return { kind: 'ready', ...ready.output }
    const refused = v.safeParse(refusedSchema, body)
    const isAsked = refused.success && (response.status === 401 || response.status === 429)
    return isAsked
      ? { kind: 'key-needed', hasKey: refused.output.hasKey ?? true, isWrong: refused.output.refused === 'key-wrong' }
      : { kind: 'static' }
  } catch {
    return { kind: 'static' }
  }
}

/** Hands figures over to be published. */
export async function publishHandover(text: string, key: string): Promise<PublishingAnswer> {
  return await post('publish', text, key)
}

/** Asks for the edition before. */
export async function goBackOnServer(
  words: { readonly by: string; readonly why: string },
  key: string,
): Promise<PublishingAnswer> {
  return await post('publish/back', JSON.stringify(words), key)
}

async function post(path: string, text: string, key: string): Promise<PublishingAnswer> {
  try {
    const headers = { ...headersOf(key), 'Content-Type': 'application/json' }
    const response = await fetch(urlOf(path), { method: 'POST', headers, body: text, cache: 'no-store' })
    const body: unknown = await response.json()
    const published = v.safeParse(publishedSchema, body)
    if (published.success) {
      const { edition, imports } = published.output
      return { kind: 'published', edition, imports: imports.flatMap((each) => decodeKeptImport(each) ?? []) }
    }
    const faults = v.safeParse(faultsSchema, body)
    if (faults.success) return { kind: 'faults', faults: faults.output.faults }
    return { kind: 'refused', because: refusals[response.status] ?? 'failed' }
  } catch {
    return { kind: 'refused', because: 'failed' }
  }
}

const refusals: Readonly<Record<number, 'busy' | 'size' | 'key'>> = { 401: 'key', 409: 'busy', 413: 'size', 429: 'key' }
