/** So many bytes at once become arguments of one call; engines end at about 65 000. */
const chunkLength = 0x8000

/** Bytes as base64, in browsers and in Node. */
export function base64FromBytes(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += chunkLength) {
    binary += String.fromCharCode(...bytes.subarray(start, start + chunkLength))
  }
  return btoa(binary)
}
