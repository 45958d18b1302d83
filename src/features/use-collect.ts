import { useCallback } from 'react'
import { saveBriefing, savedBriefing } from '../data/saved-briefing.ts'
import { type BriefingItem, maximumItems, withItems } from '../domain/briefing.ts'
import { useTexts } from '../ui/texts-context.ts'

/** Adds a figure to the briefing of this browser, and returns what came of it as a sentence. */
export function useCollect(): (item: Omit<BriefingItem, 'id'>) => string {
  const { briefing: words } = useTexts().messages
  return useCallback(
    (item) => {
      const { value: briefing } = savedBriefing()
      if (briefing.items.some(({ path }) => path === item.path)) return words.alreadyIn
      if (briefing.items.length >= maximumItems) return words.full({ most: maximumItems })
      const next = withItems(briefing, [item])
      saveBriefing(next)
      return words.added({ count: next.items.length })
    },
    [words],
  )
}
