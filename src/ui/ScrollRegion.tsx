import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import styles from './ScrollRegion.module.css'
import { useTexts } from './texts-context.ts'

interface ScrollRegionProps {
  /** The id of the heading that names the region. */
  readonly labelledBy: string
  /** `limited`: as high as a screen, with its heading in sight; `content`: as high as what is in it. */
  readonly height: 'content' | 'limited'
  /** How many columns the table has. */
  readonly columns: number
  /** What is in sight first of a table that is wider: its last columns, where the newest stand last. */
  readonly first?: 'last-columns'
  readonly children: ReactNode
}

const heights = { content: styles.content, limited: styles.limited }

/** More columns than this do not fit on a sheet in letters that can be read; the style sheet leaves the rest out. */
const printedColumns = 14

/**
 * A wide or long table that scrolls inside the page; it takes focus, so that a keyboard can scroll it too. Paper does not
 * scroll: what does not fit is left out there, and the sheet says so.
 */
export function ScrollRegion({ labelledBy, height, columns, first, children }: ScrollRegionProps) {
  const { messages } = useTexts()
  const region = useRef<HTMLElement>(null)
  const [goesOn, setGoesOn] = useState(false)
  // Before it is painted, or a page would jump.
  useLayoutEffect(() => {
    const element = region.current
    if (!element) return undefined
    const look = (): void => setGoesOn(element.scrollWidth > element.clientWidth + 1)
    look()
    const watch = new ResizeObserver(look)
    for (const each of [element, ...element.children]) watch.observe(each)
    return () => watch.disconnect()
  }, [])
  useLayoutEffect(() => {
    if (first !== undefined) region.current!.scrollLeft = region.current!.scrollWidth
  }, [first])
  return (
    <>
      {columns > printedColumns ? (
        <p className={styles.paper}>
          {messages.page.paperWidth({ printed: printedColumns, more: columns - printedColumns })}
        </p>
      ) : null}
      {goesOn ? (
        <p className={styles.sideways} aria-hidden="true">
          {messages.page.sideways}
        </p>
      ) : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
      <section ref={region} className={heights[height]} aria-labelledby={labelledBy} tabIndex={0}>
        {children}
      </section>
    </>
  )
}
