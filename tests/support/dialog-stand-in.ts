/** What a browser's dialog does and jsdom's does not: it opens, closes on Escape, and tells its owner. */
export function giveDialogs(prototype: HTMLDialogElement): void {
  Object.assign(prototype, { showModal: open, close })
}

function open(this: HTMLDialogElement): void {
  this.setAttribute('open', '')
  this.addEventListener('keydown', closeOnEscape)
}

function close(this: HTMLDialogElement): void {
  if (!this.hasAttribute('open')) return
  this.removeAttribute('open')
  this.removeEventListener('keydown', closeOnEscape)
  this.dispatchEvent(new Event('close'))
}

/** A browser closes a modal dialog on Escape, unless something inside has used the key. */
function closeOnEscape(this: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented) this.close()
}
