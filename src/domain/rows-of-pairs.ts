/** The rows in which pairs of indexes stand, as chains: a table has many more rows than pairs. */
export interface RowsOfPairs {
  /** How many second indexes there are. */
  readonly seconds: number
  /** The first row of a pair. */
  readonly heads: ReadonlyMap<number, number>
  /** The next row of the same pair. */
  readonly next: Int32Array
}

const end = -1

/** Chains the rows of two columns of indexes; `seconds` is the size of the second one's dictionary. */
export function rowsOfPairs(first: ArrayLike<number>, second: ArrayLike<number>, seconds: number): RowsOfPairs {
  const heads = new Map<number, number>()
  const next = new Int32Array(first.length).fill(end)
  for (let row = first.length - 1; row >= 0; row -= 1) {
    const pair = first[row]! * seconds + second[row]!
    next[row] = heads.get(pair) ?? end
    heads.set(pair, row)
  }
  return { seconds, heads, next }
}

/** The rows of a pair, in their order. */
export function rowsOfPair({ seconds, heads, next }: RowsOfPairs, first: number, second: number): readonly number[] {
  const rows: number[] = []
  for (let row = heads.get(first * seconds + second) ?? end; row !== end; row = next[row]!) rows.push(row)
  return rows
}

/** The first row of a pair that is the one looked for. */
export function rowOfPair(
  { seconds, heads, next }: RowsOfPairs,
  first: number,
  second: number,
  isIt: (row: number) => boolean,
): number | undefined {
  let row = heads.get(first * seconds + second) ?? end
  while (row !== end && !isIt(row)) row = next[row]!
  return row === end ? undefined : row
}
