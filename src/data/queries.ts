import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { OutlinesEntry, PublishedFile, PublishedIndex, SliceEntry } from '../contract/catalogue-file.ts'
import type { ReadingWords } from '../contract/reading-file.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { AreaOutlines } from '../domain/area-outline.ts'
import { type LoadedCatalogue, loadCatalogue } from './load-catalogue.ts'
import { loadPublishedFile, loadSlice } from './load-slice.ts'
import { ProblemError } from './problem-error.ts'

/** A query runs even when the browser says it is offline: then the saved copy answers. */
const shared = { networkMode: 'always', retry: false, refetchOnReconnect: true, refetchOnWindowFocus: false } as const

const catalogueKey = ['catalogue'] as const

/** The catalogue; asked for again when the network comes back. */
export function catalogueQuery() {
  return queryOptions({
    ...shared,
    queryKey: catalogueKey,
    queryFn: ({ signal, client }) =>
      loadCatalogue(signal, client.getQueryData<LoadedCatalogue>(catalogueKey)?.catalogue.edition),
    staleTime: 5 * 60_000,
  })
}

/** A slice; its name holds its hash, so it never grows old. */
export function sliceQuery(entry: SliceEntry) {
  return fileQuery(['slice', entry.file], entry, (signal) => loadSlice(entry, signal))
}

/** The outlines of areas; the code that reads them comes with them, because only maps ask. */
export function outlinesQuery(entry: OutlinesEntry) {
  return fileQuery(['outlines', entry.file], entry, async (signal): Promise<AreaOutlines> => {
    const { decodeOutlines } = await import('../contract/outlines-file.ts')
    return { source: entry, outlines: await loadPublishedFile(entry, decodeOutlines, signal) }
  })
}

/** By what reports and forms are read; so is the code that decodes it. */
export function readingQuery(entry: PublishedFile) {
  return fileQuery(['reading', entry.file], entry, async (signal): Promise<ReadingWords> => {
    const { decodeReading } = await import('../contract/reading-file.ts')
    return await loadPublishedFile(entry, decodeReading, signal)
  })
}

/** What a package says of areas, with what carries figures over by it. */
export type ReadAreaChanges = Required<Pick<Dataset, 'areaChanges' | 'carriage'>>

/** What the catalogue says of changes of areas, read where somebody asks for it; so is the code. */
export function areaChangesQuery({ catalogue }: Pick<PublishedIndex, 'catalogue'>) {
  return queryOptions({
    ...shared,
    queryKey: ['area-changes', catalogue.edition],
    queryFn: async (): Promise<ReadAreaChanges> => {
      const [{ decodeAreaChanges }, { carriage }] = await Promise.all([
        import('../contract/area-changes-file.ts'),
        import('../domain/carriage.ts'),
      ])
      const decoded = decodeAreaChanges(catalogue)
      if (!decoded.ok) throw new ProblemError(decoded.problems[0]!)
      return { areaChanges: decoded.value, carriage }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
}

function fileQuery<Content>(
  queryKey: readonly [kind: string, file: string],
  entry: PublishedFile,
  load: (signal: AbortSignal) => Promise<Content>,
) {
  return queryOptions({
    ...shared,
    queryKey,
    queryFn: async ({ signal, client }) => {
      try {
        return await load(signal)
      } catch (error) {
        if (error instanceof ProblemError && error.problem.code === 'file-gone') askForNewEdition(client, entry.file)
        throw error
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
}

const filesGone = new WeakMap<QueryClient, Set<string>>()

/**
 * A slice that is gone belongs to an edition that was replaced under the open page, on the server or, while that cannot be
 * reached, in the copy by another tab; the catalogue names those of the new one. Once a file: two servers with different
 * editions must not send a page to and fro.
 */
function askForNewEdition(client: QueryClient, file: string): void {
  const gone = filesGone.get(client) ?? new Set<string>()
  if (gone.has(file)) return
  filesGone.set(client, gone.add(file))
  void client.refetchQueries({ queryKey: catalogueKey })
}
