import { decodeKeptImport } from '../contract/kept-import.ts'
import {
  type PublishedEdition,
  decodeFaults,
  decodePublished,
  decodeReady,
  decodeRefused,
} from '../contract/publishing-answer.ts'
import type { BilingualText } from '../domain/bilingual-text.ts'
import type { KeptImport } from '../domain/draft-figure.ts'

/** What the server of this page can do: nothing (`static`), publish, or publish for who has its key. */
export type PublishingServer =
  | { readonly kind: 'static' }
  | { readonly kind: 'key-needed'; readonly hasKey: boolean; readonly isWrong: boolean }
  | { readonly kind: 'ready'; readonly last?: PublishedEdition; readonly pages?: 'renewing' | 'failed' }

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
    const ready = decodeReady(body)
    if (ready) return { kind: 'ready', ...ready }
    const refused = response.status === 401 || response.status === 429 ? decodeRefused(body) : undefined
    return refused
      ? { kind: 'key-needed', hasKey: refused.hasKey ?? true, isWrong: refused.refused === 'key-wrong' }
      : { kind: 'static' }
  } catch {
    return { kind: 'static' }
  }
}

/** Hands figures over to be published. */
export async function publishHandover(text: string, key: string): Promise<PublishingAnswer> {
  return await post('publish', text, key)
}

/** Asks for the edition before the one of a number. */
export async function goBackOnServer(
  asked: Pick<PublishedEdition, 'number' | 'by' | 'why'>,
  key: string,
): Promise<PublishingAnswer> {
  return await post('publish/back', JSON.stringify(asked), key)
}

async function post(path: string, text: string, key: string): Promise<PublishingAnswer> {
  try {
    const headers = { ...headersOf(key), 'Content-Type': 'application/json' }
    const response = await fetch(urlOf(path), { method: 'POST', headers, body: text, cache: 'no-store' })
    const body: unknown = await response.json()
    const published = decodePublished(body)
    if (published) {
      const { edition, imports } = published
      return { kind: 'published', edition, imports: imports.flatMap((each) => decodeKeptImport(each) ?? []) }
    }
    const faults = decodeFaults(body)
    if (faults) return { kind: 'faults', faults }
    return { kind: 'refused', because: refusals[response.status] ?? 'failed' }
  } catch {
    return { kind: 'refused', because: 'failed' }
  }
}

const refusals: Readonly<Record<number, 'busy' | 'size' | 'key'>> = { 401: 'key', 409: 'busy', 413: 'size', 429: 'key' }
