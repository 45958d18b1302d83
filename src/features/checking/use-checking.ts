import { useEffect, useRef, useState } from 'react'
import type { IndicatorPhrase } from '../../domain/indicator-phrase.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import type { RunningWork } from '../run-beside.ts'
import { type CheckingOutcome, runChecking } from './run-checking.ts'

/** The document that is checked, as far as it has come. */
export type CheckedFile = { readonly name: string } & (
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  /** How the indicators are spoken of did not come. */
  | { readonly kind: 'no-words' }
  | CheckingOutcome
)

/** Checks one document after another; nothing of it is kept. */
export function useChecking(): {
  readonly file: CheckedFile | undefined
  /**
   * `loadPhrases` fetches how the indicators are spoken of; a document is not checked without. Says whether the file could be
   * opened at all: a folder cannot, nor one that was moved.
   */
  readonly check: (
    file: File,
    catalogue: Catalogue,
    loadPhrases: () => Promise<readonly IndicatorPhrase[]>,
  ) => Promise<boolean>
  readonly cancel: () => void
} {
  const [file, setFile] = useState<CheckedFile>()
  const running = useRef<RunningWork<unknown>>(undefined)
  const latest = useRef<File>(undefined)
  useEffect(() => () => running.current?.cancel(), [])
  return {
    file,
    check: async (given, catalogue, loadPhrases) => {
      running.current?.cancel()
      running.current = undefined
      const { name } = given
      setFile({ name, kind: 'running', done: 0, all: 0 })
      latest.current = given
      const phrases = await loadPhrases().catch(() => undefined)
      const content = await given.arrayBuffer().catch(() => undefined)
      // Another document was taken meanwhile.
      if (latest.current !== given) return true
      if (!content) {
        setFile(undefined)
        return false
      }
      if (!phrases) {
        setFile({ name, kind: 'no-words' })
        return true
      }
      const bytes = new Uint8Array(content)
      const run = runChecking({ bytes, catalogue, phrases }, (done, all) => {
        if (running.current === run) setFile({ name, kind: 'running', done, all })
      })
      running.current = run
      const outcome = await run.outcome
      if (running.current === run) setFile({ name, ...outcome })
      return true
    },
    cancel: () => {
      if (running.current) running.current.cancel()
      // It is not read yet.
      else {
        latest.current = undefined
        setFile((present) => present && { name: present.name, kind: 'cancelled' })
      }
    },
  }
}
