import { type Result, failure, success } from '../../domain/result.ts'
import type { DocumentProblemCode, DocumentText } from './document-text.ts'
import { htmlText } from './html-text.ts'
import { type ZipEntry, unpacked } from '../archive/zip-listing.ts'

/** The most bytes that the files of a Word document may unpack to. */
const unpackedLimit = 200 * 1024 * 1024

/** The text of a Word document, a line for each paragraph and each row of a table, whose cells are parted by bars. */
export async function docxText(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limit = unpackedLimit,
): Promise<Result<DocumentText, DocumentProblemCode>> {
  let left = limit
  for (const entry of entries) {
    if (entry.isEncrypted) return failure({ code: 'document-password' })
    const content = await unpacked(entry, left)
    if (content === 'too-large') return failure({ code: 'document-bomb' })
    if (content === 'damaged') return failure({ code: 'document-damaged' })
    left -= content.length
    // Word writes no entities; a document that declares some wants to have something read or multiplied.
    const isMarkup = /\.(?:xml|rels)$/iu.test(entry.name)
    if (isMarkup && /<!(?:DOCTYPE|ENTITY)/iu.test(new TextDecoder().decode(content.subarray(0, 4096)))) {
      return failure({ code: 'document-entities' })
    }
  }
  const { default: mammoth } = await import('mammoth')
  try {
    // Node takes `buffer`, the browser `arrayBuffer`.
    const arrayBuffer = bytes.slice().buffer
    const input = typeof Buffer === 'undefined' ? { arrayBuffer } : { buffer: Buffer.from(arrayBuffer) }
    const { value } = await mammoth.convertToHtml(input, {
      // Pictures say nothing, and a style that is not known is no fault.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      includeDefaultStyleMap: false,
      ignoreEmptyParagraphs: true,
    })
    return success({ text: htmlText(value) })
  } catch {
    return failure({ code: 'document-damaged' })
  }
}
