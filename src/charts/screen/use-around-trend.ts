import { useEffect, useState } from 'react'
import type { aroundTrend } from './around-trend.ts'

type AroundTrend = typeof aroundTrend

let arrived: AroundTrend | undefined

/**
 * What stands around a trend, once it is wanted and has arrived; undefined until then, and for good where it does not
 * arrive. It is asked for after the drawing has been painted, so that nothing waits for it.
 */
export function useAroundTrend(isWanted: boolean): AroundTrend | undefined {
  const [around, setAround] = useState(() => arrived)
  useEffect(() => {
    if (!isWanted) return undefined
    let isGone = false
    const load = async (): Promise<void> => {
      try {
        const found = (await import('./around-trend.ts')).aroundTrend
        arrived = found
        if (!isGone) setAround(() => found)
      } catch {
        // Without a line to the server the drawing stays as it is: it lacks nothing that another place does not offer.
      }
    }
    // The first frame is the one that paints the drawing.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => void load())
    })
    return () => {
      isGone = true
      cancelAnimationFrame(frame)
    }
  }, [isWanted])
  return isWanted ? around : undefined
}
