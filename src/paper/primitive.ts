/** A line or filled shape, in pixels. */
export interface PathPrimitive {
  readonly type: 'path'
  readonly d: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: string
  readonly fill?: string
  readonly opacity?: number
}

/** A line of text with its baseline at `y`. */
export interface TextPrimitive {
  readonly type: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: 400 | 600 | 700
  readonly anchor: 'start' | 'middle' | 'end'
  readonly fill: string
  readonly opacity?: number
  /** A white outline, where the text lies over lines. */
  readonly hasHalo?: boolean
  /** Of which colour, where it is not white. */
  readonly halo?: string
  /** Whether it ends with the sign of a note, which stays where there is no room for the text. */
  readonly isNoted?: true
}

/** All a drawing is made of: both the screen and the picture can draw these two, so both draw the same. */
export type Primitive = PathPrimitive | TextPrimitive

/** A rectangle in pixels. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The width of a text in pixels. */
export type MeasureText = (text: string, size: number, weight: TextPrimitive['weight']) => number

/** A pixel position with at most two digits, so that drawings are small and equal. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** The path of a straight line. */
export function linePath(x1: number, y1: number, x2: number, y2: number): string {
  return `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`
}

/** The path of a rectangle. */
export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${px(x)} ${px(y)}H${px(x + width)}V${px(y + height)}H${px(x)}Z`
}
