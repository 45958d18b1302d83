import type { CatalogueIndex } from '../domain/catalogue-index.ts'
import * as v from 'valibot'
import { type Area, areaLevels, areaSettings, isAbove } from '../domain/area.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import type { DraftOverlay } from '../domain/draft-figure.ts'
import { groupBy } from '../domain/group-by.ts'
import { type Indicator, denominatorTimes, directions, measures, rateFactors, timeKinds } from '../domain/indicator.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { sourceKinds } from '../domain/source.ts'
import { successionExtents } from '../domain/succession.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { checksumAside } from './checksum-aside.ts'
import { parseFile } from './parse-file.ts'
import {
  areaIdSchema,
  bilingualSchema,
  categoryIdSchema,
  daySchema,
  familyIdSchema,
  finiteSchema,
  indexSchema,
  indicatorIdSchema,
  quarterSchema,
  quarterStartsSchema,
  sourceIdSchema,
} from './schemas.ts'

/** The only published file whose name never changes. */
export const catalogueFileName = 'catalogue.json'
export const catalogueFormat = 'nhip-quy/catalogue'
/** Before version 3 the program itself knew the families and calendars; before version 2 a catalogue had no checksum. */
export const catalogueVersion = 3

const areaSchema = v.object({
  id: areaIdSchema,
  code: v.string(),
  name: v.string(),
  level: v.picklist(areaLevels),
  type: v.string(),
  parentCode: v.exactOptional(v.string()),
  validFrom: v.exactOptional(daySchema),
  validTo: v.exactOptional(daySchema),
  areasBelow: v.exactOptional(v.record(v.string(), indexSchema)),
})

const areaTypeSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  level: v.picklist(areaLevels),
  en: v.string(),
  enPlural: v.string(),
  setting: v.exactOptional(v.picklist(areaSettings)),
})

const successionSchema = v.object({
  effective: daySchema,
  from: areaIdSchema,
  to: areaIdSchema,
  extent: v.picklist(successionExtents),
})

const unitSchema = v.object({ ...bilingualSchema.entries, enOne: v.exactOptional(v.string()) })

const displayUnitSchema = v.object({
  factor: v.pipe(indexSchema, v.minValue(10)),
  unit: unitSchema,
  decimals: indexSchema,
})

const indicatorSchema = v.object({
  id: indicatorIdSchema,
  family: familyIdSchema,
  name: bilingualSchema,
  shortName: bilingualSchema,
  phrase: bilingualSchema,
  unit: unitSchema,
  displayUnits: v.exactOptional(v.array(displayUnitSchema)),
  measure: v.picklist(measures),
  factor: v.exactOptional(v.picklist(rateFactors)),
  rateUnit: v.exactOptional(bilingualSchema),
  scale: v.exactOptional(v.object({ first: finiteSchema, last: finiteSchema })),
  isSigned: v.exactOptional(v.literal(true)),
  time: v.picklist(timeKinds),
  denominatorTime: v.exactOptional(v.picklist(denominatorTimes)),
  denominatorCounts: v.exactOptional(bilingualSchema),
  direction: v.picklist(directions),
  isYearly: v.exactOptional(v.literal(true)),
  isSeasonal: v.exactOptional(v.literal(true)),
  countsCommunes: v.exactOptional(v.literal(true)),
  appliesTo: v.exactOptional(v.array(v.string())),
  calendar: v.string(),
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
      calendar: v.exactOptional(v.string()),
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

const publishedFile = {
  // A bare name: it can only lie beside the catalogue.
  file: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]*\.json$/)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  // How much it is before it is compressed; publications of earlier days do not say.
  bytes: v.exactOptional(indexSchema),
}

const rangeSchema = v.object({ first: quarterSchema, last: quarterSchema })

/** Where one slice of the observations lies: see `Slice`. */
const sliceEntrySchema = v.object({
  family: v.exactOptional(familyIdSchema),
  indicator: v.exactOptional(indicatorIdSchema),
  province: areaIdSchema,
  within: v.exactOptional(areaIdSchema),
  /** The quarters it tells of, where others tell of others. */
  quarters: v.exactOptional(rangeSchema),
  ...publishedFile,
})

/** Where the outlines of areas lie, and what they are of. */
const outlinesEntrySchema = v.object({
  ...publishedFile,
  level: v.picklist(areaLevels),
  validFrom: v.exactOptional(daySchema),
  validTo: v.exactOptional(daySchema),
  licence: v.string(),
  attribution: bilingualSchema,
  note: v.exactOptional(bilingualSchema),
  areas: v.array(areaIdSchema),
})

