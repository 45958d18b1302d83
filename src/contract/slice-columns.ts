import type { FigureDictionaries, IndexColumn } from '../domain/figure-table.ts'

/**
 * How columns travel. Rows of a slice stand in the order of their cells (indicator, category, area, period), so that most are
 * the next one of the row before; what changes seldom is told as runs; numbers are told by what they differ from the one
 * before in their series.
 */
export interface CellSizes {
  readonly areas: number
  readonly periods: number
  /** Of breakdowns; the whole is one more. */
  readonly categories: number
}

/** What a row is about, as indexes. */
export interface CellColumns {
  readonly indicator: IndexColumn
  readonly category: IndexColumn
  readonly area: IndexColumn
  readonly period: IndexColumn
}

/** Numbers as they travel: whole ones, `scales[indicator]` times what they mean; a scale of 0: as they are. */
export interface TravellingNumbers {
  readonly scales: readonly unknown[]
  readonly steps: readonly unknown[]
}

export const cellSizesOf = ({ areas, periods, categories }: FigureDictionaries): CellSizes => ({
  areas: areas.length,
  periods: periods.length,
  categories: categories.length,
})

/** Cells as pairs: how many are passed over (negative: gone back), how many follow one another. */
export function encodeCells({ indicator, category, area, period }: CellColumns, sizes: CellSizes): readonly number[] {
  const pairs: number[] = []
  let next = 0
  for (let row = 0; row < indicator.length; row += 1) {
    const ofIndicator = indicator[row]! * (sizes.categories + 1) + category[row]!
    const cell = (ofIndicator * sizes.areas + area[row]!) * sizes.periods + period[row]!
    if (row > 0 && cell === next) pairs[pairs.length - 1]! += 1
    else pairs.push(cell - next, 1)
    next = cell + 1
  }
  return pairs
}

/** Fills columns from pairs, or says that these do not make exactly their rows or leave the dictionaries. */
export function decodeCells(
  pairs: readonly unknown[],
  columns: CellColumns,
  sizes: CellSizes & { readonly indicators: number },
): boolean {
  const { areas, periods } = sizes
  const cells = sizes.indicators * (sizes.categories + 1) * areas * periods
  const rows = columns.indicator.length
  let [row, cell] = [0, 0]
  for (let at = 0; at < pairs.length; at += 2) {
    const [passed, count] = [pairs[at], pairs[at + 1]]
    if (!isWhole(passed) || !isWhole(count) || count < 1) return false
    cell += passed
    if (cell < 0 || cell + count > cells || row + count > rows) return false
    for (const last = row + count; row < last; row += 1, cell += 1) {
      const series = Math.floor(cell / periods)
      const ofIndicator = Math.floor(series / areas)
      columns.period[row] = cell % periods
      columns.area[row] = series % areas
      columns.category[row] = ofIndicator % (sizes.categories + 1)
      columns.indicator[row] = Math.floor(ofIndicator / (sizes.categories + 1))
    }
  }
  return row === rows
}

/** A column as pairs of an entry and how often it follows itself. */
export function encodeRuns(column: IndexColumn): readonly number[] {
  const pairs: number[] = []
  for (const [row, entry] of column.entries()) {
    if (row > 0 && entry === column[row - 1]) pairs[pairs.length - 1]! += 1
    else pairs.push(entry, 1)
  }
  return pairs
}

/** Fills a column from runs, or says that these do not make exactly its rows or have an entry outside its dictionary. */
export function decodeRuns(pairs: readonly unknown[], column: IndexColumn, entries: number): boolean {
  let row = 0
  for (let at = 0; at < pairs.length; at += 2) {
    const [entry, count] = [pairs[at], pairs[at + 1]]
    if (!isWhole(entry) || !isWhole(count) || entry < 0 || entry >= entries || count < 1) return false
    if (row + count > column.length) return false
    column.fill(entry, row, row + count)
    row += count
  }
  return row === column.length
}

/** Decimals that figures have; with more of them numbers travel as they are. */
const scales = [1, 10, 100, 1000, 10_000, 1_000_000]
const mostScaled = 2 ** 51

/** Numbers by steps within a series; null where there is none. */
export function encodeNumbers(
  numbers: Float64Array,
  { indicator, category, area }: CellColumns,
  indicators: number,
): TravellingNumbers {
  const of = Array.from({ length: indicators }, (): number[] => [])
  for (const [row, number] of numbers.entries()) if (!Number.isNaN(number)) of[indicator[row]!]!.push(number)
  const chosen = of.map((own) => scales.find((scale) => own.every((number) => isScaled(number, scale))) ?? 0)
  const steps: (number | null)[] = []
  let before = 0
  for (const [row, number] of numbers.entries()) {
    if (row > 0 && !(isSame(indicator, row) && isSame(category, row) && isSame(area, row))) before = 0
    const scale = chosen[indicator[row]!]!
    const whole = scale === 0 ? number : Math.round(number * scale)
    steps.push(Number.isNaN(number) ? null : scale === 0 ? number : whole - before)
    if (!Number.isNaN(number) && scale > 0) before = whole
  }
  return { scales: chosen, steps }
}

const isScaled = (number: number, scale: number): boolean => {
  const whole = Math.round(number * scale)
  return Math.abs(whole) < mostScaled && whole / scale === number
}

const isSame = (column: IndexColumn, row: number): boolean => column[row] === column[row - 1]

/** Fills a column of numbers, or names the place of the first that is none ("steps.3"); without any step there are none. */
export function decodeNumbers(
  { scales: chosen, steps }: TravellingNumbers,
  numbers: Float64Array,
  { indicator, category, area }: CellColumns,
): string | undefined {
  numbers.fill(Number.NaN)
  if (steps.length === 0) return undefined
  if (steps.length !== numbers.length) return 'steps'
  let before = 0
  for (let row = 0; row < steps.length; row += 1) {
    const step = steps[row]
    if (row > 0 && !(isSame(indicator, row) && isSame(category, row) && isSame(area, row))) before = 0
    if (step === null) continue
    const scale = chosen[indicator[row]!]
    if (!isWhole(scale) || scale < 0) return `scales.${indicator[row]!}`
    if (typeof step !== 'number' || !Number.isFinite(step) || (scale > 0 && !isWhole(step))) return `steps.${row}`
    before += step
    numbers[row] = scale === 0 ? step : before / scale
  }
  return undefined
}

const isWhole = (number: unknown): number is number => Number.isSafeInteger(number)
