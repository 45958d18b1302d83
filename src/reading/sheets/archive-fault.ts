import type { SheetFaultCode } from '../../domain/sheet-problem.ts'
import { zipListing } from '../archive/zip-listing.ts'

/** Bytes that all parts of a workbook may unpack to. */
const mostUnpacked = 300 * 1024 * 1024
const mostParts = 5000

/**
 * Why an archive must not be unpacked, by what its directory says before a single byte is: cut off, or growing beyond
 * all bounds. What unpacks a part stops at the size stated here, so that a size that lies does no harm.
 */
export function archiveFault(bytes: Uint8Array): SheetFaultCode | undefined {
  const entries = zipListing(bytes)
  if (entries === undefined) return 'sheet-file-damaged'
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'sheet-file-locked'
  // An empty part packs to two bytes; a size that is kept back would let a part grow without any bound.
  if (entries.some(({ size, packed }) => size === 0 && packed.length > 2)) return 'sheet-file-damaged'
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  if (entries.length > mostParts || unpacked > mostUnpacked) return 'sheet-file-bomb'
  return entries.some(({ name }) => /^\/?xl\/.*workbook.*\.xml$/i.test(name)) ? undefined : 'sheet-file-not-workbook'
}
