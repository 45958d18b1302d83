/** Who presents a document, at the head of its cover. */
export interface DocumentOffice {
  readonly lines: readonly string[]
  readonly emblem?: { readonly png: Uint8Array; readonly altText: string }
}
