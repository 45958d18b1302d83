import { useFirstVisit } from '../data/use-first-visit.ts'
import { PageLink } from '../navigation/PageLink.tsx'
import { useTexts } from '../ui/texts-context.ts'
import styles from './Site.module.css'

/** Two lines for who is here for the first time; put away once, it does not come again. */
export function Welcome({ guide }: { readonly guide: string }) {
  const { messages } = useTexts()
  const [isFirst, putAway] = useFirstVisit()
  if (!isFirst) return null
  return (
    <aside className={`welcome ${styles.welcome}`} aria-label={messages.nav.guide}>
      <p>
        {messages.page.welcome} <PageLink href={guide}>{messages.page.welcomeGuide}</PageLink>
      </p>
      <button type="button" onClick={putAway}>
        {messages.page.welcomed}
      </button>
    </aside>
  )
}
