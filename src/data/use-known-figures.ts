import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PublishedIndex } from '../contract/catalogue-file.ts'
import type { AreaId } from '../domain/area.ts'
import { type Dataset, datasetOf, withoutSamples } from '../domain/dataset.ts'
import type { FamilyId } from '../domain/family.ts'
import { sliceQuery } from './queries.ts'
import { slicesFor } from './slices-for.ts'

/** Figures that the page has had, and the families of which it had all. */
export interface KnownFigures {
  readonly dataset: Dataset
  readonly families: readonly FamilyId[]
}

/** What this page has fetched of an edition for an area, without asking the server: of an old edition it has no files. */
export function useKnownFigures(
  index: PublishedIndex,
  area: AreaId,
  { showsSamples }: { readonly showsSamples: boolean },
): KnownFigures {
  const client = useQueryClient()
  return useMemo(() => {
    const found = index.catalogue.families.flatMap(({ id }) => {
      const slices = slicesFor(index, [{ families: [id], areas: [area] }]).map((entry) =>
        client.getQueryData(sliceQuery(entry).queryKey),
      )
      const known = slices.flatMap((slice) => (slice ? [slice] : []))
      return known.length > 0 && known.length === slices.length ? [{ family: id, slices: known }] : []
    })
    const all = found.flatMap(({ slices }) => slices)
    const dataset = datasetOf(
      index,
      all.flatMap(({ observations }) => observations),
      all.flatMap(({ targets }) => targets),
    )
    return {
      dataset: showsSamples ? dataset : withoutSamples(dataset),
      families: found.map(({ family }) => family),
    }
  }, [client, index, area, showsSamples])
}
