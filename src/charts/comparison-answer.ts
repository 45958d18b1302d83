import { groupBy } from '../domain/group-by.ts'
import type { Standing } from '../domain/compare-areas.ts'
import type { Indicator } from '../domain/indicator.ts'
import { isBestLowest } from '../domain/ranking.ts'
import { standingScores } from '../domain/standing-score.ts'
import { hasRate, isCountedWhole } from '../domain/measure-rules.ts'
import { areaTextInSentence } from '../i18n/area-text.ts'
import { joined, valueText } from '../i18n/figure-text.ts'
import { timeQualifier } from '../i18n/remark-text.ts'
import { standingText } from '../i18n/standing-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { CompareRow, CompareSpec } from './compare-spec.ts'
import { isAskedOfRow } from './comparison-words.ts'
import { type SpecTerms, type ValuePoint, axisValueText } from './resolve-series.ts'
import { upperOf } from './value-axis.ts'

/** How many areas share a superlative before they are counted instead of named. */
const namesInSentence = 3

/** How many areas lie on which side of their base, and of how many that cannot be told. */
export interface ComparisonCounts {
  readonly above: number
  readonly below: number
  readonly equal: number
  /** Areas on any side. */
  readonly compared: number
  /** Areas whose comparison is refused, of those that are asked; none where parts of a total are told. */
  readonly refused: number
  /** Whether the areas are told as parts of a total, which have no side. */
  readonly isPart: boolean
}

/** The areas a comparison counts by their side. */
export function comparisonCounts({ rows }: Pick<CompareSpec, 'rows'>): ComparisonCounts {
  const asked = rows.filter(isAskedOfRow)
  const sides = asked.map(({ standing }) => sideOf(standing))
  const count = (side: Side): number => sides.filter((each) => each === side).length
  const [above, below, equal] = [count('above'), count('below'), count('equal')]
  const compared = above + below + equal
  const isPart = rows.some(({ standing }) => standing.kind === 'part')
  return { above, below, equal, compared, refused: isPart ? 0 : asked.length - compared, isPart }
}

/**
 * How many areas have come to what they undertook. What was judged is what was undertaken: a number may fall short while
 * the rate is reached.
 */
export function reachedCount({
  rows,
  base,
  indicator,
}: Pick<CompareSpec, 'rows' | 'base'> & { readonly indicator: Pick<Indicator, 'direction'> }): number {
  const isPath = base.kind === 'path-target'
  const short = isBestLowest(indicator) ? 'above' : 'below'
  return rows.filter(({ standing }) => {
    if (standing.kind !== 'distance') return false
    const { progress, side } = standing
    if (progress === undefined || (isPath && progress === 'open')) return side !== short
    return progress === 'met' || (isPath && progress === 'on-path')
  }).length
}

type Side = 'above' | 'below' | 'equal'

/** Which way a figure lies from its base; undefined where it is refused or a part. */
function sideOf(standing: Standing): Side | undefined {
  if (standing.kind === 'distance') return standing.side
  if (standing.kind === 'difference') return ({ up: 'above', down: 'below', same: 'equal' } as const)[standing.trend]
  return undefined
}

/** The areas that moved most, or are furthest from their base: "huyện Phú Riềng (tăng 12 lượt)". */
export interface ComparisonMovers {
  /** The largest rise, distance above or part; absent where nothing rose, or too many share it. */
  readonly most?: string
  /** The largest fall or distance below. */
  readonly least?: string
  /** Of what each has only reached or not: "mới đạt: xã Lộc Tấn", of which none is the most. */
  readonly isSaid?: true
}

