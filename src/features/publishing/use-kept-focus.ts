import { type RefObject, useEffect, useRef } from 'react'

/**
 * Gives a page the focus where what had it is gone: what is pressed may go with what it has done. Returns what to call after
 * each change of what is shown; a render of the caller calls it already.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>): () => void {
  const focused = useRef<EventTarget>(null)
  useEffect(() => {
    const present = page.current
    const note = ({ target }: FocusEvent): void => {
      focused.current = target
    }
    present?.addEventListener('focusin', note)
    return () => present?.removeEventListener('focusin', note)
  }, [page])
  const keep = (): void => {
    if (!(focused.current instanceof Element) || focused.current.isConnected) return
    focused.current = null
    if (document.activeElement === document.body) page.current?.focus()
  }
  useEffect(keep)
  return keep
}
