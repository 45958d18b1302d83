import type { Language } from '../i18n/language.ts'
import type { NativeChart } from './native-chart.ts'
import type { PaperTable } from '../paper/paper-table.ts'
import type { Primitive } from '../paper/primitive.ts'
import type { DocumentOffice } from './document-office.ts'

/** A presentation for PowerPoint. All texts are ready sentences; the writer adds none of its own. */
export interface PresentationDocument {
  /** Of the file, shown by programs in their window and by search. */
  readonly title: string
  readonly subject?: string
  readonly language: Language
  readonly ratio: SlideRatio
  readonly slides: readonly Slide[]
}

export type SlideRatio = '16:9' | '4:3'

/** One slide; a table or list that is too long for one goes on over more, each with the headline and "2/3". */
export type Slide = TitleSlide | ChartSlide | DrawingSlide | PairSlide | TableSlide | ListSlide

export interface TitleSlide {
  readonly kind: 'title'
  readonly office?: DocumentOffice
  readonly title: string
  /** Area, period, day of the data. */
  readonly lines: readonly string[]
  readonly watermark?: string
}

/** What stands around the content of a slide. */
export interface SlideFrame {
  /** The headline of the chart; the title of the slide for outlines and screen readers. */
  readonly headline: string
  readonly subtitle?: string
  /** What is said beside the headline, above the content. */
  readonly body?: string
  /** Below the content, one line each. */
  readonly notes?: readonly string[]
  /** Where the numbers come from, their state and day. */
  readonly source?: string
  /** Description and sources in full, paragraphs divided by line ends. */
  readonly speakerNotes?: string
  /** The mark of illustrative figures, framed in the corner: once a slide. */
  readonly watermark?: string
}

export interface ChartSlide extends SlideFrame {
  readonly kind: 'chart'
  readonly chart: NativeChart
  readonly altText: string
}

/** For what PowerPoint has no chart for: a slide for each drawing, of shapes that stay editable. */
export interface DrawingSlide extends SlideFrame {
  readonly kind: 'drawing'
  readonly drawings: readonly SlideDrawing[]
  readonly altText: string
  /** Which number is whose, in lines: said in the notes of the first of its slides, since shapes do not say it. */
  readonly figures: string
}

/** Lines, fields and texts on a sheet of `width` by `height` pixels. */
export interface SlideDrawing {
  readonly width: number
  readonly height: number
  readonly primitives: readonly Primitive[]
}

/** Two charts side by side, with notes and source in common. */
export interface PairSlide extends SlideFrame {
  readonly kind: 'pair'
  readonly halves: readonly [SlideHalf, SlideHalf]
}

/** One of two charts, below its own heading. */
export interface SlideHalf {
  readonly heading: string
  readonly altText: string
  readonly chart: NativeChart
}

export interface TableSlide extends SlideFrame {
  readonly kind: 'table'
  readonly table: PaperTable
  readonly altText: string
}

/** Sources, missing reports, definitions. */
export interface ListSlide extends SlideFrame {
  readonly kind: 'list'
  readonly entries: readonly string[]
  /** Whether it is shown to a room: few entries stand in a larger text then. */
  readonly isSpoken?: boolean
}
