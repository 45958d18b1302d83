/** Draws the figures: all of one width, so that they line up. */
export const figuresFamily = 'Be Vietnam Pro Figures'

/** Draws everything else. */
export const textFamily = 'Be Vietnam Pro'

/** The font of every text of a chart, on screen and in pictures, as CSS writes it. */
export const fontStack: string = `"${figuresFamily}", "${textFamily}", sans-serif`
