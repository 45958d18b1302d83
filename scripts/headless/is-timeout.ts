/** Whether a browser gave up waiting. By its name: a command that needs no browser does not load what drives one. */
export function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}
