import type { MapClass } from '../../domain/map-classes.ts'

/**
 * The fills of a map, from light to dark: the ink of names can be read on each, in grey print they keep their order, and
 * none is that of the paper, which means that there is no figure. They are no colour of another form, so that a look can
 * hatch them.
 */
export const mapFills = ['#e4eef5', '#c6deeb', '#9fc7dd', '#76aecc', '#4f93b7'] as const

/** The ground of areas whose numbers circles tell: neither a class nor the paper. */
export const groundFill = '#f1f1ee'

/** Of falls from the largest, of no change, and of rises to the largest: never of good and bad. */
export const changeFills = ['#d98f52', '#f2d0b0', groundFill, '#bcd9e8', '#62a0c1'] as const

/** Which of the five fills so many classes have: as far apart as they can be. */
const spread: readonly (readonly number[])[] = [[], [2], [1, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]]

/** The fill of each of some classes. */
export function fillsOf(classes: readonly MapClass[]): readonly string[] {
  return classes.map(({ band }, at) =>
    band === undefined ? mapFills[spread[classes.length]?.[at] ?? at]! : changeFills[band + 2]!,
  )
}
