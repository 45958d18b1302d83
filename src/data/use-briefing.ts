import { useSyncExternalStore } from 'react'
import type { Briefing } from '../domain/briefing.ts'
import { canUndoBriefing, onSavedBriefing, savedBriefing } from './saved-briefing.ts'

/** The briefing of this browser, followed. */
export function useBriefing(): { readonly briefing: Briefing; readonly isKept: boolean; readonly canUndo: boolean } {
  const { value, isKept } = useSyncExternalStore(onSavedBriefing, savedBriefing)
  return { briefing: value, isKept, canUndo: canUndoBriefing() }
}
