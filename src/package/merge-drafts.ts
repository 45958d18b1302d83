import { type Area, isAreaValidOn } from '../domain/area.ts'
import type { Day } from '../domain/day.ts'
import { observationKeyText } from '../domain/dataset.ts'
import { draftChange, lacksReason, publishedText } from '../domain/draft-change.ts'
import { type DraftFigure, type KeptImport, workspaceOf } from '../domain/draft-figure.ts'
import { categoriesOf } from '../domain/indicator.ts'
import type { DraftProblemCode, MergeProblemCode } from '../domain/merge-problem.ts'
import { lastDayOfTold } from '../domain/month-days.ts'
import type { Problem } from '../domain/problem.ts'
import { faultsOfWhole } from './faults-of-whole.ts'
import type { MergedFigure } from './merged-figure.ts'
import { mergedFiles } from './merged-files.ts'
import { openObservations } from './open-observations.ts'
import { descriptionFile } from './read-description.ts'
import { type DataPackage, readPackage } from './read-package.ts'

/** A package with figures that were not published, all of them. */
export interface MergedPackage {
  /** The files that change, whole; none where nothing does. */
  readonly changed: ReadonlyMap<string, Uint8Array>
  readonly figures: readonly MergedFigure[]
  /** How many illustrative figures give way, because they contradict these. */
  readonly samplesGone: number
  readonly before: DataPackage
  readonly after: DataPackage
}

/** Why nothing is merged, and the figure it is about where it is about one. */
export interface MergeFault {
  readonly problem: Problem<MergeProblemCode>
  readonly draft?: DraftFigure
}

interface MergeOptions {
  /** No clock of another computer leads the day of the data beyond it. */
  readonly today: Day
  /** What was published where these figures stand, when somebody looked (`publishedText` by key): what changed since is a fault. */
  readonly seen?: ReadonlyMap<string, string>
}

export type MergeResult =
  | { readonly ok: true; readonly value: MergedPackage }
  | {
      readonly ok: false
      readonly faults: readonly MergeFault[]
      /** The package as it is, where that is sound. */
      readonly before?: DataPackage
    }

/**
 * The files of a package with the figures of some imports in their places: rows changed, added and taken out, a source for each
 * import, and the day of the data moved on; every other row stays as it is, to the byte. The check of packages runs over the
 * result, and of several faults none is left out. The same imports once more change nothing.
 */
export function mergeDrafts(
  files: ReadonlyMap<string, Uint8Array>,
  imports: readonly KeptImport[],
  { today, seen = new Map() }: MergeOptions,
): MergeResult {
  const read = readPackage(files)
  if (!read.ok) return refused(faultsOfWhole(read.problems, files.get(descriptionFile)))
  const before = read.value
  const { imports: known, figures } = workspaceOf(imports)
  // Of several figures of one key the one that was confirmed last counts.
  const standing = [...new Map(figures.map((draft) => [observationKeyText(draft), draft])).values()]
  const published = new Map(before.observations.map((each) => [observationKeyText(each), each]))
  const told = standing.map((draft): MergedFigure => {
    const of = published.get(observationKeyText(draft))
    return { draft, published: of, change: draftChange(draft, of) }
  })
  const faults = told.flatMap((each) => faultsOf(each, before, seen))
  if (faults.length > 0) return { ok: false, faults, before }
  const changing = told.filter(({ change }) => change !== 'same')
  if (changing.length === 0)
    return { ok: true, value: { changed: new Map(), figures: told, samplesGone: 0, before, after: before } }
  const { rowOf, tableFor } = openObservations(files, before)
  const homeless = changing.flatMap(({ draft, change }): readonly MergeFault[] => {
    const row = rowOf(observationKeyText(draft))
    if (change === 'withdrawn') return row ? [] : [{ draft, problem: { code: 'draft-of-months' } }]
    const hasPlace = row?.isSample === false || tableFor(draft) !== undefined
    return hasPlace ? [] : [{ draft, problem: { code: 'draft-without-part' } }]
  })
  if (homeless.length > 0) return { ok: false, faults: homeless, before }
  const terms = { imports: known, today }
  const givingWay = new Set<string>()
  for (;;) {
    const { changed, draftAt, samplesAt } = mergedFiles(files, before, changing, { ...terms, givingWay })
    const after = readPackage(new Map([...files, ...changed]))
    if (after.ok) {
      holdOthers(before, after.value, changing)
      return { ok: true, value: { changed, figures: told, samplesGone: givingWay.size, before, after: after.value } }
    }
    // An illustrative figure never stands in the way of a true one.
    const samples = after.problems
      .flatMap(({ place, again }) => [place, ...(again?.first ?? []).map((each) => each.place)])
      .flatMap(samplesAt)
      .filter((key) => !givingWay.has(key))
    if (samples.length === 0) {
      return {
        ok: false,
        before,
        faults: after.problems.map((problem): MergeFault => {
          const draft = draftAt(problem.place)
          return { problem, ...(draft ? { draft } : {}) }
        }),
      }
    }
    for (const key of samples) givingWay.add(key)
  }
}

function refused(problems: readonly Problem<MergeProblemCode>[]): MergeResult {
  return { ok: false, faults: problems.map((problem) => ({ problem })) }
}

/** Why a figure cannot stand in a package as it is. */
function faultsOf(
  { draft, published, change }: MergedFigure,
  { indicators, areas }: Pick<DataPackage, 'indicators' | 'areas'>,
  seen: ReadonlyMap<string, string>,
): readonly MergeFault[] {
  const fault = (code: DraftProblemCode, params: Problem['params'] = {}): readonly MergeFault[] => [
    { draft, problem: { code, params } },
  ]
  const indicator = indicators.find(({ id }) => id === draft.indicator)
  if (!indicator) return fault('draft-indicator-unknown', { text: draft.indicator })
  const area = areas.find(({ id }) => id === draft.area)
  if (!area) return fault('draft-area-unknown', { text: draft.area })
  if (draft.category !== undefined && categoriesOf(indicator).every(({ id }) => id !== draft.category)) {
    return fault('draft-category-unknown', { text: draft.category })
  }
  if (!isAreaValidOn(area, lastDayOfTold(draft.period))) return fault('draft-area-outside', spanOf(area))
  if (change === 'same') return []
  const before = seen.get(observationKeyText(draft))
  const now = publishedText(published)
  if (before !== undefined && before !== now) return fault('draft-outdated', { before, now })
  return lacksReason(draft, published, indicator) ? fault('draft-reason-needed') : []
}

const spanOf = ({ validFrom, validTo }: Area): { readonly first: string; readonly last: string } => ({
  first: validFrom ?? '…',
  last: validTo ?? '…',
})

/** Ends a merge that would have touched a figure nobody asked for: that is a fault of this program, never of a clerk. */
function holdOthers(before: DataPackage, after: DataPackage, changing: readonly MergedFigure[]): void {
  const meant = new Set(changing.map(({ draft }) => observationKeyText(draft)))
  const others = ({ observations }: DataPackage): string =>
    observations
      .filter((each) => each.state !== 'sample' && !meant.has(observationKeyText(each)))
      .map((each) => JSON.stringify(each))
      .sort()
      .join('\n')
  if (others(before) !== others(after)) throw new Error('A merge would change other figures')
}
