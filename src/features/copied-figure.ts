import { type ChartSpec, type SpecPoint, isSamplePoint } from '../charts/chart-spec.ts'
import type { CompareSpec } from '../charts/compare-spec.ts'
import type { FigureFrame } from '../charts/picture/compose-picture.ts'
import type { ResolvedChart } from '../charts/resolved-chart.ts'
import type { ResolvedComparison } from '../charts/resolved-comparison.ts'
import type { CopiedTable } from '../exports/clipboard-content.ts'
import type { ExportColumn, ExportFigure } from '../exports/export-table.ts'
import { missingText } from '../i18n/figure-text.ts'
import type { Texts } from '../i18n/texts.ts'
import { comparedHeadings, hasColumns } from './compared-headings.ts'
import { isTold } from './is-told.ts'

/** A trend as cells for a spreadsheet: a row for each quarter of which anything is known, a column for each line. */
export function copiedTrend(
  texts: Texts,
  spec: Pick<ChartSpec, 'indicator' | 'series'>,
  chart: ResolvedChart,
): CopiedTable {
  const points = new Map(spec.series.map((each) => [each.id, each.points]))
  const told = chart.x.periods.map((period, x) => ({ period, x })).filter(({ x }) => isTold(chart, x))
  return cellsOf(texts, spec, chart, {
    corner: texts.messages.progress.columnPeriod,
    headings: chart.series.map(({ label }) => label),
    rows: told.map(({ period, x }) => ({
      heading: period,
      points: chart.series.map(({ id }) => points.get(id)![x]!),
    })),
  })
}

/** A comparison as cells for a spreadsheet: a row for each area. */
export function copiedComparison(texts: Texts, spec: CompareSpec, chart: ResolvedComparison): CopiedTable {
  return cellsOf(texts, spec, chart, {
    corner: texts.messages.context.area,
    headings: comparedHeadings(texts, chart),
    rows: spec.rows.map(({ current, base, points }, index) => ({
      heading: chart.rows[index]!.label,
      points: hasColumns(chart) ? points : [...(chart.showsBase ? [base] : []), current],
    })),
  })
}

interface PointTable {
  readonly corner: string
  readonly headings: readonly string[]
  readonly rows: readonly { readonly heading: string; readonly points: readonly SpecPoint[] }[]
}

function cellsOf(
  texts: Texts,
  { indicator }: Pick<ChartSpec, 'indicator'>,
  { title, subtitle, watermark, notes, footer }: FigureFrame,
  { corner, headings, rows }: PointTable,
): CopiedTable {
  const { value, denominator, percent } = texts.messages.table.file
  return {
    has: { columnHeadings: true, rowHeadings: true },
    title,
    lines: [subtitle],
    ...(watermark === undefined ? {} : { sampleMark: watermark }),
    corner: [corner],
    partNames: { value, denominator, percent },
    columns: headings.map((heading, column): ExportColumn => ({
      heading,
      parts: rows.some(({ points }) => isShare(points[column]!)) ? ['value', 'denominator', 'percent'] : ['value'],
    })),
    rows: rows.map(({ heading, points }) => ({
      headings: [heading],
      figures: points.map((point): ExportFigure => exportedPoint(texts, indicator, point)),
    })),
    closing: [...notes, footer.source, footer.status, footer.dates],
  }
}

function isShare(point: SpecPoint): boolean {
  return point.kind === 'value' && point.denominator !== undefined
}

function exportedPoint(
  texts: Texts,
  { decimals }: Pick<ChartSpec['indicator'], 'decimals'>,
  point: SpecPoint,
): ExportFigure {
  const isSample = isSamplePoint(point)
  if (point.kind === 'missing') return { kind: 'missing', reason: missingText(texts, point), isSample }
  const { value, denominator } = point
  return { kind: 'number', value, decimals, isSample, ...(denominator === undefined ? {} : { denominator }) }
}
