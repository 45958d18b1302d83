import * as v from 'valibot'
import type { Correction } from '../domain/correction.ts'
import type { PublishedCatalogue } from './catalogue-file.ts'
import {
  areaIdSchema,
  categoryIdSchema,
  finiteSchema,
  indicatorIdSchema,
  periodSchema,
  sourceIdSchema,
} from './schemas.ts'

const correctionsSchema = v.array(
  v.object({
    indicator: indicatorIdSchema,
    area: areaIdSchema,
    period: periodSchema,
    category: v.exactOptional(categoryIdSchema),
    value: finiteSchema,
    denominator: v.exactOptional(finiteSchema),
    from: v.exactOptional(finiteSchema),
    note: v.exactOptional(v.string()),
    source: sourceIdSchema,
  }),
)

/** The corrections that a catalogue lists; it is read apart from it, because one page alone asks. Undefined where they are damaged. */
export function decodeCorrections({
  corrections = [],
}: Pick<PublishedCatalogue, 'corrections'>): readonly Correction[] | undefined {
  const parsed = v.safeParse(correctionsSchema, corrections)
  return parsed.success ? parsed.output : undefined
}
