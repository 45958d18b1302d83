/** So many times a figure has to be another for the two to be told in different units rather than to differ. */
export const farTimes = 20

/**
 * On which side of what is known a number lies far away: more than twenty times most of it, or less than a twentieth.
 * Magnitudes count; zeros prove nothing.
 */
export function farFrom(value: number, known: readonly number[]): 'below' | 'above' | undefined {
  const size = Math.abs(value)
  const sizes = known.flatMap((each) => (each === 0 ? [] : Math.abs(each)))
  const isMost = (isFar: (each: number) => boolean): boolean => sizes.filter(isFar).length * 2 > sizes.length
  if (size === 0) return undefined
  if (isMost((each) => each > size * farTimes)) return 'below'
  return isMost((each) => size > each * farTimes) ? 'above' : undefined
}

/** Whether none of some numbers lies far from any other of them: most are told like this, and need not be held one by one. */
export function areOfOneSize(values: readonly number[]): boolean {
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (const value of values) {
    const size = Math.abs(value)
    if (size === 0) continue
    least = Math.min(least, size)
    most = Math.max(most, size)
  }
  return most < least * farTimes
}

/** The magnitude in the middle, of an even number the lower one; undefined of none. */
export function middleOf(values: readonly number[]): number | undefined {
  const sizes = values.map(Math.abs).sort((a, b) => a - b)
  return sizes[Math.ceil(sizes.length / 2) - 1]
}
