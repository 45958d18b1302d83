import { useEffect, useState } from 'react'

/** Whether the document's fonts have arrived; a chart laid out before has measured other letters and is laid out again. */
export function useFontsReady(): boolean {
  const [isReady, setIsReady] = useState(false)
  useEffect(() => {
    let isWanted = true
    // Absent where nothing is painted.
    void document.fonts?.ready.then(() => isWanted && setIsReady(true))
    return () => {
      isWanted = false
    }
  }, [])
  return isReady
}
