import { onAreasOf } from './carried-dataset.ts'
import { stretchesCarried } from './carried-stretches.ts'

/** What carries figures over, as it comes with what a package says of areas: few pages need either. */
export const carriage = { onAreasOf, stretchesCarried }
