import { type TrendSpec, type SpecPoint, isSamplePoint } from '../../charts/trend-spec.ts'
import type { ChartFrame } from '../../charts/picture/compose-pictures.ts'
import type { CopiedTable } from '../../exports/clipboard-content.ts'
import { exportNumber } from '../../exports/export-number.ts'
import type { ExportColumn, ExportFigure } from '../../exports/export-table.ts'
import { missingText, valueLine } from '../../i18n/figure-text.ts'
import { partNames } from '../../i18n/part-names.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { PointTable } from './point-table.ts'

/** The figures of a drawing as numbers for a spreadsheet. */
export function chartCells(
  texts: Texts,
  { indicator }: Pick<TrendSpec, 'indicator'>,
  chart: ChartFrame,
  { corner, headings, rows }: PointTable,
): CopiedTable {
  return framedCells(texts, [indicator], chart, {
    corner: [corner],
    columns: headings.map((heading, column) => ({
      heading,
      parts: cellPartsOf(rows.map(({ points }) => points[column])),
    })),
    rows: rows.map(({ heading, points }) => ({
      headings: [heading],
      figures: points.map((point): ExportFigure =>
        point ? exportedPoint(texts, indicator, point) : { kind: 'missing', reason: '', isSample: false },
      ),
    })),
  })
}

/** Cells with the title of their chart above them and its notes and source below. */
export function framedCells(
  texts: Texts,
  indicators: readonly TrendSpec['indicator'][],
  { title, subtitle, watermark, notes, footer }: ChartFrame,
  cells: Pick<CopiedTable, 'corner' | 'columns' | 'rows'>,
): CopiedTable {
  return {
    has: { columnHeadings: true, rowHeadings: true },
    title,
    lines: [subtitle],
    ...(watermark === undefined ? {} : { sampleMark: watermark }),
    partNames: partNames(texts, indicators),
    closing: [...notes, footer.source, footer.status, footer.dates],
    ...cells,
  }
}

/** The cells that each point of a column takes: three where any of them is a share. */
export function cellPartsOf(points: readonly (SpecPoint | undefined)[]): ExportColumn['parts'] {
  const hasShares = points.some((point) => point?.kind === 'value' && point.denominator !== undefined)
  return hasShares ? ['value', 'denominator', 'percent'] : ['value']
}

/** A point as numbers for a spreadsheet, or as the reason why there is none. */
export function exportedPoint(texts: Texts, indicator: TrendSpec['indicator'], point: SpecPoint): ExportFigure {
  const isSample = isSamplePoint(point)
  if (point.kind === 'missing') return { kind: 'missing', reason: missingText(texts, point), isSample }
  // A range is no number of a cell, and a rate alone has no parts.
  if (point.upTo !== undefined || point.isRate)
    return { kind: 'missing', reason: valueLine(texts, indicator, point), isSample }
  return { kind: 'number', ...exportNumber(texts, indicator, point), isSample }
}