const calendarSchema = v.object({
  id: v.string(),
  name: bilingualSchema,
  starts: quarterStartsSchema,
  deadline: v.exactOptional(v.object({ days: quarterStartsSchema, rule: bilingualSchema })),
})

const catalogueSchema = v.object({
  format: v.literal(catalogueFormat),
  version: v.literal(catalogueVersion),
  title: bilingualSchema,
  dataDate: daySchema,
  edition: v.string(),
  areaTypes: v.array(areaTypeSchema),
  areas: v.array(areaSchema),
  successions: v.array(successionSchema),
  outlines: v.exactOptional(v.array(outlinesEntrySchema)),
  reading: v.exactOptional(v.object(publishedFile)),
  families: v.array(v.object({ id: familyIdSchema, name: bilingualSchema })),
  calendars: v.array(calendarSchema),
  indicators: v.array(indicatorSchema),
  sources: v.array(sourceSchema),
  start: v.object({ areaCode: v.string(), quarter: quarterSchema }),
  quarters: rangeSchema,
  counts: v.object({ published: indexSchema, sample: indexSchema }),
  slices: v.array(sliceEntrySchema),
  indicatorSlices: v.exactOptional(v.array(sliceEntrySchema)),
  // Read by `area-changes-file.ts`, when somebody asks for it.
  areaChanges: v.exactOptional(v.unknown()),
  // Read by `corrections.ts`.
  corrections: v.exactOptional(v.unknown()),
})

export type SliceEntry = v.InferOutput<typeof sliceEntrySchema>

export type OutlinesEntry = v.InferOutput<typeof outlinesEntrySchema>

/** A file that a catalogue names, with its checksum and its size. */
export type PublishedFile = Pick<SliceEntry, 'file' | 'sha256' | 'bytes'>

/** The catalogue with the places of its slices and outlines. */
export interface PublishedCatalogue extends Catalogue {
  /** The outlines there are for maps; absent where there are none. */
  readonly outlines?: readonly OutlinesEntry[]
  /** By what reports and forms are read; absent where the package says nothing of it. */
  readonly reading?: PublishedFile
  /** Together all figures, each once. */
  readonly slices: readonly SliceEntry[]
  /** Large ones of them once more, cut by indicator; absent where none is large. */
  readonly indicatorSlices?: readonly SliceEntry[]
  /** What the package says of areas beyond what they were and became, as it travels; absent where it says nothing. */
  readonly areaChanges?: unknown
  /** The figures that were corrected, as they travel; absent where none was. */
  readonly corrections?: unknown
}

/** A published catalogue with its look-ups. */
export interface PublishedIndex extends CatalogueIndex<PublishedCatalogue> {
  /** The figures of this browser that are not published, where it has any and shows them. */
  readonly drafts?: DraftOverlay
}

/** Every file that a catalogue names. */
export function filesOfEdition({
  slices,
  indicatorSlices = [],
  outlines = [],
  reading,
}: Pick<PublishedCatalogue, 'slices' | 'indicatorSlices' | 'outlines' | 'reading'>): readonly (
  | SliceEntry
  | OutlinesEntry
  | PublishedFile
)[] {
  return [...slices, ...indicatorSlices, ...outlines, ...(reading ? [reading] : [])]
}

/** Whether a catalogue says what areas are by law, so that there are groups of them; the rest of it stays unread. */
export function hasAreaAttributes({ areaChanges }: Pick<PublishedCatalogue, 'areaChanges'>): boolean {
  if (typeof areaChanges !== 'object' || areaChanges === null || !('attributes' in areaChanges)) return false
  return Array.isArray(areaChanges.attributes) && areaChanges.attributes.length > 0
}

/** How every catalogue begins, so that its checksum is found without trusting anything else in it. */
export const catalogueStart = `{"format":"${catalogueFormat}","version":`
const seal = new RegExp(`^(\\${catalogueStart}${catalogueVersion},"sha256":")([0-9a-f]{64})`)

/** Whether a text calls itself a catalogue of this product, of whatever version. */
export function isCatalogue(text: string): boolean {
  return text.startsWith(catalogueStart)
}

