import { type GoldFigure, isGold } from './gold-figure.ts'
import type { ProposalRow } from './proposal-row.ts'

/** One report: what was read from it, and what a careful reader takes. */
export interface ReadReport {
  readonly name: string
  readonly rows: readonly ProposalRow[]
  readonly gold: readonly GoldFigure[]
}

/** How well an indicator was read. */
export interface IndicatorScore {
  readonly indicator: string
  /** Proposed for acceptance. */
  readonly accepted: number
  /** Of these, right. */
  readonly right: number
  readonly gold: number
  /** Of the gold figures, proposed for acceptance. */
  readonly found: number
}

/** A proposal that is wrong, or a gold figure that was not proposed. */
export interface Miss {
  readonly report: string
  readonly what: 'wrong' | 'missed'
  readonly text: string
}

export interface ReadingScore {
  readonly total: IndicatorScore
  readonly indicators: readonly IndicatorScore[]
  readonly misses: readonly Miss[]
}

/** The share of what is right; all of nothing is right. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

/** Scores reports by the indicators that any of their gold figures has: the others nobody has judged. */
export function readingScore(reports: readonly ReadReport[]): ReadingScore {
  const judged = [...new Set(reports.flatMap(({ gold }) => gold.map(({ indicator }) => indicator)))].sort()
  const misses: Miss[] = []
  const indicators = judged.map((indicator): IndicatorScore => {
    const score = { accepted: 0, right: 0, gold: 0, found: 0 }
    for (const { name, rows, gold } of reports) {
      const accepted = rows.filter((row) => row.indicator === indicator && row.kind === 'achieved')
      const wanted = gold.filter((each) => each.indicator === indicator)
      const wrong = accepted.filter((row) => !wanted.some((each) => isGold(row, each)))
      const missed = wanted.filter((each) => !accepted.some((row) => isGold(row, each)))
      score.accepted += accepted.length
      score.right += accepted.length - wrong.length
      score.gold += wanted.length
      score.found += wanted.length - missed.length
      for (const { value, denominator, areaName, period, evidence } of wrong) {
        misses.push({
          report: name,
          what: 'wrong',
          text: `${indicator} ${value}/${denominator ?? '–'} ${areaName ?? '–'} ${period ?? '–'}: ${evidence}`,
        })
      }
      for (const { value, denominator, unit_name, period, sentence } of missed) {
        misses.push({
          report: name,
          what: 'missed',
          text: `${indicator} ${value}/${denominator ?? '–'} ${unit_name} ${period}: ${sentence}`,
        })
      }
    }
    return { indicator, ...score }
  })
  const sum = (of: (score: IndicatorScore) => number): number => indicators.reduce((all, each) => all + of(each), 0)
  return {
    total: {
      indicator: '',
      accepted: sum((s) => s.accepted),
      right: sum((s) => s.right),
      gold: sum((s) => s.gold),
      found: sum((s) => s.found),
    },
    indicators,
    misses,
  }
}
