import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PublishedCatalogue, SliceEntry } from '../contract/catalogue-file.ts'
import type { Slice } from '../contract/slice-file.ts'
import { type Dataset, datasetOf, withoutSamples } from '../domain/dataset.ts'
import type { Problem } from '../domain/problem.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { sliceQuery } from './queries.ts'
import { problemOf } from './use-catalogue.ts'

export interface DatasetState {
  /** Everything that has arrived. */
  readonly dataset: Dataset
  /** Whether something is still on its way. */
  readonly isLoading: boolean
  /** Why some of it did not arrive. */
  readonly problems: readonly Problem<PublicationProblemCode>[]
}

/** The figures of some slices; without the illustrative ones when the reader hides them. */
export function useDataset(
  catalogue: PublishedCatalogue,
  entries: readonly SliceEntry[],
  options: { readonly showsSamples: boolean },
): DatasetState {
  const { slices, isLoading, problems } = useQueries({
    queries: entries.map(sliceQuery),
    combine: (results) => ({
      slices: results.flatMap(({ data }): readonly Slice[] => (data ? [data] : [])),
      isLoading: results.some((result) => result.isPending && result.isFetching),
      problems: results.flatMap(({ error, isFetching }) => (error && !isFetching ? [problemOf(error)] : [])),
    }),
  })
  const dataset = useMemo(
    () =>
      datasetOf(
        catalogue,
        slices.flatMap((slice) => slice.observations),
        slices.flatMap((slice) => slice.targets),
      ),
    [catalogue, slices],
  )
  const shown = useMemo(
    () => (options.showsSamples ? dataset : withoutSamples(dataset)),
    [dataset, options.showsSamples],
  )
  return { dataset: shown, isLoading, problems }
}
