import type { Problem } from '../domain/problem.ts'

/** More of one kind nobody reads one by one, and a million of them would fill memory and screen. */
const mostOfAKind = 100

/** Collects problems: the first hundred of each kind (the same fault in one column of one file), and how many more there are. */
export interface ProblemList<Code extends string> {
  readonly add: (problem: Problem<Code>) => void
  /** What was kept; the last one of a kind says by the parameter `more` how many others were not. */
  readonly problems: () => readonly Problem<Code>[]
}

/** An empty list of problems. */
export function problemList<Code extends string>(): ProblemList<Code> {
  const kept: Problem<Code>[] = []
  const kinds = new Map<string, { count: number; last: number; more: number }>()
  return {
    add: (problem) => {
      const { code, place } = problem
      const name = [code, place?.file, place?.row === undefined ? undefined : place.column].join('|')
      const kind = kinds.get(name) ?? { count: 0, last: 0, more: 0 }
      kinds.set(name, kind)
      const more = Number(problem.params?.['more'] ?? 0)
      if (kind.count === mostOfAKind) {
        kind.more += 1 + more
        return
      }
      kind.count += 1
      kind.more += more
      kind.last = kept.push(problem) - 1
    },
    problems: () => {
      for (const { last, more } of kinds.values()) {
        if (more > 0) kept[last] = { ...kept[last]!, params: { ...kept[last]!.params, more } }
      }
      return kept
    },
  }
}

/** How many problems a list stands for. */
export function countOfProblems(problems: readonly Problem[]): number {
  return problems.reduce((count, { params }) => count + 1 + Number(params?.['more'] ?? 0), 0)
}
