import { palette } from '../palette.ts'
import {
  type MeasureText,
  type Primitive,
  type Rect,
  type TextPrimitive,
  linePath,
  rectPath,
} from '../../paper/primitive.ts'
import type { ResolvedRow } from '../resolved-comparison.ts'
import { wrapText } from '../../paper/wrap-text.ts'

/** Where a drawing of rows stands and how large its text is, in pixels. */
export interface RowsFrame {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Rows spread over this height where they need less. */
  readonly free?: number
  readonly fontSize: number
  /** No number of it is smaller; as small as it may be where absent. */
  readonly least?: number
  readonly measure: MeasureText
}

/** What of a row the grid itself draws. */
export type LabelledRow = Pick<ResolvedRow, 'label' | 'shortLabel' | 'isChosen' | 'heading'>

/** A row with its place: the label left, the plot, and room for a text right of it. */
export interface RowBox<Row extends LabelledRow = ResolvedRow> {
  readonly row: Row
  /** Number of the row in the comparison. */
  readonly index: number
  readonly rect: Rect
  readonly plot: { readonly x: number; readonly width: number }
  readonly middle: number
}

/** Rows side by side in one or several panels, each with its own header above its plot. */
export interface RowGrid<Row extends LabelledRow = ResolvedRow> {
  readonly boxes: readonly RowBox<Row>[]
  readonly headers: readonly { readonly plot: Rect; readonly bottom: number }[]
  /** Labels, texts at the right, lines between rows, headings of groups. */
  readonly primitives: readonly Primitive[]
  readonly height: number
}

interface GridOptions<Row> {
  /** The height of the header above the plot, in lines of text. */
  readonly headerLines: number
  /** The height of a row in lines of text, and the least where a picture has one height. */
  readonly rowLines: number
  readonly leastLines: number
  /** The text right of a row, with its colour. */
  readonly trailing: (row: Row) => { readonly text: string; readonly fill: string } | undefined
  /** Room before that text for a sign, in lines of text. */
  readonly indentLines?: number
}

/** More rows than this go into panels side by side, where each panel is still so many letters wide. */
const rowsInPanel = 32
const panelEms = 39
const gutterEms = 2

/** The height of the heading of a group, in ems. */
const headingEms = 2.2

/** The size of texts beside marks and of the labels of a scale, that are so many ems large where there is room. */
export const smallOf = ({ fontSize, least = 0 }: Pick<RowsFrame, 'fontSize' | 'least'>, ems: number): number =>
  Math.min(fontSize, Math.max(fontSize * ems, least))

/** Rows may spread to at most so much of their usual height. */
const greatestSpread = 1.7

/** Free above and below the texts of a row, in ems: as wished, and the least where a picture has one height. */
const textRoomEms = { usual: 0.35, least: 0.12 } as const

const lineHeight = 1.3

/** The texts of a row in the lines they need, and the height they ask for. */
interface RowLines {
  readonly label: readonly string[]
  /** Of the group that begins with the row. */
  readonly heading: readonly string[]
  readonly trailing: readonly string[]
  readonly height: number
}

interface Columns {
  readonly count: number
  readonly panelWidth: number
  readonly labelWidth: number
  readonly trailingWidth: number
  /** Whether the text of a row stands below its label, and not right of its plot. */
  readonly isStacked: boolean
  readonly lines: readonly RowLines[]
  /** The height of the longest panel without its header. */
  readonly height: number
}

interface GridRows<Row extends LabelledRow> {
  readonly rows: readonly Row[]
  /** All rows of a figure of which these are a part: columns are as wide in each part. */
  readonly measured?: readonly Row[]
}

/**
 * Lays rows out in panels. Labels take the lines they need: nothing is cut. In a picture, whose height is given, there are
 * as many panels as it takes for all rows to find room.
 */
export function rowGrid<Row extends LabelledRow>(
  chart: GridRows<Row>,
  frame: RowsFrame,
  options: GridOptions<Row>,
): RowGrid<Row> {
  const { fontSize, free } = frame
  const most = Math.max(1, Math.floor(frame.width / (fontSize * panelEms)))
  const headerHeight = options.headerLines * fontSize
  const ways = Array.from({ length: most }, (_, index) => columnsOf(chart, frame, options, index + 1))
  const enough =
    free === undefined
      ? ways[Math.min(most, Math.max(1, Math.ceil(chart.rows.length / rowsInPanel))) - 1]
      : ways.find(({ height }) => height + headerHeight <= free)
  return placed(chart, frame, options, enough ?? ways[most - 1]!)
}

