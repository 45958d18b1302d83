import * as v from 'valibot'
import { toldReasons } from '../domain/observation.ts'
import type { TypedSheet } from '../domain/typed-figure.ts'

/** What is typed into sheets, by the id of their import. */
export type TypedSheets = ReadonlyMap<string, TypedSheet>

/** A cell that is being typed into at this moment. */
export interface OpenCell {
  readonly sheet: string
  readonly figure: string
  readonly part: 'value' | 'denominator'
  readonly text: string
}

const textSchema = v.pipe(v.string(), v.maxLength(4000))

const figureSchema = v.object({
  value: textSchema,
  denominator: textSchema,
  missing: v.exactOptional(v.picklist([...toldReasons, 'withdrawn'])),
  state: v.picklist(['final', 'provisional']),
  reason: textSchema,
})

const sheetSchema = v.pipe(
  v.object({
    figures: v.array(v.tuple([textSchema, v.nullable(figureSchema)])),
    source: v.exactOptional(textSchema),
  }),
  v.transform(({ figures, ...sheet }): TypedSheet => ({ ...sheet, figures: new Map(figures) })),
)

const sheetsSchema = v.array(v.tuple([textSchema, sheetSchema]))

const openSchema = v.nullable(
  v.object({
    sheet: textSchema,
    figure: textSchema,
    part: v.picklist(['value', 'denominator']),
    text: textSchema,
  }),
)

/** Sheets as the text a browser keeps. */
export function encodeTypedSheets(sheets: TypedSheets): string {
  return JSON.stringify([...sheets].map(([id, sheet]) => [id, { ...sheet, figures: [...sheet.figures] }]))
}

/** Sheets from that text; undefined for one that is none. */
export function decodeTypedSheets(text: string): TypedSheets | undefined {
  const sheets = decoded(sheetsSchema, text)
  return sheets && new Map(sheets)
}

/** The open cell, or null for none, from the text a browser keeps; undefined for one that is neither. */
export function decodeOpenCell(text: string): OpenCell | null | undefined {
  return decoded(openSchema, text)
}

function decoded<Output>(schema: v.GenericSchema<unknown, Output>, text: string): Output | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text), { abortEarly: true })
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
