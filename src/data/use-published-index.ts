import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PublishedIndex } from '../contract/catalogue-file.ts'
import { catalogueIndex } from '../domain/catalogue-index.ts'
import { catalogueQuery } from './queries.ts'

/** The catalogue as it is published, without any figure of this browser; undefined before it has come. */
export function usePublishedIndex(): PublishedIndex | undefined {
  const catalogue = useQuery(catalogueQuery()).data?.catalogue
  return useMemo(() => catalogue && catalogueIndex(catalogue), [catalogue])
}
