import type { PublishedIndex } from '../contract/catalogue-file.ts'
import type { FamilyId } from '../domain/family.ts'

/** The ids of all families of a catalogue, in their order. */
export function familyIds({ catalogue }: PublishedIndex): readonly FamilyId[] {
  return catalogue.families.map(({ id }) => id)
}
