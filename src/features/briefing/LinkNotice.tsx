import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Briefing } from '../../domain/briefing.ts'
import { quotedText } from '../../domain/quoted-text.ts'
import { briefingTexts } from '../../i18n/briefing-texts.ts'
import { Notice } from '../../ui/Notice.tsx'
import { hrefWithoutHash, pageHash } from '../../navigation/site-place.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Briefing.module.css'
import { briefingOfHash } from '../../briefing/contents/briefing-link.ts'

interface LinkNoticeProps {
  /** The briefing at hand: an empty one gives way without a question. */
  readonly briefing: Briefing
  readonly onOpen: (briefing: Briefing) => void
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** Takes the briefing out of the address: a second visit, or a reload, must not ask again. */
function forgetHash(): void {
  window.history.replaceState(window.history.state, '', hrefWithoutHash())
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The briefing that came with the address, offered beside the one at hand. */
export function LinkNotice({ briefing, onOpen }: LinkNoticeProps) {
  const words = briefingTexts[useTexts().language]
  const hash = useSyncExternalStore(onHashChange, pageHash)
  const offered = useMemo(() => briefingOfHash(hash), [hash])
  /** What was behind "#" and is no briefing: it leaves the address at once, but is told until somebody has read it. */
  const [damaged, setDamaged] = useState<string>()
  const present = offered === 'damaged' ? hash : offered === undefined ? damaged : undefined
  if (present !== damaged) setDamaged(present)
  const isAtHand = briefing.items.length > 0
  useEffect(() => {
    if (offered === undefined || (offered !== 'damaged' && isAtHand)) return
    forgetHash()
    if (offered !== 'damaged') onOpen(offered)
  }, [offered, isAtHand, onOpen])
  if (offered === undefined || offered === 'damaged') {
    if (damaged === undefined) return null
    const close = { label: words.move.close, onAct: () => setDamaged(undefined) }
    return <Notice urgency="alert" title={words.problem.link} action={close} />
  }
  if (!isAtHand) return null
  return (
    <Notice
      urgency="status"
      title={
        offered.title
          ? words.linkTitle({ title: quotedText(offered.title.text), count: offered.items.length })
          : words.linkUntitled({ count: offered.items.length })
      }
    >
      <p className={styles.buttons}>
        <button
          type="button"
          onClick={() => {
            forgetHash()
            onOpen(offered)
          }}
        >
          {words.linkOpen}
        </button>
        <button type="button" onClick={forgetHash}>
          {words.linkKeep}
        </button>
      </p>
    </Notice>
  )
}
