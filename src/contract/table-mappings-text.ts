import * as v from 'valibot'
import type { CategoryId, IndicatorId } from '../domain/indicator.ts'
import { categoryIdSchema, indicatorIdSchema } from './schemas.ts'

/** What somebody said of the headings of a table; see the readers of tables. */
export interface KeptMapping {
  readonly shape: string
  readonly headings: Readonly<Record<string, KeptHeading>>
}

/** Null for what is no figure of an indicator. */
export type KeptHeading = {
  readonly indicator: IndicatorId
  readonly category?: CategoryId
  readonly role: 'value' | 'denominator' | 'percent'
} | null

const mappingsSchema = v.array(
  v.object({
    shape: v.string(),
    headings: v.record(
      v.string(),
      v.nullable(
        v.object({
          indicator: indicatorIdSchema,
          category: v.exactOptional(categoryIdSchema),
          role: v.picklist(['value', 'denominator', 'percent']),
        }),
      ),
    ),
  }),
)

/** The text that a browser keeps. */
export function encodeMappings(mappings: readonly KeptMapping[]): string {
  return JSON.stringify(mappings)
}

/** The mappings of such a text; undefined for one that means nothing. */
export function decodeMappings(text: string): readonly KeptMapping[] | undefined {
  try {
    const parsed = v.safeParse(mappingsSchema, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
