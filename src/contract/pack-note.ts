import { type Day, dayFromText } from '../domain/day.ts'

/** What a pack says of itself. */
export interface PackNote {
  readonly made: Day
  /** The version of the program. */
  readonly version: string
}

/** A note as it stands in the program of a pack. */
export function encodePackNote({ made, version }: PackNote): string {
  return `${made} ${version}`
}

/** The note of a pack, or undefined where the program is none of a pack. */
export function decodePackNote(text: string | undefined): PackNote | undefined {
  const [day = '', version = ''] = text?.split(' ') ?? []
  const made = dayFromText(day)
  return made === undefined ? undefined : { made, version }
}
