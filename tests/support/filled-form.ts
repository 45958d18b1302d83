import type { SampleForm } from './sample-forms.ts'
import { printedNumbers } from './sample-forms.ts'

/** A number below a bound, by chance. */
export type Chance = (bound: number) => number

/** The figures of a unit by the number of their column, by chance, so that all that the MS row prints is true. */
export function filledRow(form: SampleForm, chance: Chance): Map<number, number> {
  const sides = new Map(
    printedNumbers(form).map((printed): [number, readonly (readonly number[])[]] => {
      const [own, ...others] = printed.replaceAll(' ', '').split('=')
      return [Number(own), others.map(partsOf)]
    }),
  )
  const values = new Map<number, number>()
  const split = (total: number, parts: readonly number[]): void => {
    let left = total
    parts.forEach((part, index) => {
      const value = index === parts.length - 1 ? left : chance(left + 1)
      values.set(part, value)
      left -= value
    })
  }
  const fill = (number: number): number => {
    const known = values.get(number)
    if (known !== undefined) return known
    const own = sides.get(number) ?? []
    // Of several sums the one of sums makes the others.
    const [made, ...others] = [...own].sort((a, b) => composed(b) - composed(a))
    const value = made ? made.reduce((sum, part) => sum + fill(part), 0) : 1 + chance(180)
    values.set(number, value)
    for (const parts of others) split(value, parts)
    return value
  }
  const composed = (parts: readonly number[]): number =>
    parts.filter((part) => (sides.get(part) ?? []).length > 0).length
  for (const number of [...sides.keys()].sort((a, b) => (sides.get(b)?.length ?? 0) - (sides.get(a)?.length ?? 0))) {
    fill(number)
  }
  return values
}

function partsOf(side: string): readonly number[] {
  const [, first, second, last] = /^(\d+)\+(\d+)\+\.\.\.\+(\d+)$/.exec(side) ?? []
  if (last === undefined) return side.split('+').map(Number)
  return [
    Number(first),
    ...Array.from({ length: Number(last) - Number(second) + 1 }, (_, index) => Number(second) + index),
  ]
}

/** The sum of rows, column by column. */
export function summedRows(rows: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const total = new Map<number, number>()
  for (const row of rows) for (const [number, value] of row) total.set(number, (total.get(number) ?? 0) + value)
  return total
}

/** Chance that is the same each time. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}
