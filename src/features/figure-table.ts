import type { ResolvedChart } from '../charts/resolved-chart.ts'
import type { ResolvedComparison } from '../charts/resolved-comparison.ts'
import type { DocumentTable } from '../exports/document-table.ts'
import type { Texts } from '../i18n/texts.ts'

/** A trend as a table for documents: a row for each quarter of which anything is known, a column for each line. */
export function trendTable({ messages }: Texts, chart: ResolvedChart): DocumentTable {
  const told = chart.x.periods.flatMap((period, x) =>
    chart.series.some(({ marks, missing }) => marks.some((mark) => mark.x === x) || missing.includes(x))
      ? [[period, ...chart.series.map(({ readings }) => readings[x] ?? '')]]
      : [],
  )
  return {
    columns: [
      { heading: messages.progress.columnPeriod, align: 'start' },
      ...chart.series.map(({ label }) => ({ heading: label, align: 'end' }) as const),
    ],
    rows: told,
  }
}

/** A comparison as a table for documents: a row for each area, its figures and its change or why there is none. */
export function comparisonTable({ messages }: Texts, chart: ResolvedComparison): DocumentTable {
  const hasColumns = chart.form === 'bars' || chart.form === 'heat'
  const figures = hasColumns
    ? chart.columns.map(({ name }) => name)
    : [
        ...(chart.showsBase ? [labelOf(chart, 'base') ?? messages.exporting.base] : []),
        labelOf(chart, 'current') ?? messages.exporting.current,
      ]
  return {
    columns: [
      { heading: messages.context.area, align: 'start' },
      ...figures.map((heading) => ({ heading, align: 'end' }) as const),
      { heading: messages.exporting.change, align: 'start' },
    ],
    rows: chart.rows.map(({ label, cells, base, current, change }) => [
      label,
      ...(hasColumns ? cells : [...(chart.showsBase ? [base] : []), current]).map(({ text }) => text),
      change.words,
    ]),
  }
}

/** What a point of the drawing is called in its legend: the name of its period or base. */
function labelOf({ legend }: ResolvedComparison, kind: 'current' | 'base'): string | undefined {
  return legend.find((entry) => entry.kind === kind)?.label
}
