import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { PublishedIndex } from '../contract/catalogue-file.ts'
import { useWorkspaceFlag } from './use-workspace-flag.ts'

type Drafted = Awaited<ReturnType<typeof loadDrafts>>

async function loadDrafts() {
  const { draftedIndex, onWorkspace, presentWorkspace } = await import('./drafted-index.ts')
  return { draftedIndex, onWorkspace, presentWorkspace }
}

/** What reads the figures of this browser did not come, so that they stand on no page. */
export interface LackingDrafts {
  readonly failures: number
  readonly retry: () => void
}

export interface DraftedIndex {
  /** The catalogue with the figures of this browser that are not published, where it has any and shows them. */
  readonly index: PublishedIndex | undefined
  readonly lacking?: LackingDrafts
}

interface Attempt {
  readonly drafted?: Drafted
  readonly hasFailed: boolean
  readonly failures: number
}

/** A catalogue with the figures of this browser, and what is wrong where they do not come. */
export function useDraftedIndex(index: PublishedIndex | undefined): DraftedIndex {
  const isShown = useWorkspaceFlag() === 'shown'
  const [{ drafted, hasFailed, failures }, setAttempt] = useState<Attempt>({ hasFailed: false, failures: 0 })
  const ask = useCallback(() => {
    loadDrafts().then(
      (arrived) => setAttempt((before) => ({ ...before, drafted: arrived, hasFailed: false })),
      () => setAttempt((before) => ({ ...before, hasFailed: true, failures: before.failures + 1 })),
    )
  }, [])
  useEffect(() => {
    if (isShown && !drafted) ask()
  }, [isShown, drafted, ask])
  const retry = useCallback(() => {
    setAttempt((before) => ({ ...before, hasFailed: false }))
    ask()
  }, [ask])
  const workspace = useSyncExternalStore(
    drafted?.onWorkspace ?? nothingChanges,
    drafted?.presentWorkspace ?? nothing,
    nothing,
  )
  return useMemo(() => {
    if (!isShown || !index) return { index }
    if (drafted && workspace) return { index: drafted.draftedIndex(index, workspace) }
    return hasFailed ? { index, lacking: { failures, retry } } : { index }
  }, [index, isShown, drafted, workspace, hasFailed, failures, retry])
}

const nothing = () => undefined
const nothingChanges = () => nothing
