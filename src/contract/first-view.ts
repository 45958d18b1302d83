import * as v from 'valibot'

/** What a page whose first view stands in its HTML says of it: for which address, from which files of the publication. */
export interface FirstViewNote {
  /** Below the base of the site. */
  readonly path: string
  /** The search (`?…`) that the links of the site have for the very same view; it is also that of the bare address. */
  readonly search: string
  /** The edition its figures are of. */
  readonly edition: string
  /** Published files beside the catalogue. */
  readonly files: readonly string[]
  /** Whether it asks what became of areas. */
  readonly areaChanges: boolean
}

/** The text of a published file, or undefined when there is none of that name. */
export type ReadPublished = (file: string) => string | undefined

/** What a page says before the program has come. */
export interface FirstView {
  readonly html: string
  /** Its headline, as text. */
  readonly headline: string
  readonly note: FirstViewNote
}

/** Renders the page at a path below the base of the site, or says with undefined that it has no view for everybody. */
export type RenderFirstView = (path: string, read: ReadPublished) => Promise<FirstView | undefined>

const noteSchema = v.object({
  path: v.string(),
  search: v.string(),
  edition: v.string(),
  files: v.array(v.string()),
  areaChanges: v.boolean(),
})

/** A note as the text of an attribute, not yet escaped. */
export function encodeFirstViewNote(note: FirstViewNote): string {
  return JSON.stringify(note)
}

/** The note of a page, or undefined where it has none that can be read. */
export function decodeFirstViewNote(text: string | undefined): FirstViewNote | undefined {
  if (text === undefined) return undefined
  try {
    const read = v.safeParse(noteSchema, JSON.parse(text))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
