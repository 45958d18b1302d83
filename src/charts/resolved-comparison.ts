import type { Judgement } from '../domain/change.ts'
import type { RowsForm } from './compare-spec.ts'
import type { ReadingTable } from './reading-table.ts'
import type { MarkLook, ResolvedTrend } from './resolved-trend.ts'

/** A figure in a comparison, ready to be drawn. */
export type ResolvedCell =
  | (MarkLook & {
      readonly kind: 'value'
      readonly y: number
      /** The upper end of a range; `y` is the lower one. */
      readonly upTo?: number
      /** "14/15", "93,3%"; with a sign behind it where something is to be known of it. */
      readonly text: string
    })
  | {
      readonly kind: 'missing'
      /** Why. */
      readonly text: string
      /** Whether the reason has to be told; where the sources are merely silent the gap says enough. */
      readonly isTold: boolean
    }

export interface ResolvedRow {
  readonly id: string
  readonly label: string
  /** Without the type, for narrow screens. */
  readonly shortLabel: string
  readonly isChosen: boolean
  /** Above the first row of a group. */
  readonly heading?: string
  readonly current: ResolvedCell
  readonly base: ResolvedCell
  /** One a column. */
  readonly cells: readonly ResolvedCell[]
  /** Columns before which the series breaks. */
  readonly breaks: readonly number[]
  readonly change: {
    readonly words: string
    readonly tone: Judgement | 'refused'
    /** Whether a line may join the two figures. */
    readonly isComparable: boolean
  }
  /** "1", "2". */
  readonly place?: string
  /** Risen or fallen among the others; `isJudged` where that is good or bad. */
  readonly movement?: { readonly places: number; readonly words: string; readonly isJudged: boolean }
  /** The whole row in words, then each cell. */
  readonly reading: string
  readonly cellReadings: readonly string[]
  /** The same as small tables. */
  readonly table: ReadingTable
  readonly cellTables: readonly ReadingTable[]
}

/** A comparison of areas with everything decided but the pixels. */
export interface ResolvedComparison extends Pick<
  ResolvedTrend,
  'title' | 'subtitle' | 'window' | 'yTitle' | 'legend' | 'notes' | 'footer' | 'watermark' | 'sentence'
> {
  readonly form: RowsForm
  readonly scale: ResolvedTrend['y']
  readonly columns: readonly {
    readonly label: string
    readonly year?: string
    readonly name: string
    /** Of its bars. */
    readonly colour: string
  }[]
  /** What all rows alike are compared with: drawn once, as a line through them. */
  readonly common?: Extract<ResolvedCell, { kind: 'value' }>
  /** What the mark on the bars of each area stands for: its plan. Absent where no bar bears one. */
  readonly plan?: string
  /** Whether the base is drawn: a total of counts beside its parts would press them to nothing. */
  readonly showsBase: boolean
  /** Whether places moved since the base. */
  readonly hasMovements: boolean
  readonly rows: readonly ResolvedRow[]
  /** Of a part of a comparison the rows of the whole: what they need in width is kept in every part. */
  readonly measured?: readonly ResolvedRow[]
}
