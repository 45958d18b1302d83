import { useSyncExternalStore } from 'react'
import { type WorkspaceState, onWorkspace, presentWorkspace } from './workspace.ts'

/** The figures of this browser that are not published. */
export function useWorkspace(): WorkspaceState {
  return useSyncExternalStore(onWorkspace, presentWorkspace, presentWorkspace)
}
