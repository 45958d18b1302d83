import { useCallback, useEffect, useState } from 'react'
import { arrivedPart } from './loaded-parts.ts'

export type LoadedModule<Module> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failures: number; readonly retry: () => void }
  | { readonly status: 'ready'; readonly module: Module }

interface Attempt<Module> {
  /** What was asked for: another function asks for another part. */
  readonly load: (() => Promise<Module>) | undefined
  readonly module?: Module | undefined
  readonly hasFailed: boolean
  /** How often it did not come. */
  readonly failures: number
}

/**
 * A part of the program that comes when it is needed. Unlike `React.lazy` it can be asked for again after the network
 * failed. Without a part to load nothing is asked for. `load` has to be the same function at every call for the same part.
 */
export function useLoadedModule<Module>(load: (() => Promise<Module>) | undefined): LoadedModule<Module> {
  const fresh = (): Attempt<Module> => ({ load, module: load && arrivedPart(load), hasFailed: false, failures: 0 })
  const [attempt, setAttempt] = useState(fresh)
  if (attempt.load !== load) setAttempt(fresh())
  const ask = useCallback(() => {
    // What arrives after another part was asked for is of no use.
    const settle = (result: (failures: number) => Omit<Attempt<Module>, 'load'>): void =>
      setAttempt((present) => (present.load === load ? { load, ...result(present.failures) } : present))
    load?.().then(
      (module) => settle((failures) => ({ module, hasFailed: false, failures })),
      () => settle((failures) => ({ hasFailed: true, failures: failures + 1 })),
    )
  }, [load])
  useEffect(() => {
    if (load && arrivedPart(load) === undefined) ask()
  }, [load, ask])
  const retry = useCallback(() => {
    setAttempt(({ failures }) => ({ load, hasFailed: false, failures }))
    ask()
  }, [load, ask])
  if (attempt.load !== load) return { status: 'loading' }
  if (attempt.module !== undefined) return { status: 'ready', module: attempt.module }
  return attempt.hasFailed ? { status: 'failed', failures: attempt.failures, retry } : { status: 'loading' }
}
