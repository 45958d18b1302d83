import { useSyncExternalStore } from 'react'
import type { Briefing } from '../domain/briefing.ts'
import { type BriefingShelf, openOf } from '../domain/briefing-shelf.ts'
import { canUndoBriefing, emptySavedShelf, onSavedBriefing, savedShelf } from './saved-briefing.ts'

interface FollowedBriefing {
  readonly shelf: BriefingShelf
  /** The open one of the shelf. */
  readonly briefing: Briefing
  readonly isKept: boolean
  readonly canUndo: boolean
  /** What this browser had kept and nobody can read. */
  readonly damaged?: string
}

/** The briefings of this browser, followed. */
export function useBriefing(): FollowedBriefing {
  const { value: shelf, isKept, damaged } = useSyncExternalStore(onSavedBriefing, savedShelf, emptySavedShelf)
  const { briefing } = openOf(shelf)
  return { shelf, briefing, isKept, canUndo: canUndoBriefing(), ...(damaged === undefined ? {} : { damaged }) }
}
