import * as v from 'valibot'
import { daySchema, quarterSchema } from '../contract/schemas.ts'
import type { PackageProblemCode } from '../domain/package-problem.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { tableNames } from './table-columns.ts'
import { textFromBytes } from './text-from-bytes.ts'

/** The file that describes a package. */
export const descriptionFile = 'datapackage.json'

const filledText = v.pipe(v.string(), v.trim(), v.nonEmpty())

const descriptionSchema = v.object({
  nhipquy: v.object({
    title: v.object({ vi: filledText, en: filledText }),
    dataDate: daySchema,
    start: v.object({ areaCode: filledText, quarter: quarterSchema }),
  }),
  resources: v.array(v.object({ path: filledText, 'nhipquy:table': v.picklist(tableNames) })),
})

/** What the product needs of `datapackage.json`: title, dates, start and which file holds which table. */
export type PackageDescription = v.InferOutput<typeof descriptionSchema>

/** The description of a package, or every fault of it. Other properties of the standard are left to other programs. */
export function readDescription(bytes: Uint8Array | undefined): Result<PackageDescription, PackageProblemCode> {
  const place = { file: descriptionFile }
  if (bytes === undefined) return failure({ code: 'description-missing', place })
  const text = textFromBytes(bytes, descriptionFile)
  if (!text.ok) return text
  const json = jsonFromText(text.value.normalize('NFC'))
  if (json === undefined) return failure({ code: 'description-not-json', place })
  const parsed = v.safeParse(descriptionSchema, json)
  if (parsed.success) return success(parsed.output)
  return failure(
    ...parsed.issues.map((issue) => ({
      code: 'description-shape' as const,
      place: {
        ...place,
        column: v.getDotPath(issue) ?? '',
        text: issue.type === 'non_empty' ? '' : issue.received.replaceAll('"', ''),
      },
      params: { expected: issue.type === 'non_empty' ? '“…”' : (issue.expected ?? '').replaceAll('"', '') },
    })),
  )
}

function jsonFromText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
