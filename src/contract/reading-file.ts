import * as v from 'valibot'
import { type FormColumn, formRoles } from '../domain/form-column.ts'
import type { IndicatorPhrase } from '../domain/indicator-phrase.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { type Result, success } from '../domain/result.ts'
import { parseFile } from './parse-file.ts'
import { categoryIdSchema, indicatorIdSchema } from './schemas.ts'

const readingFormat = 'nhip-quy/reading'
const readingVersion = 1

/** By what a package is read in reports and in official forms. */
export interface ReadingWords {
  readonly phrases: readonly IndicatorPhrase[]
  readonly formColumns: readonly FormColumn[]
}

const wordsSchema = v.array(v.string())

const readingSchema = v.object({
  format: v.literal(readingFormat),
  version: v.literal(readingVersion),
  phrases: v.array(
    v.object({
      indicator: indicatorIdSchema,
      category: v.exactOptional(categoryIdSchema),
      counted: wordsSchema,
      before: wordsSchema,
      behind: wordsSchema,
      context: wordsSchema,
      except: wordsSchema,
      parts: wordsSchema,
      after: v.exactOptional(indicatorIdSchema),
    }),
  ),
  formColumns: v.array(
    v.object({
      form: v.string(),
      title: v.string(),
      tells: v.exactOptional(
        v.object({
          indicator: indicatorIdSchema,
          category: v.exactOptional(categoryIdSchema),
          heading: wordsSchema,
          role: v.picklist(formRoles),
        }),
      ),
    }),
  ),
})

/** Whether a text, or its beginning, calls itself such a file, of whatever version. */
export function isReadingText(text: string): boolean {
  return text.startsWith(`{"format":"${readingFormat}","version":`)
}

/** The text of the file. */
export function encodeReading({ phrases, formColumns }: ReadingWords): string {
  return JSON.stringify({ format: readingFormat, version: readingVersion, phrases, formColumns })
}

/** What a file holds, or its first fault. */
export function decodeReading(text: string, file: string): Result<ReadingWords, PublicationProblemCode> {
  const parsed = parseFile(text, { file, format: readingFormat, version: readingVersion, schema: readingSchema })
  return parsed.ok ? success({ phrases: parsed.value.phrases, formColumns: parsed.value.formColumns }) : parsed
}
