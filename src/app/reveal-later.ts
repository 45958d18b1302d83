/** Waits for a moment without work; a browser that knows none has one soon. */
const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 500 })
  else setTimeout(work, 50)
}

/**
 * Lets what lies below the first screen be laid out (`data-later`; index.html holds it back until then): one piece after
 * the other, so that none keeps a reader waiting, and once the fonts are there, so that none is laid out twice.
 */
export function revealLater(): void {
  // A reader who has moved, or came to a place within the page, has all of it.
  if (!document.documentElement.classList.contains('early')) return
  const step = (): void => {
    const next = document.querySelector('.early [data-later]:not([data-near])')
    if (!next) {
      document.documentElement.classList.remove('early')
      return
    }
    next.setAttribute('data-near', '')
    whenIdle(step)
  }
  const begin = (): void => whenIdle(step)
  // To ask for the fonts is to ask for the look of the page.
  whenIdle(() => void Promise.resolve(document.fonts?.ready).then(begin))
}
