import { useCallback } from 'react'
import { saveBriefing, savedBriefing } from '../data/saved-briefing.ts'
import {
  type BriefingItem,
  inLanguage,
  isWrittenElsewise,
  maximumItems,
  withItem,
  withItems,
} from '../domain/briefing.ts'
import type { SentenceEdits } from '../domain/sentence-edits.ts'
import { useTexts } from '../ui/texts-context.ts'

/** Adds a figure to the briefing of this browser, and returns what came of it as a sentence. */
export function useCollect(): (path: string, edits: SentenceEdits) => string {
  const { messages, language } = useTexts()
  const { collecting: words } = messages
  return useCallback(
    (path, own) => {
      const { value: briefing } = savedBriefing()
      const edits = isWrittenElsewise(briefing, language) ? {} : own
      const present = briefing.items.find((item) => item.path === path)
      // What was written over a figure that is there already goes to it; nothing written takes nothing away.
      const hasNews = present !== undefined && textsOf({ ...present, ...edits }) !== textsOf(present)
      if (present && !hasNews) return words.alreadyIn
      if (!present && briefing.items.length >= maximumItems) return words.full({ most: maximumItems })
      const next = present
        ? withItem(briefing, present.id, (item) => ({ ...item, ...edits }))
        : withItems(briefing, [{ path, content: 'chart', ...edits }])
      saveBriefing(inLanguage(next, briefing, language))
      const said = present ? words.updated : words.added({ count: next.items.length })
      return savedBriefing().isKept ? said : `${said} ${words.notKept}`
    },
    [words, language],
  )
}

const textsOf = ({ headline, paragraph }: Pick<BriefingItem, 'headline' | 'paragraph'>): string =>
  JSON.stringify([headline, paragraph])
