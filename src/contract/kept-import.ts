import * as v from 'valibot'
import type { DraftFigure, ImportId, KeptImport } from '../domain/draft-figure.ts'
import { toldReasons } from '../domain/observation.ts'
import { areaIdSchema, categoryIdSchema, daySchema, finiteSchema, indicatorIdSchema, periodSchema } from './schemas.ts'

const textSchema = v.pipe(v.string(), v.maxLength(4000))

const importIdSchema = v.pipe(
  v.string(),
  v.regex(/^[\da-z-]{1,64}$/),
  v.transform((text) => text as ImportId),
)

const importSchema = v.object({
  id: importIdSchema,
  kind: v.picklist(['file', 'paste', 'typed']),
  file: v.exactOptional(textSchema),
  sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  at: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)),
  by: textSchema,
  source: v.object({
    title: v.pipe(textSchema, v.nonEmpty()),
    publisher: v.exactOptional(textSchema),
    published: v.exactOptional(daySchema),
    url: v.exactOptional(textSchema),
  }),
})

const contentSchema = v.variant('kind', [
  v.object({ kind: v.literal('value'), value: finiteSchema, denominator: v.exactOptional(finiteSchema) }),
  v.object({ kind: v.literal('missing'), reason: v.picklist(toldReasons) }),
  v.object({ kind: v.literal('withdrawn') }),
])

const figureSchema = v.object({
  indicator: indicatorIdSchema,
  area: areaIdSchema,
  period: periodSchema,
  category: v.exactOptional(categoryIdSchema),
  content: contentSchema,
  state: v.picklist(['final', 'provisional', 'revised']),
  printed: v.exactOptional(textSchema),
  place: v.exactOptional(textSchema),
  evidence: v.exactOptional(textSchema),
  reason: v.exactOptional(textSchema),
})

const keptSchema = v.object({ of: importSchema, figures: v.array(figureSchema) })

/** An import as a browser, or a file, keeps it: its figures are its own, and none has to name it. */
export function encodeKeptImport({ of, figures }: KeptImport): unknown {
  return { of, figures }
}

/** An import from that; undefined for what is none. */
export function decodeKeptImport(kept: unknown): KeptImport | undefined {
  const parsed = v.safeParse(keptSchema, kept, { abortEarly: true })
  if (!parsed.success) return undefined
  const { of, figures } = parsed.output
  return { of, figures: figures.map((figure): DraftFigure => ({ ...figure, importId: of.id })) }
}
