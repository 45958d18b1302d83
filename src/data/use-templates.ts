import { useSyncExternalStore } from 'react'
import { type SavedTemplates, onTemplates, presentTemplates } from './saved-templates.ts'

/** The templates of this browser, followed. */
export function useTemplates(): SavedTemplates {
  return useSyncExternalStore(onTemplates, presentTemplates)
}
