/** Points, the unit of PDF, in a millimetre. */
export const pointsOfMm = 72 / 25.4
