import * as v from 'valibot'
import { type Office, officeLimits } from '../domain/office.ts'

const side = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(officeLimits.side))

/** Name and emblem of an office, as a briefing carries them and a browser keeps them. */
export const officeSchema = v.object({
  name: v.pipe(v.string(), v.maxLength(officeLimits.name), v.normalize('NFC')),
  emblem: v.exactOptional(
    v.object({
      // The signature of a PNG, and nothing that could be anything but base64: it goes into an address of a picture.
      png: v.pipe(v.string(), v.maxLength(officeLimits.png), v.regex(/^iVBORw0KGgo[A-Za-z0-9+/]*={0,2}$/)),
      width: side,
      height: side,
    }),
  ),
})

/** An office as text. */
export function encodeOffice(office: Office): string {
  return JSON.stringify(office)
}

/** The office of a text; undefined where it is none. */
export function decodeOffice(text: string): Office | undefined {
  try {
    const parsed = v.safeParse(officeSchema, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
