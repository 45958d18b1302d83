import type { Standing } from '../domain/compare-areas.ts'
import { standingScore } from '../domain/standing-score.ts'
import { areaText } from '../i18n/area-text.ts'
import { baseText } from '../i18n/base-text.ts'
import { changeLine } from '../i18n/change-text.ts'
import { qualifierTexts, valueLine } from '../i18n/figure-text.ts'
import { standingText } from '../i18n/standing-text.ts'
import type { Texts } from '../i18n/texts.ts'
import type { CompareRow, CompareSpec } from './compare-spec.ts'
import { currentPeriodText } from './current-period.ts'
import { axisValueText } from './resolve-series.ts'

/** How many areas share a superlative before they are counted instead of named. */
const namesInSentence = 3

/**
 * The answer of a comparison in sentences: how many rose or fell, who moved most, who leads and who lags, and the group as
 * a whole. They speak of the areas that are drawn.
 */
export function comparisonSentences(texts: Texts, spec: CompareSpec): readonly string[] {
  const { compare } = texts.messages
  if (spec.rows.length === 0) return [compare.noAreas]
  if (spec.rows.every(({ current }) => current.kind === 'missing')) {
    return [compare.allMissing({ period: currentPeriodText(texts, spec), count: spec.rows.length })]
  }
  return [
    countsSentence(texts, spec),
    ...moversSentences(texts, spec),
    ...endsSentence(texts, spec),
    ...wholeSentence(texts, spec),
  ]
}

type Side = 'above' | 'below' | 'equal'

/** Which way a figure lies from its base; undefined where it is refused or a part. */
function sideOf(standing: Standing): Side | undefined {
  if (standing.kind === 'distance') return standing.side
  if (standing.kind === 'difference') return ({ up: 'above', down: 'below', same: 'equal' } as const)[standing.trend]
  return undefined
}

function countsSentence(texts: Texts, spec: CompareSpec): string {
  const { compare } = texts.messages
  const { since } = baseText(texts, spec.base, spec)
  const period = currentPeriodText(texts, spec)
  const sides = spec.rows.map(({ standing }) => sideOf(standing))
  const count = (side: Side | undefined): number => sides.filter((each) => each === side).length
  const isPart = spec.rows.some(({ standing }) => standing.kind === 'part')
  const counts = { above: count('above'), below: count('below'), equal: count('equal') }
  const compared = counts.above + counts.below + counts.equal
  const refused = isPart ? 0 : spec.rows.length - compared
  const tail = refused > 0 ? compare.refusedCount({ count: refused }) : ''
  if (isPart || compared === 0) return isPart ? compare.parts({ period }) : compare.noneCompared({ period, since })
  const isTarget = spec.base.kind === 'year-target' || spec.base.kind === 'path-target'
  if (isTarget && spec.indicator.direction === 'higher') {
    return `${compare.targetCounts({ period, since, reached: counts.above + counts.equal, all: compared })}${tail}.`
  }
  const isTime = spec.baseQuarter !== undefined
  const words = isTime ? compare.timeCounts(counts) : compare.sideCounts(counts)
  return `${compare.countsIntro({ period, since, counts: words })}${tail}.`
}

function moversSentences(texts: Texts, spec: CompareSpec): readonly string[] {
  const { compare } = texts.messages
  const scored = spec.rows.flatMap((row) => {
    const score = standingScore(row.standing)
    return score === undefined ? [] : [{ row, score }]
  })
  if (scored.length < 2) return []
  const scores = scored.map(({ score }) => score)
  const [most, least] = [Math.max(...scores), Math.min(...scores)]
  const named = (score: number): string | undefined => {
    const rows = scored.filter((each) => each.score === score).map(({ row }) => row)
    if (rows.length > namesInSentence) return undefined
    const change = standingText(texts, spec.indicator, rows[0]!.standing, spec.base.kind).words
    return compare.named({ areas: namesOf(texts, rows), words: change })
  }
  const isTime = spec.baseQuarter !== undefined
  const [top, bottom] = [named(most), named(least)]
  const isPart = scored.some(({ row }) => row.standing.kind === 'part')
  return [
    ...(top !== undefined && (isPart || most > 0)
      ? [
          isTime
            ? compare.mostRise({ named: top })
            : isPart
              ? compare.largestPart({ named: top })
              : compare.most({ named: top }),
        ]
      : []),
    ...(bottom !== undefined && !isPart && least < 0
      ? [isTime ? compare.mostFall({ named: bottom }) : compare.least({ named: bottom })]
      : []),
  ]
}

/** The two ends of the order; silent where all are alike. */
function endsSentence(texts: Texts, spec: CompareSpec): readonly string[] {
  const { compare } = texts.messages
  const placed = spec.rows.filter((row) => row.place && row.current.kind === 'value')
  const value = ({ current }: CompareRow): number => (current.kind === 'value' ? current.y : 0)
  const values = placed.map(value)
  const [highest, lowest] = [Math.max(...values), Math.min(...values)]
  if (placed.length < 2 || highest === lowest) return []
  const end = (at: number): string | undefined => {
    const rows = placed.filter((row) => value(row) === at)
    const [first] = rows
    if (first?.current.kind !== 'value') return undefined
    const words = axisValueText(texts, spec, first.current)
    return rows.length > namesInSentence
      ? compare.manyAreas({ count: rows.length, words })
      : compare.named({ areas: namesOf(texts, rows), words: rows.length === 1 ? words : boundText(texts, spec, rows) })
  }
  const [top, bottom] = [end(highest), end(lowest)]
  if (top === undefined || bottom === undefined) return []
  // By numbers the areas with the fewest communes are always at the end, which says nothing of how they do.
  const isNumber = spec.quantity === 'count' && spec.indicator.measure === 'share'
  return [
    isNumber ? compare.mostAndFewest({ highest: top, lowest: bottom }) : compare.ends({ highest: top, lowest: bottom }),
  ]
}

/** The one value several areas share, or nothing where they share only the percentage. */
function boundText(texts: Texts, spec: CompareSpec, rows: readonly CompareRow[]): string {
  const all = new Set(rows.map(({ current }) => (current.kind === 'value' ? axisValueText(texts, spec, current) : '')))
  return [...all].join('; ')
}

function wholeSentence(texts: Texts, spec: CompareSpec): readonly string[] {
  const { compare } = texts.messages
  const { total } = spec
  if (!total || spec.leftOut > 0) return []
  const { standing } = total
  const qualifiers = qualifierTexts(texts, spec.indicator, { ...total.current, period: spec.quarter, sources: [] })
  const change =
    standing && standing.kind !== 'refused'
      ? changeLine(standingText(texts, spec.indicator, standing, spec.base.kind))
      : undefined
  return [
    compare.whole({
      value: total.current.kind === 'value' ? valueLine(texts, spec.indicator, total.current) : '',
      change: change === undefined ? '' : `, ${change} ${baseText(texts, spec.base, spec).since}`,
      qualifiers: qualifiers.length === 0 ? '' : ` (${qualifiers.join('; ')})`,
    }),
  ]
}

function namesOf(texts: Texts, rows: readonly CompareRow[]): string {
  return rows.map(({ area }) => areaText(texts, area)).join(', ')
}
