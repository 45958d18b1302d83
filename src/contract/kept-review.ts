import * as v from 'valibot'
import type { AreaId } from '../domain/area.ts'
import type { FigureDecisions } from '../domain/figure-decision.ts'
import { toldReasons } from '../domain/observation.ts'
import type { Period, Quarter } from '../domain/period.ts'
import {
  areaIdSchema,
  categoryIdSchema,
  finiteSchema,
  indicatorIdSchema,
  periodSchema,
  quarterSchema,
} from './schemas.ts'

/** What somebody handed in, as a browser keeps it until it is confirmed. */
export interface KeptSource {
  readonly name: string
  readonly kind: 'file' | 'text' | 'cells'
  readonly bytes: Uint8Array
}

/** What was said of it so far. */
export interface KeptReview {
  /** The area and quarter of the page on which it was handed in; a review of before they were kept has none. */
  readonly assumed?: { readonly area: AreaId; readonly quarter: Quarter }
  readonly said: { readonly area?: AreaId; readonly period?: Period }
  readonly decisions: FigureDecisions
  /** What its figures rest on, as far as somebody said so. */
  readonly origin?: KeptOrigin
}

/** What is said of a source before its figures are confirmed, as it was typed. */
export interface KeptOrigin {
  /** Absent until it is another one than the file's own. */
  readonly title?: string
  /** Absent until it is another one than the file's own. */
  readonly publisher?: string
  /** A day as it was typed; absent until it is another one than the file's own. */
  readonly published?: string
  /** What the source calls its figures. */
  readonly state: 'final' | 'provisional'
}

const sourceSchema = v.object({
  name: v.string(),
  kind: v.picklist(['file', 'text', 'cells']),
  bytes: v.instance(Uint8Array),
})

const decisionSchema = v.object({
  indicator: v.exactOptional(indicatorIdSchema),
  category: v.exactOptional(v.nullable(categoryIdSchema)),
  value: v.exactOptional(finiteSchema),
  denominator: v.exactOptional(v.nullable(finiteSchema)),
  printed: v.exactOptional(v.string()),
  area: v.exactOptional(areaIdSchema),
  period: v.exactOptional(periodSchema),
  missing: v.exactOptional(v.picklist(toldReasons)),
  reason: v.exactOptional(v.string()),
  verdict: v.exactOptional(v.picklist(['accepted', 'rejected'])),
})

const reviewSchema = v.object({
  assumed: v.exactOptional(v.object({ area: areaIdSchema, quarter: quarterSchema })),
  said: v.object({ area: v.exactOptional(areaIdSchema), period: v.exactOptional(periodSchema) }),
  decisions: v.record(v.string(), decisionSchema),
  origin: v.exactOptional(
    v.object({
      title: v.exactOptional(v.string()),
      publisher: v.exactOptional(v.string()),
      published: v.exactOptional(v.string()),
      state: v.picklist(['final', 'provisional']),
    }),
  ),
})

/** A source from what a browser kept; undefined for what is none. */
export function decodeKeptSource(kept: unknown): KeptSource | undefined {
  const parsed = v.safeParse(sourceSchema, kept)
  return parsed.success ? parsed.output : undefined
}

/** What was said; of what means nothing, nothing was. */
export function decodeKeptReview(kept: unknown): KeptReview {
  const parsed = v.safeParse(reviewSchema, kept)
  return parsed.success ? parsed.output : { said: {}, decisions: {} }
}
