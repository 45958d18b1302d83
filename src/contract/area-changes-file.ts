import * as v from 'valibot'
import type { AreaChanges } from '../domain/area-changes.ts'
import { carryDirections, carryRuleKinds } from '../domain/carry-rule.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { type PublishedCatalogue, catalogueFileName } from './catalogue-file.ts'
import { areaIdSchema, bilingualSchema, daySchema, indicatorIdSchema, sourceIdSchema } from './schemas.ts'

const part = v.pipe(v.number(), v.gtValue(0), v.maxValue(1))

const areaChangesSchema = v.object({
  rules: v.array(
    v.object({
      indicator: indicatorIdSchema,
      kind: v.picklist(carryRuleKinds),
      direction: v.exactOptional(v.picklist(carryDirections)),
      weight: v.exactOptional(v.string()),
      reason: v.exactOptional(bilingualSchema),
      restsOn: v.exactOptional(v.string()),
    }),
  ),
  shares: v.array(
    v.object({
      effective: daySchema,
      from: areaIdSchema,
      to: areaIdSchema,
      of: v.string(),
      ofFrom: v.exactOptional(part),
      ofTo: v.exactOptional(part),
      source: sourceIdSchema,
    }),
  ),
  attributes: v.array(
    v.object({
      area: areaIdSchema,
      attribute: v.string(),
      value: v.string(),
      validFrom: daySchema,
      validTo: v.exactOptional(daySchema),
      source: sourceIdSchema,
    }),
  ),
  ends: v.array(v.object({ area: areaIdSchema, by: v.string() })),
})

/**
 * What a catalogue says of its areas' changes, or the first fault in it; nothing where it says nothing. It is read apart
 * from the catalogue, because no first page needs it.
 */
export function decodeAreaChanges(catalogue: PublishedCatalogue): Result<AreaChanges, PublicationProblemCode> {
  if (catalogue.areaChanges === undefined) return success({ rules: [], shares: [], attributes: [], ends: [] })
  const parsed = v.safeParse(areaChangesSchema, catalogue.areaChanges)
  const fault = parsed.success ? unknownIn(catalogue, parsed.output) : v.getDotPath(parsed.issues[0])
  if (parsed.success && fault === undefined) return success(parsed.output)
  const text = `areaChanges.${fault ?? ''}`
  return failure({ code: 'file-shape', place: { file: catalogueFileName, text }, params: { expected: '' } })
}

/** Where the first name stands that names nothing of the catalogue. */
function unknownIn(catalogue: PublishedCatalogue, changes: AreaChanges): string | undefined {
  const areas = new Set<string>(catalogue.areas.map(({ id }) => id))
  const indicators = new Set<string>(catalogue.indicators.map(({ id }) => id))
  const sources = new Set<string>(catalogue.sources.map(({ id }) => id))
  const first = <Row>(rows: readonly Row[], path: (row: Row) => string | undefined, name: string) =>
    rows.flatMap((row, at) => {
      const unknown = path(row)
      return unknown === undefined ? [] : [`${name}.${at}.${unknown}`]
    })
  return [
    ...first(changes.rules, ({ indicator }) => (indicators.has(indicator) ? undefined : 'indicator'), 'rules'),
    ...first(
      changes.shares,
      (each) =>
        !areas.has(each.from) ? 'from' : !areas.has(each.to) ? 'to' : sources.has(each.source) ? undefined : 'source',
      'shares',
    ),
    ...first(
      changes.attributes,
      (each) => (!areas.has(each.area) ? 'area' : sources.has(each.source) ? undefined : 'source'),
      'attributes',
    ),
    ...first(changes.ends, ({ area }) => (areas.has(area) ? undefined : 'area'), 'ends'),
  ][0]
}
