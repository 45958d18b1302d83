import type { SliceEntry } from '../contract/catalogue-file.ts'
import { groupBy } from '../domain/group-by.ts'
import type { DataProblemCode } from '../domain/package-problem.ts'
import { type QuarterRange, quartersBetween } from '../domain/period.ts'
import { type Result, failure, success } from '../domain/result.ts'
import type { FiguresInFiles } from './publish-figures.ts'
import { descriptionFile } from './read-description.ts'
import type { PackageWords } from './read-shared-tables.ts'

/** The figures of a part of a package as they were published. */
export interface PublishedPart {
  readonly name: string
  readonly figures: FiguresInFiles
}

/**
 * The figures of a package of its parts', of which there is at least one. What one slice would hold has to come from one part,
 * or from parts of quarters of their own, which then stand in the order of time: else two would be halves of an answer.
 */
export function mergeParts(
  parts: readonly PublishedPart[],
  { areas, indicators }: Pick<PackageWords, 'areas' | 'indicators'>,
): Result<FiguresInFiles, DataProblemCode> {
  const scopes = scopesOf(parts, 'slices')
  for (const holders of scopes) {
    for (const [at, { part, entry }] of holders.slice(1).entries()) {
      const { part: before } = holders[at]!
      if (quartersBetween(before.figures.told.last, part.figures.told.first) > 0) continue
      const area = areas.find(({ id }) => id === (entry.within ?? entry.province))?.name ?? entry.province
      const [earlier, later] = parts.filter((each) => each === before || each === part)
      const params = { other: earlier!.name, area }
      return failure({ code: 'parts-overlap', place: { file: descriptionFile, text: later!.name }, params })
    }
  }
  const familyOf = new Map(indicators.map(({ id, family }) => [id, family]))
  const familyScope = ({ indicator, ...entry }: SliceEntry): string =>
    scopeOf(indicator === undefined ? entry : { ...entry, family: familyOf.get(indicator)! })
  const divided = new Set(scopes.flatMap((holders) => (holders.length > 1 ? [scopeOf(holders[0]!.entry)] : [])))
  const entriesOf = (kind: 'slices' | 'indicatorSlices'): readonly SliceEntry[] =>
    scopesOf(parts, kind).flatMap((holders) =>
      holders.map(({ part, entry }) =>
        divided.has(familyScope(entry)) ? { ...entry, quarters: part.figures.told } : entry,
      ),
    )
  const all = parts.map(({ figures }) => figures)
  const sumOf = (countOf: (figures: FiguresInFiles) => number): number =>
    all.reduce((sum, figures) => sum + countOf(figures), 0)
  return success({
    quarters: all.map(({ quarters }) => quarters).reduce(joined),
    told: all.map(({ told }) => told).reduce(joined),
    counts: { published: sumOf(({ counts }) => counts.published), sample: sumOf(({ counts }) => counts.sample) },
    corrections: all.flatMap(({ corrections }) => corrections),
    targets: sumOf(({ targets }) => targets),
    slices: entriesOf('slices'),
    indicatorSlices: entriesOf('indicatorSlices'),
  })
}

interface HeldSlice {
  readonly part: PublishedPart
  readonly entry: SliceEntry
}

/** The slices of the same figures by turns, each turn in the order of time. */
function scopesOf(
  parts: readonly PublishedPart[],
  kind: 'slices' | 'indicatorSlices',
): readonly (readonly HeldSlice[])[] {
  const held = parts.flatMap((part) => part.figures[kind].map((entry): HeldSlice => ({ part, entry })))
  return [...groupBy(held, ({ entry }) => scopeOf(entry)).values()].map((holders) =>
    [...holders].sort((a, b) => quartersBetween(b.part.figures.told.first, a.part.figures.told.first)),
  )
}

const scopeOf = ({ family, indicator, province, within }: Omit<SliceEntry, 'file' | 'sha256'>): string =>
  [family, indicator, province, within].join('|')

function joined(a: QuarterRange, b: QuarterRange): QuarterRange {
  return {
    first: quartersBetween(a.first, b.first) < 0 ? b.first : a.first,
    last: quartersBetween(a.last, b.last) > 0 ? b.last : a.last,
  }
}
