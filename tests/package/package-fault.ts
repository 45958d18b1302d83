import type { DataProblemCode } from '../../src/domain/package-problem.ts'
import type { Problem, ProblemPlace } from '../../src/domain/problem.ts'
import { type Edit, smallPackageTexts } from './small-package.ts'

/** The small package with exactly one fault, and how it has to be reported. */
export interface PackageFault {
  readonly code: DataProblemCode
  readonly edits?: readonly Edit[]
  readonly bytes?: readonly [file: string, bytes: Uint8Array | undefined]
  readonly place: ProblemPlace
  readonly params?: Problem['params']
}

/** One replacement in one file. */
export const one = (file: string, from: string, to: string): readonly Edit[] => [{ file, from, to }]
export const observed = (from: string, to: string): readonly Edit[] => one('observations.csv', from, to)
export const at = (file: string, row: number, column: string, text: string): ProblemPlace => ({
  file,
  row,
  column,
  text,
})
export const figure = (row: number, column: string, text: string): ProblemPlace =>
  at('observations.csv', row, column, text)

/** A further column of the indicators, with a cell for each of the three. */
export const indicatorColumn = (name: string, cells: readonly [string, string, string]): readonly Edit[] => [
  ...one('indicators.csv', ',legal_source\n', `,legal_source,${name}\n`),
  ...['Recognised communes,\n', 'Advanced communes,\n', 'Số lượt,Visits,\n'].flatMap((end, index) =>
    one('indicators.csv', end, `${end.trimEnd()},${cells[index]!}\n`),
  ),
]

/** A further column of the observations, filled in the first row alone. */
export const observationColumn = (name: string, cell: string): readonly Edit[] => {
  const [header, ...rows] = smallPackageTexts['observations.csv']!.trimEnd().split('\n')
  const wider = [`${header},${name}`, ...rows.map((row, index) => `${row},${index === 0 ? cell : ''}`)]
  return one('observations.csv', `${[header, ...rows].join('\n')}\n`, `${wider.join('\n')}\n`)
}
