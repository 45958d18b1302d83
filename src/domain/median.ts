import { type Coverage, isPartial } from './coverage.ts'
import { type Figure, type FigureMissingReason, type FigureValue, missingFigure } from './figure.ts'
import type { Indicator } from './indicator.ts'
import type { Quantity } from './measure-rules.ts'
import type { Period } from './period.ts'
import { type AreaFigure, scoreOf } from './ranking.ts'

/** The middle of a group, with how many of its areas it was found among. */
export interface GroupMedian {
  readonly figure: Figure
  readonly coverage: Coverage
}

/**
 * The middle figure of a group: as many areas stand above it as below. Of an even number of areas it is the lower of the
 * two middle ones, so that it is a figure some area really has, and never a mean of shares. Areas without a value, without
 * a share where shares are compared, or with a partial figure are left out; where nothing is left, the middle is
 * missing as `no-share` when it only lacks denominators, else as `not-published`.
 */
export function medianOfAreas(
  indicator: Pick<Indicator, 'factor'>,
  quantity: Quantity,
  areas: readonly AreaFigure[],
  expected: number,
  period: Period,
): GroupMedian {
  const scored = areas
    .flatMap(({ figure }): readonly { readonly figure: FigureValue; readonly score: number }[] => {
      const score = scoreOf(indicator, figure, quantity)
      return figure.kind === 'value' && score !== undefined ? [{ figure, score }] : []
    })
    .sort((a, b) => a.score - b.score)
  const middle = scored[Math.floor((scored.length - 1) / 2)]
  return {
    figure: middle?.figure ?? missingFigure(reasonOf(areas), { period }),
    coverage: { reported: scored.length, expected },
  }
}

/** Why a group has no middle: an area with a whole figure was left out only for want of a share. */
function reasonOf(areas: readonly AreaFigure[]): FigureMissingReason {
  const hasFigure = areas.some(({ figure }) => figure.kind === 'value' && !isPartial(figure))
  return hasFigure ? 'no-share' : 'not-published'
}
