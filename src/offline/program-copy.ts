import type { ProgramFile, ProgramFiles } from './program-files.ts'

/** How many files are fetched at a time, so that the page in view comes first. */
const lanes = 3

/** How long a server may take to begin its answer to a page before the copy stands in. */
export const patienceMs = 4000

/** What a copy of the program works with. */
export interface Surroundings {
  readonly caches: CacheStorage
  /** Where the site stands: `https://nhipquy.example.vn`. */
  readonly origin: string
  readonly fetch: (address: string, options?: RequestInit) => Promise<Response>
}

/** A copy of one build of the program in the browser's cache. */
export interface ProgramCopy {
  /** Fills the copy. Goes on where an earlier try ended; rejects, and touches no other copy, when not all of it came. */
  readonly fill: () => Promise<void>
  /** Removes the copies of other builds: no page runs them any more. */
  readonly dropOthers: () => Promise<void>
  /** Whether an address is that of a file of the program. */
  readonly holds: (address: string) => boolean
  /** A file of the program, of whichever build. What came damaged out of the copy is replaced in `afterwards`. */
  readonly file: (address: string, afterwards: (work: Promise<unknown>) => void) => Promise<Response>
  /** The page that a server sends, or, when it sends none, the page without figures of this build. */
  readonly page: (sent: Promise<Response>) => Promise<Response>
}

/** The copy of a build. Several sites may stand on one host, each with copies of its own. */
export function programCopy(program: ProgramFiles, { caches, origin, fetch }: Surroundings): ProgramCopy {
  const { base, build, entry, files, shell } = program
  const prefix = `nhip-quy:${base}:`
  const name = `${prefix}${build}`
  const root = `${origin}${base}`
  const addressOf = (file: string): string => `${root}${file}`
  const integrityOf = new Map(files.map(({ file, integrity }) => [addressOf(file), integrity]))
  const names = async (): Promise<readonly string[]> => (await caches.keys()).filter((each) => each.startsWith(prefix))

  /** A file from the copy of any build: what did not change has the same name in all. */
  const kept = async (address: string): Promise<Response | undefined> => {
    for (const each of await names()) {
      const found = await (await caches.open(each)).match(address, { ignoreVary: true })
      if (found) return found
    }
    return undefined
  }

  const fetchFile = async (address: string, integrity: string): Promise<Response> => {
    const sent = await fetch(address, { integrity }).catch(() => undefined)
    // The damage may lie in the browser's own cache.
    const answer = sent ?? (await fetch(address, { integrity, cache: 'reload' }))
    if (!answer.ok) throw new Error(`${answer.status} ${address}`)
    return answer
  }

  const fillFile = async (cache: Cache, { file, integrity }: ProgramFile): Promise<void> => {
    const address = addressOf(file)
    const before = await kept(address)
    const isGood = before !== undefined && (await isWhole(before.clone(), integrity))
    if (isGood && (await cache.match(address, { ignoreVary: true }))) return
    await cache.put(address, isGood ? before : await fetchFile(address, integrity))
  }

  const fillShell = async (cache: Cache): Promise<void> => {
    const sent = await fetch(addressOf(shell), { cache: 'no-cache' })
    const text = await sent.text()
    // Of another build, or the page of a proxy: this build is not on the server any more, or not yet.
    if (!text.includes(`"${base}${entry}"`)) throw new Error(`Another build: ${addressOf(shell)}`)
    const policy = sent.headers.get('Content-Security-Policy')
    const headers = {
      'Content-Type': 'text/html;charset=utf-8',
      ...(policy ? { 'Content-Security-Policy': policy } : {}),
    }
    // A page of its own: a browser refuses one that was redirected, or found under a status of an error.
    await cache.put(addressOf(shell), new Response(text, { headers }))
  }

  return {
    fill: async () => {
      try {
        const cache = await caches.open(name)
        const waiting = [...files]
        const lane = async (): Promise<void> => {
          for (let next = waiting.shift(); next; next = waiting.shift()) await fillFile(cache, next)
        }
        await Promise.all(Array.from({ length: lanes }, lane))
        await fillShell(cache)
      } catch (error) {
        // Half a copy would only take the room of what is whole; after a cut line it is where the next try goes on.
        if (error instanceof DOMException && error.name === 'QuotaExceededError') await caches.delete(name)
        throw error
      }
    },
    dropOthers: async () => {
      await Promise.all((await names()).filter((each) => each !== name).map((each) => caches.delete(each)))
    },
    holds: (address) => address.startsWith(`${root}assets/`) || integrityOf.has(address),
    file: async (address, afterwards) => {
      const found = await kept(address)
      const integrity = integrityOf.get(address)
      if (integrity === undefined) return found ?? (await fetch(address))
      const repair = async (): Promise<Response> => {
        const sent = await fetchFile(address, integrity)
        // A copy that was removed is not begun again.
        if (await caches.has(name)) await (await caches.open(name)).put(address, sent.clone())
        return sent
      }
      if (!found) return await repair()
      const copy = found.clone()
      const look = async (): Promise<void> => {
        if (await isWhole(copy, integrity)) return
        for (const each of await names()) await (await caches.open(each)).delete(address, { ignoreVary: true })
        await repair()
      }
      afterwards(look())
      return found
    },
    page: async (sent) => {
      const isHere = await caches.has(name)
      const standIn = isHere ? await (await caches.open(name)).match(addressOf(shell)) : undefined
      if (!standIn) return await sent
      let timer: ReturnType<typeof setTimeout> | undefined
      const givenUp = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), patienceMs)
      })
      const answer = await Promise.race([givenUp, sent.catch(() => undefined)])
      clearTimeout(timer)
      return answer === undefined || answer.status >= 500 ? standIn : answer
    },
  }
}

/** Whether the bytes of an answer have a hash, which is told in the words of Subresource Integrity: `sha256-…`. */
async function isWhole(answer: Response, integrity: string): Promise<boolean> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()))
  return integrity === `sha256-${btoa(String.fromCharCode(...hash))}`
}
