import type { ResolvedChart } from '../charts/resolved-chart.ts'
import type { ResolvedComparison } from '../charts/resolved-comparison.ts'
import type { DocumentTable } from '../exports/document-table.ts'
import type { Texts } from '../i18n/texts.ts'
import { comparedHeadings, hasColumns } from './compared-headings.ts'
import { isTold } from './is-told.ts'

/** A trend as a table for documents: a row for each quarter of which anything is known, a column for each line. */
export function trendTable({ messages }: Texts, chart: ResolvedChart): DocumentTable {
  const told = chart.x.periods.flatMap((period, x) =>
    isTold(chart, x) ? [[period, ...chart.series.map(({ readings }) => readings[x] ?? '')]] : [],
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
export function comparisonTable(texts: Texts, chart: ResolvedComparison): DocumentTable {
  const { messages } = texts
  return {
    columns: [
      { heading: messages.context.area, align: 'start' },
      ...comparedHeadings(texts, chart).map((heading) => ({ heading, align: 'end' }) as const),
      { heading: messages.exporting.change, align: 'start' },
    ],
    rows: chart.rows.map(({ label, cells, base, current, change }) => [
      label,
      ...(hasColumns(chart) ? cells : [...(chart.showsBase ? [base] : []), current]).map(({ text }) => text),
      change.words,
    ]),
  }
}
