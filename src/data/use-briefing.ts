import { useSyncExternalStore } from 'react'
import type { Briefing } from '../domain/briefing.ts'
import { canUndoBriefing, onSavedBriefing, savedBriefing } from './saved-briefing.ts'

interface FollowedBriefing {
  readonly briefing: Briefing
  readonly isKept: boolean
  readonly canUndo: boolean
  /** What this browser had kept and nobody can read. */
  readonly damaged?: string
}

/** The briefing of this browser, followed. */
export function useBriefing(): FollowedBriefing {
  const { value, isKept, damaged } = useSyncExternalStore(onSavedBriefing, savedBriefing)
  return { briefing: value, isKept, canUndo: canUndoBriefing(), ...(damaged === undefined ? {} : { damaged }) }
}
