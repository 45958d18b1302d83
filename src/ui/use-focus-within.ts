import { useEffect, useRef } from 'react'

/**
 * Gives the focus to the content of the page when what had it went away with a change, so that a reader with a keyboard
 * does not begin again at the top of the window. `value` is what changes.
 */
export function useFocusWithin(value: unknown): void {
  const before = useRef(value)
  useEffect(() => {
    if (before.current === value) return
    before.current = value
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) {
      document.getElementById('content')?.focus({ preventScroll: true })
    }
  }, [value])
}
