/** Where the worker lies that keeps the program in this browser; see `src/offline`. */
const workerAddress = (): string => `${import.meta.env.BASE_URL}sw.js`

/**
 * How the program stands in this browser: `kept` whole, so that pages open without a network; `coming`; `absent`; or
 * `impossible`, because the page came by plain http, by double-click, or in a browser that does not know how.
 */
export type ProgramState = 'kept' | 'coming' | 'absent' | 'impossible'

function workers(): ServiceWorkerContainer | undefined {
  return /^https?:$/.test(location.protocol) && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
}

/** Keeps the program in this browser, and looks for a newer one when it is kept already. Never rejects. */
export async function keepProgram(): Promise<void> {
  try {
    // The worker itself is always asked for: its file is the switch from one build to the next.
    await workers()?.register(workerAddress(), { scope: import.meta.env.BASE_URL, updateViaCache: 'none' })
  } catch {
    // Without it the page needs the network, as before.
  }
}

/** Undefined too where the browser refuses to say: it has no program then. */
async function presentWorker(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await workers()?.getRegistration(import.meta.env.BASE_URL)
  } catch {
    return undefined
  }
}

/** How the program stands now; `onChange` is called once when what is coming has come, or failed. */
export async function programState(onChange: () => void): Promise<ProgramState> {
  if (!workers()) return 'impossible'
  const registration = await presentWorker()
  if (registration?.active) return 'kept'
  const coming = registration?.installing ?? registration?.waiting
  coming?.addEventListener('statechange', onChange, { once: true })
  return coming ? 'coming' : 'absent'
}

/** Removes the program from this browser, as far as it lets us; pages that are open go on with the network. Never rejects. */
export async function dropProgram(): Promise<void> {
  try {
    await (await presentWorker())?.unregister()
    if (!('caches' in globalThis)) return
    const names = await caches.keys()
    const own = names.filter((name) => name.startsWith(`nhip-quy:${import.meta.env.BASE_URL}:`))
    await Promise.all(own.map((name) => caches.delete(name)))
  } catch {
    // What stays is told by `programState`.
  }
}
