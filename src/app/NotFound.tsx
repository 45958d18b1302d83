import { useTexts } from '../ui/texts-context.ts'
import { useDocumentTitle } from '../ui/use-document-title.ts'
import styles from './Site.module.css'

/** An address that belongs to no page. */
export function NotFound() {
  const { messages } = useTexts()
  useDocumentTitle(messages.page.notFoundTitle)
  return (
    <article className={styles.notFound}>
      <h1>{messages.page.notFoundTitle}</h1>
      <p>{messages.page.notFound}</p>
    </article>
  )
}