function columnsOf<Row extends LabelledRow>(
  { rows, measured = rows }: GridRows<Row>,
  frame: RowsFrame,
  options: GridOptions<Row>,
  count: number,
): Columns {
  const { fontSize, measure } = frame
  const isNarrow = frame.width < fontSize * 42
  const panelWidth = (frame.width - fontSize * gutterEms * (count - 1)) / count
  const indent = (options.indentLines ?? 0) * fontSize
  const rowLines = frame.free === undefined ? options.rowLines : options.leastLines
  const widthOf = (text: string, weight: TextPrimitive['weight'] = 400): number => measure(text, fontSize, weight)
  // On a telephone the plot needs the width more than the page its height; a picture has one height.
  const isStacked = isNarrow && frame.free === undefined && indent === 0
  const labelOf = (row: Row): string => (isNarrow ? row.shortLabel : row.label)
  const trailingOf = (row: Row): string => options.trailing(row)?.text ?? ''
  const widestTrailing = Math.max(0, ...measured.map((row) => widthOf(trailingOf(row))))
  const widestLabel = Math.max(0, ...measured.map((row) => widthOf(labelOf(row), weightOf(row))))
  const labelWidth = Math.min(panelWidth * 0.34, Math.max(widestLabel, isStacked ? widestTrailing : 0) + fontSize * 0.4)
  const trailingWidth = isStacked
    ? 0
    : Math.min(panelWidth * (isNarrow ? 0.28 : 0.24), widestTrailing + indent + fontSize * 0.3)
  const lines = rows.map((row): RowLines => {
    const label = wrapText(labelOf(row), labelWidth, (text) => widthOf(text, weightOf(row)))
    const trailingRoom = isStacked ? labelWidth : Math.max(trailingWidth - indent, fontSize)
    const trailing = trailingOf(row) === '' ? [] : wrapText(trailingOf(row), trailingRoom, (text) => widthOf(text))
    const heading = row.heading ? wrapText(row.heading, panelWidth, (text) => widthOf(text, 600)) : []
    const around = frame.free === undefined ? textRoomEms.usual : textRoomEms.least
    const textLines = isStacked ? label.length + trailing.length : Math.max(label.length, trailing.length)
    const textHeight = textLines * fontSize * lineHeight + fontSize * around
    return { label, heading, trailing, height: Math.max(rowLines * fontSize, textHeight) }
  })
  const heights = Array.from({ length: count }, (_, panel) =>
    rows.reduce(
      (total, _row, index) =>
        panelOf(index, rows.length, count) === panel
          ? total + lines[index]!.height + headingHeight(lines[index]!, fontSize)
          : total,
      0,
    ),
  )
  return { count, panelWidth, labelWidth, trailingWidth, isStacked, lines, height: Math.max(0, ...heights) }
}

/** The room above a row for the heading of its group. */
function headingHeight({ heading }: RowLines, fontSize: number): number {
  return heading.length === 0 ? 0 : (headingEms + (heading.length - 1) * lineHeight) * fontSize
}

const panelOf = (index: number, rows: number, panels: number): number => Math.floor(index / Math.ceil(rows / panels))

