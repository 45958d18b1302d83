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
  const read = jsonFromText(text.value.normalize('NFC'))
  if (!('json' in read)) {
    const { line } = read
    return failure({ code: 'description-not-json', place: line === undefined ? place : { ...place, row: line } })
  }
  const { json } = read
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

/** What a JSON text says, or the line at which it is none, as far as the engine tells it. */
function jsonFromText(text: string): { readonly json: unknown } | { readonly line: number | undefined } {
  try {
    const json: unknown = JSON.parse(text)
    return { json }
  } catch (error) {
    return { line: lineOfFault(text, error instanceof Error ? error.message : '') }
  }
}

/** Engines say a line, a position, or that the text ends too early: then it is the last line that holds anything. */
function lineOfFault(text: string, message: string): number | undefined {
  const last = text.trimEnd().split('\n').length
  const [, line] = /\bline (\d+)/.exec(message) ?? []
  if (line !== undefined) return Math.min(Number(line), last)
  const [, position] = /\bposition (\d+)/.exec(message) ?? []
  if (position !== undefined) return Math.min(text.slice(0, Number(position)).split('\n').length, last)
  return /\bend of\b/i.test(message) ? last : undefined
}
