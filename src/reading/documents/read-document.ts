import { type Result, failure, success } from '../../domain/result.ts'
import type { DocumentProblemCode, DocumentText, TellPages } from './document-text.ts'
import { docxText } from './docx-text.ts'
import { htmlText } from './html-text.ts'
import { pdfText } from './pdf-text.ts'
import { textOfBytes } from './text-of-bytes.ts'
import { zipListing } from '../archive/zip-listing.ts'

/** The most bytes of a document. */
const sizeLimit = 100 * 1024 * 1024

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/**
 * The text of a document: Word, PDF with text, web page or plain text in any encoding of Vietnamese. What it is its bytes
 * say, and never its name.
 */
export async function readDocument(
  bytes: Uint8Array,
  tell?: TellPages,
): Promise<Result<DocumentText, DocumentProblemCode>> {
  if (bytes.length === 0) return failure({ code: 'document-empty' })
  if (bytes.length > sizeLimit) return failure({ code: 'document-too-large' })
  if (isPdf(bytes)) return await pdfText(bytes, tell)
  if (startsWith(bytes, 0x50, 0x4b)) return await zippedText(bytes)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return failure({ code: oldOfficeProblem(bytes) })
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return failure({ code: 'document-rich-text' })
  if (isPicture(bytes)) return failure({ code: 'document-picture' })
  const read = textOfBytes(bytes)
  if (!read.ok) return read
  const text = isHtml(read.value.text) ? htmlText(read.value.text) : read.value.text
  return text.trim() === '' ? failure({ code: 'document-empty' }) : success({ ...read.value, text })
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|div|p|table|article|section|h[1-6]|meta)\b/iu.test(
    text.slice(0, 4000),
  )
}

function isPicture(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38)
  )
}

async function zippedText(bytes: Uint8Array): Promise<Result<DocumentText, DocumentProblemCode>> {
  const entries = zipListing(bytes)
  if (entries === undefined) return failure({ code: 'document-damaged' })
  if (entries.some(({ name }) => name.startsWith('xl/'))) return failure({ code: 'document-workbook' })
  if (!entries.some(({ name }) => name.startsWith('word/'))) return failure({ code: 'document-other-zip' })
  const read = await docxText(bytes, entries)
  return read.ok && read.value.text === '' ? failure({ code: 'document-empty' }) : read
}

/** What a file of the old Office is: the names of its streams are UTF-16. */
function oldOfficeProblem(bytes: Uint8Array): DocumentProblemCode {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  if (names.includes('EncryptedPackage')) return 'document-password'
  return names.includes('Workbook') ? 'document-workbook' : 'document-old-word'
}
