/** The times of one way to make a file, in milliseconds. */
export interface Timings {
  /** The first file after a fresh page was opened, once a page. */
  readonly firstMs: readonly number[]
  /** Further files on a page that has made one. */
  readonly laterMs: readonly number[]
}

/** The middle of some numbers (at least one); of two in the middle, their mean. */
export function median(values: readonly number[]): number {
  const inOrder = [...values].sort((a, b) => a - b)
  const half = inOrder.length / 2
  return ((inOrder[Math.ceil(half) - 1] ?? 0) + (inOrder[Math.floor(half)] ?? 0)) / 2
}

/** The least of some numbers (at least one) that so great a share of them does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const inOrder = [...values].sort((a, b) => a - b)
  return inOrder[Math.max(0, Math.ceil(share * inOrder.length) - 1)] ?? 0
}

/** A line for a person: the median, and from the least to the most. */
export function spreadText(values: readonly number[]): string {
  const whole = (value: number): string => value.toFixed(0)
  return `${whole(median(values))} ms (${whole(Math.min(...values))}–${whole(Math.max(...values))})`
}

/** How the medians of two ways compare: below 1 the first is faster. */
export function ratioText(ours: readonly number[], theirs: readonly number[]): string {
  return (median(ours) / median(theirs)).toFixed(2)
}
