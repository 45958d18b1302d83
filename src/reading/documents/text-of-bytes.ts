import { type Result, failure, success } from '../../domain/result.ts'
import type { DocumentProblemCode, DocumentText, OldEncoding } from './document-text.ts'
import { fromTcvn3, fromVni } from './old-letters.ts'

/** Words that any report holds, and no text in wrong letters. */
const everyday =
  /(?<![\p{L}])(?:của|và|các|được|trong|huyện|xã|tỉnh|đạt|số|năm|công|người|đã|đơn|trên|toàn|có)(?![\p{L}])/giu

const countOf = (text: string): number => text.match(everyday)?.length ?? 0
const step = 8192

/** Bytes as the letters of the same numbers, which no decoder of the platform gives. */
function lettersOfBytes(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += step)
    text += String.fromCharCode(...bytes.subarray(start, start + step))
  return text
}

function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return undefined
}

/** The conversions of a text whose letters are those of an old font, however it was saved. */
function oldFonts(letters: string): readonly (readonly [OldEncoding, string])[] {
  return [
    ['tcvn3', fromTcvn3(letters)],
    ['vni', fromVni(letters)],
  ]
}

/**
 * The text of bytes in any encoding of Vietnamese: UTF-8, UTF-16, else the old one in which it makes Vietnamese words.
 * Text of which nobody knows the letters is refused: a wrong letter makes another name.
 */
export function textOfBytes(bytes: Uint8Array): Result<DocumentText, DocumentProblemCode> {
  const wide = utf16Of(bytes)
  if (wide !== undefined) return success({ text: wide, convertedFrom: 'utf-16' })
  if (bytes.subarray(0, 4096).includes(0)) return failure({ code: 'document-binary' })
  const utf8 = utf8Of(bytes)
  const letters = utf8 ?? lettersOfBytes(bytes)
  const asItStands = utf8 === undefined ? 0 : countOf(utf8.normalize('NFC'))
  const narrow = utf8 === undefined ? [['windows-1258', windows1258Of(bytes)] as const] : []
  const best = [...oldFonts(letters), ...narrow]
    .map(([encoding, text]) => ({ encoding, text, count: countOf(text) }))
    .reduce((a, b) => (b.count > a.count ? b : a))
  if (best.count >= 2 && best.count > asItStands * 2) return success({ text: best.text, convertedFrom: best.encoding })
  return utf8 === undefined ? failure({ code: 'document-unknown-letters' }) : success({ text: utf8 })
}

function windows1258Of(bytes: Uint8Array): string {
  return new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
}
