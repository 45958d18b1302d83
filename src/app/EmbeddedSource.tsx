import type { Catalogue } from '../domain/catalogue.ts'
import { dayText } from '../i18n/date-text.ts'
import { bilingual } from '../i18n/texts.ts'
import { PageLink } from '../navigation/PageLink.tsx'
import { useTexts } from '../ui/texts-context.ts'
import styles from './Site.module.css'

interface EmbeddedSourceProps {
  readonly catalogue: Pick<Catalogue, 'title' | 'dataDate'>
  /** The address of the whole page. */
  readonly present: string
}

/** Whose figures stand in the frame, of which day, and the way to the whole page: first, because a frame shows its beginning. */
export function EmbeddedSource({ catalogue, present }: EmbeddedSourceProps) {
  const texts = useTexts()
  const { messages } = texts
  const [title, day] = [bilingual(texts, catalogue.title), dayText(texts, catalogue.dataDate)]
  return (
    <header className={styles.embedded}>
      <span>{messages.nav.embedded({ title, day })}</span>
      <PageLink href={present}>{`${messages.nav.wholePage} – ${messages.productName}`}</PageLink>
    </header>
  )
}
