import { type Result, failure, success } from '../../domain/result.ts'
import type { DocumentProblemCode, DocumentText, TellPages } from './document-text.ts'

/** A piece of text with its place on the page: from the left, and from below. */
interface Piece {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The text of a PDF that holds its letters, a line for each paragraph as far as the lines of a page tell. */
export async function pdfText(
  bytes: Uint8Array,
  tell: TellPages = () => undefined,
): Promise<Result<DocumentText, DocumentProblemCode>> {
  // What parses runs where this runs, in Node and in a worker of a page alike: none is started for it.
  const [{ getDocument, VerbosityLevel }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  // It takes the bytes away, so that it gets its own.
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  })
  try {
    const file = await loading.promise
    const pages: number[] = []
    let text = ''
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number)
      const { items } = await page.getTextContent()
      const pieces = items.flatMap((item): readonly Piece[] =>
        'str' in item
          ? [
              {
                str: item.str,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                height: item.height,
              },
            ]
          : [],
      )
      pages.push(text.length)
      text += `${pageText(pieces)}\n`
      page.cleanup()
      tell(number, file.numPages)
    }
    return text.trim() === '' ? failure({ code: 'document-scanned' }) : success({ text, pages })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return failure({ code: isLocked ? 'document-password' : 'document-damaged' })
  } finally {
    await loading.destroy()
  }
}

/** The lines of a page from its pieces, those of one paragraph joined: a line that is full goes on in the next. */
function pageText(pieces: readonly Piece[]): string {
  const lines: { text: string; x: number; y: number; end: number; height: number }[] = []
  for (const { str, x, y, width, height } of pieces) {
    const line = lines.at(-1)
    if (line !== undefined && Math.abs(line.y - y) < Math.max(2, line.height / 2)) {
      const hasGap = str.trim() !== '' && x - line.end > Math.max(1, line.height * 0.15) && !/\s$/u.test(line.text)
      line.text += (hasGap ? ' ' : '') + str
      line.end = x + width
      line.height = Math.max(line.height, height)
    } else if (str.trim() !== '') lines.push({ text: str, x, y, end: x + width, height })
  }
  const right = Math.max(0, ...lines.map(({ end }) => end))
  let text = ''
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    text += line.text.trimEnd()
    if (next === undefined) break
    const isFull = right - line.end < line.height * 4
    const isNear = line.y - next.y < line.height * 2.2 && line.y > next.y
    const goesOn =
      isFull && isNear && !/[.:;!?]\s*$/u.test(line.text) && !/^\s*(?:[-+•*]|\d+[.)]|[IVX]+\.)\s/u.test(next.text)
    text += goesOn || /^\s*\p{Ll}/u.test(next.text) ? ' ' : '\n'
  }
  return text
}
