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
  const [state, setState] = useState<{ readonly module?: Module; readonly hasFailed: boolean }>({ hasFailed: false })
  const ask = useCallback(() => {
    load().then(
      (module) => setState({ module, hasFailed: false }),
      () => setState({ hasFailed: true }),
    )
  }, [load])
  useEffect(ask, [ask])
  const retry = useCallback(() => {
    setState({ hasFailed: false })
    ask()
  }, [ask])
  if (state.module !== undefined) return { status: 'ready', module: state.module }
  return state.hasFailed ? { status: 'failed', retry } : { status: 'loading' }
}