/** Who moved most, by one and the same measure. */
export function comparisonMovers(texts: Texts, spec: CompareSpec): ComparisonMovers {
  const all = standingScores(spec.rows.map(({ standing }) => standing))
  const scored = spec.rows.flatMap((row, index) => {
    const score = all[index]
    return score === undefined ? [] : [{ row, score }]
  })
  if (scored.length < 2) return {}
  const areStatuses = scored.every(({ row }) => isStatusStanding(row.standing))
  const scores = scored.map(({ score }) => score)
  const named = (score: number): string | undefined => {
    const rows = scored.filter((each) => each.score === score).map(({ row }) => row)
    if (rows.length > namesInSentence) return undefined
    const name = areStatuses ? texts.messages.sentences.status.mover : texts.messages.compare.named
    // As far from their base, areas of unlike wholes may have come there by other numbers.
    const alike = groupBy(rows, ({ standing }) => standingText(texts, spec.indicator, standing, spec.base.kind).words)
    return [...alike].map(([words, each]) => name({ areas: namesOf(texts, each), words })).join(', ')
  }
  const isPart = scored.some(({ row }) => row.standing.kind === 'part')
  const [highest, lowest] = [Math.max(...scores), Math.min(...scores)]
  const most = isPart || highest > 0 ? named(highest) : undefined
  const least = !isPart && lowest < 0 ? named(lowest) : undefined
  return {
    ...(most === undefined ? {} : { most }),
    ...(least === undefined ? {} : { least }),
    ...(areStatuses ? { isSaid: true } : {}),
  }
}

/** Whether a standing says what one thing has come to have, or lacks. */
function isStatusStanding(standing: Standing): boolean {
  if (standing.kind === 'difference') return standing.ofOne?.isStatus === true
  return standing.kind === 'distance' && standing.isStatus === true
}

/** The two ends of an order: "huyện Lộc Ninh (93,3%)". */
export interface ComparisonEnds {
  readonly highest: string
  readonly lowest: string
  /**
   * Whether the order is one of numbers out of unequal wholes: the areas with the fewest communes are always at the end,
   * which says nothing of how they do.
   */
  readonly isNumber: boolean
}

/** Who leads and who lags among the areas that have a place; nothing where all are alike. */
export function comparisonEnds(
  texts: Texts,
  spec: SpecTerms,
  rows: readonly Pick<CompareRow, 'area' | 'current' | 'place'>[],
): ComparisonEnds | undefined {
  const placed = rows.flatMap(({ area, current, place }) =>
    place && current.kind === 'value' ? [{ area, current }] : [],
  )
  const values = placed.map(({ current }) => current.y)
  const [most, least] = [Math.max(...values), Math.min(...values)]
  if (placed.length < 2 || most === least) return undefined
  const end = (at: number): string => {
    const there = placed.filter(({ current }) => current.y === at)
    // Several areas may share a percentage and not the numbers behind it.
    const words = [...new Set(there.map(({ current }) => valueInTime(texts, spec, current)))].join('; ')
    return there.length > namesInSentence
      ? texts.messages.compare.manyAreas({ count: there.length, words })
      : texts.messages.compare.named({ areas: namesOf(texts, there), words })
  }
  const isNumber = spec.quantity === 'count' && hasRate(spec.indicator)
  return { highest: end(most), lowest: end(least), isNumber }
}

/**
 * "157", "2.449,08 tỷ đồng", "157, số đến tháng 02/2025": what is no whole thing brings its unit, and what counts up to another
 * day than the others says so; of which year all are, the sentence says.
 */
function valueInTime(texts: Texts, spec: SpecTerms, point: ValuePoint): string {
  const number = axisValueText(texts, spec, point)
  const isBare = spec.quantity === 'count' && !isCountedWhole(spec.indicator) && upperOf(spec, point) === undefined
  const { unit } = valueText(texts, spec.indicator, point)
  const { toldOf: _, ...time } = point
  return [isBare ? joined({ number, unit }) : number, ...timeQualifier(texts, time)].join(', ')
}

function namesOf(texts: Texts, rows: readonly Pick<CompareRow, 'area'>[]): string {
  return rows.map(({ area }) => areaTextInSentence(texts, area)).join(', ')
}
