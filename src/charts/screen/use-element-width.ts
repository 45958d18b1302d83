import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** The width of an A4 page between its margins, in the pixels of print. */
const paperWidthPx = 680

/**
 * What a chart has in a window of 1366 pixels, the commonest of old laptops: so wide it is drawn where a page is rendered for
 * every reader. In another window it keeps its place until the page is taken over.
 */
const firstViewWidthPx = 1334

const nothingChanges = () => () => undefined

/** The width of an element's content in pixels, kept up to date, and that of the paper while printing; 0 until known. */
export function useElementWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  const before = useSyncExternalStore(
    nothingChanges,
    () => 0,
    () => firstViewWidthPx,
  )
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    const update = (): void => setWidth(Math.floor(current.clientWidth))
    // The paper is laid out as soon as this event is over: the drawing has to be ready by then.
    const print = (): void => flushSync(() => setWidth(paperWidthPx))
    update()
    const observer = new ResizeObserver(update)
    observer.observe(current)
    window.addEventListener('beforeprint', print)
    window.addEventListener('afterprint', update)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', print)
      window.removeEventListener('afterprint', update)
    }
  }, [element])
  return width === 0 ? before : width
}
