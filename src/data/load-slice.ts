import { type PublishedFile, type SliceEntry, catalogueFileName } from '../contract/catalogue-file.ts'
import { type Slice, decodeSlice } from '../contract/slice-file.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { checksumAside } from '../contract/checksum-aside.ts'
import { fetchText } from './fetch-text.ts'
import { ProblemError } from './problem-error.ts'
import { keepFile, nextCatalogueName, savedFile } from './saved-files.ts'

/** A slice; see `loadPublishedFile`. */
export function loadSlice(entry: SliceEntry, signal: AbortSignal): Promise<Slice> {
  return loadPublishedFile(entry, decodeSlice, signal)
}

/**
 * What a file of the publication holds, from the server, else its saved copy, else a `ProblemError`. A file whose bytes do
 * not have the promised hash is asked for once more past the browser's cache, in case the damage is there; so is one that
 * did not come, because the browser answers the first request with a preload that failed long ago. The name holds the hash,
 * so a saved copy is exactly as good as a fetched one.
 */
export async function loadPublishedFile<Content>(
  entry: PublishedFile,
  decode: (text: string, file: string) => Result<Content, PublicationProblemCode>,
  signal: AbortSignal,
): Promise<Content> {
  const fetched = await fetchPublished(entry, signal)
  // Not waited for: the page has what it needs.
  if (fetched.ok) void keepFile(entry.file, fetched.value)
  const saved = fetched.ok ? undefined : await savedFile(entry.file)
  const text =
    saved !== undefined && (await checksumAside(saved).catch(() => undefined)) === entry.sha256
      ? success(saved)
      : fetched
  const content = text.ok ? decode(text.value, entry.file) : text
  if (content.ok) return content.value
  const isReplaced = !text.ok && saved === undefined && (await isOfNoEdition(entry.file))
  throw new ProblemError(isReplaced ? { code: 'file-gone', place: { file: entry.file } } : content.problems[0]!)
}

/** The text of a published file from the server, with the hash it was promised to have. */
export async function fetchPublished(
  entry: PublishedFile,
  signal: AbortSignal,
): Promise<Result<string, PublicationProblemCode>> {
  const cached = await fetchVerified(entry, { cache: 'default', signal })
  const code = cached.ok ? undefined : cached.problems[0]?.code
  const isWorthAsking = code === 'file-hash-differs' || code === 'network-failed'
  return isWorthAsking && !signal.aborted ? await fetchVerified(entry, { cache: 'reload', signal }) : cached
}

/** Whether another tab has put an edition into the copy that does not name a file, nor does one that is still coming. */
async function isOfNoEdition(file: string): Promise<boolean> {
  const present = await savedFile(catalogueFileName)
  return present !== undefined && ![present, await savedFile(nextCatalogueName)].some((text) => text?.includes(file))
}

async function fetchVerified(
  entry: PublishedFile,
  options: { readonly cache: RequestCache; readonly signal: AbortSignal },
): Promise<Result<string, PublicationProblemCode>> {
  const fetched = await fetchText(entry.file, options)
  const status = fetched.ok ? undefined : fetched.problems[0]?.params?.['status']
  // The catalogue named it: another edition has been published since.
  if (status === 404 || status === 410) return failure({ code: 'file-gone', place: { file: entry.file } })
  if (!fetched.ok) return fetched
  const sum = await checksumAside(fetched.value).catch(() => undefined)
  if (sum === entry.sha256) return fetched
  // What it is checked by may not have come.
  return failure({ code: sum === undefined ? 'network-failed' : 'file-hash-differs', place: { file: entry.file } })
}
