import type { BilingualText } from '../../src/domain/bilingual-text.ts'

/** One thing that is wrong: what, where, and what to do, for whoever reads the log of a job. */
export type Complaint = BilingualText

/** The command was written wrongly (2), or it was understood and could not be carried out (1). */
export type ExitCode = 1 | 2

/**
 * Ends a command without a file. Thrown, not returned: it has to leave from the depths of a talk with a browser, and one
 * place (`run-command-line.ts`) turns it into sentences and an exit code.
 */
export class Refusal extends Error {
  readonly complaints: readonly Complaint[]
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, ...complaints: readonly Complaint[]) {
    super(complaints.map(({ en }) => en).join(' '))
    this.name = 'Refusal'
    this.complaints = complaints
    this.exitCode = exitCode
  }
}
