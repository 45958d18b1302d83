import { clipboardContent } from '../../exports/clipboard-content.ts'
import type { ClipboardContent } from '../../exports/clipboard-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import { tableTexts } from '../../i18n/table-texts.ts'
import type { SelectedCells } from './selected-cells.ts'
import { exportColumns, exportFigure, tablePartNames } from './table-export.ts'
import { itemText } from './table-item.ts'
import type { TablePage } from './table-page.ts'

/** Some cells of the present page as they are copied: real cells, with the headings that were selected with them. */
export function copiedCells(texts: Texts, table: TablePage, selected: SelectedCells): ClipboardContent {
  const { dimension } = tableTexts[texts.language]
  const { rows, columns, columnHeadings, rowHeadings } = selected
  const from = columns?.first ?? 0
  const to = columns === undefined ? 0 : columns.last + 1
  const chosen = table.page.rows.slice(rows.first, rows.last + 1)
  return clipboardContent(texts.language, {
    has: { columnHeadings, rowHeadings },
    corner: [dimension[table.outer], dimension[table.inner]],
    partNames: tablePartNames(texts, { rows: chosen }),
    columns: exportColumns(texts, { columns: table.columns, rows: chosen }).slice(from, to),
    rows: chosen.map((row) => ({
      headings: [itemText(texts, row.outer), itemText(texts, row.inner)],
      figures: row.cells.slice(from, to).map((cell) => exportFigure(texts, cell)),
    })),
  })
}
