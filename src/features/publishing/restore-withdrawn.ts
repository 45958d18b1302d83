import type { KeptOutcome } from '../../data/browser-database.ts'
import { changeWorkspace } from '../../data/workspace.ts'
import type { ImportId, KeptImport } from '../../domain/draft-figure.ts'

/** An id of an import has no more letters. */
const mostLetters = 64

/** Brings what was withdrawn back to this computer; what goes on here meanwhile under the same id stays beside it. */
export async function restoreWithdrawn(imports: readonly KeptImport[]): Promise<KeptOutcome> {
  return await changeWorkspace((now) => {
    const taken = new Set(now.imports.map(({ id }) => id))
    const saved = imports.map(({ of, figures }) => {
      const id = freeId(of.id, taken)
      taken.add(id)
      return { of: { ...of, id }, figures }
    })
    return { saved }
  })
}

/** "a1", or the first of "a1-back", "a1-back-2", … that is free. */
function freeId(id: ImportId, taken: ReadonlySet<ImportId>): ImportId {
  for (let count = 0; ; count += 1) {
    const suffix = count === 0 ? '' : count === 1 ? '-back' : `-back-${count}`
    const free = `${id.slice(0, mostLetters - suffix.length)}${suffix}` as ImportId
    if (!taken.has(free)) return free
  }
}
