import { useEffect } from 'react'

/** How long the first page is left alone before the next one is fetched. */
const idleAfterMs = 1500

/** Fetches a page's program ahead when the line is idle; never without a network, nor for a reader who asked to save data. */
export function usePrefetch(load: () => Promise<unknown>): void {
  useEffect(() => {
    const connection = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection
    if (connection?.saveData) return undefined
    const timer = setTimeout(() => {
      if (!navigator.onLine) return
      // A failed prefetch is nothing to the reader: the page itself will ask again and say so.
      load().catch(() => undefined)
    }, idleAfterMs)
    return () => clearTimeout(timer)
  }, [load])
}
