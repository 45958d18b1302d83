import { cleanText } from '../../domain/clean-text.ts'
import type PptxGenJS from 'pptxgenjs'
import type { ChartSlide, DrawingSlide, ListSlide, Slide, TableSlide, TitleSlide } from '../presentation-document.ts'
import { addFigures, leastDrawing } from './add-figures.ts'
import { addPages } from './add-pages.ts'
import { addPair } from './add-pair.ts'
import { mostNames, wishedHeight } from '../native-chart/bar-names.ts'
import { dividedChart } from '../native-chart/divided-chart.ts'
import { wholeChart } from './slide-chart-settings.ts'
import { listPages } from './list-pages.ts'
import { placeChart } from './place-chart.ts'
import { listBox, placeList } from './place-list.ts'
import { placeDrawing } from './place-drawing.ts'
import { placePicture } from './place-picture.ts'
import { type SlideSheet, layoutFrame, nearly } from './slide-frame.ts'
import { slideColours, slideFont } from './slide-look.ts'
import type { SlideRect } from './slide-rect.ts'
import type { SlideMaker } from './slide-maker.ts'
import { type TableSheet, slideCellPadding, tablePages } from './table-pages.ts'
import { layoutTitle } from './title-layout.ts'
import { type PaperTable, isHeadingRow } from '../../paper/paper-table.ts'
import { pointsPerInch } from '../../paper/units.ts'

/** Makes the slide, or the slides, of one description. */
export function addSlide(slide: Slide, maker: SlideMaker): void {
  switch (slide.kind) {
    case 'title':
      return addTitle(slide, maker)
    case 'chart':
      return addChart(slide, maker)
    case 'drawing':
      return addDrawing(slide, maker)
    case 'pair':
      return addPair(slide, maker)
    case 'table':
      return addTable(slide, maker)
    case 'list':
      return addList(slide, maker)
  }
}

function addTitle(slide: TitleSlide, maker: SlideMaker): void {
  const { texts, emblem, further } = layoutTitle(maker.sheet, slide)
  const drawn = maker.next()
  if (emblem && slide.office?.emblem) placePicture(drawn, slide.office.emblem, emblem)
  for (const { text, options } of texts) drawn.addText(text, options)
  if (further.length === 0) return
  const { title, watermark } = slide
  addList({ kind: 'list', headline: title, entries: further, ...(watermark === undefined ? {} : { watermark }) }, maker)
}

function addChart(slide: ChartSlide, maker: SlideMaker): void {
  const { chart, altText } = slide
  const least = wishedHeight(chart, wholeChart)
  const heightOf = (frame: ChartSlide): number => layoutFrame(maker.sheet, frame, '', least).content.h
  // Notes that leave too little to the chart follow on a slide of theirs.
  const height = Math.max(heightOf(slide), Math.min(least, heightOf({ ...slide, notes: [] })))
  const figures = dividedChart(chart, mostNames(height, wholeChart)).map((part) => ({ chart: part, altText }))
  addFigures(slide, maker, {
    least,
    figures,
    draw: (target, figure, rect) => placeChart(target, figure, { maker, rect, setting: wholeChart }),
  })
}

function addDrawing(slide: DrawingSlide, maker: SlideMaker): void {
  const { drawings: figures, altText } = slide
  const { sheet } = maker
  const needed = tightHeight(slide, sheet)
  addFigures(needed === undefined ? slide : { ...slide, isTight: true }, maker, {
    least: needed ?? leastDrawing(sheet),
    figures,
    draw: (target, drawing, rect) => placeDrawing(target, { drawing, altText }, { maker, rect }),
  })
}

/** How high a drawing is, in inches, that was made for the room beside texts that give way; undefined for every other one. */
function tightHeight(slide: DrawingSlide, sheet: SlideSheet): number | undefined {
  const [drawing, ...further] = slide.drawings
  if (!drawing || further.length > 0) return undefined
  const { width, height } = drawing
  const { content } = layoutFrame(sheet, slide, '', leastDrawing(sheet))
  const tight = layoutFrame(sheet, { ...slide, isTight: true }, '').content
  const needed = (tight.w * height) / width
  return needed > content.h + nearly && needed <= tight.h + nearly ? Math.min(needed, tight.h) : undefined
}

function addTable(slide: TableSlide, maker: SlideMaker): void {
  const objectName = maker.keepTable(slide)
  const paginate = ({ w, h }: SlideRect): readonly TableSheet[] =>
    tablePages(slide.table, { width: w * pointsPerInch, height: h * pointsPerInch })
  const tight = { ...slide, isTight: true }
  const [slides, fewer] = [slide, tight].map((frame) => paginate(layoutFrame(maker.sheet, frame, '').content).length)
  // Texts around a table give way where that spares a slide.
  addPages(fewer! < slides! ? tight : slide, maker, {
    paginate,
    draw: (target, { table, size, columnWidths }, { x, y, w }) => {
      const colW = columnWidths.map((width) => width / pointsPerInch)
      target.addTable(tableRows(table, size, maker.sheet.lang), { x, y, w, objectName, colW, autoPage: false })
    },
  })
}

function tableRows(table: PaperTable, fontSize: number, lang: string): PptxGenJS.TableRow[] {
  const { across, down } = slideCellPadding
  const none = { type: 'none' } as const
  const cell = (text: string, column: number, isHeading: boolean, isStrong = false): PptxGenJS.TableCell => ({
    // A cell without text has no run, so nothing would say its font and language.
    text: text === '' ? ' ' : text,
    options: {
      fontFace: slideFont,
      fontSize,
      lang,
      color: isStrong ? slideColours.lacquer : slideColours.ink,
      bold: isHeading || isStrong,
      align: table.columns[column]?.align === 'end' ? 'right' : 'left',
      valign: isHeading ? 'bottom' : 'top',
      // Points, in the order top, right, bottom, left: all above 1, below which the library takes them for inches.
      margin: [down, across, down, across],
      border: [
        none,
        none,
        { type: 'solid', pt: isHeading ? 1.5 : 0.75, color: isHeading ? slideColours.ink : slideColours.rule },
        none,
      ],
    },
  })
  return [
    table.columns.map(({ heading }, column) => cell(cleanText(heading), column, true)),
    ...table.rows.map((row) => {
      if (!isHeadingRow(row))
        return table.columns.map((_, column) => {
          const { text = '', isStrong = false } = row[column] ?? {}
          return cell(text, column, false, isStrong)
        })
      const { text = '', options } = cell(row[0]!.text, 0, false)
      return [{ text, options: { ...options, bold: true, colspan: table.columns.length } }]
    }),
  ]
}

function addList(slide: ListSlide, maker: SlideMaker): void {
  addPages(slide, maker, {
    paginate: ({ w, h }) => listPages(slide.entries, listBox({ w, h }), slide.isSpoken),
    draw: (target, page, content) => placeList(target, page, content, maker.sheet),
  })
}
