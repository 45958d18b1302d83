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

/**
 * An expected fault as a value. The `code` names what is wrong, `params` carries what the sentence needs; the sentence
 * itself, in the reader's language and with what to do next, is made by i18n.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code
  readonly place?: ProblemPlace
  readonly params?: Readonly<Record<string, string | number>>
}
