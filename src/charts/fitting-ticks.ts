import type { ResolvedTrend } from './resolved-trend.ts'

type Tick = ResolvedTrend['x']['ticks'][number]

/** What a width has to do with the names below its axis. */
interface AxisRoom {
  /** The width of one quarter in pixels. */
  readonly stepPx: number
  /** The least space between two names in pixels. */
  readonly gapPx: number
  readonly widthOf: (text: string) => number
}

/**
 * The ticks whose names find room: where each tick is a year, every n-th of them; where each is a quarter, all of them or
 * every n-th of each year, and a year that would run into the next one keeps silent.
 */
export function fittingTicks(ticks: readonly Tick[], room: AxisRoom): readonly Tick[] {
  const { stepPx, gapPx, widthOf } = room
  if (ticks.some(({ year }) => year !== undefined)) {
    const fitting = fittingQuarters(ticks, room)
    return fitting.map((tick, index) => {
      const next = fitting.slice(index + 1).find(({ year }) => year !== undefined)
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

/** Quarters at an equal distance from where their year is named, as near to one another as their names allow. */
function fittingQuarters(ticks: readonly Tick[], { stepPx, gapPx, widthOf }: AxisRoom): readonly Tick[] {
  const widest = Math.max(...ticks.map(({ label }) => widthOf(label)))
  const every = Math.ceil((widest + gapPx) / stepPx)
  if (every <= 1) return ticks
  const years = ticks.filter(({ year }) => year !== undefined)
  return ticks.filter((tick) => {
    const next = years.find(({ x }) => x > tick.x)
    if (next && next.x - tick.x < every) return false
    const own = years.filter(({ x }) => x <= tick.x).at(-1)
    return own === undefined || (tick.x - own.x) % every === 0
  })
}
