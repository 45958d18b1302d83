import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate'

/** The most bytes a packed text may unfold to; what is longer was not packed here. */
const maximumBytes = 1_000_000

/** A text as letters that an address can carry: deflated, in base64url. */
export function packText(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 })
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The text that was packed, or undefined for what is damaged or unfolds to more than anybody packed. */
export function unpackText(packed: string): string | undefined {
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const chunks: Uint8Array[] = []
    let length = 0
    let isWhole = false
    const inflate = new Inflate((chunk, isLast) => {
      length += chunk.length
      if (length > maximumBytes) throw new Error('Unfolds to too much')
      chunks.push(chunk)
      isWhole ||= isLast
    })
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
    // In small steps, so that what unfolds to much is noticed before it is all there.
    for (let at = 0; at < bytes.length; at += 1024) {
      inflate.push(bytes.subarray(at, at + 1024), at + 1024 >= bytes.length)
    }
    if (!isWhole) return undefined
    const whole = new Uint8Array(length)
    let offset = 0
    for (const chunk of chunks) {
      whole.set(chunk, offset)
      offset += chunk.length
    }
    return strFromU8(whole)
  } catch {
    return undefined
  }
}
