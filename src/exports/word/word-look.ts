import { officeColour, tableColours } from '../../paper/paper-colours.ts'
import { officeColours } from '../office-colours.ts'

/** What administrative documents of Viet Nam are written in: Times New Roman 13 on A4, 3 cm free at the left for binding. */
export const wordFont = 'Times New Roman'

/** Sizes of text in half points. */
export const halfPoints = {
  cover: 52,
  coverSubtitle: 32,
  body: 26,
  title: 32,
  heading: 28,
  subheading: 26,
  caption: 24,
  table: 24,
  small: 22,
} as const

/** A twentieth of a point, the unit of lengths in Word: 567 to a centimetre. */
const twentiethsOfCm = 567
export const wordPage = { width: 11_906, height: 16_838 } as const
export const wordMargins = {
  left: 3 * twentiethsOfCm,
  right: 2 * twentiethsOfCm,
  top: 2 * twentiethsOfCm,
  bottom: 2 * twentiethsOfCm,
} as const
/** Between the margins, in twentieths of a point. */
export const wordTextWidth = wordPage.width - wordMargins.left - wordMargins.right

export const wordColours = {
  ...officeColours,
  rule: officeColour(tableColours.rule),
  shade: officeColour(tableColours.shade),
} as const
