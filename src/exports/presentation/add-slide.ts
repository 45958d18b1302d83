import type PptxGenJS from 'pptxgenjs'
import { cleanText } from '../../domain/clean-text.ts'
import { fittedText } from '../estimate-lines.ts'
import type { ChartSlide, ListSlide, PictureSlide, Slide, TableSlide, TitleSlide } from '../presentation-document.ts'
import { addPair } from './add-pair.ts'
import { wholeChart } from './chart-setting.ts'
import { framedSlide } from './framed-slide.ts'
import { entryGapEm, listPages } from './list-pages.ts'
import { placeChart } from './place-chart.ts'
import { placePicture } from './place-picture.ts'
import { type SlideRect, layoutFrame, objectNames, textOptions } from './slide-frame.ts'
import type { SlideMaker } from './slide-maker.ts'
import { slideColours, slideFont, slideMargin, textSizes } from './slide-look.ts'
import { cellPadding, tablePages } from './table-pages.ts'

const points = 72

/** Makes the slide, or the slides, of one description. */
export function addSlide(slide: Slide, maker: SlideMaker): void {
  switch (slide.kind) {
    case 'title':
      return addTitle(slide, maker)
    case 'chart':
      return addChart(slide, maker)
    case 'picture':
      return addPicture(slide, maker)
    case 'pair':
      return addPair(slide, maker)
    case 'table':
      return addTable(slide, maker)
    case 'list':
      return addList(slide, maker)
  }
}

function addTitle({ title, subtitle, lines, watermark }: TitleSlide, { sheet, next }: SlideMaker): void {
  const { width, height } = sheet
  const slide = next()
  const w = width - 2 * slideMargin
  const heading = cleanText(title)
  const box = { width: w * points, height: 1.9 * points }
  const fitted = fittedText([heading], box, { sizes: textSizes.title, isBold: true })
  const h = fitted.height / points
  const y = Math.max(0.9, height * 0.42 - h)
  slide.addText(heading, {
    ...textOptions(sheet, fitted.size, slideColours.ink),
    objectName: objectNames.title,
    bold: true,
    x: slideMargin,
    y,
    w,
    h,
  })
  const below = [
    ...(watermark === undefined ? [] : [{ text: watermark, size: 20, color: slideColours.lacquer, bold: true }]),
    ...(subtitle === undefined ? [] : [{ text: subtitle, size: 22, color: slideColours.ink, bold: false }]),
    ...lines.map((text) => ({ text, size: 16, color: slideColours.muted, bold: false })),
  ]
  if (below.length === 0) return
  slide.addText(
    below.map(({ text, size, color, bold }, index) => ({
      text: cleanText(text),
      options: {
        ...textOptions(sheet, size, color),
        bold,
        breakLine: index < below.length - 1,
        paraSpaceAfter: 6,
      },
    })),
    { ...textOptions(sheet, 16, slideColours.muted), x: slideMargin, y: y + h + 0.3, w, h: height - y - h - 0.9 },
  )
}

function addChart(slide: ChartSlide, maker: SlideMaker): void {
  const layout = layoutFrame(maker.sheet, slide, '')
  placeChart(framedSlide(maker, layout), slide, { maker, rect: layout.content, setting: wholeChart })
}

function addPicture(slide: PictureSlide, maker: SlideMaker): void {
  const layout = layoutFrame(maker.sheet, slide, '')
  placePicture(framedSlide(maker, layout), slide, layout.content)
}

/** What stands for the number of the page while nobody knows how many there are: as wide as the real thing. */
const widestPage = '99/99'

/** Draws each page below the same headline with its own number. */
function addPages<Page>(
  slide: TableSlide | ListSlide,
  maker: SlideMaker,
  {
    paginate,
    draw,
  }: {
    readonly paginate: (content: SlideRect) => readonly Page[]
    readonly draw: (target: PptxGenJS.Slide, page: Page, content: SlideRect) => void
  },
): void {
  const whole = layoutFrame(maker.sheet, slide, '')
  const single = paginate(whole.content)
  if (single.length <= 1) {
    for (const page of single) draw(framedSlide(maker, whole), page, whole.content)
    return
  }
  // The number may take the headline to a further line.
  const pages = paginate(layoutFrame(maker.sheet, slide, widestPage).content)
  for (const [index, page] of pages.entries()) {
    const layout = layoutFrame(maker.sheet, slide, `${index + 1}/${pages.length}`)
    draw(framedSlide(maker, layout), page, layout.content)
  }
}

function addTable(slide: TableSlide, maker: SlideMaker): void {
  const objectName = maker.keepTable(slide)
  addPages(slide, maker, {
    paginate: ({ w, h }) => tablePages(slide.table, { width: w * points, height: h * points }),
    draw: (target, { rows, size, columnWidths }, { x, y, w }) => {
      const colW = columnWidths.map((width) => width / points)
      target.addTable(tableRows(slide, rows, size, maker.sheet.lang), { x, y, w, objectName, colW, autoPage: false })
    },
  })
}

function tableRows(
  { table }: TableSlide,
  rows: readonly (readonly string[])[],
  fontSize: number,
  lang: string,
): PptxGenJS.TableRow[] {
  const { across, down } = cellPadding
  const none = { type: 'none' } as const
  const cell = (text: string, column: number, isHeading: boolean): PptxGenJS.TableCell => ({
    // A cell without text has no run, so nothing would say its font and language.
    text: text === '' ? ' ' : text,
    options: {
      fontFace: slideFont,
      fontSize,
      lang,
      color: slideColours.ink,
      bold: isHeading,
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
  const filled = (row: readonly string[]): readonly string[] => table.columns.map((_, column) => row[column] ?? '')
  return [
    table.columns.map(({ heading }, column) => cell(cleanText(heading), column, true)),
    ...rows.map((row) => filled(row).map((text, column) => cell(text, column, false))),
  ]
}

function addList(slide: ListSlide, maker: SlideMaker): void {
  const indent = 0.3
  const { sheet } = maker
  addPages(slide, maker, {
    paginate: ({ w, h }) => listPages(slide.entries, { width: (w - indent) * points, height: h * points }),
    draw: (target, { size, entries }, content) => {
      if (entries.length === 0) return
      const runs = entries.map((text, index) => ({
        text,
        options: {
          ...textOptions(sheet, size, slideColours.ink),
          bullet: { indent: indent * points },
          breakLine: index < entries.length - 1,
          paraSpaceAfter: size * entryGapEm,
        },
      }))
      target.addText(runs, { ...textOptions(sheet, size, slideColours.ink), ...content })
    },
  })
}
