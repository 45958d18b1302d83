import type { Source } from '../domain/source.ts'
import { dayText } from '../i18n/date-text.ts'
import { sourceTitle } from '../i18n/source-title.ts'
import styles from './SourceText.module.css'
import { useTexts } from './texts-context.ts'

/** A source with publisher, day and address. The address is a link the reader may follow; nothing is fetched from it. */
export function SourceText({ source }: { readonly source: Source }) {
  const texts = useTexts()
  const { publisher, published, url } = source
  const title = sourceTitle(texts, source)
  const isSafe = url !== undefined && /^https?:\/\//.test(url)
  return (
    <span>
      {source.kind === 'generator' ? title : <span lang="vi">{title}</span>}
      {publisher === undefined || title.includes(publisher) ? null : `, ${publisher}`}
      {published === undefined ? null : `, ${dayText(texts, published)}`}
      {url === undefined ? null : (
        <>
          {' '}
          {isSafe ? (
            <a className={styles.url} href={url} target="_blank" rel="noreferrer noopener">
              {url}
            </a>
          ) : (
            <span className={styles.url}>{url}</span>
          )}
        </>
      )}
    </span>
  )
}
