import type { Problem } from '../domain/problem.ts'
import type { PublicationProblemCode } from '../domain/publication-problem.ts'

/** Carries the problem of a file through the query library, which only knows thrown errors. */
export class ProblemError extends Error {
  readonly problem: Problem<PublicationProblemCode>

  constructor(problem: Problem<PublicationProblemCode>) {
    super(problem.code)
    this.name = 'ProblemError'
    this.problem = problem
  }
}
