import * as v from 'valibot'
import { maximumLengths } from '../domain/briefing.ts'
import { type BriefingShelf, type ShelvedBriefing, maximumBriefings } from '../domain/briefing-shelf.ts'
import { decodeBriefing, encodeBriefing } from './briefing-file.ts'

const format = 'nhip-quy.briefings'

const name = v.exactOptional(v.pipe(v.string(), v.maxLength(maximumLengths.title), v.normalize('NFC')))
const schema = v.object({
  format: v.literal(format),
  version: v.literal(1),
  open: v.pipe(v.number(), v.integer()),
  briefings: v.pipe(
    v.array(v.object({ id: v.pipe(v.number(), v.integer(), v.minValue(1)), name, title: name, briefing: v.unknown() })),
    v.minLength(1),
    v.maxLength(maximumBriefings),
    v.checkItems(({ id }, index, all) => all.findIndex((each) => each.id === id) === index),
  ),
})

/** The briefings of a browser as the text it keeps: one alone as its file, which every tab of an older program reads. */
export function encodeShelf({ open, briefings }: BriefingShelf): string {
  const [only, ...others] = briefings
  if (only && others.length === 0 && only.name === undefined) return encodeBriefing(only.briefing)
  const written = briefings.map(({ briefing, ...about }) => ({
    ...about,
    briefing: JSON.parse(encodeBriefing(briefing)) as unknown,
  }))
  return JSON.stringify({ format, version: 1, open, briefings: written })
}

/** The briefings of such a text; `key` names it. Undefined as soon as one of them cannot be read: none is lost unseen. */
export function decodeShelf(text: string, key: string): BriefingShelf | undefined {
  const alone = decodeBriefing(text, key)
  if (alone.ok) return { open: 1, briefings: [{ id: 1, briefing: alone.value }] }
  const parsed = v.safeParse(schema, jsonFrom(text))
  if (!parsed.success) return undefined
  const { open, briefings } = parsed.output
  const read = briefings.flatMap(({ briefing, ...about }): readonly ShelvedBriefing[] => {
    const decoded = decodeBriefing(JSON.stringify(briefing), key)
    return decoded.ok ? [{ ...about, briefing: decoded.value }] : []
  })
  if (read.length < briefings.length) return undefined
  return { open: read.some(({ id }) => id === open) ? open : read[0]!.id, briefings: read }
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
