import type { Language } from '../i18n/language.ts'
import type { PaperTable } from '../paper/paper-table.ts'

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
export type Slide = TitleSlide | ChartSlide | PictureSlide | PairSlide | TableSlide | ListSlide

export interface TitleSlide {
  readonly kind: 'title'
  readonly title: string
  readonly subtitle?: string
  /** Area, period, day of the data. */
  readonly lines: readonly string[]
  readonly speakerNotes?: string
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

/** For drawings that PowerPoint has no chart for: a slide for each picture. */
export interface PictureSlide extends SlideFrame {
  readonly kind: 'picture'
  readonly pngs: readonly Uint8Array[]
  readonly altText: string
}

/** Two figures side by side, with notes and source in common. */
export interface PairSlide extends SlideFrame {
  readonly kind: 'pair'
  readonly halves: readonly [SlideHalf, SlideHalf]
}

/** One of two figures: its own heading above its chart or picture. */
export type SlideHalf = { readonly heading: string; readonly altText: string } & (
  | { readonly kind: 'chart'; readonly chart: NativeChart }
  | { readonly kind: 'picture'; readonly png: Uint8Array }
)

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

/** A chart that PowerPoint draws itself; "Edit data" shows its numbers. */
export interface NativeChart {
  /** Bars lie, for many or long names. */
  readonly kind: 'line' | 'bar'
  readonly categories: readonly string[]
  /** Which of the categories are headings of the bars below them, without figures of their own. */
  readonly headings?: readonly number[]
  readonly series: readonly NativeSeries[]
  /** Percentages are 0 to 100 (and figures per thousand 0 to 1,000), in the table of the chart too. */
  readonly valueFormat: 'number' | 'percent' | 'per-mille'
  /** Digits after the comma of every number; absent where each figure's own digits decide. */
  readonly decimals?: number
  /** What is counted, said above the value axis: "Đơn vị: xã". */
  readonly unit: string
  /** What it cannot draw and has to be said below it, one line each. */
  readonly remarks?: readonly string[]
  /** The scale of the picture of the same figures. */
  readonly axis: { readonly least: number; readonly most: number; readonly step: number }
}

export interface NativeSeries {
  readonly name: string
  /** One a category; null where there is no figure: an empty cell and a gap, never a zero. */
  readonly values: readonly (number | null)[]
  /** "#a3161f". */
  readonly colour: string
  readonly dash?: LineDash
  /** Of the numbers at its marks where its own would be too pale to be read. */
  readonly labelColour?: string
  /** A target is a thin line without points. */
  readonly isTarget?: boolean
  /** Further figures of the series before it; a legend of several areas names that one only. */
  readonly isContinuation?: boolean
  /** One a category: what of its points differs from the rest of the series. */
  readonly points?: readonly NativePoint[]
}

/** A point or bar that differs from the rest of its series. */
export interface NativePoint {
  /** Whether a dashed line leads to it from the point before. */
  readonly isWeak?: true
  /** Final where absent. */
  readonly mark?: 'provisional' | 'revised' | 'partial'
  /** Whether a partial figure lacks months or days alone, and no area. */
  readonly isOfMonths?: true
  /** Of its mark or bar. */
  readonly colour?: string
}

/** The dashes of lines as DrawingML names them. */
export type LineDash = 'solid' | 'dash' | 'dot' | 'dashDot' | 'lgDash' | 'sysDash' | 'sysDot'
