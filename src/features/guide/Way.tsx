import { type ReactNode, useId } from 'react'
import { type GuideWay, guideTexts } from '../../i18n/guide-texts.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Guide.module.css'

interface WayProps {
  readonly way: GuideWay
  /** The page that it begins on. */
  readonly link: { readonly href: string; readonly page: string }
  /** Its picture. */
  readonly children: ReactNode
}

/** One of the ways through the product: what to do, and what it looks like. */
export function Way({ way, link, children }: WayProps) {
  const { language } = useTexts()
  const id = useId()
  return (
    <section className={styles.way} aria-labelledby={id}>
      <h2 id={id}>{way.title}</h2>
      <ol>
        {way.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <PageLink href={link.href}>{guideTexts[language].open({ page: link.page })}</PageLink>
      {children}
    </section>
  )
}
