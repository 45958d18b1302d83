import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal, at once: a megabyte keeps the page from answering. */
export function checksum(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** The SHA-256 of bytes, likewise. */
export function checksumOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
