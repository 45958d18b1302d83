import type { PublishedFile } from '../contract/catalogue-file.ts'
import type { Problem } from '../domain/problem.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { fetchPublished } from './load-slice.ts'
import { keepFile } from './saved-files.ts'

/** How it ended: all are there, it was stopped, the browser has no room or refuses, or a file did not come. */
export type Filling = 'whole' | 'stopped' | 'full' | 'refused' | Problem<PublicationProblemCode>

/** Fetches files one after the other into the copy, telling of each that it is there; what was fetched stays, however it ends. */
export async function fillCopy(
  files: readonly PublishedFile[],
  signal: AbortSignal,
  onKept?: (file: string) => void,
): Promise<Filling> {
  for (const entry of files) {
    if (signal.aborted) return 'stopped'
    const fetched = await fetchPublished(entry, signal)
    if (signal.aborted) return 'stopped'
    if (!fetched.ok) return fetched.problems[0]!
    const keeping = await keepFile(entry.file, fetched.value)
    if (keeping !== 'kept') return keeping
    onKept?.(entry.file)
  }
  return 'whole'
}
