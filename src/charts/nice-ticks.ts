/** The ticks of an axis from zero or above, with its ends. */
export interface AxisTicks {
  readonly domain: { readonly first: number; readonly last: number }
  readonly values: readonly number[]
}

/**
 * Ticks at round numbers that hold the values and zero: an axis of officials' figures starts at zero, so that a rise of
 * one commune looks like one commune. Counts get whole ticks only. `wanted` is about how many steps there should be.
 */
export function niceTicks(
  values: readonly number[],
  options: { readonly wanted: number; readonly isWhole: boolean },
): AxisTicks {
  const top = Math.max(0, ...values)
  if (top === 0) return { domain: { first: 0, last: 1 }, values: [0, 1] }
  const rough = top / options.wanted
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((each) => each * magnitude >= rough * 0.999) ?? 10
  const step = options.isWhole ? Math.max(1, Math.round(factor * magnitude)) : factor * magnitude
  const steps = Math.ceil(top / step - 1e-9)
  const ticks = Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)))
  return { domain: { first: 0, last: ticks[ticks.length - 1]! }, values: ticks }
}
