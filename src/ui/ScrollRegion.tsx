import type { ReactNode } from 'react'
import styles from './ScrollRegion.module.css'

interface ScrollRegionProps {
  /** The id of the heading that names the region. */
  readonly labelledBy: string
  /** `limited`: as high as a screen, with its heading in sight; `content`: as high as what is in it. */
  readonly height: 'content' | 'limited'
  readonly children: ReactNode
}

/** A wide or long table that scrolls inside the page; it takes focus, so that a keyboard can scroll it too. */
export function ScrollRegion({ labelledBy, height, children }: ScrollRegionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard
    <section className={styles[height]} aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  )
}
