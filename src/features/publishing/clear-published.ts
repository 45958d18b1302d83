import { encodeKeptImport } from '../../contract/kept-import.ts'
import type { KeptOutcome } from '../../data/browser-database.ts'
import { changeWorkspace } from '../../data/workspace.ts'
import type { KeptImport, Workspace } from '../../domain/draft-figure.ts'
import { changeOfImports } from './change-of-imports.ts'
import { figureText, keptOf } from './handed-over.ts'
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
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ change, draft }) => (change === 'unknown' ? [figureText(draft)] : [])),
    ),
  )
  return await changeWorkspace((now) => {
    const present = new Set(keptOf(now).map(textOf))
    const kept = keptOf(sent).filter((each) => present.has(textOf(each)))
    return changeOfImports(kept, (figure) => (unknown.has(figureText(figure)) ? [figure] : []))
  })
}

const textOf = (kept: KeptImport): string => JSON.stringify(encodeKeptImport(kept))
