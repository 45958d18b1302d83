import { paperColours, seriesColours } from '../paper/paper-colours.ts'

/** The colours of figures. Each is told apart by shape and dash as well, and keeps its place in grey print. */
export const palette = {
  ...paperColours,
  faint: '#8a8b92',
  /** Further areas, in this order. */
  further: seriesColours,
  /**
   * Quarters of grouped bars: the newest in blue, older ones ever paler greys, because two blues look alike to half-closed
   * eyes, on projectors and in grey print.
   */
  bars: ['#e6e7ea', '#dcdee2', '#d0d2d8', '#bfc2ca', '#a0a4ae', '#0b5394'],
  /** A change for the better and for the worse; words and arrows say it as well. */
  good: '#0a5f55',
  bad: '#8f2b00',
  target: '#6b6c73',
  /** Areas beyond the colours. */
  context: '#a5a6ad',
} as const

/** Shapes of points, in the order of the series. */
export const pointShapes = ['circle', 'square', 'triangle', 'diamond', 'cross', 'down-triangle', 'hexagon'] as const
export type PointShape = (typeof pointShapes)[number]

/** Dashes of lines, in the order of the series: a solid line is the chosen one. */
export const lineDashes = ['', '7 3', '2 3', '9 3 2 3', '12 4', '4 4', '1 4'] as const
