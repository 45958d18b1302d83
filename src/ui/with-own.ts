/** The class of a shared part, and beside it the one by which a page arranges it otherwise. */
export function withOwn(shared: string | undefined, own: string | undefined): string | undefined {
  return own === undefined ? shared : `${shared} ${own}`
}
