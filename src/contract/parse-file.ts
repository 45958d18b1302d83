import * as v from 'valibot'
import { type Result, failure, success } from '../domain/result.ts'
import type { FileProblemCode } from '../domain/publication-problem.ts'

/** More letters than the catalogue or a slice of any country has; a larger file was not published. */
export const maximumPublishedLength = 50_000_000

const headerSchema = v.object({ format: v.string(), version: v.pipe(v.number(), v.integer()) })

/** What a file has to be. */
interface ExpectedFile<Schema extends v.GenericSchema> {
  /** The name that stands in the problem. */
  readonly file: string
  readonly format: string
  readonly version: number
  /** The oldest version that means the same; `version` where absent. */
  readonly oldest?: number
  readonly schema: Schema
  /** In letters; a longer text is not looked into. */
  readonly maximumLength?: number
}

/**
 * The content of a published file: JSON, of the expected format and version, of the expected shape. Each step that fails
 * is a problem of its own, because each has another remedy. The first fault of a shape ends the reading: what was written
 * to harm has a hundred thousand.
 */
export function parseFile<Schema extends v.GenericSchema>(
  text: string,
  expected: ExpectedFile<Schema>,
): Result<v.InferOutput<Schema>, FileProblemCode> {
  const place = { file: expected.file }
  if (text.length > (expected.maximumLength ?? maximumPublishedLength))
    return failure({ code: 'file-too-large', place })
  const json = jsonFromText(text)
  if (json === undefined) return failure({ code: 'file-not-json', place })
  const header = v.safeParse(headerSchema, json)
  if (!header.success || header.output.format !== expected.format) return failure({ code: 'file-other-format', place })
  const { version } = header.output
  const isNewer = version > expected.version
  if (isNewer || version < (expected.oldest ?? expected.version)) {
    const code = isNewer ? 'file-version-newer' : 'file-version-older'
    return failure({ code, place, params: { version, expected: expected.version } })
  }
  const parsed = v.safeParse(expected.schema, json, { abortEarly: true })
  if (parsed.success) return success(parsed.output)
  const [issue] = parsed.issues
  return failure({
    code: 'file-shape',
    place: { ...place, text: v.getDotPath(issue) ?? '' },
    params: { expected: issue.expected ?? '' },
  })
}

function jsonFromText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
