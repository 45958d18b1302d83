/** Stands behind an illustrative figure of a table whose figures are not all illustrative; a note below says what it means. */
export const sampleSign = '†'
