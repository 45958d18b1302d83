/**
 * A whole number divided among some by their weights, by the method of Sainte-Laguë: with a larger number nobody gets less.
 * `most` is what each can have at most; all of them together can have the number.
 */
export function apportion(total: number, weights: readonly number[], most?: readonly number[]): readonly number[] {
  const seats = weights.map(() => 0)
  for (let left = total; left > 0; left -= 1) {
    const claim = (at: number): number =>
      seats[at]! < (most?.[at] ?? Number.POSITIVE_INFINITY) ? weights[at]! / (2 * seats[at]! + 1) : -1
    const next = seats.reduce((best, _, at) => (claim(at) > claim(best) ? at : best), 0)
    seats[next]! += 1
  }
  return seats
}
