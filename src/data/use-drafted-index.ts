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
  readonly failures: number
}

/** A catalogue with the figures of this browser, and what is wrong where they do not come. */
export function useDraftedIndex(index: PublishedIndex | undefined): DraftedIndex {
  const isShown = useWorkspaceFlag() === 'shown'
  const [{ drafted, failures }, setAttempt] = useState<Attempt>({ failures: 0 })
  const ask = useCallback(() => {
    loadDrafts().then(
      (arrived) => setAttempt({ drafted: arrived, failures: 0 }),
      () => setAttempt((before) => ({ ...before, failures: before.failures + 1 })),
    )
  }, [])
  useEffect(() => {
    if (isShown && !drafted) ask()
  }, [isShown, drafted, ask])
  const workspace = useSyncExternalStore(
    drafted?.onWorkspace ?? nothingChanges,
    drafted?.presentWorkspace ?? nothing,
    nothing,
  )
  return useMemo(() => {
    if (!isShown || !index) return { index }
    if (drafted && workspace) return { index: drafted.draftedIndex(index, workspace) }
    return failures > 0 ? { index, lacking: { failures, retry: ask } } : { index }
  }, [index, isShown, drafted, workspace, failures, ask])
}

const nothing = () => undefined
const nothingChanges = () => nothing
