/**
 * Where a fault stands. `row` is the row a spreadsheet shows (the header is row 1), `text` the offending text as it
 * was found. `file` is a name inside the data package or the publication, never a path of a machine.
 */
export interface ProblemPlace {
  readonly file?: string
  readonly row?: number
  readonly column?: string
  readonly text?: string
}

/** A likely cause of a fault, told by evidence; like a problem it has its sentence in i18n. */
export interface Hint<Code extends string = string> {
  readonly code: Code
  readonly params?: Readonly<Record<string, string | number>>
}

/** The same fault at further places: the first of them in the order of rows, and how many there are. */
export interface FoundAgain<Code extends string = string> {
  readonly first: readonly Problem<Code>[]
  readonly count: number
}

/**
 * An expected fault as a value. The `code` names what is wrong, `params` carries what the sentence needs; the sentence
 * itself, in the reader's language and with what to do next, is made by i18n.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code
  readonly place?: ProblemPlace
  readonly params?: Readonly<Record<string, string | number>>
  readonly again?: FoundAgain<Code>
  readonly hints?: readonly Hint[]
}
