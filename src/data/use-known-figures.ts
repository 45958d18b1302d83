import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PublishedIndex, SliceEntry } from '../contract/catalogue-file.ts'
import type { Slice } from '../contract/slice-file.ts'
import type { AreaId } from '../domain/area.ts'
import { type Dataset, datasetOfTables, withoutSamples } from '../domain/dataset.ts'
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
    const known = (entry: SliceEntry): Slice | undefined => client.getQueryData(sliceQuery(entry).queryKey)
    const families = index.catalogue.families.flatMap(({ id }) => {
      const entries = slicesFor(index, [{ families: [id], areas: [area], below: true }])
      return entries.length > 0 && entries.every(known) ? [{ id, entries }] : []
    })
    // What is told within an area is of all families.
    const all = [...new Set(families.flatMap(({ entries }) => entries))].flatMap((entry) => known(entry) ?? [])
    const published = datasetOfTables(
      index,
      all.map(({ figures }) => figures),
    )
    const dataset = index.drafts?.over(published) ?? published
    return {
      dataset: showsSamples ? dataset : withoutSamples(dataset),
      families: families.map(({ id }) => id),
    }
  }, [client, index, area, showsSamples])
}
