import type { QueryClient } from '@tanstack/react-query'
import type { PublishedIndex } from '../contract/catalogue-file.ts'
import { type Dataset, datasetOfTables } from '../domain/dataset.ts'
import { areaChangesQuery, sliceQuery } from './queries.ts'
import { type FiguresAsked, slicesFor } from './slices-for.ts'

/** The figures that are asked for, once all of them are there; rejects with the problem of a file that does not come. */
export async function loadDataset(
  client: QueryClient,
  index: PublishedIndex,
  asked: readonly FiguresAsked[],
): Promise<Dataset> {
  const slices = await Promise.all(slicesFor(index, asked).map((entry) => client.fetchQuery(sliceQuery(entry))))
  const changes = asked.some((each) => each.areaChanges) ? await client.fetchQuery(areaChangesQuery(index)) : undefined
  const published = datasetOfTables(
    index,
    slices.map(({ figures }) => figures),
  )
  return { ...(index.drafts?.over(published) ?? published), ...changes }
}
