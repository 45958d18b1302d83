import type { TrendSpec, SpecPoint } from '../../charts/trend-spec.ts'
import type { CompareSpec } from '../../charts/compare-spec.ts'
import type { ResolvedTrend } from '../../charts/resolved-trend.ts'
import type { ResolvedComparison } from '../../charts/resolved-comparison.ts'
import { currentPeriodText } from '../../charts/current-period.ts'
import { baseText } from '../../i18n/base-text.ts'
import { type Texts, bilingual } from '../../i18n/texts.ts'

/** The figures of a drawing in rows and columns: what a table of it says, whoever it is for. */
export interface PointTable {
  /** What the rows are: "Kỳ", "Địa bàn", with the unit where that is not the one of the data. */
  readonly corner: string
  /** One a column of figures. */
  readonly headings: readonly string[]
  readonly rows: readonly {
    readonly heading: string
    /** Above the first row of a group. */
    readonly group?: string
    /** One a column. */
    readonly points: readonly SpecPoint[]
    /** The change in words, or why there is none; only in comparisons. */
    readonly change?: string
  }[]
}

/** A trend: a row for each quarter of which anything is known and a column for each line; of more lines than quarters a row for each line. */
export function trendPoints(
  texts: Texts,
  spec: Pick<TrendSpec, 'indicator' | 'series'>,
  chart: ResolvedTrend,
): PointTable {
  const points = new Map(spec.series.map((each) => [each.id, each.points]))
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
        points: quarters.map(({ x }) => points.get(id)![x]!),
      })),
    }
  }
  return {
    corner: cornerText(texts, spec, progress.columnPeriod),
    headings: chart.series.map(({ label }) => label),
    rows: quarters.map(({ heading, x }) => ({ heading, points: chart.series.map(({ id }) => points.get(id)![x]!) })),
  }
}

/** A comparison: a row for each area, a column for each quarter, or the base, where it is drawn, and the present figure. */
export function comparisonPoints(texts: Texts, spec: CompareSpec, chart: ResolvedComparison): PointTable {
  const { messages } = texts
  const hasQuarters = chart.form === 'bars' || chart.form === 'heat'
  const { name: baseName } = baseText(texts, spec.base, spec)
  const isApart = chart.common !== undefined
  const showsBase = chart.showsBase && !isApart
  return {
    corner: cornerText(texts, spec, messages.context.area),
    headings: hasQuarters
      ? chart.columns.map(({ name }) => name)
      : [...(showsBase ? [baseName] : []), currentPeriodText(texts, spec)],
    rows: [
      ...spec.rows.map(({ current, base, points }, index) => ({
        heading: chart.rows[index]!.label,
        ...(chart.rows[index]!.heading === undefined ? {} : { group: chart.rows[index]!.heading }),
        points: hasQuarters ? points : [...(showsBase ? [base] : []), current],
        change: chart.rows[index]!.change.words,
      })),
      // What all are compared with stands once, as a row of its own.
      ...(isApart && !hasQuarters && spec.rows[0] ? [{ heading: baseName, points: [spec.rows[0].base] }] : []),
    ],
  }
}

/** A table whose numbers are in another unit than the data says so in itself, wherever it goes. */
function cornerText(texts: Texts, { indicator }: Pick<TrendSpec, 'indicator'>, rows: string): string {
  const { shownIn } = indicator
  return shownIn === undefined ? rows : texts.messages.exporting.corner({ rows, unit: bilingual(texts, shownIn.unit) })
}
