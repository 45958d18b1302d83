import type { Family, FamilyId } from '../../src/domain/family.ts'

/** The id of a family. */
export const familyId = (id: string): FamilyId => id as FamilyId

/** Families as a package may have them; their names are their ids. */
export const families: readonly Family[] = ['rural', 'ocop', 'schools', 'reception', 'universal'].map((id) => ({
  id: familyId(id),
  name: { vi: id, en: id },
}))
