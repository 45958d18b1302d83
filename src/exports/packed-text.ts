import { bytesFromBase64 } from '../paper/bytes-from-base64.ts'
import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate'
import { crc32 } from '../domain/crc32.ts'
import { joinedBytes } from '../domain/joined-bytes.ts'

/** The most bytes a packed text may unfold to; what is longer was not packed here. */
const maximumBytes = 1_000_000

/** The most letters that are unpacked: many times more than any link that mail programs pass on whole. */
const maximumLetters = 100_000

/** How many bytes the checksum before the packed bytes has. */
const checksumBytes = 4

/**
 * A text as letters that an address can carry: deflated, in base64url, behind a checksum, because deflated bytes with one
 * letter exchanged mostly unfold to another text without complaint.
 */
export function packText(text: string): string {
  const plain = strToU8(text)
  const bytes = deflateSync(plain, { level: 9 })
  const packed = new Uint8Array(checksumBytes + bytes.length)
  new DataView(packed.buffer).setUint32(0, crc32(plain))
  packed.set(bytes, checksumBytes)
  let binary = ''
  for (const byte of packed) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The text that was packed, or undefined for what is damaged or unfolds to more than anybody packed. */
export function unpackText(packed: string): string | undefined {
  if (packed.length > maximumLetters) return undefined
  try {
    const bytes = bytesFromBase64(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const whole = inflated(bytes.subarray(checksumBytes))
    const sum = new DataView(bytes.buffer).getUint32(0)
    return whole && crc32(whole) === sum ? strFromU8(whole) : undefined
  } catch {
    return undefined
  }
}

function inflated(bytes: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = []
  let length = 0
  let isWhole = false
  const inflate = new Inflate((chunk, isLast) => {
    length += chunk.length
    if (length > maximumBytes) throw new Error('Unfolds to too much')
    chunks.push(chunk)
    isWhole ||= isLast
  })
  // In small steps, so that what unfolds to much is noticed before it is all there.
  for (let at = 0; at < bytes.length; at += 1024) {
    inflate.push(bytes.subarray(at, at + 1024), at + 1024 >= bytes.length)
  }
  return isWhole ? joinedBytes(chunks) : undefined
}
