const load = () => import('./checksum.ts')
let own: ReturnType<typeof load> | undefined

const browserHash = (): SubtleCrypto | undefined => globalThis.crypto?.subtle

async function ownHash(): ReturnType<typeof load> {
  own ??= load()
  try {
    return await own
  } catch (error) {
    own = undefined
    throw error
  }
}

/** Fetches what hashes where the browser cannot, on plain http: beside what will be hashed, so that nobody waits for it after. */
export function prepareChecksum(): void {
  if (!browserHash()) void ownHash().catch(() => undefined)
}

/**
 * The SHA-256 of a text's UTF-8 bytes, in hexadecimal, without keeping the page busy where the browser can. Rejects where it
 * cannot and what does it instead did not come.
 */
export async function checksumAside(text: string): Promise<string> {
  const hash = browserHash()
  if (!hash) return (await ownHash()).checksum(text)
  const bytes = new Uint8Array(await hash.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
