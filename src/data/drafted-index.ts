import type { PublishedIndex } from '../contract/catalogue-file.ts'
import { catalogueIndex } from '../domain/catalogue-index.ts'
import type { Workspace } from '../domain/draft-figure.ts'
import { draftedCatalogue, standingDrafts, withDrafts } from '../domain/with-drafts.ts'

export { onWorkspace, presentWorkspace } from './workspace.ts'

/** A catalogue with the figures of a workspace; itself where none of them counts. */
export function draftedIndex(index: PublishedIndex, { imports, figures }: Workspace): PublishedIndex {
  const standing = standingDrafts({ figures }, index)
  if (standing.byKey.size === 0) return index
  return {
    ...catalogueIndex(draftedCatalogue(index.catalogue, imports, standing)),
    drafts: { standing, over: (dataset) => withDrafts(dataset, standing) },
  }
}
