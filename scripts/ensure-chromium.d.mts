/** A browser that was started once to try it, and the flags it was started with. */
export interface FoundChromium {
  readonly path: string
  readonly version: string
  readonly args: string[]
}
export function ensureChromium(): Promise<FoundChromium | undefined>
