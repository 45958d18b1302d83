import * as v from 'valibot'
import { type Result, failure, success } from '../domain/result.ts'
import type { FileProblemCode } from '../domain/publication-problem.ts'

const headerSchema = v.object({ format: v.string(), version: v.pipe(v.number(), v.integer()) })

/**
 * The content of a published file: JSON, of the expected format and version, of the expected shape. Each step that fails
 * is a problem of its own, because each has another remedy; `file` is the name that stands in the problem.
 */
export function parseFile<Schema extends v.GenericSchema>(
  text: string,
  expected: { readonly file: string; readonly format: string; readonly version: number; readonly schema: Schema },
): Result<v.InferOutput<Schema>, FileProblemCode> {
  const place = { file: expected.file }
  const json = jsonFromText(text)
  if (json === undefined) return failure({ code: 'file-not-json', place })
  const header = v.safeParse(headerSchema, json)
  if (!header.success || header.output.format !== expected.format) return failure({ code: 'file-other-format', place })
  const { version } = header.output
  if (version !== expected.version) {
    const code = version > expected.version ? 'file-version-newer' : 'file-version-older'
    return failure({ code, place, params: { version, expected: expected.version } })
  }
  const parsed = v.safeParse(expected.schema, json)
  if (parsed.success) return success(parsed.output)
  return failure(
    ...parsed.issues.map((issue) => ({
      code: 'file-shape' as const,
      place: { ...place, text: v.getDotPath(issue) ?? '' },
      params: { expected: issue.expected ?? '' },
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
