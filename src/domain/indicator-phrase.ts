import type { CategoryId, IndicatorId } from './indicator.ts'

/**
 * One way in which Vietnamese reports speak of an indicator, or of one part of it. Each list holds several ways of saying
 * the same.
 */
export interface IndicatorPhrase {
  readonly indicator: IndicatorId
  /** The part of the indicator it speaks of ("sản phẩm 4 sao"); absent for the whole. */
  readonly category?: CategoryId
  /** What stands behind the number: "xã", "lượt", "sản phẩm". */
  readonly counted: readonly string[]
  /** What says before the number that it is this indicator: "tiếp nhận". One of these or of `behind` must stand there. */
  readonly before: readonly string[]
  /** What says it behind the counted, or in a label before the number: "nông thôn mới". */
  readonly behind: readonly string[]
  /** What must be said somewhere around it, so that short words ("nâng cao") mean this. None: nothing must. */
  readonly context: readonly string[]
  /** What makes it another object, in the place of the counted or beside it: "y tế". */
  readonly except: readonly string[]
  /** What makes it a part: one of these is a sub-total, several together are the whole. */
  readonly parts: readonly string[]
  /** The indicator whose figure stands before this one's in "866/964 người" and "71 lượt với 98 người". */
  readonly after?: IndicatorId
}
