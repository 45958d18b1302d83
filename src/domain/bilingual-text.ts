/** A text of the data package in both languages of the product. `vi` is the source, `en` its translation. */
export interface BilingualText {
  readonly vi: string
  readonly en: string
}
