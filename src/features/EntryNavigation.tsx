import { PageLink } from '../navigation/PageLink.tsx'
import type { Route } from '../navigation/route.ts'
import type { PageNavigation } from '../navigation/use-page-navigation.ts'
import { entryTexts } from '../i18n/entry-texts.ts'
import { useTexts } from '../ui/texts-context.ts'
import styles from './EntryNavigation.module.css'

interface EntryNavigationProps {
  readonly navigation: PageNavigation
  readonly current: Route['page']
}

/** The pages on which figures come in, are published and are checked. */
export function EntryNavigation({ navigation, current }: EntryNavigationProps) {
  const { navigation: words } = entryTexts[useTexts().language]
  const items = [{ page: 'entry', label: words.file }] as const
  return (
    <nav className={styles.pages} aria-label={words.label}>
      {items.map(({ page, label }) => (
        <PageLink key={page} href={navigation.hrefOf({ page })} isCurrent={page === current}>
          {label}
        </PageLink>
      ))}
    </nav>
  )
}
