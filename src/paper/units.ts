/** Points, the unit of text, of PDF and of office programs, in an inch. */
export const pointsPerInch = 72

/** Units of a picture (pixels of the screen) in an inch. */
export const pixelsPerInch = 96

export const mmPerInch = 25.4

export const pointsPerPixel = pointsPerInch / pixelsPerInch
