/**
 * How the program of this page stands to that of the server: `replaced` when a new build was put in its place while the
 * page was open, so that files of the old one are gone; `unreachable` when the server does not answer with the page.
 */
export type BuildState = 'present' | 'replaced' | 'unreachable'

/** How long a reader waits for the reason. */
const patienceMs = 3000

/** Asks the server for the page and looks whether it still starts the program that is running. */
export async function buildState(): Promise<BuildState> {
  // A pack comes from no server that might have another.
  if (import.meta.env.VITE_PACK !== undefined) return 'present'
  let timer: ReturnType<typeof setTimeout> | undefined
  const givenUp = new Promise<BuildState>((resolve) => {
    timer = setTimeout(() => resolve('unreachable'), patienceMs)
  })
  try {
    return await Promise.race([givenUp, stateOnServer()])
  } catch {
    return 'unreachable'
  } finally {
    clearTimeout(timer)
  }
}

async function stateOnServer(): Promise<BuildState> {
  const response = await fetch(import.meta.env.BASE_URL, { cache: 'no-cache' })
  const page = await response.text()
  // A proxy may answer with a page of its own, and call it a success.
  if (!response.ok || !page.includes('id="not-loaded"')) return 'unreachable'
  const running = document.querySelector('script[type="module"][src]')?.getAttribute('src')
  return typeof running === 'string' && !page.includes(`"${running}"`) ? 'replaced' : 'present'
}
