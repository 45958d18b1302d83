import { entryNavigationTexts } from '../i18n/entry-navigation-texts.ts'
import { PageLink } from '../navigation/PageLink.tsx'
import type { PageNavigation } from '../navigation/use-page-navigation.ts'
import { useTexts } from '../ui/texts-context.ts'
import styles from './EntryNavigation.module.css'

const pages = ['entry', 'typing', 'publishing', 'checking'] as const

interface EntryNavigationProps {
  readonly navigation: PageNavigation
  readonly current: (typeof pages)[number]
}

/** The pages on which figures come in, are published and are checked. */
export function EntryNavigation({ navigation, current }: EntryNavigationProps) {
  const words = entryNavigationTexts[useTexts().language]
  return (
    <nav className={styles.pages} aria-label={words.label}>
      {pages.map((page) => (
        <PageLink key={page} href={navigation.hrefOf({ page })} isCurrent={page === current}>
          {words[page]}
        </PageLink>
      ))}
    </nav>
  )
}
