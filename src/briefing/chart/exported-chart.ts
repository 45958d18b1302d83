import type { Drawing } from '../../charts/drawing.ts'
import type { RowsFrame } from '../../charts/rows/row-grid.ts'
import type { CompareSpec } from '../../charts/compare-spec.ts'
import type { ChartSentences } from '../../charts/chart-sentences.ts'
import type { ChartFrame, PicturePlot } from '../../charts/picture/compose-pictures.ts'
import type { CopiedTable } from '../../exports/clipboard-content.ts'
import type { BridgeSpec } from '../../charts/bridge/bridge-spec.ts'
import type { ProfileSpec } from '../../charts/profile/profile-spec.ts'
import type { TrendSpec } from '../../charts/trend-spec.ts'
import type { Day } from '../../domain/day.ts'
import type { PaperTable } from '../../paper/paper-table.ts'
import type { NativeChart } from '../../exports/native-chart.ts'

/** A chart with everything it needs to leave the page. What not every file asks for is made when it is asked for. */
export interface ExportedChart {
  /** What its sentences speak of. */
  readonly spec: TrendSpec | CompareSpec | ProfileSpec | BridgeSpec
  /** What is shown, with everything that stands around the plot; its title names the indicator. */
  readonly frame: ChartFrame
  readonly plot: PicturePlot
  /** What its files are called after. */
  readonly words: readonly string[]
  /** The address of its view below the base of the site: "/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1". */
  readonly path: string
  /** The whole address that opens it again, with the host. */
  readonly address: string
  /** What it says, in a line and in a paragraph, as a report would write it. */
  readonly sentences: ChartSentences
  /** The chart as PowerPoint draws it; undefined for drawings it has no chart for. */
  readonly native: () => NativeChart | undefined
  /** Its figures as a table for documents. */
  readonly table: () => PaperTable
  /** The same as numbers for a spreadsheet. */
  readonly cells: () => CopiedTable
  /** How many areas it draws, and the same of the first so many and the chosen one; absent where none can be left out. */
  readonly cut?: { readonly all: number; readonly to: (count: number) => ExportedChart }
}

/** A chart that leaves the page, with its drawing for the screen. */
export interface ExportedDrawing {
  readonly chart: ChartFrame
  readonly layout: (frame: RowsFrame) => Drawing
  readonly exported: ExportedChart
}

/** What a chart is made with besides its numbers. */
export interface ChartAbout {
  /** The day of the picture. */
  readonly today: Day
  /** See `ExportedChart`. */
  readonly path: string
  readonly address: string
}
