import type { ClipboardContent } from '../exports/clipboard-text.ts'

/** Puts both forms of a content where a copy in progress takes it from. */
export function fillCopyEvent(event: ClipboardEvent, { html, text }: ClipboardContent): void {
  event.clipboardData?.setData('text/html', html)
  event.clipboardData?.setData('text/plain', text)
  event.preventDefault()
}

/**
 * Puts a content into the clipboard; false when the browser does not allow it. The old command comes first: it works
 * without https, asks for no permission, and leaves the marks of numbers for Excel as they are. To be called while a
 * click or a key is being handled.
 */
export async function copyContent(content: ClipboardContent): Promise<boolean> {
  return copyByCommand(content) || (await copyByClipboard(content))
}

function copyByCommand(content: ClipboardContent): boolean {
  let isFilled = false
  const fill = (event: ClipboardEvent): void => {
    fillCopyEvent(event, content)
    event.stopImmediatePropagation()
    isFilled = event.clipboardData !== null
  }
  document.addEventListener('copy', fill, { capture: true })
  try {
    return document.execCommand('copy') && isFilled
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', fill, { capture: true })
  }
}

async function copyByClipboard({ html, text }: ClipboardContent): Promise<boolean> {
  // Absent on plain http, and in older browsers.
  if (typeof ClipboardItem === 'undefined' || !('clipboard' in navigator)) return false
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ])
    return true
  } catch {
    return false
  }
}
