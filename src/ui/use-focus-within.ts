import { useEffect, useRef } from 'react'

/**
 * Gives the focus to what comes next when what had it went away with a change, so that a reader with a
 * keyboard does not begin again at the top of the window. `value` is what changes; without `next` it is the content of the
 * page.
 */
export function useFocusWithin(value: unknown, next?: () => HTMLElement | null | undefined): void {
  const before = useRef(value)
  const nextOne = useRef(next)
  useEffect(() => {
    nextOne.current = next
  })
  useEffect(() => {
    if (before.current === value) return
    before.current = value
    const focused = document.activeElement
    if (focused !== null && focused !== document.body) return
    const goal = nextOne.current?.() ?? document.getElementById('content')
    goal?.focus({ preventScroll: true })
  }, [value])
}
