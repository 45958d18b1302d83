import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { PublishedIndex } from '../contract/catalogue-file.ts'
import type { Problem } from '../domain/problem.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { indexOfCatalogue } from './index-of-catalogue.ts'
import { ProblemError } from './problem-error.ts'
import { catalogueQuery } from './queries.ts'
import { type LackingDrafts, useDraftedIndex } from './use-drafted-index.ts'

export type CatalogueState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem<PublicationProblemCode>; readonly retry: () => void }
  | {
      readonly status: 'ready'
      readonly index: PublishedIndex
      /** Why the page shows a saved copy or could not be brought up to date. */
      readonly savedBecause?: Problem<PublicationProblemCode>
      /** Where the figures of this browser ought to be shown and cannot be. */
      readonly lackingDrafts?: LackingDrafts
      readonly retry: () => void
    }

/** The catalogue of the publication. What was loaded once stays, whatever happens to the network afterwards. */
export function useCatalogue(): CatalogueState {
  const query = useQuery(catalogueQuery())
  const client = useQueryClient()
  const retry = useCallback(() => {
    void client.refetchQueries({ queryKey: ['catalogue'] })
    void client.refetchQueries({ queryKey: ['slice'], predicate: ({ state }) => state.status === 'error' })
  }, [client])
  const catalogue = query.data?.catalogue
  const { index, lacking } = useDraftedIndex(catalogue && indexOfCatalogue(catalogue))
  const failed = query.error === null ? undefined : problemOf(query.error)
  if (query.data && index) {
    const savedBecause = failed ?? query.data.savedBecause
    return {
      status: 'ready',
      index,
      retry,
      ...(savedBecause ? { savedBecause } : {}),
      ...(lacking ? { lackingDrafts: lacking } : {}),
    }
  }
  if (failed && !query.isFetching) return { status: 'failed', problem: failed, retry }
  return { status: 'loading' }
}

/** The problem an error of a query carries. Another error is a fault of ours and goes to the error page. */
export function problemOf(error: Error): Problem<PublicationProblemCode> {
  if (error instanceof ProblemError) return error.problem
  throw error
}
