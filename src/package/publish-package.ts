import { type OutlinesEntry, type PublishedCatalogue, catalogueFileName } from '../contract/catalogue-file.ts'
import { encodeCatalogue } from '../contract/sealed-catalogue.ts'
import { checksum } from '../contract/checksum.ts'
import { encodeOutlines } from '../contract/outlines-file.ts'
import { encodeReading } from '../contract/reading-file.ts'
import { isAreaValidOn } from '../domain/area.ts'
import type { DataProblemCode, WarningCode } from '../domain/package-problem.ts'
import { quartersBetween } from '../domain/period.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import type { Problem } from '../domain/problem.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { bytesOf } from './bytes-of.ts'
import { type CuttingOptions, type FiguresInFiles, publishFigures } from './publish-figures.ts'
import { readPackage } from './read-package.ts'
import type { PackageWords } from './read-shared-tables.ts'

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

/**
 * The publication of a package (its files by name), or every fault of the package. The same package always gives the
 * same bytes, whatever the order of its rows of figures; nothing is read or written.
 */
export function publishPackage(
  packageFiles: ReadonlyMap<string, Uint8Array>,
  options: CuttingOptions = {},
): Result<Publication, DataProblemCode> {
  const read = readPackage(packageFiles)
  if (!read.ok) return read
  const { warnings, observations, targets, ...words } = read.value
  const figures = publishFigures(words, { observations, targets }, options)
  if (!figures.ok) return figures
  const whole = publishCatalogue(words, figures.value)
  if (!whole.ok) return whole
  const { files, summary } = whole.value
  return success({ files: new Map([...files, ...figures.value.texts]), summary, warnings })
}

/** The catalogue of figures that are published, with the files beside it that are of no figures. */
export function publishCatalogue(
  words: PackageWords,
  { slices, indicatorSlices, quarters, counts, targets, corrections }: FiguresInFiles,
): Result<Omit<Publication, 'warnings'>, DataProblemCode> {
  const { nhipquy } = words.description
  const startFault = faultOfStart({ areas: words.areas, start: nhipquy.start, quarters })
  if (startFault !== undefined) return startFault
  const outlines = words.outlines.map(({ source, outlines: of }) => {
    const text = encodeOutlines(of)
    const sha256 = checksum(text)
    const entry: OutlinesEntry = {
      file: `outlines-${source.level}-${sha256.slice(0, 16)}.json`,
      sha256,
      bytes: bytesOf(text),
      ...source,
      areas: [...source.areas],
    }
    return { entry, text }
  })
  const reading = readingFileOf(words)
  const catalogue: PublishedCatalogue = {
    title: nhipquy.title,
    dataDate: nhipquy.dataDate,
    edition: '',
    areaTypes: words.areaTypes,
    areas: words.areas,
    successions: words.successions,
    ...(outlines.length > 0 ? { outlines: outlines.map(({ entry }) => entry) } : {}),
    ...(reading ? { reading: reading.entry } : {}),
    families: familiesInUse(words),
    calendars: words.calendars,
    indicators: words.indicators,
    sources: words.sources,
    start: nhipquy.start,
    quarters,
    counts,
    slices: [...slices],
    ...(indicatorSlices.length > 0 ? { indicatorSlices: [...indicatorSlices] } : {}),
    ...withAreaChanges(words),
    ...(corrections.length > 0 ? { corrections } : {}),
  }
  // The entries carry the hashes of the slices, so the text of the catalogue stands for all content.
  const edition = checksum(encodeCatalogue(catalogue)).slice(0, 8)
  const files = new Map([
    [catalogueFileName, encodeCatalogue({ ...catalogue, edition })],
    ...[...outlines, ...(reading ? [reading] : [])].map(({ entry, text }) => [entry.file, text] as const),
  ])
  return success({
    files,
    summary: {
      areas: words.areas.length,
      indicators: words.indicators.length,
      ...counts,
      targets,
      files: files.size + slices.length + indicatorSlices.length,
    },
  })
}

/** By what reports and forms are read, as a file of its own: only who brings figures in asks for it. */
function readingFileOf({ phrases, formColumns }: PackageWords) {
  if (phrases.length === 0 && formColumns.length === 0) return undefined
  const text = encodeReading({ phrases, formColumns })
  const sha256 = checksum(text)
  return { entry: { file: `reading-${sha256.slice(0, 16)}.json`, sha256, bytes: bytesOf(text) }, text }
}

/** What the package says of its areas' changes; a package that says nothing has the same bytes as ever. */
function withAreaChanges({ changes }: PackageWords): Pick<PublishedCatalogue, 'areaChanges'> {
  return Object.values(changes).some((each: readonly unknown[]) => each.length > 0) ? { areaChanges: changes } : {}
}

/** A family of which nothing is measured would be an empty column everywhere. */
function familiesInUse({ families, indicators }: PackageWords): PackageWords['families'] {
  return families.filter(({ id }) => indicators.some(({ family }) => family === id))
}

/** That the view of a fresh start is of no quarter with figures, or of no area of its quarter; undefined when it is. */
function faultOfStart({
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
