import { officeColour, tableColours } from '../../paper/paper-colours.ts'
import { officeColours } from '../office-colours.ts'

/** What administrative documents of Viet Nam are written in: Times New Roman 13 on A4, 3 cm free at the left for binding. */
export const wordFont = 'Times New Roman'

/** Sizes of text in half points. */
export const halfPoints = {
  cover: 52,
  office: 28,
  body: 26,
  title: 32,
  heading: 28,
  caption: 24,
  table: 24,
  small: 22,
} as const

/** Lengths in Word are twentieths of a point: 567 to a centimetre, 20 to a point. */
const twentiethsOfCm = 567
export const twentieths = 20
export const wordPage = { width: 11_906, height: 16_838 } as const
export const wordMargins = {
  left: 3 * twentiethsOfCm,
  right: 2 * twentiethsOfCm,
  top: 2 * twentiethsOfCm,
  bottom: 2 * twentiethsOfCm,
} as const
/** Free at the left and right within a cell of a table, in twentieths of a point. */
export const wordCellPadding = 90

/** Between the margins, in twentieths of a point. */
export const wordTextWidth = wordPage.width - wordMargins.left - wordMargins.right
export const wordTextHeight = wordPage.height - wordMargins.top - wordMargins.bottom

export const wordColours = {
  ...officeColours,
  rule: officeColour(tableColours.rule),
  shade: officeColour(tableColours.shade),
} as const
