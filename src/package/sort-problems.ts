import type { Problem } from '../domain/problem.ts'

/** Problems by file, column and row, so that a person can walk through a file once; equal places keep their order. */
export function sortProblems<Code extends string>(problems: readonly Problem<Code>[]): readonly Problem<Code>[] {
  const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
  return [...problems].sort(
    ({ place: a }, { place: b }) =>
      compare(a?.file ?? '', b?.file ?? '') ||
      compare(a?.column ?? '', b?.column ?? '') ||
      (a?.row ?? 0) - (b?.row ?? 0),
  )
}
