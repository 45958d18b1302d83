import type { PublicationProblemCode } from '../domain/publication-problem.ts'
import { type Result, failure, success } from '../domain/result.ts'

declare global {
  interface Window {
    /** The texts of published files by their names: each is put here by a script of its own. */
    nhipQuyTexts?: Record<string, string>
  }
}

/**
 * The text of a published file of a pack. A page that was opened from a disk may fetch nothing, but it may load a script,
 * so each file lies in one: `data/<file>.js`.
 */
export async function textOfPack(file: string): Promise<Result<string, PublicationProblemCode>> {
  const text = textAtHand(file) ?? (await scriptRan(`data/${file}.js`).then(() => textAtHand(file)))
  return text === undefined ? failure({ code: 'pack-incomplete', place: { file } }) : success(text)
}

const textAtHand = (file: string): string | undefined =>
  window.nhipQuyTexts && Object.hasOwn(window.nhipQuyTexts, file) ? window.nhipQuyTexts[file] : undefined

/** Resolves once a script has run or failed to; what it was to leave behind says which. */
function scriptRan(source: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script')
    const settle = (): void => {
      script.remove()
      resolve()
    }
    script.addEventListener('load', settle)
    script.addEventListener('error', settle)
    script.src = source
    document.head.append(script)
  })
}
