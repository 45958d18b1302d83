import type { ChartSpec } from '../charts/chart-spec.ts'
import type { FigureFrame } from '../charts/picture/compose-picture.ts'
import type { Texts } from '../i18n/texts.ts'
import type { ExportedFigure } from './exported-figure.ts'
import { figureCells } from './figure-cells.ts'
import { figureTable } from './figure-table.ts'
import type { PointTable } from './point-table.ts'

/** Both tables a figure leaves with, from the same points. */
export function figureTables(
  texts: Texts,
  spec: Pick<ChartSpec, 'indicator'>,
  frame: FigureFrame,
  points: PointTable,
): Pick<ExportedFigure, 'table' | 'cells'> {
  return { table: figureTable(texts, spec, points), cells: figureCells(texts, spec, frame, points) }
}
