/**
 * The SHA-256 of a text's UTF-8 bytes, in hexadecimal, without keeping the page busy where the browser can: its own
 * `crypto.subtle` is missing on plain http.
 */
export async function checksumAside(text: string): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return (await import('./checksum.ts')).checksum(text)
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
