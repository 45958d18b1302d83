/** Points, the unit of text, of PDF and of office programs, in an inch. */
export const pointsPerInch = 72

/** Units of a picture (pixels of the screen) in an inch. */
export const pixelsPerInch = 96

export const mmPerInch = 25.4

/** What a room can read, and what can be read on paper, in points. */
export const leastPoints = { room: 14, paper: 8 } as const

export const pointsPerPixel = pointsPerInch / pixelsPerInch

/** English Metric Units, in which office programs measure drawings, in an inch and in a point. */
export const emuPerInch = 914_400
export const emuPerPoint = emuPerInch / pointsPerInch
