import type { NativeChart } from '../native-chart.ts'

/** The newest figure of an area. */
export interface LineEnd {
  /** The number of its series. */
  readonly series: number
  /** Its place among the categories. */
  readonly at: number
}

/** The name beside the newest figure of an area. */
interface NamedEnd extends LineEnd {
  /** How far below its figure it stands, in parts of the height of the plot: names do not lie over one another. */
  readonly shift: number
}

/** Where the lines of the areas end, in their order. */
export function lineEnds(chart: NativeChart): readonly LineEnd[] {
  return areasOf(chart).flatMap((members) => newestOf(chart, members) ?? [])
}

/**
 * The names beside the ends of several areas, at least `gap` apart in parts of the height of the plot. None where a line ends
 * before the last category or there is no room for all: a legend says who is who there.
 */
export function namedEnds(chart: NativeChart, gap: number): readonly NamedEnd[] {
  const ends = lineEnds(chart)
  const isLast = ({ at }: LineEnd): boolean => at === chart.categories.length - 1
  if (ends.length < 2 || ends.length < areasOf(chart).length || !ends.every(isLast)) return []
  if (gap * (ends.length - 1) > 1) return []
  const { least, most } = chart.axis
  const depthOf = ({ series, at }: LineEnd): number =>
    (most - (chart.series[series]!.values[at] ?? least)) / (most - least || 1)
  const down = [...ends].sort((a, b) => depthOf(a) - depthOf(b))
  const places: number[] = []
  for (const end of down) places.push(Math.max(depthOf(end), (places[places.length - 1] ?? -gap) + gap))
  // What ran out below moves up again.
  let lowest = 1
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index]!, lowest)
    lowest = places[index]! - gap
  }
  return ends.map((end) => ({ ...end, shift: places[down.indexOf(end)]! - depthOf(end) }))
}

/** The numbers of the series of each area: a further stretch of a line belongs to the area before it. */
function areasOf({ series }: NativeChart): readonly (readonly number[])[] {
  const areas: number[][] = []
  for (const [index, { isTarget, isContinuation }] of series.entries()) {
    if (isTarget) continue
    const area = areas[areas.length - 1]
    if (isContinuation && area) area.push(index)
    else areas.push([index])
  }
  return areas
}

function newestOf({ series }: NativeChart, members: readonly number[]): LineEnd | undefined {
  const ends = members.map((index) => ({
    series: index,
    at: series[index]!.values.map((value) => value !== null).lastIndexOf(true),
  }))
  const newest = ends.reduce((best, end) => (end.at > best.at ? end : best))
  return newest.at < 0 ? undefined : newest
}
