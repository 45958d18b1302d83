import type { Problem } from '../domain/problem.ts'

/** How many places of one fault are named: enough to see what they have in common. */
const mostPlaces = 10

/**
 * Collects problems: those of one kind (the same fault in one column of one file) are one, with their first places and
 * their number.
 */
export interface ProblemList<Code extends string> {
  readonly add: (problem: Problem<Code>) => void
  /** One problem of each kind at its first place, kinds in the order they were found. */
  readonly problems: () => readonly Problem<Code>[]
}

/** An empty list of problems. */
export function problemList<Code extends string>(): ProblemList<Code> {
  const kinds = new Map<string, { readonly first: Problem<Code>[]; count: number }>()
  return {
    add: ({ again, ...problem }) => {
      const name = kindOf(problem)
      const kind = kinds.get(name) ?? { first: [], count: 0 }
      kinds.set(name, kind)
      kind.count += 1 + (again?.count ?? 0)
      for (const each of [problem, ...(again?.first ?? [])]) keepFirst(kind.first, each)
    },
    problems: () =>
      [...kinds.values()].map(({ first: [head, ...others], count }) =>
        count === 1 ? head! : { ...head!, again: { first: others, count: count - 1 } },
      ),
  }
}

/** Headers are told as a whole; a place without a row is one of a list, whose entries are numbered. */
function kindOf({ code, place }: Problem): string {
  const isOfHeader = code.startsWith('column-')
  const column = place?.row === undefined ? place?.column?.replaceAll(/\d+/g, '') : place.column
  return [code, place?.file, isOfHeader ? '' : column].join('|')
}

/** Adds a problem where its row belongs, unless as many stand before it. */
function keepFirst<Code extends string>(first: Problem<Code>[], problem: Problem<Code>): void {
  const rowOf = ({ place }: Problem): number => place?.row ?? 0
  if (first.length === mostPlaces && rowOf(problem) >= rowOf(first.at(-1)!)) return
  const behind = first.findIndex((each) => rowOf(each) > rowOf(problem))
  first.splice(behind === -1 ? first.length : behind, 0, problem)
  first.length = Math.min(first.length, mostPlaces)
}

/** How many faults a list stands for. */
export function countOfProblems(problems: readonly Problem[]): number {
  return problems.reduce((count, { again }) => count + 1 + (again?.count ?? 0), 0)
}
