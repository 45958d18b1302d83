import type { BridgeSpec } from '../../charts/bridge/bridge-spec.ts'
import type { ResolvedBridge } from '../../charts/bridge/resolve-bridge.ts'
import { isSamplePoint } from '../../charts/trend-spec.ts'
import type { CopiedTable } from '../../exports/clipboard-content.ts'
import type { ExportFigure } from '../../exports/export-table.ts'
import { exportNumber } from '../../exports/export-number.ts'
import { bridgeTexts } from '../../i18n/bridge-texts.ts'
import type { Texts } from '../../i18n/texts.ts'
import { shownUnitText } from '../../i18n/unit-text.ts'
import { type PaperTable, textCell } from '../../paper/paper-table.ts'
import { framedCells } from './chart-cells.ts'

/** The parts of a bridge as texts for documents: each with its number, where the way stands behind it, and whose it is. */
export function bridgeTable(texts: Texts, spec: BridgeSpec, { rows }: ResolvedBridge): PaperTable {
  const { column } = bridgeTexts[texts.language]
  const isSample = isSamplePoint(spec.after.point)
  return {
    columns: [
      { heading: partHeading(texts, spec), align: 'start' },
      { heading: column.amount, align: 'end' },
      { heading: column.standing, align: 'end' },
      { heading: column.areas, align: 'start' },
    ],
    rows: rows.map(({ kind, label, text, standing, about }) => [
      textCell(label),
      { text: kind === 'sum' ? '' : text, isSample },
      { text: standing, isSample },
      textCell(about),
    ]),
  }
}

/** The same as numbers for a spreadsheet: the parts add up there, too. */
export function bridgeCells(texts: Texts, spec: BridgeSpec, chart: ResolvedBridge): CopiedTable {
  const { column } = bridgeTexts[texts.language]
  const isSample = isSamplePoint(spec.after.point)
  const number = (amount: number): ExportFigure => ({
    kind: 'number',
    ...exportNumber(texts, spec.indicator, { value: amount }),
    isSample,
  })
  return framedCells(texts, [spec.indicator], chart, {
    corner: [partHeading(texts, spec), column.areas],
    columns: [column.amount, column.standing].map((heading) => ({ heading, parts: ['value'] })),
    rows: chart.rows.map(({ kind, label, about, to }, at) => ({
      headings: [label, about],
      figures: [
        kind === 'sum' ? { kind: 'missing', reason: '', isSample: false } : number(spec.parts[at - 1]!.amount),
        number(to),
      ],
    })),
  })
}

/** What the rows are, with the unit of their numbers. */
function partHeading(texts: Texts, { indicator }: BridgeSpec): string {
  const unit = shownUnitText(texts, indicator, 0)
  return texts.messages.exporting.corner({ rows: bridgeTexts[texts.language].column.part, unit })
}
