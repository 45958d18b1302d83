import type { PackageProblemCode } from '../domain/package-problem.ts'
import type { Problem } from '../domain/problem.ts'
import { mostPackageRows } from './package-limits.ts'

const [lineFeed, carriageReturn] = [10, 13]

/** That the tables of a package together have more rows than are read, with the longest of them; undefined when they have not. */
export function faultOfRows(files: ReadonlyMap<string, Uint8Array>): Problem<PackageProblemCode> | undefined {
  const tables = [...files].flatMap(([file, bytes]) =>
    file.toLowerCase().endsWith('.csv') ? [{ file, rows: countOfLines(bytes) }] : [],
  )
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  if (rows <= mostPackageRows) return undefined
  const longest = tables.reduce((most, table) => (table.rows > most.rows ? table : most))
  return {
    code: 'package-too-long',
    place: { file: longest.file },
    params: { rows: Math.ceil(rows / 1000), limit: mostPackageRows / 1000 },
  }
}

/** How many lines end in these bytes, by whichever sign: what is behind the last of them is bounded by the bytes alone. */
function countOfLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) count += 1
  }
  return count
}
