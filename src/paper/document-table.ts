/** A small table on a slide or in a document: texts as a reader sees them, already formatted. */
export interface DocumentTable {
  readonly columns: readonly DocumentColumn[]
  /** One text a column. */
  readonly rows: readonly (readonly string[])[]
}

export interface DocumentColumn {
  readonly heading: string
  /** Numbers stand at the end (right), words at the start. */
  readonly align: 'start' | 'end'
}
