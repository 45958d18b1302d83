import type { PublishedCatalogue, SliceEntry } from '../contract/catalogue-file.ts'
import { checksum } from '../contract/checksum.ts'
import { areaHistoryOf } from '../domain/area-history.ts'
import { type Correction, correctionsOf } from '../domain/correction.ts'
import type { DataProblemCode } from '../domain/package-problem.ts'
import { type Quarter, type QuarterRange, lastQuarterOf, quartersBetween, quartersWithin } from '../domain/period.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { bytesOf } from './bytes-of.ts'
import { descriptionFile } from './read-description.ts'
import type { PackageFigures } from './read-figures.ts'
import type { PackageWords } from './read-shared-tables.ts'
import { mostTogether, slicesOf } from './slices-of.ts'

/** What a catalogue says of figures that are published. */
export interface FiguresInFiles extends Pick<PublishedCatalogue, 'quarters' | 'counts'> {
  readonly slices: readonly SliceEntry[]
  /** All quarters of which something is told or planned. */
  readonly told: QuarterRange
  /** What is cut by indicator besides. */
  readonly indicatorSlices: readonly SliceEntry[]
  /** What of them was corrected. */
  readonly corrections: readonly Correction[]
  /** How many targets there are. */
  readonly targets: number
}

/** Figures as they are published, with the texts of their files by name. */
export interface PublishedFigures extends FiguresInFiles {
  readonly texts: ReadonlyMap<string, string>
}

export interface CuttingOptions {
  /** How many figures of a family in a province stay in one file alone. */
  readonly together?: number
  /** The SHA-256 of a text, where there is a faster way than that which works everywhere. */
  readonly hashOf?: (text: string) => string
}

/** The slices that figures make, a large family besides cut by indicator; or that there are no figures. */
export function publishFigures(
  words: PackageWords,
  figures: Pick<PackageFigures, 'observations' | 'targets'>,
  { together = mostTogether, hashOf = checksum }: CuttingOptions = {},
): Result<PublishedFigures, DataProblemCode> {
  // A figure of several months counts for the quarter it ends with.
  const quarters = rangeOf(figures.observations.map(({ period }) => lastQuarterOf(period)))
  if (quarters === undefined) return failure({ code: 'no-figures', place: { file: descriptionFile } })
  const history = areaHistoryOf(words.areas, words.successions)
  const cut = slicesOf({ ...words, ...figures }, history, together)
  const texts = new Map<string, string>()
  const named = ({ scope, text }: (typeof cut.slices)[number]): SliceEntry => {
    const sha256 = hashOf(text)
    const code = history.byId(scope.within ?? scope.province)!.code.toLowerCase()
    const name = (scope.indicator ?? scope.family)?.toLowerCase() ?? 'within'
    const file = `${name}-${code}-${sha256.slice(0, 16)}.json`
    texts.set(file, text)
    return { ...scope, file, sha256, bytes: bytesOf(text) }
  }
  const [slices, indicatorSlices] = [cut.slices.map(named), cut.indicatorSlices.map(named)]
  const sample = figures.observations.filter(({ state }) => state === 'sample').length
  return success({
    slices,
    indicatorSlices,
    texts,
    quarters,
    told: rangeOf([
      ...figures.observations.flatMap(({ period }) => quartersWithin(period)),
      ...figures.targets.map(({ quarter }) => quarter),
    ])!,
    counts: { published: figures.observations.length - sample, sample },
    corrections: correctionsOf(figures.observations),
    targets: figures.targets.length,
  })
}

/** The first and the last of some quarters; undefined of none. */
function rangeOf(quarters: Iterable<Quarter>): QuarterRange | undefined {
  let range: QuarterRange | undefined
  for (const quarter of new Set(quarters)) {
    const { first, last } = range ?? { first: quarter, last: quarter }
    range = {
      first: quartersBetween(quarter, first) > 0 ? quarter : first,
      last: quartersBetween(last, quarter) > 0 ? quarter : last,
    }
  }
  return range
}
