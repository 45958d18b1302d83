import type { BilingualText } from './bilingual-text.ts'
import type { Brand } from './brand.ts'

export type FamilyId = Brand<string, 'FamilyId'>

/** Stands in addresses for no family at all, so that no family can bear it. */
export const reservedFamilyId = 'khong'

/** A field that reports are written in, and that figures are published and loaded by. */
export interface Family {
  readonly id: FamilyId
  readonly name: BilingualText
}

/** The family of an id. An indicator of an unknown one is expected to have been refused before. */
export function familyOf({ families }: { readonly families: readonly Family[] }, id: FamilyId): Family {
  return families.find((family) => family.id === id)!
}
