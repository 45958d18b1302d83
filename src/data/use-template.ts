import { useSyncExternalStore } from 'react'
import { type SavedTemplate, onTemplate, presentTemplate } from './saved-template.ts'

/** The template for slides of this browser, followed. */
export function useTemplate(): SavedTemplate {
  return useSyncExternalStore(onTemplate, presentTemplate)
}