function placed<Row extends LabelledRow>(
  chart: { readonly rows: readonly Row[] },
  frame: RowsFrame,
  options: GridOptions<Row>,
  { count, panelWidth, labelWidth, trailingWidth, isStacked, lines, height: needed }: Columns,
): RowGrid<Row> {
  const { fontSize } = frame
  const indent = (options.indentLines ?? 0) * fontSize
  const headerHeight = options.headerLines * fontSize
  const most = (greatestSpread * options.rowLines) / options.leastLines
  const spread = Math.min(most, Math.max(1, ((frame.free ?? 0) - headerHeight) / Math.max(1, needed)))
  const primitives: Primitive[] = []
  const boxes: RowBox<Row>[] = []
  const headers = Array.from({ length: count }, (_, panel) => {
    const left = frame.x + panel * (panelWidth + fontSize * gutterEms)
    const plot = {
      x: left + labelWidth + fontSize * 0.6,
      width: panelWidth - labelWidth - trailingWidth - fontSize * 1.4,
    }
    let y = frame.y + headerHeight
    chart.rows.forEach((row, index) => {
      if (panelOf(index, chart.rows.length, count) !== panel) return
      const above = headingHeight(lines[index]!, fontSize) * spread
      primitives.push(...headingLines(lines[index]!, { x: left, top: y, bottom: y + above }, frame))
      y += above
      const { height: least } = lines[index]!
      const rect = { x: left, y, width: panelWidth, height: least * spread }
      const middle = y + rect.height / 2
      y += rect.height
      primitives.push(
        { type: 'path', d: linePath(left, y, left + panelWidth, y), stroke: palette.rule, strokeWidth: 0.75 },
        ...(row.isChosen ? [chosenStroke(rect)] : []),
        ...rowTexts(lines[index]!, {
          label: { x: left, look: { fontSize, weight: weightOf(row), fill: palette.ink } },
          trailing: {
            x: isStacked ? left : plot.x + plot.width + fontSize * 0.8 + indent,
            look: { fontSize, weight: 400, fill: options.trailing(row)?.fill ?? palette.ink },
          },
          middle,
          isStacked,
        }),
      )
      boxes.push({ row, index, rect, plot, middle })
    })
    return { plot: { ...plot, y: frame.y, height: headerHeight }, bottom: y }
  })
  return { boxes, headers, primitives, height: headerHeight + needed * spread }
}

/** The heading of a group right above its first row, on paper that hides the lines of the scale behind it. */
function headingLines(
  { heading }: RowLines,
  at: { readonly x: number; readonly top: number; readonly bottom: number },
  { fontSize, measure }: RowsFrame,
): readonly Primitive[] {
  if (heading.length === 0) return []
  const width = Math.max(...heading.map((line) => measure(line, fontSize, 600))) + fontSize * 0.4
  const first = at.bottom - fontSize * (headingEms * 0.32 + (heading.length - 1) * lineHeight)
  return [
    { type: 'path', d: rectPath(at.x, at.top + 1, width, at.bottom - at.top - 2), fill: palette.paper },
    ...heading.map((line, index) =>
      textLine(line, at.x, first + index * fontSize * lineHeight, { fontSize, weight: 600, fill: palette.ink }),
    ),
  ]
}

function chosenStroke({ x, y, height }: Rect): Primitive {
  return { type: 'path', d: linePath(x - 5, y + 2, x - 5, y + height - 2), stroke: palette.lacquer, strokeWidth: 3 }
}

const weightOf = ({ isChosen }: LabelledRow): TextPrimitive['weight'] => (isChosen ? 600 : 400)

interface TextLook {
  readonly fontSize: number
  readonly weight: TextPrimitive['weight']
  readonly fill: string
}

function textLine(words: string, x: number, y: number, { fontSize, weight, fill }: TextLook): TextPrimitive {
  return { type: 'text', x, y, text: words, size: fontSize, weight, anchor: 'start', fill }
}

/** The label of a row and its text, side by side or the one below the other. */
function rowTexts(
  { label, trailing }: Pick<RowLines, 'label' | 'trailing'>,
  at: {
    readonly label: { readonly x: number; readonly look: TextLook }
    readonly trailing: { readonly x: number; readonly look: TextLook }
    readonly middle: number
    readonly isStacked: boolean
  },
): readonly TextPrimitive[] {
  // Half of the lines of the one is the way from the middle to the other.
  const half = at.isStacked ? (at.label.look.fontSize * lineHeight) / 2 : 0
  return [
    ...stacked(label, at.label.x, at.middle - half * trailing.length, at.label.look),
    ...stacked(trailing, at.trailing.x, at.middle + half * label.length, at.trailing.look),
  ]
}

/** Lines of text around a middle. */
function stacked(lines: readonly string[], x: number, middle: number, look: TextLook): readonly TextPrimitive[] {
  const step = look.fontSize * lineHeight
  const first = middle - ((lines.length - 1) * step) / 2 + look.fontSize * 0.35
  return lines.map((line, index) => textLine(line, x, first + index * step, look))
}
