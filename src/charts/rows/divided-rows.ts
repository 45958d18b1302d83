import type { ResolvedRow } from '../resolved-comparison.ts'

/** How far from an even cut a group may begin to begin its part, in parts of a part. */
const nearPart = 0.25

/**
 * Rows in so many parts, in their order, each about as long as the others. A part begins with a group where one begins
 * nearby; else the heading of the group stands above its first row again.
 */
export function dividedRows<Row extends Pick<ResolvedRow, 'heading'>>(
  rows: readonly Row[],
  count: number,
): readonly (readonly Row[])[] {
  const even = rows.length / count
  const starts = rows.flatMap(({ heading }, index) => (heading === undefined ? [] : [index]))
  const cuts = Array.from({ length: count - 1 }, (_, part) => {
    const cut = Math.round((part + 1) * even)
    const near = starts.filter((start) => Math.abs(start - cut) <= even * nearPart)
    return (
      near.reduce<number | undefined>(
        (best, start) => (best === undefined || Math.abs(start - cut) < Math.abs(best - cut) ? start : best),
        undefined,
      ) ?? cut
    )
  })
  const edges = [0, ...cuts, rows.length]
  return edges.slice(0, -1).map((from, part) => {
    const [first, ...others] = rows.slice(from, edges[part + 1])
    if (!first) return []
    const group = starts.filter((start) => start <= from).at(-1)
    const heading = group === undefined ? undefined : rows[group]!.heading
    return [heading === undefined ? first : { ...first, heading }, ...others]
  })
}
