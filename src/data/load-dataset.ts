import type { QueryClient } from '@tanstack/react-query'
import type { PublishedCatalogue, SliceEntry } from '../contract/catalogue-file.ts'
import { type Dataset, datasetOf } from '../domain/dataset.ts'
import { sliceQuery } from './queries.ts'

/** The figures of some slices, once all of them are there; rejects with the problem of one that does not come. */
export async function loadDataset(
  client: QueryClient,
  catalogue: PublishedCatalogue,
  entries: readonly SliceEntry[],
): Promise<Dataset> {
  const slices = await Promise.all(entries.map((entry) => client.fetchQuery(sliceQuery(entry))))
  return datasetOf(
    catalogue,
    slices.flatMap(({ observations }) => observations),
    slices.flatMap(({ targets }) => targets),
  )
}
