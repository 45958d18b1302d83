import {
  type PublishedCatalogue,
  catalogueFileName,
  filesOfEdition,
  readCatalogue,
} from '../contract/catalogue-file.ts'
import { prepareChecksum } from '../contract/checksum-aside.ts'
import type { Problem } from '../domain/problem.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { failure } from '../domain/result.ts'
import { fetchText } from './fetch-text.ts'
import { ProblemError } from './problem-error.ts'
import { keepCatalogue, nextCatalogueName, savedFile } from './saved-files.ts'

/** How long a page that has just come is left alone before the files of another edition are brought. */
const quietMs = 5000

export interface LoadedCatalogue {
  readonly catalogue: PublishedCatalogue
  /** Why this is the saved copy; absent when it came from the server. */
  readonly savedBecause?: Problem<PublicationProblemCode>
}

/**
 * The catalogue from the server, else the copy saved in this browser, else a `ProblemError`. One that is damaged is asked for
 * once more past the browser's cache, in case the damage is there and the server only says that nothing has changed. A page
 * that shows an edition already, which the copy does not have whole yet, is not led back to the one before.
 */
export async function loadCatalogue(signal: AbortSignal, shownEdition?: string): Promise<LoadedCatalogue> {
  const first = await fetchCatalogue('no-cache', signal)
  const isDamaged = !first.decoded.ok && first.decoded.problems[0]?.code === 'file-hash-differs'
  const { text, decoded } = isDamaged ? await fetchCatalogue('reload', signal) : first
  if (text !== undefined && decoded.ok) {
    // Not waited for: the page has what it needs.
    const files = filesOfEdition(decoded.value).map(({ file }) => file)
    void keepCatalogue(text, files).then((isWaiting) => isWaiting && setTimeout(bring, quietMs))
    return { catalogue: decoded.value }
  }
  const problem = decoded.ok ? undefined : decoded.problems[0]
  if (problem === undefined) throw new Error('A failed result without a problem')
  const saved = await savedFile(catalogueFileName)
  const savedCatalogue = saved === undefined ? undefined : await readCatalogue(saved)
  if (!savedCatalogue?.ok || (await isWaitingFor(shownEdition))) throw new ProblemError(problem)
  return { catalogue: savedCatalogue.value, savedBecause: problem }
}

/** Fetches what the copy lacks of the edition that waits; what does not come is asked for by the next page. */
function bring(): void {
  void import('./bring-edition.ts').then(({ bringEdition }) => bringEdition()).catch(() => undefined)
}

async function isWaitingFor(edition: string | undefined): Promise<boolean> {
  const next = edition === undefined ? undefined : await savedFile(nextCatalogueName)
  const decoded = next === undefined ? undefined : await readCatalogue(next)
  return decoded?.ok === true && decoded.value.edition === edition
}

async function fetchCatalogue(cache: RequestCache, signal: AbortSignal) {
  prepareChecksum()
  const fetched = await fetchText(catalogueFileName, { cache, signal })
  if (!fetched.ok) return { text: undefined, decoded: fetched }
  try {
    return { text: fetched.value, decoded: await readCatalogue(fetched.value) }
  } catch {
    // What it is checked by did not come.
    return {
      text: undefined,
      decoded: failure({ code: 'network-failed', place: { file: catalogueFileName } } as const),
    }
  }
}
