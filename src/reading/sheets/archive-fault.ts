import type { SheetFaultCode } from '../../domain/sheet-problem.ts'

/** Bytes that all parts of a workbook may unpack to. */
const mostUnpacked = 300 * 1024 * 1024
const mostParts = 5000

const entrySignature = 0x02014b50
const endSignature = 0x06054b50
/** The size of the record at the end, and of the longest remark behind it. */
const endLength = 22
const longestRemark = 65_535

/**
 * Why an archive must not be unpacked, by what its directory says before a single byte is: cut off, or growing beyond
 * all bounds. What unpacks a part stops at the size stated here, so that a size that lies does no harm.
 */
export function archiveFault(bytes: Uint8Array): SheetFaultCode | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) return 'sheet-file-damaged'
  const count = view.getUint16(end + 10, true)
  if (count > mostParts) return 'sheet-file-bomb'
  let at = view.getUint32(end + 16, true)
  let unpacked = 0
  const names: string[] = []
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return 'sheet-file-damaged'
    if ((view.getUint16(at + 8, true) & 1) !== 0) return 'sheet-file-locked'
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    // An empty part packs to two bytes; a size that is kept back would let a part grow without any bound.
    if (size === 0 && packed > 2) return 'sheet-file-damaged'
    unpacked += size
    if (unpacked > mostUnpacked) return 'sheet-file-bomb'
    const nameLength = view.getUint16(at + 28, true)
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names.some((name) => /^\/?xl\/.*workbook.*\.xml$/i.test(name)) ? undefined : 'sheet-file-not-workbook'
}

/** Where the record at the end of an archive begins. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestRemark)
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return undefined
}
