import { useCallback, useEffect, useState } from 'react'

export type LoadedModule<Module> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly module: Module }

/**
 * A part of the program that comes when it is needed. Unlike `React.lazy` it can be asked for again after the network
 * failed. `load` has to be the same function at every call.
 */
export function useLoadedModule<Module>(load: () => Promise<Module>): LoadedModule<Module> {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ module?: Module; hasFailed: boolean }>({ hasFailed: false })
  const retry = useCallback(() => {
    setState({ hasFailed: false })
    setAttempt((before) => before + 1)
  }, [])
  useEffect(() => {
    let isWanted = true
    load().then(
      (module) => isWanted && setState({ module, hasFailed: false }),
      () => isWanted && setState({ hasFailed: true }),
    )
    return () => {
      isWanted = false
    }
  }, [load, attempt])
  if (state.module !== undefined) return { status: 'ready', module: state.module }
  return state.hasFailed ? { status: 'failed', retry } : { status: 'loading' }
}
