import { VerbosityLevel, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF: the text of each page as it is copied, and what the file says about itself. */
export interface ReadPdf {
  readonly pages: readonly string[]
  readonly info: Readonly<Record<string, unknown>>
  readonly lang: string | null
  /** The titles of the outline. */
  readonly outline: readonly string[]
  /** The tags of each page: role and description. */
  readonly tags: readonly (readonly PdfTag[])[]
}

interface PdfTag {
  readonly role: string
  readonly alt?: string
}

interface TagNode {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly children?: readonly TagNode[]
}

/** Reads a PDF back. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // It takes the bytes away.
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
  const file = await loading.promise
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1)
  const read = await Promise.all(
    numbers.map(async (number) => {
      const page = await file.getPage(number)
      const { items } = await page.getTextContent()
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
      const tree = (await page.getStructTree()) as TagNode | null
      return { text, tags: tree === null ? [] : tagsOf(tree) }
    }),
  )
  const { info: about } = await file.getMetadata()
  const info = about as Readonly<Record<string, unknown>>
  const outline = ((await file.getOutline()) ?? []).map(({ title }) => title)
  const lang = typeof info['Language'] === 'string' ? info['Language'] : null
  await loading.destroy()
  return { pages: read.map(({ text }) => text), info, lang, outline, tags: read.map(({ tags }) => tags) }
}

function tagsOf({ role, alt, children = [] }: TagNode): readonly PdfTag[] {
  const own = role === undefined || role === 'Root' ? [] : [{ role, ...(alt === undefined ? {} : { alt }) }]
  return [...own, ...children.flatMap(tagsOf)]
}
