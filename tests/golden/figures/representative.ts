import type { LookId } from '../../../src/charts/picture/look.ts'
import type { PictureSizeId } from '../../../src/charts/picture/picture-size.ts'
import { type StoredSpec, storedSpecs } from './stored-specs.ts'

/** A picture that is stored as an image. */
export interface ReferenceShot extends StoredSpec {
  readonly file: string
  readonly size: PictureSizeId
  readonly look: LookId
}

/** What is drawn with the fonts of the machine, or is longer than a stored image should be, or shows what another shows. */
const withoutReference = ['compare-hostile-texts', 'compare-95-communes', 'trend-vietnamese-decomposed']

/** Pictures whose look or size shows what a half page in colour does not. */
const further: readonly (readonly [string, PictureSizeId, LookId])[] = [
  ['compare-bars', 'a4-half', 'black-white'],
  ['trend-eleven-districts', 'a4-half', 'black-white'],
  ['compare-shades', 'a4-half', 'dark'],
  ['trend-states', 'a4-half', 'contrast'],
  ['trend-one-area', 'slide-16-9', 'colour'],
]

/** Every golden figure once, small and in colour, and some in other looks and sizes. */
export const referenceShots: readonly ReferenceShot[] = [
  ...storedSpecs
    .filter(({ name }) => !withoutReference.includes(name))
    .map((each): ReferenceShot => ({ ...each, file: `${each.name}.png`, size: 'a4-half', look: 'colour' })),
  ...further.map(([name, size, look]): ReferenceShot => {
    const found = storedSpecs.find((each) => each.name === name)
    if (!found) throw new Error(`There is no spec ${name}`)
    return { ...found, file: `${name}-${size}-${look}.png`, size, look }
  }),
]

/** The specs whose documents are read back in every run: numbers, gaps and zeros, pictures in place of charts, hard texts. */
export const representativeDocuments: readonly StoredSpec[] = storedSpecs.filter(({ name }) =>
  ['trend-zero-and-missing', 'compare-shades', 'compare-hostile-texts', 'compare-ranking.en'].includes(name),
)
