import {
  type OutlinesEntry,
  type PublishedCatalogue,
  type SliceEntry,
  catalogueFileName,
  encodeCatalogue,
} from '../contract/catalogue-file.ts'
import { checksum } from '../contract/checksum.ts'
import { encodeOutlines } from '../contract/outlines-file.ts'
import { areaHistoryOf } from '../domain/area-history.ts'
import { isAreaValidOn } from '../domain/area.ts'
import type { DataProblemCode, WarningCode } from '../domain/package-problem.ts'
import { type Quarter, lastQuarterOf, quartersBetween } from '../domain/period.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import type { Problem } from '../domain/problem.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { type DataPackage, readPackage } from './read-package.ts'
import { mostTogether, slicesOf } from './slices-of.ts'

/** What a publication holds, in numbers. */
export interface PublicationSummary {
  readonly areas: number
  readonly indicators: number
  readonly published: number
  readonly sample: number
  readonly targets: number
  readonly files: number
}

/** The files of a publication by name, what they hold, and what is doubtful in it. */
export interface Publication {
  readonly files: ReadonlyMap<string, string>
  readonly summary: PublicationSummary
  /** What was published and should be looked at. */
  readonly warnings: readonly Problem<WarningCode>[]
}

interface PublishingOptions {
  /** How many figures of a family in a province stay in one file alone. */
  readonly together?: number
  /** Whether it is a part of a package: the whole says whether its start has figures. */
  readonly isPart?: boolean
}

/**
 * The publication of a package (its files by name), or every fault of the package. The same package always gives the
 * same bytes, whatever the order of its rows of figures; nothing is read or written. A large family is besides cut by indicator.
 */
export function publishPackage(
  packageFiles: ReadonlyMap<string, Uint8Array>,
  { together = mostTogether, isPart = false }: PublishingOptions = {},
): Result<Publication, DataProblemCode> {
  const read = readPackage(packageFiles)
  if (!read.ok) return read
  const dataPackage = read.value
  const quarters = quartersWithFigures(dataPackage)
  if (quarters === undefined) return failure({ code: 'no-figures', place: { file: 'datapackage.json' } })
  const { start } = dataPackage.description.nhipquy
  const startFault = isPart ? undefined : faultOfStart({ areas: dataPackage.areas, start, quarters })
  if (startFault !== undefined) return startFault

  const history = areaHistoryOf(dataPackage.areas, dataPackage.successions)
  const cut = slicesOf(dataPackage, history, together)
  const named = ({ scope, text }: (typeof cut.slices)[number]) => {
    const sha256 = checksum(text)
    const code = history.byId(scope.within ?? scope.province)!.code.toLowerCase()
    const name = (scope.indicator ?? scope.family)?.toLowerCase() ?? 'within'
    const entry: SliceEntry = { ...scope, file: `${name}-${code}-${sha256.slice(0, 16)}.json`, sha256 }
    return { entry, text }
  }
  const [slices, indicatorSlices] = [cut.slices.map(named), cut.indicatorSlices.map(named)]
  const outlines = dataPackage.outlines.map(({ source, outlines: of }) => {
    const text = encodeOutlines(of)
    const sha256 = checksum(text)
    const entry: OutlinesEntry = {
      file: `outlines-${source.level}-${sha256.slice(0, 16)}.json`,
      sha256,
      ...source,
      areas: [...source.areas],
    }
    return { entry, text }
  })
  const isSample = (each: { readonly state: string }): boolean => each.state === 'sample'
  const sample = dataPackage.observations.filter(isSample).length
  const published = dataPackage.observations.length - sample
  const { nhipquy } = dataPackage.description
  const catalogue: PublishedCatalogue = {
    title: nhipquy.title,
    dataDate: nhipquy.dataDate,
    edition: '',
    areaTypes: dataPackage.areaTypes,
    areas: dataPackage.areas,
    successions: dataPackage.successions,
    ...(outlines.length > 0 ? { outlines: outlines.map(({ entry }) => entry) } : {}),
    families: familiesInUse(dataPackage),
    calendars: dataPackage.calendars,
    indicators: dataPackage.indicators,
    sources: dataPackage.sources,
    start: nhipquy.start,
    quarters,
    counts: { published, sample },
    slices: slices.map(({ entry }) => entry),
    ...(indicatorSlices.length > 0 ? { indicatorSlices: indicatorSlices.map(({ entry }) => entry) } : {}),
    ...withAreaChanges(dataPackage),
  }
  // The entries carry the hashes of the slices, so the text of the catalogue stands for all content.
  const edition = checksum(encodeCatalogue(catalogue)).slice(0, 8)
  const files = new Map([
    [catalogueFileName, encodeCatalogue({ ...catalogue, edition })],
    ...[...slices, ...indicatorSlices, ...outlines].map(({ entry, text }) => [entry.file, text] as const),
  ])
  return success({
    files,
    summary: {
      areas: dataPackage.areas.length,
      indicators: dataPackage.indicators.length,
      published,
      sample,
      targets: dataPackage.targets.length,
      files: files.size,
    },
    warnings: dataPackage.warnings,
  })
}

/** What the package says of its areas' changes; a package that says nothing has the same bytes as ever. */
function withAreaChanges({ changes }: DataPackage): Pick<PublishedCatalogue, 'areaChanges'> {
  return Object.values(changes).some((each: readonly unknown[]) => each.length > 0) ? { areaChanges: changes } : {}
}

/** A family of which nothing is measured would be an empty column everywhere. */
function familiesInUse({ families, indicators }: DataPackage): DataPackage['families'] {
  return families.filter(({ id }) => indicators.some(({ family }) => family === id))
}

/** First and last quarter that carry a figure; a figure of several months counts for the quarter it ends with. */
function quartersWithFigures({ observations }: DataPackage): { first: Quarter; last: Quarter } | undefined {
  const quarters = observations.map((observation) => lastQuarterOf(observation.period))
  if (quarters.length === 0) return undefined
  return {
    first: quarters.reduce((a, b) => (quartersBetween(a, b) < 0 ? b : a)),
    last: quarters.reduce((a, b) => (quartersBetween(a, b) > 0 ? b : a)),
  }
}

/** That the view of a fresh start is of no quarter with figures, or of no area of its quarter; undefined when it is. */
export function faultOfStart({
  areas,
  start: { areaCode, quarter },
  quarters,
}: Pick<PublishedCatalogue, 'areas' | 'start' | 'quarters'>) {
  const at = (column: string, text: string) => ({ file: 'datapackage.json', column, text })
  const isOutside = quartersBetween(quarters.first, quarter) < 0 || quartersBetween(quarter, quarters.last) < 0
  if (isOutside) {
    return failure<DataProblemCode>({
      code: 'start-quarter-outside',
      place: at('nhipquy.start.quarter', quarter),
      params: { ...quarters },
    })
  }
  const isKnown = areas.some((area) => area.code === areaCode && isAreaValidOn(area, lastDayOf(quarter)))
  if (isKnown) return undefined
  return failure<DataProblemCode>({
    code: 'start-area-unknown',
    place: at('nhipquy.start.areaCode', areaCode),
    params: { quarter },
  })
}
