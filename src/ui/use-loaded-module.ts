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
  const [attempts, setAttempts] = useState(1)
  const [state, setState] = useState<Attempt<Module>>({ load, hasFailed: false })
  useEffect(() => {
    let isWanted = true
    load().then(
      (module) => (isWanted ? setState({ load, module, hasFailed: false }) : undefined),
      () => (isWanted ? setState({ load, hasFailed: true }) : undefined),
    )
    return () => {
      isWanted = false
    }
  }, [load, attempts])
  const retry = useCallback(() => {
    setState({ load, hasFailed: false })
    setAttempts((before) => before + 1)
  }, [load])
  if (state.load !== load) return { status: 'loading' }
  if (state.module !== undefined) return { status: 'ready', module: state.module }
  return state.hasFailed ? { status: 'failed', retry } : { status: 'loading' }
}
