import { isPercentage, isToldAsRate } from '../../domain/measure-rules.ts'
import { type Quarter, quarterNumberOf } from '../../domain/period.ts'
import { targetSpan } from '../../domain/target.ts'
import type { TrendSpec, SpecPoint, SpecSeries } from '../../charts/trend-spec.ts'
import type { CompareSpec } from '../../charts/compare-spec.ts'
import type { ResolvedTrend } from '../../charts/resolved-trend.ts'
import type { ResolvedComparison } from '../../charts/resolved-comparison.ts'
import { currentPeriodText } from '../../charts/current-period.ts'
import { baseText } from '../../i18n/base-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import { shownUnitText } from '../../i18n/unit-text.ts'

/** The figures of a drawing in rows and columns: what a table of it says, whoever it is for. */
export interface PointTable {
  /** What the rows are, with the unit of the numbers where those do not bear it: "Kỳ (đơn vị: tỷ đồng)", "Địa bàn". */
  readonly corner: string
  /** One a column of figures. */
  readonly headings: readonly string[]
  readonly rows: readonly {
    readonly heading: string
    /** Above the first row of a group. */
    readonly group?: string
    /** One a column; undefined where nothing can be said. */
    readonly points: readonly (SpecPoint | undefined)[]
    /** The change in words, or why there is none; only in comparisons. */
    readonly change?: string
  }[]
}

/**
 * A trend: a row for each quarter of which anything is known and a column for each line; of more lines than quarters a row
 * for each line.
 */
export function trendPoints(
  texts: Texts,
  spec: Pick<TrendSpec, 'indicator' | 'series' | 'quarters'>,
  chart: ResolvedTrend,
): PointTable {
  const points = new Map(spec.series.map((each) => [each.id, toldPoints(each, spec.quarters)]))
  const isTold = (x: number): boolean =>
    chart.series.some(({ marks, missing }) => marks.some((mark) => mark.x === x) || missing.includes(x))
  const quarters = chart.x.periods.flatMap((heading, x) => (isTold(x) ? [{ heading, x }] : []))
  const { progress, context } = texts.messages
  // What is longer goes down the page.
  if (chart.series.length > quarters.length) {
    return {
      corner: cornerText(texts, spec, context.area),
      headings: quarters.map(({ heading }) => heading),
      rows: chart.series.map(({ id, label }) => ({
        heading: label,
        points: quarters.map(({ x }) => points.get(id)![x]),
      })),
    }
  }
  return {
    corner: cornerText(texts, spec, progress.columnPeriod),
    headings: chart.series.map(({ label }) => label),
    rows: quarters.map(({ heading, x }) => ({ heading, points: chart.series.map(({ id }) => points.get(id)![x]) })),
  }
}

/** The points of a series; the plan of a year is due at its end, and is not lacking before. */
function toldPoints({ role, points }: SpecSeries, quarters: readonly Quarter[]): readonly (SpecPoint | undefined)[] {
  const isOfYear = role === 'target' && targetSpan(quarters.filter((_, x) => points[x]!.kind === 'value')) === 'year'
  return points.map((point, x) => {
    const isDue = !isOfYear || quarterNumberOf(quarters[x]!) === 4
    return isDue || point.kind === 'value' ? point : undefined
  })
}

/** A comparison: a row for each area, a column for the base, where it is drawn, and one for each quarter or the present figure. */
export function comparisonPoints(texts: Texts, spec: CompareSpec, chart: ResolvedComparison): PointTable {
  const { messages } = texts
  const hasQuarters = chart.form === 'bars' || chart.form === 'heat'
  const { name: baseName } = baseText(texts, spec.base, spec)
  const isApart = chart.common !== undefined
  const showsBase = hasQuarters ? chart.plan !== undefined : chart.showsBase && !isApart
  return {
    corner: cornerText(texts, spec, messages.context.area),
    headings: [
      ...(showsBase ? [baseName] : []),
      ...(hasQuarters ? chart.columns.map(({ name }) => name) : [currentPeriodText(texts, spec)]),
    ],
    rows: [
      ...spec.rows.map(({ current, base, points }, index) => ({
        heading: chart.rows[index]!.label,
        ...(chart.rows[index]!.heading === undefined ? {} : { group: chart.rows[index]!.heading }),
        points: [...(showsBase ? [base] : []), ...(hasQuarters ? points : [current])],
        change: chart.rows[index]!.change.words,
      })),
      // What all are compared with stands once, as a row of its own.
      ...(isApart && !hasQuarters && spec.rows[0] ? [{ heading: baseName, points: [spec.rows[0].base] }] : []),
    ],
  }
}

/** A table says the unit of its numbers in itself, wherever it goes; a rate bears its own. */
function cornerText(texts: Texts, { indicator }: Pick<TrendSpec, 'indicator'>, rows: string): string {
  if (isPercentage(indicator) || isToldAsRate(indicator)) return rows
  return texts.messages.exporting.corner({ rows, unit: shownUnitText(texts, indicator, 0) })
}
