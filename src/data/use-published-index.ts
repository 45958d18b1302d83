import { useQuery } from '@tanstack/react-query'
import type { PublishedIndex } from '../contract/catalogue-file.ts'
import { indexOfCatalogue } from './index-of-catalogue.ts'
import { catalogueQuery } from './queries.ts'

/**
 * The catalogue as it is published, without what this browser has over it, for pages that hold the one against the other; the
 * same one while nothing is published anew. `index` is the one that the page was given.
 */
export function usePublishedIndex(index: PublishedIndex): PublishedIndex {
  const { data } = useQuery(catalogueQuery())
  return data ? indexOfCatalogue(data.catalogue) : index
}
