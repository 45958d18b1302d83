/** A rectangle on a slide, in inches. */
export interface SlideRect {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}
