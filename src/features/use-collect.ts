import { useCallback, useState } from 'react'
import { saveBriefing, savedBriefing } from '../data/saved-briefing.ts'
import { type BriefingItem, maximumItems, withItems } from '../domain/briefing.ts'
import { useTexts } from '../ui/texts-context.ts'

/** Adds a figure to the briefing of this browser and says what came of it. */
export function useCollect(): { readonly said: string; readonly collect: (item: Omit<BriefingItem, 'id'>) => void } {
  const { briefing: words } = useTexts().messages
  const [said, setSaid] = useState('')
  const collect = useCallback(
    (item: Omit<BriefingItem, 'id'>) => {
      const { briefing } = savedBriefing()
      if (briefing.items.some(({ path }) => path === item.path)) return setSaid(words.alreadyIn)
      if (briefing.items.length >= maximumItems) return setSaid(words.full({ most: maximumItems }))
      const next = withItems(briefing, [item])
      saveBriefing(next)
      setSaid(words.added({ count: next.items.length }))
    },
    [words],
  )
  return { said, collect }
}
