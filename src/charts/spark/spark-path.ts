/** A small picture of a series: lines between neighbours, a dot at each figure, nothing where there is none. */
export interface SparkPath {
  readonly line: string
  readonly dots: readonly {
    readonly x: number
    readonly y: number
    readonly isLast: boolean
    readonly isHollow: boolean
  }[]
  /** Positions of quarters whose figure is missing for a reason that has to be told. */
  readonly signs: readonly number[]
  readonly base: number
}

/**
 * A point of a spark: a value, a figure that is missing for a reason that has to be told, or nothing. `isHollow` marks a
 * provisional figure, `isApart` one that no line may join.
 */
export type SparkPoint =
  | { readonly value: number; readonly isHollow: boolean; readonly isApart: boolean }
  | 'told-missing'
  | undefined

/**
 * Lays a series out in a box. The scale starts at zero, so a zero lies on the base line and a gap is empty: the two never
 * look alike. A series of zeros alone lies on the base line.
 */
export function sparkPath(
  points: readonly SparkPoint[],
  box: { readonly width: number; readonly height: number; readonly padding: number },
): SparkPath {
  const values = points.map((point) => (point === 'told-missing' ? undefined : point))
  const top = Math.max(0, ...values.flatMap((point) => point?.value ?? []))
  const base = box.height - box.padding
  const step = points.length > 1 ? (box.width - 2 * box.padding) / (points.length - 1) : 0
  const round = (value: number): number => Math.round(value * 10) / 10
  const xOf = (index: number): number => round(box.padding + index * step)
  const yOf = (value: number): number => round(top === 0 ? base : base - (value / top) * (base - box.padding))
  const isJoined = (index: number): boolean => values[index] !== undefined && !values[index].isApart
  const line = values
    .map((point, index) =>
      point && isJoined(index) ? `${isJoined(index - 1) ? 'L' : 'M'}${xOf(index)} ${yOf(point.value)}` : '',
    )
    .join('')
  return {
    line,
    dots: values.flatMap((point, index) =>
      point
        ? [{ x: xOf(index), y: yOf(point.value), isLast: index === points.length - 1, isHollow: point.isHollow }]
        : [],
    ),
    signs: points.flatMap((point, index) => (point === 'told-missing' ? [xOf(index)] : [])),
    base,
  }
}
