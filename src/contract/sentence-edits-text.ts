import * as v from 'valibot'
import { maximumLengths } from '../domain/briefing.ts'
import type { SentenceEdits } from '../domain/sentence-edits.ts'

/** The edits of many figures, each under the name of its view; the newest stands last. */
export type NamedEdits = ReadonlyMap<string, SentenceEdits>

const editedOf = (most: number) =>
  v.object({
    text: v.pipe(v.string(), v.maxLength(most), v.normalize('NFC')),
    from: v.pipe(v.string(), v.normalize('NFC')),
  })

const schema = v.array(
  v.tuple([
    v.string(),
    v.object({
      headline: v.exactOptional(editedOf(maximumLengths.headline)),
      paragraph: v.exactOptional(editedOf(maximumLengths.paragraph)),
    }),
  ]),
)

/** Edits as the text a browser keeps. */
export function encodeEdits(edits: NamedEdits): string {
  return JSON.stringify([...edits])
}

/** Edits from that text; undefined for one that is none. */
export function decodeEdits(text: string): NamedEdits | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text), { abortEarly: true })
    return parsed.success ? new Map(parsed.output) : undefined
  } catch {
    return undefined
  }
}
