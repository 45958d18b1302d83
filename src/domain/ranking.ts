import type { Area } from './area.ts'
import { isPartial } from './coverage.ts'
import { type Figure, type FigureValue, isSampleFigure } from './figure.ts'
import type { Indicator } from './indicator.ts'
import { type Quantity, inQuantity } from './measure-rules.ts'

/** An area with its figure. */
export interface AreaFigure {
  readonly area: Area
  readonly figure: Figure
}

/** An area with a place. */
export interface RankedArea {
  readonly area: Area
  readonly figure: FigureValue
  /** What the place is by: the value, or the rate. */
  readonly score: number
  /** From 1; equal scores share a place, and the places after them are skipped (1, 2, 2, 4). */
  readonly rank: number
  /** Whether another area has the same place. */
  readonly isShared: boolean
}

export interface Ranking {
  /** Best first; for an indicator that is not judged, largest first. */
  readonly ranked: readonly RankedArea[]
  /** Areas without a place: no value, no share, or a partial figure. They are never last. */
  readonly apart: readonly AreaFigure[]
}

/**
 * The areas whose figures may stand in one order: those with figures from sources or those with illustrative ones,
 * whichever are more, and in doubt the former. The rest stands apart, and so does every total that mixes the two.
 */
export function ofOneKind(areas: readonly AreaFigure[]): {
  readonly together: readonly AreaFigure[]
  readonly apart: readonly AreaFigure[]
} {
  const values = areas.filter(({ figure }) => figure.kind === 'value' && !figure.isMixed)
  const samples = values.filter(({ figure }) => isSampleFigure(figure))
  const prefersSamples = samples.length > values.length - samples.length
  const belongs = ({ figure }: AreaFigure): boolean =>
    figure.kind === 'value' && !figure.isMixed && isSampleFigure(figure) === prefersSamples
  return {
    together: areas.filter(belongs),
    apart: areas.filter((each) => !belongs(each)),
  }
}

/** Whether the first place is that of the least: of what should be low. */
export function isBestLowest({ direction }: Pick<Indicator, 'direction'>): boolean {
  return direction === 'lower'
}

/** Ranks areas by one indicator. `share` ranks by the rate; areas whose denominator is unknown then stand apart. */
export function rankAreas(
  indicator: Pick<Indicator, 'direction' | 'factor'>,
  quantity: Quantity,
  areas: readonly AreaFigure[],
): Ranking {
  const scored = areas.map((each) => ({ ...each, score: scoreOf(indicator, each.figure, quantity) }))
  const sign = isBestLowest(indicator) ? 1 : -1
  const inOrder = scored
    .flatMap(({ area, figure, score }) =>
      figure.kind === 'value' && score !== undefined ? [{ area, figure, score }] : [],
    )
    .sort((a, b) => sign * (a.score - b.score))
  return {
    ranked: inOrder.map((each) => ({
      ...each,
      rank: inOrder.findIndex(({ score }) => score === each.score) + 1,
      isShared: inOrder.filter(({ score }) => score === each.score).length > 1,
    })),
    apart: scored.filter(({ score }) => score === undefined).map(({ area, figure }) => ({ area, figure })),
  }
}

/** Whether a place tells an area from the others: not one that most of them share, like that of none recognised in a quarter. */
export function isDistinct(ranked: readonly Pick<RankedArea, 'score'>[], own: number): boolean {
  return ranked.filter(({ score }) => score === own).length * 2 <= ranked.length
}

/** What an area is ranked by: its value or its rate; undefined where it has none or is partial. */
export function scoreOf(indicator: Pick<Indicator, 'factor'>, figure: Figure, quantity: Quantity): number | undefined {
  if (figure.kind === 'missing' || isPartial(figure)) return undefined
  return inQuantity(indicator, quantity, figure)
}

/**
 * How many places an area rose (positive) or fell since a base ranking; undefined when it had no place then or has none
 * now. `lineage` says which records are one and the same area.
 */
export function movementSince(
  current: Ranking,
  base: Ranking,
  area: Area,
  lineage: readonly Area[],
): number | undefined {
  const isSame = (ranked: RankedArea): boolean => lineage.some(({ id }) => id === ranked.area.id)
  const now = current.ranked.find((ranked) => ranked.area.id === area.id)
  const then = base.ranked.find(isSame)
  return now && then ? then.rank - now.rank : undefined
}
