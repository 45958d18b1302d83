import { encodeKeptImport } from '../../contract/kept-import.ts'
import type { KeptOutcome } from '../../data/browser-database.ts'
import { changeWorkspace } from '../../data/workspace.ts'
import type { KeptImport, Workspace } from '../../domain/draft-figure.ts'
import { keptOf } from './handed-over.ts'
import type { PublishingPage } from './publishing-page.ts'

/**
 * Clears what was published from this computer. Figures that the package does not know were not, and stay; so does an import
 * that another tab has changed meanwhile.
 */
export async function clearPublished(
  sent: Workspace,
  { groups }: Pick<PublishingPage, 'groups'>,
): Promise<KeptOutcome> {
  const unknown = new Set(
    groups.flatMap(({ rows }) => rows.flatMap(({ change, draft }) => (change === 'unknown' ? [draft] : []))),
  )
  return await changeWorkspace((now) => {
    const present = new Set(keptOf(now).map(textOf))
    const left = keptOf(sent)
      .filter((kept) => present.has(textOf(kept)))
      .map(({ of, figures }) => ({ of, figures: figures.filter((figure) => unknown.has(figure)) }))
    return {
      saved: left.filter(({ figures }) => figures.length > 0),
      dropped: left.flatMap(({ of, figures }) => (figures.length === 0 ? [of.id] : [])),
    }
  })
}

const textOf = (kept: KeptImport): string => JSON.stringify(encodeKeptImport(kept))
