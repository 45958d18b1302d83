import { useEffect, useRef } from 'react'

/** Time that a reader may come back in without the server being asked again. */
const pauseMs = 5 * 60_000

/**
 * Calls back when a reader comes back to the page after some minutes, and every so many minutes while it is in sight: what
 * it shows may have been replaced on the server meanwhile. Without a network there is nothing to ask.
 */
export function useOnReturn(act: () => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    let asked = Date.now()
    const ask = (): void => {
      if (document.visibilityState !== 'visible' || !navigator.onLine || Date.now() - asked < pauseMs) return
      asked = Date.now()
      latest.current()
    }
    const timer = setInterval(ask, pauseMs)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [])
}
