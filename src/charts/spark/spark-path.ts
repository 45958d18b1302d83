/** A small picture of a series: lines between neighbours, a dot at each figure, nothing where there is none. */
export interface SparkPath {
  /** The lines between neighbours of one kind: of what has a source, and of what is illustrative. */
  readonly line: string
  readonly sampleLine: string
  readonly dots: readonly {
    readonly x: number
    readonly y: number
    readonly isLast: boolean
    readonly isHollow: boolean
    readonly isSample: boolean
  }[]
  /** Positions of quarters whose figure is missing for a reason that has to be told. */
  readonly signs: readonly number[]
  readonly base: number
}

/**
 * A point of a spark: a value, a figure that is missing for a reason that has to be told, or nothing. `isHollow` marks a
 * provisional figure, `isApart` one that no line may join, `isSample` one that is joined to others of its kind alone.
 */
export type SparkPoint =
  | {
      readonly value: number
      readonly isHollow: boolean
      readonly isApart: boolean
      readonly isSample: boolean
      /** Whether no line may come to it from the quarter before: the area or the criteria are others. */
      readonly isBroken?: true
    }
  | 'told-missing'
  | undefined

/**
 * Lays a series out in a box. The scale holds zero, so a zero lies on the base line and a gap is empty: the two never look
 * alike. A series of zeros alone lies on the base line.
 */
export function sparkPath(
  points: readonly SparkPoint[],
  box: { readonly width: number; readonly height: number; readonly padding: number },
): SparkPath {
  const values = points.map((point) => (point === 'told-missing' ? undefined : point))
  const numbers = values.flatMap((point) => point?.value ?? [])
  const [bottom, top] = [Math.min(0, ...numbers), Math.max(0, ...numbers)]
  const foot = box.height - box.padding
  const step = points.length > 1 ? (box.width - 2 * box.padding) / (points.length - 1) : 0
  const round = (value: number): number => Math.round(value * 10) / 10
  const xOf = (index: number): number => round(box.padding + index * step)
  const yOf = (value: number): number =>
    round(top === bottom ? foot : foot - ((value - bottom) / (top - bottom)) * (foot - box.padding))
  const base = yOf(0)
  const lineOf = (isSample: boolean): string => {
    const isJoined = (index: number): boolean => {
      const point = values[index]
      return point !== undefined && !point.isApart && point.isSample === isSample
    }
    return values
      .map((point, index) =>
        point && isJoined(index)
          ? `${isJoined(index - 1) && !point.isBroken ? 'L' : 'M'}${xOf(index)} ${yOf(point.value)}`
          : '',
      )
      .join('')
  }
  return {
    line: lineOf(false),
    sampleLine: lineOf(true),
    dots: values.flatMap((point, index) =>
      point
        ? [
            {
              x: xOf(index),
              y: yOf(point.value),
              isLast: index === points.length - 1,
              isHollow: point.isHollow,
              isSample: point.isSample,
            },
          ]
        : [],
    ),
    signs: points.flatMap((point, index) => (point === 'told-missing' ? [xOf(index)] : [])),
    base,
  }
}
