import { VerbosityLevel, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF: the text of each page as it is copied, and what the file says about itself. */
export interface ReadPdf {
  readonly pages: readonly string[]
  readonly info: Readonly<Record<string, unknown>>
  readonly lang: string | null
  /** The titles of the outline. */
  readonly outline: readonly string[]
  /** The names of the fonts that are embedded, without what a program adds to tell its subsets apart. */
  readonly fonts: readonly string[]
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
      const texts = items.filter((item) => 'str' in item)
      // The fonts are read with the drawing only.
      await page.getOperatorList()
      const fonts = [...new Set(texts.map(({ fontName }) => fontName))].map((key) =>
        fontNameOf(page.commonObjs.get(key)),
      )
      const text = texts.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('')
      const tree = (await page.getStructTree()) as TagNode | null
      return { text, fonts, tags: tree === null ? [] : tagsOf(tree) }
    }),
  )
  const { info: about } = await file.getMetadata()
  const info = about as Readonly<Record<string, unknown>>
  const outline = ((await file.getOutline()) ?? []).map(({ title }) => title)
  const lang = typeof info['Language'] === 'string' ? info['Language'] : null
  await loading.destroy()
  return {
    pages: read.map(({ text }) => text),
    info,
    lang,
    outline,
    fonts: [...new Set(read.flatMap(({ fonts }) => fonts))].sort(),
    tags: read.map(({ tags }) => tags),
  }
}

/** `BAAAAA+Arimo-Bold` is a subset of Arimo-Bold. */
function fontNameOf(font: unknown): string {
  return (font as { readonly name: string }).name.replace(/^[A-Z]{6}\+/, '')
}

function tagsOf({ role, alt, children = [] }: TagNode): readonly PdfTag[] {
  const own = role === undefined || role === 'Root' ? [] : [{ role, ...(alt === undefined ? {} : { alt }) }]
  return [...own, ...children.flatMap(tagsOf)]
}
