import { encodeKeptImport } from '../../contract/kept-import.ts'
import { type KeptOutcome, dropImports, readWorkspace, saveImport } from '../../data/workspace.ts'
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
  const present = new Set(keptOf(await readWorkspace()).map(textOf))
  const gone: KeptImport['of'][] = []
  const outcomes: KeptOutcome[] = []
  for (const kept of keptOf(sent).filter((each) => present.has(textOf(each)))) {
    const left = kept.figures.filter((figure) => unknown.has(figure))
    if (left.length === 0) gone.push(kept.of)
    // One after the other: each is a step of the browser's database.
    // oxlint-disable-next-line no-await-in-loop
    else if (left.length < kept.figures.length) outcomes.push(await saveImport(kept.of, left))
  }
  outcomes.push(await dropImports(gone.map(({ id }) => id)))
  return outcomes.find((outcome) => outcome !== 'kept') ?? 'kept'
}

const textOf = (kept: KeptImport): string => JSON.stringify(encodeKeptImport(kept))
