import type { CatalogueIndex } from '../domain/catalogue-index.ts'
import * as v from 'valibot'
import { areaLevels, areaTypes } from '../domain/area.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import { denominatorTimes, directions, families, measures, timeKinds } from '../domain/indicator.ts'
import { reportingCalendars } from '../domain/reporting-calendar.ts'
import { type Result, success } from '../domain/result.ts'
import { sourceKinds } from '../domain/source.ts'
import { successionExtents } from '../domain/succession.ts'
import type { FileProblemCode } from '../domain/publication-problem.ts'
import { parseFile } from './parse-file.ts'
import {
  areaIdSchema,
  bilingualSchema,
  categoryIdSchema,
  daySchema,
  indexSchema,
  indicatorIdSchema,
  quarterSchema,
  sourceIdSchema,
} from './schemas.ts'

/** The only published file whose name never changes. */
export const catalogueFileName = 'catalogue.json'
const catalogueFormat = 'nhip-quy/catalogue'
export const catalogueVersion = 1

const areaSchema = v.object({
  id: areaIdSchema,
  code: v.string(),
  name: v.string(),
  level: v.picklist(areaLevels),
  type: v.picklist(areaTypes),
  parentCode: v.exactOptional(v.string()),
  validFrom: v.exactOptional(daySchema),
  validTo: v.exactOptional(daySchema),
})

const successionSchema = v.object({
  effective: daySchema,
  from: areaIdSchema,
  to: areaIdSchema,
  extent: v.picklist(successionExtents),
})

const indicatorSchema = v.object({
  id: indicatorIdSchema,
  family: v.picklist(families),
  name: bilingualSchema,
  shortName: bilingualSchema,
  phrase: bilingualSchema,
  unit: v.object({ ...bilingualSchema.entries, enOne: v.exactOptional(v.string()) }),
  measure: v.picklist(measures),
  time: v.picklist(timeKinds),
  denominatorTime: v.exactOptional(v.picklist(denominatorTimes)),
  denominatorCounts: v.exactOptional(bilingualSchema),
  direction: v.picklist(directions),
  calendar: v.picklist(reportingCalendars),
  decimals: indexSchema,
  isLead: v.boolean(),
  subsetOf: v.exactOptional(indicatorIdSchema),
  breakdowns: v.array(
    v.object({
      dimension: v.string(),
      addsUp: v.boolean(),
      categories: v.array(v.object({ id: categoryIdSchema, name: bilingualSchema })),
    }),
  ),
  definition: bilingualSchema,
  legalSource: v.string(),
  versions: v.array(
    v.object({
      id: v.string(),
      validFrom: v.exactOptional(daySchema),
      validTo: v.exactOptional(daySchema),
      calendar: v.exactOptional(v.picklist(reportingCalendars)),
      note: bilingualSchema,
    }),
  ),
})

const sourceSchema = v.object({
  id: sourceIdSchema,
  kind: v.picklist(sourceKinds),
  title: v.string(),
  publisher: v.exactOptional(v.string()),
  published: v.exactOptional(daySchema),
  url: v.exactOptional(v.string()),
})

/** Where one slice of the observations lies: those of one family for one province and all areas in it. */
const sliceEntrySchema = v.object({
  family: v.picklist(families),
  province: areaIdSchema,
  // A bare name: a slice can only lie beside the catalogue.
  file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.json$/)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

const catalogueSchema = v.object({
  format: v.literal(catalogueFormat),
  version: v.literal(catalogueVersion),
  title: bilingualSchema,
  dataDate: daySchema,
  edition: v.string(),
  areas: v.array(areaSchema),
  successions: v.array(successionSchema),
  indicators: v.array(indicatorSchema),
  sources: v.array(sourceSchema),
  start: v.object({ areaCode: v.string(), quarter: quarterSchema }),
  quarters: v.object({ first: quarterSchema, last: quarterSchema }),
  counts: v.object({ published: indexSchema, sample: indexSchema }),
  slices: v.array(sliceEntrySchema),
})

export type SliceEntry = v.InferOutput<typeof sliceEntrySchema>

/** The catalogue with the places of its slices. */
export interface PublishedCatalogue extends Catalogue {
  readonly slices: readonly SliceEntry[]
}

/** A published catalogue with its look-ups. */
export type PublishedIndex = CatalogueIndex<PublishedCatalogue>

/** The text of the catalogue file. */
export function encodeCatalogue(catalogue: PublishedCatalogue): string {
  return JSON.stringify({ format: catalogueFormat, version: catalogueVersion, ...catalogue })
}

/** The catalogue a file holds, or the first fault of the file. */
export function decodeCatalogue(text: string): Result<PublishedCatalogue, FileProblemCode> {
  const parsed = parseFile(text, {
    file: catalogueFileName,
    format: catalogueFormat,
    version: catalogueVersion,
    schema: catalogueSchema,
  })
  if (!parsed.ok) return parsed
  const { format: _format, version: _version, ...catalogue } = parsed.value
  return success(catalogue)
}
