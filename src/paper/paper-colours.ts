/** What pictures, PDF, slides, Word and workbooks are drawn in alike, besides the colours of series. */
export const paperColours = {
  ink: '#1b1b1f',
  muted: '#55565c',
  rule: '#d9dade',
  paper: '#ffffff',
  /** "This one": the chosen area; the mark of illustrative figures. */
  lacquer: '#a3161f',
} as const

/** Of the series of charts beside the chosen one, in this order. */
export const seriesColours = ['#0b5394', '#00756b', '#b35c00', '#6a3d9a', '#4a4a4a', '#256f9e'] as const

/** Tables of office programs: the ground of headings, and rules that an old printer draws. */
export const tableColours = { shade: '#f5f5f3', rule: '#b4b4ae' } as const

/** A colour as office programs write it: "#a3161f" is "A3161F". */
export function officeColour(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}
