import * as v from 'valibot'
import type { AreaId } from '../domain/area.ts'
import type { FigureDecisions } from '../domain/figure-decision.ts'
import { toldReasons } from '../domain/observation.ts'
import type { Period } from '../domain/period.ts'
import { areaIdSchema, categoryIdSchema, finiteSchema, indicatorIdSchema, periodSchema } from './schemas.ts'

/** What somebody handed in, as a browser keeps it until it is confirmed. */
export interface KeptSource {
  readonly name: string
  readonly kind: 'file' | 'text' | 'cells'
  readonly bytes: Uint8Array
}

/** What was said of it so far. */
export interface KeptReview {
  readonly said: { readonly area?: AreaId; readonly period?: Period }
  readonly decisions: FigureDecisions
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
  area: v.exactOptional(areaIdSchema),
  period: v.exactOptional(periodSchema),
  missing: v.exactOptional(v.picklist(toldReasons)),
  reason: v.exactOptional(v.string()),
  verdict: v.exactOptional(v.picklist(['accepted', 'rejected'])),
})

const reviewSchema = v.object({
  said: v.object({ area: v.exactOptional(areaIdSchema), period: v.exactOptional(periodSchema) }),
  decisions: v.record(v.string(), decisionSchema),
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
