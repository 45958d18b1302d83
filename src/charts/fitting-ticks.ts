import type { ResolvedChart } from './resolved-chart.ts'

type Tick = ResolvedChart['x']['ticks'][number]

/** What a width has to do with the names below its axis. */
interface AxisRoom {
  /** The width of one quarter in pixels. */
  readonly stepPx: number
  /** The least space between two names in pixels. */
  readonly gapPx: number
  readonly widthOf: (text: string) => number
}

/**
 * The ticks whose names find room: where each tick is a year, every n-th of them; where each is a quarter, all of them,
 * and a year that would run into the next one keeps silent.
 */
export function fittingTicks(ticks: readonly Tick[], { stepPx, gapPx, widthOf }: AxisRoom): readonly Tick[] {
  if (ticks.some(({ year }) => year !== undefined)) {
    return ticks.map((tick, index) => {
      const next = ticks.slice(index + 1).find(({ year }) => year !== undefined)
      const { year, ...quarter } = tick
      if (year === undefined || next === undefined) return tick
      return (next.x - tick.x) * stepPx < widthOf(year) + gapPx ? quarter : tick
    })
  }
  const [first, second] = ticks
  if (!first || !second) return ticks
  const widest = Math.max(...ticks.map(({ label }) => widthOf(label)))
  const every = Math.max(1, Math.ceil((widest + gapPx) / ((second.x - first.x) * stepPx)))
  return ticks.filter((_, index) => index % every === 0)
}
