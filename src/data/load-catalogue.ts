import {
  type PublishedCatalogue,
  catalogueFileName,
  decodeCatalogue,
  filesNamedBy,
} from '../contract/catalogue-file.ts'
import type { Problem } from '../domain/problem.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { fetchText } from './fetch-text.ts'
import { ProblemError } from './problem-error.ts'
import { keepOnlyFiles, keepFile, savedFile } from './saved-files.ts'

export interface LoadedCatalogue {
  readonly catalogue: PublishedCatalogue
  /** Why this is the saved copy; absent when it came from the server. */
  readonly savedBecause?: Problem<PublicationProblemCode>
}

/**
 * The catalogue from the server, else the copy saved in this browser, else a `ProblemError`. One that is damaged is asked for
 * once more past the browser's cache, in case the damage is there and the server only says that nothing has changed.
 */
export async function loadCatalogue(signal: AbortSignal): Promise<LoadedCatalogue> {
  const first = await fetchCatalogue('no-cache', signal)
  const isDamaged = !first.decoded.ok && first.decoded.problems[0]?.code === 'file-hash-differs'
  const { text, decoded } = isDamaged ? await fetchCatalogue('reload', signal) : first
  if (text !== undefined && decoded.ok) {
    // Not waited for: the page has what it needs.
    void keepFile(catalogueFileName, text)
    void keepOnlyFiles([catalogueFileName, ...filesNamedBy(decoded.value)])
    return { catalogue: decoded.value }
  }
  const problem = decoded.ok ? undefined : decoded.problems[0]
  if (problem === undefined) throw new Error('A failed result without a problem')
  const saved = await savedFile(catalogueFileName)
  const savedCatalogue = saved === undefined ? undefined : decodeCatalogue(saved)
  if (!savedCatalogue?.ok) throw new ProblemError(problem)
  return { catalogue: savedCatalogue.value, savedBecause: problem }
}

async function fetchCatalogue(cache: RequestCache, signal: AbortSignal) {
  const fetched = await fetchText(catalogueFileName, { cache, signal })
  return fetched.ok
    ? { text: fetched.value, decoded: decodeCatalogue(fetched.value) }
    : { text: undefined, decoded: fetched }
}
