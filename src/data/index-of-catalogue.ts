import type { PublishedCatalogue, PublishedIndex } from '../contract/catalogue-file.ts'
import { catalogueIndex } from '../domain/catalogue-index.ts'

const known = new WeakMap<PublishedCatalogue, PublishedIndex>()

/** A catalogue with its look-ups, made once however many ask. */
export function indexOfCatalogue(catalogue: PublishedCatalogue): PublishedIndex {
  const index = known.get(catalogue) ?? catalogueIndex(catalogue)
  known.set(catalogue, index)
  return index
}
