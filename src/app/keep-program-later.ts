import { savesData } from '../data/saves-data.ts'

/** How long a page that has just come is left alone. */
const quietMs = 3000

/**
 * Keeps the program in the browser for the day without a network, once the page has been standing for a while. Not for a
 * reader who saves data, nor where a portal shows the page in a frame: its readers asked for one figure.
 */
export function keepProgramLater(): void {
  if (savesData() || window.top !== window.self) return
  setTimeout(() => {
    const keep = async (): Promise<void> => {
      if (!navigator.onLine) return
      const { keepProgram } = await import('../data/kept-program.ts')
      await keepProgram()
    }
    // A part that did not come is asked for by the next page.
    const start = (): void => void keep().catch(() => undefined)
    if ('requestIdleCallback' in window) window.requestIdleCallback(start)
    else start()
  }, quietMs)
}
