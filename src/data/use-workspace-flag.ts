import { useSyncExternalStore } from 'react'
import { type WorkspaceFlag, workspaceFlag } from './workspace-flag.ts'

/** Whether this browser has figures that are not published, and shows them; none before the page is this reader's. */
export function useWorkspaceFlag(): WorkspaceFlag {
  return useSyncExternalStore(workspaceFlag.onChange, workspaceFlag.read, workspaceFlag.readEmpty).value
}
