/** What a key does to a presentation. */
export type ShowStep = 'next' | 'previous' | 'first' | 'last' | 'black' | 'notes' | 'full-screen'

const steps: Readonly<Record<string, ShowStep>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  // The key of a remote control that blackens the screen.
  '.': 'black',
  n: 'notes',
  f: 'full-screen',
}

/** The step that a key means; undefined for the others and for those that belong to the browser. */
export function keyStep(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): ShowStep | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  return steps[event.key.length === 1 ? event.key.toLowerCase() : event.key]
}
