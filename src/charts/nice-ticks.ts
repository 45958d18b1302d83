/** The ticks of an axis with its ends. */
export interface AxisTicks {
  readonly domain: { readonly first: number; readonly last: number }
  readonly values: readonly number[]
}

/**
 * Ticks at round numbers that hold the values and zero: an axis of officials' figures holds zero, so that a rise of one
 * commune looks like one commune and a fall below zero is seen to be one. Counts get whole ticks only. `wanted` is about how
 * many steps there should be.
 */
export function niceTicks(
  values: readonly number[],
  options: { readonly wanted: number; readonly isWhole: boolean },
): AxisTicks {
  const [bottom, top] = [Math.min(0, ...values), Math.max(0, ...values)]
  if (top === bottom) return { domain: { first: 0, last: 1 }, values: [0, 1] }
  const rough = (top - bottom) / options.wanted
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((each) => each * magnitude >= rough * 0.999) ?? 10
  const step = options.isWhole ? Math.max(1, Math.round(factor * magnitude)) : factor * magnitude
  const [below, above] = [-bottom, top].map((reach) => Math.ceil(reach / step - 1e-9)) as [number, number]
  const ticks = Array.from({ length: below + above + 1 }, (_, index) =>
    Number(((index - below) * step).toPrecision(12)),
  )
  return { domain: { first: ticks[0]!, last: ticks[ticks.length - 1]! }, values: ticks }
}
