import { type PackNote, decodePackNote } from '../contract/pack-note.ts'

/** What the pack says of itself whose program this is; undefined on a site. */
export function ownPackNote(): PackNote | undefined {
  return decodePackNote(import.meta.env.VITE_PACK)
}
