/** What a place of a drawing says, as a small table: of what, and each thing that is told of it under its name. */
export interface ReadingTable {
  readonly title: string
  readonly lines: readonly { readonly label: string; readonly text: string }[]
}
