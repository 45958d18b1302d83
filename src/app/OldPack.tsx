import { useState } from 'react'
import { ownPackNote } from '../data/own-pack-note.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import { periodBegunSince } from '../domain/period-begun-since.ts'
import { dayText, periodText } from '../i18n/date-text.ts'
import { packPageTexts } from '../i18n/pack-page-texts.ts'
import { Notice } from '../ui/Notice.tsx'
import { useTexts } from '../ui/texts-context.ts'
import { today } from '../ui/today.ts'

/** Says that a pack was made before the reporting period that is running now. */
export function OldPack({ catalogue }: { readonly catalogue: Pick<Catalogue, 'calendars'> }) {
  const texts = useTexts()
  const [isClosed, setIsClosed] = useState(false)
  const note = ownPackNote()
  const begun = note && periodBegunSince(catalogue.calendars, { made: note.made, today: today() })
  if (!note || !begun || isClosed) return null
  const words = packPageTexts[texts.language]
  return (
    <Notice
      urgency="status"
      title={words.oldTitle({ made: dayText(texts, note.made) })}
      action={{ label: words.close, onAct: () => setIsClosed(true) }}
    >
      <p>{words.old({ period: periodText(texts, begun.quarter), first: dayText(texts, begun.first) })}</p>
    </Notice>
  )
}
