import type { ReadingTable } from './reading-table.ts'
import type { ChartFooter } from './chart-footer.ts'
import type { PointShape } from './palette.ts'

/**
 * How a point is drawn: filled for a final figure, hollow for a provisional one, ringed for a revised one. A sample takes
 * the look of the state it plays and is paler. What is partial is a mark by itself, joined to nothing. What is carried over
 * to the areas of another day has a dot within, whatever its state; an estimate is dashed.
 */
export type MarkStyle = 'final' | 'provisional' | 'revised' | 'draft' | 'partial' | 'carried' | 'estimated'

/** The look of a mark, and what is to be said of it. */
export interface MarkLook {
  readonly style: MarkStyle
  readonly isSample: boolean
  /** Whether a partial figure lacks months or days alone, and no area. */
  readonly isOfMonths?: true
  /** Whether something is to be known of it that the notes say. */
  readonly isNoted?: true
}

export interface ResolvedMark extends MarkLook {
  /** Number of the quarter on the x-axis, from 0. */
  readonly x: number
  readonly y: number
}

/** A stretch of line between two neighbouring points; as weak as the weaker of them. */
export interface ResolvedSegment {
  readonly from: ResolvedMark
  readonly to: ResolvedMark
  readonly isProvisional: boolean
  readonly isSample: boolean
}

/** A figure of a whole year or several months: a bar over the quarters it covers. */
export interface ResolvedSpan extends MarkLook {
  readonly firstX: number
  readonly lastX: number
  readonly y: number
  readonly label: string
}

export interface ResolvedSeries {
  readonly id: string
  /** "Huyện Lộc Ninh". */
  readonly label: string
  /** "Lộc Ninh", for the end of the line. */
  readonly shortLabel: string
  readonly role: 'chosen' | 'further' | 'context' | 'target'
  readonly colour: string
  readonly shape: PointShape
  readonly dash: string
  readonly widthPx: number
  readonly marks: readonly ResolvedMark[]
  readonly segments: readonly ResolvedSegment[]
  readonly spans: readonly ResolvedSpan[]
  /** Quarters whose value is missing for a reason that has to be told. */
  readonly missing: readonly number[]
  /** What each quarter says: area, quarter and figure with state and coverage. One text a quarter. */
  readonly readings: readonly string[]
  /** The same as small tables. */
  readonly tables: readonly ReadingTable[]
  /** The value at the last point, for the label at the end of the line. */
  readonly lastValue?: string
}

/**
 * A kind of mark that needs a word. The last ones are the two points of a comparison, a bar of some colour, a line with its
 * points, a mark by its shape, a line from end to end, one across, and an area with its border.
 */
export type LegendKind =
  | MarkStyle
  | 'sample'
  | 'noted'
  | 'missing'
  | 'year'
  | 'current'
  | 'base'
  | 'bar'
  | 'series'
  | 'mark'
  | 'range'
  | 'across'
  | 'area'

export interface LegendEntry {
  readonly kind: LegendKind
  readonly label: string
  /** Ink where absent. */
  readonly colour?: string
  /** Of a state: whether bars bear it. */
  readonly isBar?: true
  /** Of a line that is named in the legend. */
  readonly shape?: PointShape
  readonly dash?: string
}

/** A chart with everything decided but the pixels: the outputs only draw. */
export interface ResolvedTrend {
  readonly title: string
  readonly subtitle: string
  /** The days of the page's period: "Kỳ báo cáo Quý I/2024: 15/12/2023 – 14/03/2024". */
  readonly window?: string
  /** What the y-axis shows. */
  readonly yTitle: string
  readonly y: {
    readonly first: number
    readonly last: number
    readonly ticks: readonly { readonly value: number; readonly label: string }[]
  }
  readonly x: {
    /** Full names of the quarters, one a position. */
    readonly periods: readonly string[]
    readonly ticks: readonly { readonly x: number; readonly label: string; readonly year?: string }[]
    /** The position of the page's quarter. */
    readonly current?: number
  }
  readonly series: readonly ResolvedSeries[]
  readonly breaks: readonly { readonly x: number; readonly label: string }[]
  /** The kinds of marks that occur and need a word. */
  readonly legend: readonly LegendEntry[]
  readonly notes: readonly string[]
  readonly footer: ChartFooter
  /** "SỐ LIỆU MINH HOẠ" as soon as one figure is illustrative. */
  readonly watermark?: string
  /** The first area's figure in the page's quarter: "Huyện Lộc Ninh, Quý I/2024: 14/15 xã (93,3%)". */
  readonly reading: string
  /** The chart in one sentence: the reading with the indicator's name. */
  readonly sentence: string
}
