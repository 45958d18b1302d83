import type { Area, AreaId } from './area.ts'
import { areaQuarter } from './area-quarter.ts'
import type { Change } from './change.ts'
import { type AreaComparison, compareAreas } from './compare-areas.ts'
import { isPartial } from './coverage.ts'
import type { Dataset } from './dataset.ts'
import { type Figure, type FigureValue, isAsked } from './figure.ts'
import type { Indicator } from './indicator.ts'
import { type Quantity, isStatus, isToldOfYear, quantitiesOf } from './measure-rules.ts'
import type { Quarter } from './period.ts'
import { isDistinct, scoreOf } from './ranking.ts'
import { type Spread, type SpreadPart, partOfSpread, spreadOf } from './spread.ts'

/** A figure of a group that can stand in one order with others. */
export interface PlacedFigure {
  readonly area: Area
  readonly figure: FigureValue
  /** What it is ordered by: the value, or the rate. */
  readonly score: number
}

/**
 * Why a figure is not held against its peers: there is none (`no-figure`), it lacks areas or months (`partial`) or a
 * denominator (`no-share`), it is a sample among sourced figures or the other way round (`other-kind`), too few of its
 * peers have one (`few`), or each has only reached something or not (`status`).
 */
export type NotCompared = 'no-figure' | 'partial' | 'no-share' | 'other-kind' | 'few' | 'status'

/** What a figure is among its peers. */
export type ProfileOutcome =
  | {
      readonly kind: 'compared'
      readonly spread: Spread<PlacedFigure>
      /** With the better at the upper end, of what is not judged by value. */
      readonly part: SpreadPart
      /** Absent for what is not judged, and where all are alike: then nobody has a place. */
      readonly place?: Pick<NonNullable<AreaComparison['place']>, 'rank' | 'isShared'>
    }
  | { readonly kind: 'not-compared'; readonly reason: NotCompared }

/** A change since the quarter before, or since the same quarter of last year where that is the one to compare with. */
export interface ProfileChange {
  readonly since: 'previous-quarter' | 'last-year'
  readonly change: Change
  /** The figure then. */
  readonly base: Figure
}

/** One indicator of an area among its peers. */
export interface ProfileLine {
  readonly indicator: Indicator
  readonly quantity: Quantity
  readonly figure: Figure
  readonly change: ProfileChange
  /** How many of the group have a figure of the kind that most have. */
  readonly placed: number
  /** Of how many of the group the indicator is asked: a ward owes no rural figure. */
  readonly asked: number
  readonly outcome: ProfileOutcome
}

/**
 * A quarter of an area in all indicators among its peers, in the order of the catalogue; none of an area that is not among
 * them. Areas compare by share where there is one; samples and sourced figures never stand in one spread.
 */
export function peerProfile(
  dataset: Dataset,
  { area, peers, quarter }: { readonly area: AreaId; readonly peers: readonly Area[]; readonly quarter: Quarter },
): readonly ProfileLine[] {
  const areas = peers.map(({ id }) => id)
  if (!areas.includes(area)) return []
  return dataset.catalogue.indicators.map((indicator): ProfileLine => {
    const quantity = quantitiesOf(indicator)[0]!
    const base = { kind: 'group-median' } as const
    const question = { indicator, areas, quarter, base, quantity, accumulation: 'quarter' } as const
    const { rows } = compareAreas(dataset, question)
    const own = rows.find(({ id }) => id === area)!
    const placed = rows.flatMap(({ area: where, current, place }): readonly PlacedFigure[] => {
      const score = place && scoreOf(indicator, current, quantity)
      return current.kind === 'value' && score !== undefined ? [{ area: where, figure: current, score }] : []
    })
    return {
      indicator,
      quantity,
      figure: own.current,
      change: changeOf(dataset, indicator, area, quarter),
      placed: placed.length,
      asked: rows.filter(({ current }) => isAsked(current)).length,
      outcome: outcomeOf(indicator, quantity, own, placed),
    }
  })
}

function outcomeOf(
  indicator: Indicator,
  quantity: Quantity,
  { current: figure, place }: AreaComparison,
  placed: readonly PlacedFigure[],
): ProfileOutcome {
  const refused = (reason: NotCompared): ProfileOutcome => ({ kind: 'not-compared', reason })
  if (figure.kind === 'missing') return refused('no-figure')
  if (isPartial(figure)) return refused('partial')
  const score = scoreOf(indicator, figure, quantity)
  if (score === undefined) return refused('no-share')
  if (!place) return refused(isStatus(indicator, figure) ? 'status' : 'other-kind')
  const spread = spreadOf(placed)
  if (!spread) return refused('few')
  const hasPlaces = indicator.direction !== 'neutral' && isDistinct(placed, score)
  return {
    kind: 'compared',
    spread,
    part: partOfSpread(indicator, spread, score),
    ...(hasPlaces ? { place: { rank: place.rank, isShared: place.isShared } } : {}),
  }
}

/**
 * The change that tells something: since the quarter before, of what has seasons or is told once a year since the same one of
 * last year; where that is refused and the other is not, the other.
 */
function changeOf(dataset: Dataset, indicator: Indicator, area: AreaId, quarter: Quarter): ProfileChange {
  const { sincePrevious, sinceLastYear, bases } = areaQuarter(dataset, { indicator, area, quarter }, 'quarter')
  const lastYear: ProfileChange = { since: 'last-year', change: sinceLastYear, base: bases.lastYear }
  if (!sincePrevious || isToldOfYear(indicator)) return lastYear
  const previous: ProfileChange = { since: 'previous-quarter', change: sincePrevious, base: bases.previous }
  const inOrder = indicator.isSeasonal ? [lastYear, previous] : [previous, lastYear]
  return inOrder.find(({ change }) => change.kind === 'difference') ?? inOrder[0]!
}
