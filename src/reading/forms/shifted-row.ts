import type { FormCell, FormRow } from './form.ts'
import { valueOf } from './form-rules.ts'

export interface Shift {
  /** The row as it was meant. */
  readonly cells: ReadonlyMap<number, FormCell>
  /** What stands elsewhere than meant, by the number of its column. */
  readonly changed: ReadonlyMap<number, number>
}

/**
 * The one way to move the figures of a row from a column on by one place with which it is right; undefined where there is none,
 * or several. A place that becomes free is zero, and what falls off at the end must have been nothing.
 */
export function shiftOf(row: FormRow, isRight: (values: ReadonlyMap<number, number>) => boolean): Shift | undefined {
  const numbers = [...row.cells.keys()].sort((a, b) => a - b)
  const values = numbers.map((number) => valueOf(row.cells.get(number)))
  if (values.some((value) => value === undefined)) return undefined
  const known = values as readonly number[]
  const found: ReadonlyMap<number, number>[] = []
  for (let from = 0; from < numbers.length - 1; from += 1) {
    for (const moved of [toTheRight(known, from), toTheLeft(known, from)]) {
      if (moved === undefined) continue
      const map = new Map(numbers.map((number, index) => [number, moved[index]!]))
      if (isRight(map) && !found.some((each) => areEqual(each, map))) found.push(map)
    }
  }
  const [only, ...others] = found
  if (!only || others.length > 0) return undefined
  const changed = new Map([...only].filter(([number, value]) => value !== valueOf(row.cells.get(number))))
  if (changed.size < 2) return undefined
  const cells = new Map(
    [...row.cells].map(([number, cell]): [number, FormCell] => [
      number,
      { ...cell, figure: { kind: 'number', value: only.get(number)! } },
    ]),
  )
  return { cells, changed }
}

function toTheRight(values: readonly number[], from: number): readonly number[] | undefined {
  return values.at(-1) === 0 ? [...values.slice(0, from), 0, ...values.slice(from, -1)] : undefined
}

function toTheLeft(values: readonly number[], from: number): readonly number[] | undefined {
  return values[from] === 0 ? [...values.slice(0, from), ...values.slice(from + 1), 0] : undefined
}

function areEqual(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return [...a].every(([number, value]) => b.get(number) === value)
}
