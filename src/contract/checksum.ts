import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The SHA-256 of a text's UTF-8 bytes, in hexadecimal. Not by the browser's own `crypto.subtle`, which is missing on plain
 * http.
 */
export function checksum(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
