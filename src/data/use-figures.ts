import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PublishedIndex } from '../contract/catalogue-file.ts'
import type { Slice } from '../contract/slice-file.ts'
import { type Dataset, datasetOf, withoutSamples } from '../domain/dataset.ts'
import type { Family } from '../domain/indicator.ts'
import type { Problem } from '../domain/problem.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { sliceQuery } from './queries.ts'
import { type FiguresAsked, slicesFor } from './slices-for.ts'
import { problemOf } from './use-catalogue.ts'

/** Figures that were asked for, once nothing of them is on its way any more. */
export interface LoadedFigures {
  readonly dataset: Dataset
  /** Why some of them did not arrive. */
  readonly problems: readonly Problem<PublicationProblemCode>[]
  /** The families of which something did not arrive. */
  readonly failed: ReadonlySet<Family>
}

/**
 * The figures of some families and areas, without the illustrative ones when the reader hides them. Undefined until all
 * have arrived or failed: of half the figures nothing true can be worked out.
 */
export function useFigures(
  index: PublishedIndex,
  asked: readonly FiguresAsked[],
  { showsSamples }: { readonly showsSamples: boolean },
): LoadedFigures | undefined {
  const entries = useMemo(() => slicesFor(index, asked), [index, asked])
  const { slices, isLoading, problems } = useQueries({ queries: entries.map(sliceQuery), combine: combined })
  const dataset = useMemo(
    () =>
      isLoading
        ? undefined
        : datasetOf(
            index,
            slices.flatMap(({ observations }) => observations),
            slices.flatMap(({ targets }) => targets),
          ),
    [index, slices, isLoading],
  )
  return useMemo(() => {
    if (!dataset) return undefined
    const failed = entries.filter(({ file }) => problems.some(({ place }) => place?.file === file))
    return {
      dataset: showsSamples ? dataset : withoutSamples(dataset),
      problems,
      failed: new Set(failed.map(({ family }) => family)),
    }
  }, [dataset, showsSamples, problems, entries])
}

function combined(results: readonly UseQueryResult<Slice>[]) {
  return {
    slices: results.flatMap(({ data }): readonly Slice[] => (data ? [data] : [])),
    isLoading: results.some((result) => result.isPending && result.isFetching),
    problems: results.flatMap(({ error, isFetching }) => (error && !isFetching ? [problemOf(error)] : [])),
  }
}
