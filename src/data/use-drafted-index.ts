import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { PublishedIndex } from '../contract/catalogue-file.ts'
import { useWorkspaceFlag } from './use-workspace-flag.ts'

const loadDrafts = () => import('./drafted-index.ts')
type Drafted = Awaited<ReturnType<typeof loadDrafts>>

/** A catalogue with the figures of this browser that are not published, where it has any and shows them. */
export function useDraftedIndex(index: PublishedIndex | undefined): PublishedIndex | undefined {
  const isShown = useWorkspaceFlag() === 'shown'
  const [drafted, setDrafted] = useState<Drafted>()
  useEffect(() => {
    if (!isShown) return
    let isWanted = true
    loadDrafts().then(
      (module) => isWanted && setDrafted(module),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [isShown])
  const workspace = useSyncExternalStore(
    drafted?.onWorkspace ?? nothingChanges,
    drafted?.presentWorkspace ?? nothing,
    nothing,
  )
  return useMemo(
    () => (index && isShown && drafted && workspace ? drafted.draftedIndex(index, workspace) : index),
    [index, isShown, drafted, workspace],
  )
}

const nothing = () => undefined
const nothingChanges = () => nothing