/** The catalogue a file holds, or the first fault of the file. A letter changed anywhere in it is a fault. */
export async function readCatalogue(text: string): Promise<Result<PublishedCatalogue, PublicationProblemCode>> {
  const seen = sealedBy(text)
  return catalogueOfText(text, seen && { ...seen, actual: await checksumAside(seen.rest) })
}

/** The checksum that a text carries, and what it is of: all the rest of itself; undefined where it carries none. */
export function sealedBy(text: string): { readonly stated: string; readonly rest: string } | undefined {
  const [, , stated] = seal.exec(text) ?? []
  return stated === undefined ? undefined : { stated, rest: text.replace(seal, '$1') }
}

/** The same once the checksum of the rest is known; for `readCatalogue` and `decodeCatalogue`. */
export function catalogueOfText(
  text: string,
  checked: { readonly stated: string; readonly actual: string } | undefined,
): Result<PublishedCatalogue, PublicationProblemCode> {
  const place = { file: catalogueFileName }
  if (checked && checked.actual !== checked.stated) return failure({ code: 'file-hash-differs', place })
  const version = catalogueVersion
  const parsed = parseFile(text, { ...place, format: catalogueFormat, version, schema: catalogueSchema })
  if (!parsed.ok) return parsed
  // The place of the checksum itself is damaged.
  if (!checked) return failure({ code: 'file-hash-differs', place })
  const { format: _format, version: _version, ...file } = parsed.value
  const linked = linkedCatalogue(file)
  const fault = typeof linked === 'string' ? linked : faultOfParents(linked.areas)
  if (fault === undefined && typeof linked !== 'string') return success(linked)
  return failure({ code: 'file-shape', place: { ...place, text: fault ?? '' }, params: { expected: '' } })
}

/** The first area that lies only within areas of its own level or below, and so perhaps within itself; else undefined. */
function faultOfParents(areas: readonly Area[]): string | undefined {
  const byCode = groupBy(areas, (area) => area.code)
  const at = areas.findIndex(({ level, parentCode }) => {
    if (parentCode === undefined) return false
    const parents = byCode.get(parentCode) ?? []
    return parents.length > 0 && !parents.some((parent) => isAbove(parent.level, level))
  })
  return at === -1 ? undefined : `areas.${at}.parentCode`
}

type CatalogueFile = Omit<v.InferOutput<typeof catalogueSchema>, 'format' | 'version'>

/** The catalogue with what its ids name, or where the first of them is that names nothing. */
function linkedCatalogue(file: CatalogueFile): PublishedCatalogue | string {
  const calendars = new Map(file.calendars.map((calendar) => [calendar.id, calendar]))
  const families = new Set(file.families.map(({ id }) => id))
  const indicators: Indicator[] = []
  for (const [at, { calendar: id, versions: given, ...indicator }] of file.indicators.entries()) {
    const calendar = calendars.get(id)
    if (!calendar) return `indicators.${at}.calendar`
    if (!families.has(indicator.family)) return `indicators.${at}.family`
    const unknown = given.findIndex((version) => version.calendar !== undefined && !calendars.has(version.calendar))
    if (unknown !== -1) return `indicators.${at}.versions.${unknown}.calendar`
    const versions = given.map(({ calendar: ofVersion, ...version }) => {
      const own = ofVersion === undefined ? undefined : calendars.get(ofVersion)
      return { ...version, ...(own ? { calendar: own } : {}) }
    })
    indicators.push({ ...indicator, calendar, versions })
  }
  const slice = file.slices.findIndex(({ family }) => family !== undefined && !families.has(family))
  if (slice !== -1) return `slices.${slice}.family`
  const known = new Set(indicators.map(({ id }) => id))
  const cut = (file.indicatorSlices ?? []).findIndex(
    ({ indicator }) => indicator === undefined || !known.has(indicator),
  )
  if (cut !== -1) return `indicatorSlices.${cut}.indicator`
  const areas = linkedAreas(file)
  return typeof areas === 'string' ? areas : { ...file, areas, indicators }
}

function linkedAreas({ areaTypes, areas: given }: CatalogueFile): readonly Area[] | string {
  const types = new Map(areaTypes.map((type) => [`${type.level} ${type.id}`, type]))
  const areas: Area[] = []
  for (const [at, area] of given.entries()) {
    const type = types.get(`${area.level} ${area.type}`)
    if (!type) return `areas.${at}.type`
    areas.push({ ...area, type })
  }
  return areas
}
