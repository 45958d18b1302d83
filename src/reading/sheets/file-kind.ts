import type { SheetFaultCode } from '../../domain/sheet-problem.ts'

/** What bytes are, by themselves and never by the name of their file. */
export type FileKind = 'xlsx' | 'text' | SheetFaultCode

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** An XLSX workbook, a text, or the reason why it is neither. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'sheet-file-empty'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return holds(bytes, wide('EncryptedPackage')) ? 'sheet-file-locked' : 'sheet-file-old'
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    // The part that says what an Open Document is comes first and unpacked.
    if (holds(bytes.subarray(0, 200), narrow('application/vnd.oasis.opendocument'))) return 'sheet-file-opendocument'
    return 'xlsx'
  }
  if (startsWith(bytes, narrow('%PDF'))) return 'sheet-file-not-workbook'
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
  return !isWide && bytes.subarray(0, 4000).includes(0) ? 'sheet-file-not-workbook' : 'text'
}

const narrow = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0))
const wide = (text: string): readonly number[] => narrow(text).flatMap((code) => [code, 0])

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  for (let at = bytes.indexOf(sought[0]!); at !== -1; at = bytes.indexOf(sought[0]!, at + 1)) {
    if (startsWith(bytes.subarray(at, at + sought.length), sought)) return true
  }
  return false
}
