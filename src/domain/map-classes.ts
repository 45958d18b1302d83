import { mostClasses } from './map-limits.ts'

/** What a map shows of a comparison: its quarter, that beside the base, or the change between the two. */
export type MapView = 'quarter' | 'pair' | 'change'

/** By which rule values fall into classes; the limits of one's own are where a class begins. */
export type MapClassing =
  | { readonly kind: 'quantile' }
  | { readonly kind: 'equal' }
  | { readonly kind: 'own'; readonly limits: readonly number[] }

/** Values from `from` on and below `to`; the last class of a scale holds its end. */
export interface MapClass {
  readonly from: number
  readonly to: number
  /** Of a change: how far from zero and on which side. */
  readonly band?: -2 | -1 | 0 | 1 | 2
}

/**
 * The classes of some values, from the lowest, none of them empty but those with limits of one's own. Equal values are never
 * parted, so there may be fewer than asked for; whole numbers are parted at whole numbers.
 */
export function mapClasses(values: readonly number[], classing: MapClassing, isWhole: boolean): readonly MapClass[] {
  const sorted = [...values].sort((a, b) => a - b)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  if (classing.kind === 'own') {
    const edges = [Math.min(first, classing.limits[0]!), ...classing.limits, Math.max(last, classing.limits.at(-1)!)]
    return edges.slice(0, -1).map((from, at) => ({ from, to: edges[at + 1]! }))
  }
  const count = Math.min(mostClasses, new Set(sorted).size)
  const starts = Array.from({ length: count - 1 }, (_, at): number => {
    const part = (at + 1) / count
    if (classing.kind === 'quantile') return sorted[Math.floor(part * sorted.length)] ?? last
    const start = first + part * (last - first)
    return isWhole ? Math.ceil(start) : Number(start.toPrecision(12))
  })
  return filled([first, ...starts], last, sorted)
}

/**
 * The classes of some changes, from the largest fall: zero is one of its own, and each side has at most two, parted at half
 * of the largest change (equal steps) or in the middle of all sizes (quantiles). Both sides are parted at the same size, so
 * that a rise and a fall of one size look alike.
 */
export function changeClasses(changes: readonly number[], kind: MapClassing['kind']): readonly MapClass[] {
  const sizes = changes.flatMap((change) => (change === 0 ? [] : [Math.abs(change)])).sort((a, b) => a - b)
  const most = sizes.at(-1) ?? 0
  const middle = kind === 'equal' ? most / 2 : (sizes[Math.floor(sizes.length / 2)] ?? 0)
  const up: readonly MapClass[] = [
    { from: 0, to: middle, band: 1 },
    { from: sizes.some((size) => size < middle) ? middle : 0, to: most, band: 2 },
  ]
  const down = up
    .map(({ from, to, band }): MapClass => ({ from: 0 - to, to: 0 - from, band: band === 1 ? -1 : -2 }))
    .reverse()
  const all: readonly MapClass[] = [...down, { from: 0, to: 0, band: 0 }, ...up]
  const inUse = new Set(changes.map((change) => classOf(all, change)))
  return all.filter((_, at) => inUse.has(at))
}

/** The number of the class a value lies in, from 0; a fall at a limit lies with the larger falls. */
export function classOf(classes: readonly MapClass[], value: number): number {
  const isChange = classes.some(({ band }) => band !== undefined)
  const numbers = classes.map((_, at) => at)
  if (isChange && value <= 0) {
    return (
      numbers.find((at) => {
        const { to, band = 0 } = classes[at]!
        return value === 0 ? band === 0 : band < 0 && value <= to
      }) ?? -1
    )
  }
  const found = numbers.reverse().find((at) => value >= classes[at]!.from && (!isChange || classes[at]!.band! > 0))
  return found ?? -1
}

/** Classes that begin at these values, without those that hold none. */
function filled(starts: readonly number[], last: number, values: readonly number[]): readonly MapClass[] {
  const classes = starts.map((from, at): MapClass => ({ from, to: starts[at + 1] ?? last }))
  return classes.filter(({ from }, at) => values.some((value) => value >= from && value < (starts[at + 1] ?? Infinity)))
}
