import { type PublishedCatalogue, type SliceEntry, catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { encodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { type Slice, encodeSlice } from '../../src/contract/slice-file.ts'
import { figureTable } from '../../src/domain/figure-table.ts'
import { checksum } from '../../src/contract/checksum.ts'
import { binhPhuoc, catalogue, locNinh, ntm, observed, turns } from '../domain/small-dataset.ts'
import { familyId } from '../domain/small-vocabulary.ts'

export const ruralSlice: Slice = {
  family: familyId('rural'),
  province: binhPhuoc.id,
  figures: figureTable([observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, note: 'Đã điều chỉnh' })], []),
}
const receptionSlice: Slice = {
  family: familyId('reception'),
  province: binhPhuoc.id,
  figures: figureTable([observed(turns, locNinh, '2024-Q1', 71)], []),
}

const entryOf = (slice: Slice): SliceEntry & Required<Pick<SliceEntry, 'family'>> => {
  const sha256 = checksum(encodeSlice(slice))
  const { family, province } = slice
  return { family: family!, province, file: `${family}-70-${sha256.slice(0, 16)}.json`, sha256 }
}
export const ruralEntry = entryOf(ruralSlice)
export const receptionEntry = entryOf(receptionSlice)

export const published: PublishedCatalogue = { ...catalogue, slices: [ruralEntry, receptionEntry] }

export const files = new Map([
  [catalogueFileName, encodeCatalogue(published)],
  [ruralEntry.file, encodeSlice(ruralSlice)],
  [receptionEntry.file, encodeSlice(receptionSlice)],
])

/** The problem a loading ended with, or undefined when it did not fail. */
export async function problemFrom(loading: Promise<unknown>): Promise<unknown> {
  try {
    await loading
    return undefined
  } catch (error) {
    return error instanceof Error && 'problem' in error ? error.problem : error
  }
}
