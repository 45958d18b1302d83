import { useCallback, useEffect, useState } from 'react'

export type LoadedModule<Module> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly module: Module }

interface Attempt<Module> {
  /** What was asked for: another function asks for another part. */
  readonly load: () => Promise<Module>
  readonly module?: Module
  readonly hasFailed: boolean
}

/**
 * A part of the program that comes when it is needed. Unlike `React.lazy` it can be asked for again after the network
 * failed. `load` has to be the same function at every call for the same part.
 */
export function useLoadedModule<Module>(load: () => Promise<Module>): LoadedModule<Module> {
  const [attempt, setAttempt] = useState<Attempt<Module>>({ load, hasFailed: false })
  if (attempt.load !== load) setAttempt({ load, hasFailed: false })
  const ask = useCallback(() => {
    // What arrives after another part was asked for is of no use.
    const settle = (result: Pick<Attempt<Module>, 'module' | 'hasFailed'>): void =>
      setAttempt((present) => (present.load === load ? { load, ...result } : present))
    load().then(
      (module) => settle({ module, hasFailed: false }),
      () => settle({ hasFailed: true }),
    )
  }, [load])
  useEffect(ask, [ask])
  const retry = useCallback(() => {
    setAttempt({ load, hasFailed: false })
    ask()
  }, [load, ask])
  if (attempt.load !== load) return { status: 'loading' }
  if (attempt.module !== undefined) return { status: 'ready', module: attempt.module }
  return attempt.hasFailed ? { status: 'failed', retry } : { status: 'loading' }
}
