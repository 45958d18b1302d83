import { maximumPublishedLength } from '../contract/parse-file.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { boundedText } from './bounded-text.ts'
import { isPacked } from '../navigation/site-place.ts'
import { textOfPack } from './text-of-pack.ts'

/** How long a file of some hundred kilobytes may take on a bad line before we say so. */
const timeoutMs = 60_000

/** Where the published files lie: beside the page, wherever the site was put. */
export function publishedUrl(file: string): string {
  return `${import.meta.env.BASE_URL}data/${file}`
}

/** The text of a published file as the server sends it or as it lies in the pack, or why it did not arrive. */
export async function fetchText(
  file: string,
  options: { readonly cache: RequestCache; readonly signal?: AbortSignal },
): Promise<Result<string, PublicationProblemCode>> {
  if (isPacked) return await textOfPack(file)
  const place = { file }
  const timeout = new AbortController()
  const timer = setTimeout(() => timeout.abort(), timeoutMs)
  const leave = (): void => timeout.abort()
  options.signal?.addEventListener('abort', leave)
  try {
    const response = await fetch(publishedUrl(file), { cache: options.cache, signal: timeout.signal })
    if (!response.ok) return failure({ code: 'http-status', place, params: { status: response.status } })
    const text = await boundedText(response, maximumPublishedLength)
    return text === undefined ? failure({ code: 'file-too-large', place }) : success(text)
  } catch {
    const code = timeout.signal.aborted && !options.signal?.aborted ? 'network-timeout' : 'network-failed'
    return failure({ code, place })
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', leave)
  }
}
