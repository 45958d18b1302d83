import type { PackageProblemCode } from '../domain/package-problem.ts'
import { type Result, failure, success } from '../domain/result.ts'

/**
 * The bytes that everyday words (huyện, xã, phường, tỉnh, thị) leave in the old Vietnamese encodings, written as the
 * Latin-1 letters of the same numbers. Text in Vietnamese about areas holds some of them.
 */
const oldEncodings: readonly { readonly code: PackageProblemCode; readonly words: readonly string[] }[] = [
  { code: 'file-tcvn3', words: ['huy\u00d6n', 'x\u00b7', 'ph\u00ad\u00eang', 't\u00d8nh', 'th\u00de'] },
  { code: 'file-vni', words: ['huye\u00e4n', 'xa\u00f5', 'ph\u00f6\u00f4\u00f8ng', 't\u00e6nh', 'th\u00f2'] },
  {
    code: 'file-windows-1258',
    words: ['huy\u00ea\u00f2n', 'xa\u00de', 'ph\u00fd\u00f5\u00ccng', 'ti\u00d2nh', 'thi\u00f2'],
  },
]

/**
 * Words that show text typed in an old font and then saved as UTF-8: valid bytes, wrong letters. Only those that no
 * Vietnamese word is made of.
 */
const oldFonts: typeof oldEncodings = [
  { code: 'file-tcvn3', words: ['huy\u00d6n', 'ph\u00ad\u00eang', 't\u00d8nh', 'th\u00de'] },
  { code: 'file-vni', words: ['huye\u00e4n', 'xa\u00f5', 'ph\u00f6\u00f4\u00f8ng', 't\u00e6nh'] },
]

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/**
 * The text of a UTF-8 file without its byte order mark; else a problem that names the encoding found, because each has
 * another remedy. Nothing is guessed: a wrongly decoded name would be published as if it were right.
 */
export function textFromBytes(bytes: Uint8Array, file: string): Result<string, PackageProblemCode> {
  const refuse = (code: PackageProblemCode) => failure({ code, place: { file } })
  const isWorkbook = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)
  if (isWorkbook) return refuse('file-workbook')
  if (isUtf16(bytes)) return refuse('file-utf16')
  const text = utf8Text(bytes)
  if (text === undefined) {
    const letters = latin1Text(bytes)
    const known = mostLikely(oldEncodings, letters) ?? (isWindows1258(letters) ? 'file-windows-1258' : undefined)
    return refuse(known ?? 'file-eight-bit')
  }
  const oldFont = mostLikely(oldFonts, text)
  if (oldFont !== undefined) return refuse(oldFont)
  return isDamaged(text) ? refuse('file-eight-bit') : success(text)
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The most bytes that one call may spread over its arguments. */
const latin1Step = 8192

/** By character codes: what TextDecoder calls latin1 is Windows-1252, which moves some of the bytes looked for. */
function latin1Text(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += latin1Step) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + latin1Step)))
  }
  return pieces.join('')
}

/** In Windows-1258 a tone (huyền, sắc, ngã, hỏi, nặng) is a byte of its own behind its vowel. */
const vowelWithTone =
  /[aeiouyAEIOUY\u00c2\u00ca\u00d4\u00c3\u00d5\u00dd\u00e2\u00ea\u00f4\u00e3\u00f5\u00fd][\u00cc\u00ec\u00de\u00d2\u00f2]/
/** A byte that stands for no Vietnamese letter, tone or common sign of Windows-1258: TCVN3 and VNI are full of them. */
const notWindows1258 =
  /[^\0-\x7f\u0085\u0091-\u0097\u00a0\u00ab\u00b0\u00bb\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d0\u00d2-\u00d5\u00d9\u00da\u00dd\u00de\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f0\u00f2-\u00f5\u00f9\u00fa\u00fd]/

/** Whether a text without any of the everyday words has tones as only Windows-1258 writes them. */
function isWindows1258(letters: string): boolean {
  return vowelWithTone.test(letters) && !notWindows1258.test(letters)
}

/** UTF-8 that was read as another encoding and saved again ("huyá»‡n"); no Vietnamese word is written so. */
const readWrongly = /\ufffd|á[»º][^\s.,;:)"”]|Æ°|Ä[‘\u0091]|Ã[¡-º¼-¿]/

/** Whether letters were lost before the text became UTF-8: nothing can bring them back from this file. */
function isDamaged(text: string): boolean {
  if (readWrongly.test(text)) return true
  // An encoding without Vietnamese letters leaves "huy?n"; addresses of web pages hold question marks of their own.
  // Most files have none, and to look at every letter took a twentieth of the publication of a country.
  if (!text.includes('?') || !/\p{L}\?\p{L}/u.test(text)) return false
  const broken = text.split(/[\s,;"]+/).filter((word) => /\p{L}\?\p{L}/u.test(word) && !/[/=&]/.test(word))
  return broken.length > 1
}

/** UTF-16 by its mark, or by the zero byte that every Latin letter has beside it. */
function isUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true
  return bytes.subarray(0, 1000).includes(0)
}

/** The encoding whose words stand most often in a text, or undefined when none does. */
function mostLikely(candidates: typeof oldEncodings, text: string): PackageProblemCode | undefined {
  const counts = candidates.map(({ code, words }) => ({
    code,
    count: words.reduce((total, word) => total + occurrences(text, word), 0),
  }))
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a))
  return best.count > 0 ? best.code : undefined
}

/** How often a word stands in a text, its first letter small or capital. */
function occurrences(text: string, word: string): number {
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return text.split(word).length + text.split(capital).length - 2
}
