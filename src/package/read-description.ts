import * as v from 'valibot'
import { daySchema, quarterSchema } from '../contract/schemas.ts'
import type { PackageProblemCode } from '../domain/package-problem.ts'
import { type Result, failure, success } from '../domain/result.ts'
import { mostDescriptionBytes, mostResources } from './package-limits.ts'
import { nearestText } from './nearest-text.ts'
import { problemList } from './problem-list.ts'
import { tableNames } from './package-columns.ts'
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
  resources: v.array(
    v.object({
      path: filledText,
      'nhipquy:table': v.picklist(tableNames),
      'nhipquy:part': v.exactOptional(filledText),
    }),
  ),
})

/** What the product needs of `datapackage.json`: title, dates, start and which file holds which table. */
export type PackageDescription = v.InferOutput<typeof descriptionSchema>

/** The description of a package, or every fault of it. Other properties of the standard are left to other programs. */
export function readDescription(bytes: Uint8Array | undefined): Result<PackageDescription, PackageProblemCode> {
  const place = { file: descriptionFile }
  if (bytes === undefined) return failure({ code: 'description-missing', place })
  const tooLong = (found: string, limit: string) =>
    failure<PackageProblemCode>({ code: 'description-too-long', place, params: { found, limit } })
  if (bytes.length > mostDescriptionBytes) return tooLong(kilobytes(bytes.length), kilobytes(mostDescriptionBytes))
  const text = textFromBytes(bytes, descriptionFile)
  if (!text.ok) return text
  const json = jsonFromText(text.value.normalize('NFC'))
  if (json === undefined) return failure({ code: 'description-not-json', place })
  const count = countOfResources(json)
  if (count > mostResources) return tooLong(`resources: ${count}`, String(mostResources))
  const parsed = v.safeParse(descriptionSchema, json)
  if (parsed.success) return success(parsed.output)
  const found = problemList<PackageProblemCode>()
  for (const issue of parsed.issues) {
    const isEmpty = issue.type === 'non_empty'
    const received = isEmpty || issue.received === 'undefined' ? '' : issue.received.replaceAll('"', '')
    const expected = isEmpty ? '“…”' : (issue.expected ?? '').replaceAll('"', '')
    const at = { ...place, column: v.getDotPath(issue) ?? '', text: received }
    const meant = at.column.endsWith('nhipquy:table') ? nearestText(received, tableNames) : undefined
    const hints = meant === undefined ? [] : [{ code: 'did-you-mean', params: { cell: received, meant } }]
    found.add({
      code: 'description-shape',
      place: at,
      params: { expected },
      ...(hints.length > 0 ? { hints } : {}),
    })
  }
  return failure(...found.problems())
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} KB`

/** Counted before anything is checked: each of them may be wrong in several ways. */
function countOfResources(json: unknown): number {
  const resources: unknown = typeof json === 'object' && json !== null && 'resources' in json ? json.resources : []
  return Array.isArray(resources) ? resources.length : 0
}

function jsonFromText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
