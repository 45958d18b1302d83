import { createRequire } from 'node:module'
import { zipSync } from 'fflate'
import PdfDocument from 'pdfkit'

const encoder = new TextEncoder()

/** Letters as the bytes of the same numbers. */
export function bytesOfLetters(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
}

/** A Word document of paragraphs, with a document part of one's own where that is given. */
export function madeDocx(paragraphs: readonly string[], own?: string): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('')
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return zipSync({
    '[Content_Types].xml': encoder.encode(
      `<?xml version="1.0"?><Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${kind}"/></Types>`,
    ),
    '_rels/.rels': encoder.encode(
      `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': encoder.encode(
      own ?? `<?xml version="1.0"?><w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
)

/** A PDF of paragraphs; with a password, or with a picture of text only (none). */
export async function madePdf(paragraphs: readonly string[], userPassword?: string): Promise<Uint8Array> {
  const file = new PdfDocument(userPassword === undefined ? {} : { userPassword })
  const parts: Uint8Array[] = []
  file.on('data', (part: Uint8Array) => parts.push(part))
  const ended = new Promise((resolve) => {
    file.on('end', resolve)
  })
  file.font(font).fontSize(12)
  file.rect(10, 10, 40, 40).fill('#888888').fill('#000000')
  for (const text of paragraphs) file.text(text, { paragraphGap: 10 })
  file.end()
  await ended
  return new Uint8Array(Buffer.concat(parts))
}
