import { useEffect, useState } from 'react'

/** The second window of a presentation. */
export interface NotesWindow {
  readonly shown: Window | undefined
  /** Opens it, or brings it to the front; false where the browser does not allow one. */
  readonly open: () => boolean
}

/** A window of this title for the notes, that goes with its presentation. */
export function useNotesWindow(title: string): NotesWindow {
  const [shown, setShown] = useState<Window>()
  useEffect(() => {
    if (!shown) return undefined
    const forget = (): void => setShown(undefined)
    shown.addEventListener('pagehide', forget)
    return () => {
      shown.removeEventListener('pagehide', forget)
      shown.close()
    }
  }, [shown])
  const open = (): boolean => {
    if (shown) {
      shown.focus()
      return true
    }
    const opened = window.open('', '', 'popup,width=760,height=560')
    if (!opened) return false
    // It has no page of its own and looks as this one does.
    for (const look of document.querySelectorAll('link[rel="stylesheet"], style')) {
      const copy = opened.document.importNode(look, true)
      if (copy instanceof HTMLLinkElement && look instanceof HTMLLinkElement) copy.href = look.href
      opened.document.head.append(copy)
    }
    opened.document.title = title
    opened.document.documentElement.lang = document.documentElement.lang
    setShown(opened)
    return true
  }
  return { shown, open }
}
