const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** So many letters at once become arguments of one call; engines end at about 65 000. */
const chunkLength = 0x8000

/** Bytes as base64 (RFC 4648) with its padding. */
export function base64Text(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill('='.charCodeAt(0))
  for (let at = 0, out = 0; at < bytes.length; at += 3, out += 4) {
    const left = bytes.length - at
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let place = 0; place < Math.min(4, left + 1); place += 1) {
      codes[out + place] = letters.charCodeAt((three >> (18 - 6 * place)) & 63)
    }
  }
  let text = ''
  for (let start = 0; start < codes.length; start += chunkLength) {
    text += String.fromCharCode(...codes.subarray(start, start + chunkLength))
  }
  return text
}
