import * as v from 'valibot'

const fileSchema = v.object({
  name: v.pipe(v.string(), v.regex(/^[^./\\][^/\\]*$/)),
  /** SHA-256 before and after. */
  before: v.string(),
  after: v.string(),
})

const recordSchema = v.object({
  number: v.number(),
  /** `back`: the one before it, that is not undone yet, was taken back. */
  kind: v.picklist(['merge', 'back']),
  at: v.string(),
  by: v.string(),
  why: v.string(),
  counts: v.record(v.string(), v.number()),
  files: v.array(fileSchema),
  /** What was published by it, as imports are kept. */
  imports: v.array(v.unknown()),
})

/** An edition of a package: who made it, when and why, and which files it changed. */
export type EditionRecord = v.InferOutput<typeof recordSchema>

export const editionFile = 'edition.json'

export function decodeEdition(text: string): EditionRecord | undefined {
  try {
    const parsed = v.safeParse(recordSchema, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** The edition that going back would undo: the last one that is not undone. */
export function lastStanding(records: readonly EditionRecord[]): EditionRecord | undefined {
  const standing: EditionRecord[] = []
  for (const record of records) {
    if (record.kind === 'merge') standing.push(record)
    else standing.pop()
  }
  return standing.at(-1)
}
