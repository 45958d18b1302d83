import type { QueryClient } from '@tanstack/react-query'
import type { PublishedIndex } from '../contract/catalogue-file.ts'
import { type Dataset, datasetOfTables } from '../domain/dataset.ts'
import type { FigureTable } from '../domain/figure-table.ts'
import { sliceQuery } from './queries.ts'
import { type FiguresAsked, slicesFor } from './slices-for.ts'

const lastMade = new WeakMap<PublishedIndex, { readonly tables: readonly FigureTable[]; readonly dataset: Dataset }>()

/** The dataset of some tables, what is not published over it; the same one as long as these are asked for one time after the other. */
export function datasetOfSame(index: PublishedIndex, tables: readonly FigureTable[]): Dataset {
  const last = lastMade.get(index)
  if (last?.tables.length === tables.length && tables.every((table, at) => table === last.tables[at])) {
    return last.dataset
  }
  const published = datasetOfTables(index, tables)
  const dataset = index.drafts?.over(published) ?? published
  lastMade.set(index, { tables, dataset })
  return dataset
}

/** The figures that a page asks for, outlines and changes of areas aside, when all have come; else undefined. */
export function figuresAtHand(
  client: QueryClient,
  index: PublishedIndex,
  asked: readonly FiguresAsked[],
): Dataset | undefined {
  const slices = slicesFor(index, asked).map((entry) => client.getQueryData(sliceQuery(entry).queryKey))
  const tables = slices.flatMap((slice) => slice?.figures ?? [])
  return tables.length === slices.length ? datasetOfSame(index, tables) : undefined
}
