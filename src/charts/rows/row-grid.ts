import { palette } from '../palette.ts'
import { type MeasureText, type Primitive, type Rect, type TextPrimitive, linePath } from '../primitive.ts'
import type { ResolvedComparison, ResolvedRow } from '../resolved-comparison.ts'
import { wrapText } from '../wrap-text.ts'

/** Where a drawing of rows stands and how large its text is, in pixels. */
export interface RowsFrame {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Rows spread over this height where they need less. */
  readonly free?: number
  readonly fontSize: number
  readonly measure: MeasureText
}

/** A row with its place: the label left, the plot, and room for a text right of it. */
export interface RowBox {
  readonly row: ResolvedRow
  /** Number of the row in the comparison. */
  readonly index: number
  readonly rect: Rect
  readonly plot: { readonly x: number; readonly width: number }
  readonly middle: number
}

/** Rows side by side in one or several panels, each with its own header above its plot. */
export interface RowGrid {
  readonly boxes: readonly RowBox[]
  readonly headers: readonly { readonly plot: Rect; readonly bottom: number }[]
  /** Labels, texts at the right, lines between rows, headings of groups. */
  readonly primitives: readonly Primitive[]
  readonly height: number
}

interface GridOptions {
  /** The height of the header above the plot, in lines of text. */
  readonly headerLines: number
  /** The least height of a row in lines of text. */
  readonly rowLines: number
  /** The text right of a row, with its colour. */
  readonly trailing: (row: ResolvedRow) => { readonly text: string; readonly fill: string } | undefined
  /** Room before that text for a sign, in lines of text. */
  readonly indentLines?: number
}

/** More rows than this go into panels side by side, where each panel is still so many letters wide. */
const rowsInPanel = 32
const panelEms = 44

/** Rows may spread to at most so much of their least height. */
const greatestSpread = 1.7

const lineHeight = 1.3

/** Lays rows out in panels. Labels take the lines they need: nothing is cut. */
export function rowGrid(chart: Pick<ResolvedComparison, 'rows'>, frame: RowsFrame, options: GridOptions): RowGrid {
  const { fontSize, measure } = frame
  const isNarrow = frame.width < fontSize * 42
  const wanted = Math.ceil(chart.rows.length / rowsInPanel)
  const panels = Math.max(1, Math.min(wanted, Math.floor(frame.width / (fontSize * panelEms))))
  const gutter = panels > 1 ? fontSize * 2 : 0
  const panelWidth = (frame.width - gutter * (panels - 1)) / panels
  const widthOf = (text: string, weight: TextPrimitive['weight'] = 400): number => measure(text, fontSize, weight)
  const labelOf = (row: ResolvedRow): string => (isNarrow ? row.shortLabel : row.label)
  const labelWidth = Math.min(
    panelWidth * 0.34,
    Math.max(0, ...chart.rows.map((row) => widthOf(labelOf(row), weightOf(row)))) + fontSize * 0.4,
  )
  const trailings = chart.rows.map(options.trailing)
  const indent = (options.indentLines ?? 0) * fontSize
  const trailingWidth = Math.min(
    panelWidth * (isNarrow ? 0.26 : 0.24),
    Math.max(0, ...trailings.map((each) => (each ? widthOf(each.text) : 0))) + indent + fontSize * 0.3,
  )
  const lines = chart.rows.map((row, index) => ({
    label: wrapText(labelOf(row), labelWidth, (text) => widthOf(text, weightOf(row))),
    trailing: wrapText(trailings[index]?.text ?? '', Math.max(trailingWidth - indent, fontSize), (text) =>
      widthOf(text),
    ),
  }))
  const headingHeight = fontSize * 2.2
  const least = lines.map(({ label, trailing }) =>
    Math.max(
      options.rowLines * fontSize,
      Math.max(label.length, trailing.length) * fontSize * lineHeight + fontSize * 0.35,
    ),
  )
  const perPanel = Math.ceil(chart.rows.length / panels)
  const heightsOf = (factor: number): readonly number[] => least.map((height) => height * factor)
  const panelHeights = (heights: readonly number[]): readonly number[] =>
    Array.from({ length: panels }, (_, panel) =>
      chart.rows
        .map((row, index) => ({ row, index }))
        .filter(({ index }) => Math.floor(index / perPanel) === panel)
        .reduce((sum, { row, index }) => sum + heights[index]! + (row.heading ? headingHeight : 0), 0),
    )
  const headerHeight = options.headerLines * fontSize
  const needed = Math.max(0, ...panelHeights(heightsOf(1)))
  const spread = Math.min(greatestSpread, Math.max(1, ((frame.free ?? 0) - headerHeight) / Math.max(1, needed)))
  const heights = heightsOf(spread)

  const primitives: Primitive[] = []
  const boxes: RowBox[] = []
  const headers: { plot: Rect; bottom: number }[] = []
  for (let panel = 0; panel < panels; panel += 1) {
    const left = frame.x + panel * (panelWidth + gutter)
    const plot = {
      x: left + labelWidth + fontSize * 0.6,
      width: panelWidth - labelWidth - trailingWidth - fontSize * 1.4,
    }
    let y = frame.y + headerHeight
    chart.rows.forEach((row, index) => {
      if (Math.floor(index / perPanel) !== panel) return
      if (row.heading) {
        primitives.push(
          textLine(row.heading, left, y + headingHeight * 0.68, { fontSize, weight: 600, fill: palette.ink }),
        )
        y += headingHeight
      }
      const height = heights[index]!
      const rect = { x: left, y, width: panelWidth, height }
      const middle = y + height / 2
      primitives.push(
        {
          type: 'path',
          d: linePath(left, y + height, left + panelWidth, y + height),
          stroke: palette.rule,
          strokeWidth: 0.75,
        },
        ...(row.isChosen
          ? [
              {
                type: 'path',
                d: linePath(left - 5, y + 2, left - 5, y + height - 2),
                stroke: palette.lacquer,
                strokeWidth: 3,
              } as const,
            ]
          : []),
        ...stacked(lines[index]!.label, left, middle, { fontSize, weight: weightOf(row), fill: palette.ink }),
        ...stacked(lines[index]!.trailing, plot.x + plot.width + fontSize * 0.8 + indent, middle, {
          fontSize,
          weight: 400,
          fill: trailings[index]?.fill ?? palette.ink,
        }),
      )
      boxes.push({ row, index, rect, plot, middle })
      y += height
    })
    headers.push({ plot: { ...plot, y: frame.y, height: headerHeight }, bottom: y })
  }
  return { boxes, headers, primitives, height: headerHeight + Math.max(0, ...panelHeights(heights)) }
}

const weightOf = ({ isChosen }: ResolvedRow): TextPrimitive['weight'] => (isChosen ? 600 : 400)

interface TextLook {
  readonly fontSize: number
  readonly weight: TextPrimitive['weight']
  readonly fill: string
}

function textLine(words: string, x: number, y: number, { fontSize, weight, fill }: TextLook): TextPrimitive {
  return { type: 'text', x, y, text: words, size: fontSize, weight, anchor: 'start', fill }
}

/** Lines of text around a middle. */
function stacked(lines: readonly string[], x: number, middle: number, look: TextLook): readonly TextPrimitive[] {
  const step = look.fontSize * lineHeight
  const first = middle - ((lines.length - 1) * step) / 2 + look.fontSize * 0.35
  return lines.map((line, index) => textLine(line, x, first + index * step, look))
}
