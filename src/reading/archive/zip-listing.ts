/** A file within a zip archive. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0: stored, 8: deflated. */
  readonly method: number
  /** Its bytes as they lie in the archive. */
  readonly packed: Uint8Array
  /** How many bytes it says to unpack to. */
  readonly size: number
}

const endSignature = 0x06_05_4b_50
const entrySignature = 0x02_01_4b_50

/** The files that an archive lists, or undefined where its list is cut off or broken. */
export function zipListing(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lowest = Math.max(0, bytes.length - 65_557)
  let end = bytes.length - 22
  while (end >= lowest && view.getUint32(end, true) !== endSignature) end -= 1
  if (end < lowest || end < 0) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    if (at + 46 + nameLength > bytes.length || local + 30 > bytes.length) return undefined
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const length = view.getUint32(at + 20, true)
    if (start + length > bytes.length) return undefined
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(start, start + length),
      size: view.getUint32(at + 24, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The bytes of an entry; `too-large` above the limit, which no declared size is believed about, `damaged` where it breaks. */
export async function unpacked(entry: ZipEntry, limit: number): Promise<Uint8Array | 'too-large' | 'damaged'> {
  if (entry.method === 0) return entry.packed.length > limit ? 'too-large' : entry.packed
  if (entry.method !== 8) return 'damaged'
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = new Blob([entry.packed.slice()])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length
      if (length > limit) {
        await reader.cancel()
        return 'too-large'
      }
      pieces.push(part.value)
    }
  } catch {
    return 'damaged'
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
