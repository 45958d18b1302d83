import { type PublishedCatalogue, catalogueFileName, decodeCatalogue } from '../contract/catalogue-file.ts'
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

/** The catalogue from the server, else the copy saved in this browser, else a `ProblemError`. */
export async function loadCatalogue(signal: AbortSignal): Promise<LoadedCatalogue> {
  const fetched = await fetchText(catalogueFileName, { cache: 'no-cache', signal })
  const decoded = fetched.ok ? decodeCatalogue(fetched.value) : fetched
  if (fetched.ok && decoded.ok) {
    // Not waited for: the page has what it needs.
    void keepFile(catalogueFileName, fetched.value)
    void keepOnlyFiles([catalogueFileName, ...decoded.value.slices.map((slice) => slice.file)])
    return { catalogue: decoded.value }
  }
  const problem = decoded.ok ? undefined : decoded.problems[0]
  if (problem === undefined) throw new Error('A failed result without a problem')
  const saved = await savedFile(catalogueFileName)
  const savedCatalogue = saved === undefined ? undefined : decodeCatalogue(saved)
  if (!savedCatalogue?.ok) throw new ProblemError(problem)
  return { catalogue: savedCatalogue.value, savedBecause: problem }
}
