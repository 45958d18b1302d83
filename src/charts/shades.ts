/** A step of the scale of shades, with a value that lies in it. */
interface ShadeStep {
  readonly from: number
  readonly to: number
  readonly y: number
}

/** From light to dark, so that grey print keeps the order; the ink of a text that can be read on each. */
const shades = [
  { fill: '#eef4f7', ink: '#1b1b1f' },
  { fill: '#cbdfe9', ink: '#1b1b1f' },
  { fill: '#97c0d4', ink: '#1b1b1f' },
  { fill: '#33728f', ink: '#ffffff' },
  { fill: '#124a63', ink: '#ffffff' },
] as const

/** The colours of the shades, from light to dark. */
export const shadeFills: readonly string[] = shades.map(({ fill }) => fill)

/** The shade of a value on a scale from `first` to `last`: five equal steps, the end belonging to the last one. */
export function shadeOf(
  value: number,
  { first, last }: { readonly first: number; readonly last: number },
): { readonly fill: string; readonly ink: string } {
  const part = last > first ? (value - first) / (last - first) : 0
  // A limit belongs to the step that begins with it, also where the division left it a hair below.
  return shades[Math.min(shades.length - 1, Math.max(0, Math.floor(part * shades.length + 1e-9)))]!
}

/**
 * The scale of shades that holds these values, in five round steps. It need not hold zero, as a length must: of values
 * between 81 and 88 every field would be of one shade. What cannot pass a hundred does not. The limits are multiples of
 * their step, so that zero, and a hundred of what is so many percent of the year before, always part two shades.
 */
export function shadeScale(
  values: readonly number[],
  { isWhole, most = Infinity }: { readonly isWhole: boolean; readonly most?: number },
): { readonly first: number; readonly last: number } {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const rough = (highest - lowest) / shades.length
  // Of few whole numbers each has its own shade, from the lightest to the darkest.
  if (isWhole && rough > 0 && rough < 1) return { first: lowest, last: highest }
  if (!(rough > 0)) return { first: Math.min(0, ...values), last: Math.max(0, ...values) }
  for (let magnitude = 10 ** Math.floor(Math.log10(rough)); ; magnitude *= 10) {
    for (const factor of [1, 2, 5]) {
      const step = isWhole ? Math.max(1, Math.round(factor * magnitude)) : factor * magnitude
      const size = step * shades.length
      const below = Number((Math.floor(lowest / step + 1e-9) * step).toPrecision(12))
      const first = highest <= most && below + size > most ? most - size : below
      if (first <= lowest && first + size >= highest - step * 1e-9) {
        return { first: Number(first.toPrecision(12)), last: Number((first + size).toPrecision(12)) }
      }
    }
  }
}

/** The steps of a scale. Counts have no values between whole numbers: steps without any are left out. */
export function shadeSteps(
  scale: { readonly first: number; readonly last: number },
  isWhole: boolean,
): readonly ShadeStep[] {
  const size = (scale.last - scale.first) / shades.length
  const bound = (index: number): number => {
    const exact = Number((scale.first + size * index).toPrecision(12))
    // Zero is zero, and no dust of a sum.
    return Math.abs(exact) < size * 1e-9 ? 0 : exact
  }
  return shades.flatMap((_, index): readonly ShadeStep[] => {
    const isLast = index === shades.length - 1
    const [from, end] = [bound(index), bound(index + 1)]
    if (!isWhole) return [{ from, to: end, y: (from + end) / 2 }]
    const lowest = Math.ceil(from)
    const highest = isLast ? Math.floor(end) : Math.ceil(end) - 1
    return lowest > highest ? [] : [{ from: lowest, to: highest, y: lowest }]
  })
}
