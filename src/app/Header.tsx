import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useBriefing } from '../data/use-briefing.ts'
import type { Catalogue } from '../domain/catalogue.ts'
import { ShareButton } from '../features/ShareButton.tsx'
import { PageLink } from '../navigation/PageLink.tsx'
import { type Route, pathOf } from '../navigation/route.ts'
import { useLanguage } from '../navigation/use-language.ts'
import type { PageNavigation } from '../navigation/use-page-navigation.ts'
import { useTexts } from '../ui/texts-context.ts'
import styles from './Header.module.css'

interface HeaderProps {
  /** Absent while the catalogue is on its way: then links carry no view. */
  readonly navigation?: PageNavigation
  readonly catalogue?: Catalogue
}

/** Name, pages and language. */
export function Header({ navigation, catalogue }: HeaderProps) {
  const { messages } = useTexts()
  const [path] = useLocation()
  const [language, changeLanguage] = useLanguage()
  const { items } = useBriefing().briefing
  const nav = useRef<HTMLElement>(null)
  const firstIndicator = catalogue?.indicators[0]?.id
  useEffect(() => {
    // On a phone the pages lie in a strip: the current one has to be in sight. To ask elsewhere would lay out the page.
    if (!window.matchMedia?.('(max-width: 70rem)').matches) return
    const reveal = (): void =>
      nav.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
    reveal()
    // Letters that arrive late move it.
    void document.fonts?.ready.then(reveal)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- which page is the current one changes with the path, and where it lies when the catalogue brings the others
  }, [path, firstIndicator])
  const links: readonly { readonly route: Route; readonly label: string; readonly isCurrent: boolean }[] = [
    { route: { page: 'overview' }, label: messages.nav.overview, isCurrent: path === '/' },
    ...(firstIndicator === undefined
      ? []
      : [
          {
            route: { page: 'progress', indicator: firstIndicator } as const,
            label: messages.nav.progress,
            isCurrent: path.startsWith('/chi-so/'),
          },
        ]),
    { route: { page: 'compare' }, label: messages.nav.compare, isCurrent: path.startsWith('/so-sanh') },
    { route: { page: 'table' }, label: messages.nav.table, isCurrent: path.startsWith('/so-lieu') },
    { route: { page: 'reports' }, label: messages.nav.reports, isCurrent: path.startsWith('/nop-bao-cao') },
    {
      route: { page: 'briefing' },
      label: items.length > 0 ? messages.collecting.navCount({ count: items.length }) : messages.collecting.nav,
      isCurrent: path.startsWith('/bao-cao'),
    },
    { route: { page: 'entry' }, label: messages.nav.entry, isCurrent: path.startsWith('/nhap') },
    { route: { page: 'about' }, label: messages.nav.about, isCurrent: path.startsWith('/gioi-thieu') },
    { route: { page: 'guide' }, label: messages.nav.guide, isCurrent: path.startsWith('/huong-dan') },
  ]
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#content">
        {messages.skipToContent}
      </a>
      <div className={styles.inner}>
        <PageLink
          href={navigation ? navigation.hrefOf({ page: 'overview' }) : pathOf({ page: 'overview' })}
          className={styles.name}
        >
          <svg width="26" height="22" viewBox="2 6 28 22" aria-hidden="true" focusable="false">
            <path d="M3 21h6l4-12 6 16 4-9h6" />
          </svg>
          <strong>{messages.productName}</strong>
          <span className={styles.tagline}>{messages.productTagline}</span>
        </PageLink>
        <nav ref={nav} className={styles.nav} aria-label={messages.nav.label}>
          {links.map(({ route, label, isCurrent }) => (
            <PageLink
              key={route.page}
              href={navigation ? navigation.hrefOf(route) : pathOf(route)}
              className={route.page === 'guide' ? styles.spare : undefined}
              isCurrent={isCurrent}
            >
              {label}
            </PageLink>
          ))}
        </nav>
        {navigation ? <ShareButton path={navigation.present} className={styles.language} /> : null}
        <button
          type="button"
          className={styles.language}
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => changeLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          {messages.nav.switchLanguage}
        </button>
      </div>
    </header>
  )
}
