import { useEffect, useRef, useState } from 'react'
import type { IndicatorPhrase } from '../../domain/indicator-phrase.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import type { RunningWork } from '../run-beside.ts'
import { type CheckingOutcome, runChecking } from './run-checking.ts'

/** The document that is checked, as far as it has come. */
export type CheckedFile = { readonly name: string } & (
  | { readonly kind: 'running'; readonly done: number; readonly all: number }
  | CheckingOutcome
)

/** Checks one document after another; nothing of it is kept. */
export function useChecking(): {
  readonly file: CheckedFile | undefined
  readonly check: (file: File, catalogue: Catalogue, phrases: readonly IndicatorPhrase[]) => Promise<void>
  readonly cancel: () => void
} {
  const [file, setFile] = useState<CheckedFile>()
  const running = useRef<RunningWork<unknown>>(undefined)
  useEffect(() => () => running.current?.cancel(), [])
  return {
    file,
    check: async (given, catalogue, phrases) => {
      running.current?.cancel()
      const { name } = given
      setFile({ name, kind: 'running', done: 0, all: 0 })
      const bytes = new Uint8Array(await given.arrayBuffer())
      const run = runChecking({ bytes, catalogue, phrases }, (done, all) => {
        if (running.current === run) setFile({ name, kind: 'running', done, all })
      })
      running.current = run
      const outcome = await run.outcome
      // Another document was taken meanwhile.
      if (running.current === run) setFile({ name, ...outcome })
    },
    cancel: () => running.current?.cancel(),
  }
}
