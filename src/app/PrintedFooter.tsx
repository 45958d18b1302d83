import { useLocation, useSearch } from 'wouter'
import type { Catalogue } from '../domain/catalogue.ts'
import { dayText } from '../i18n/date-text.ts'
import { decodedText } from '../navigation/route.ts'
import { siteStart } from '../navigation/site-place.ts'
import { useTexts } from '../ui/texts-context.ts'
import { today } from '../ui/today.ts'
import { useIsTakenOver } from '../ui/use-is-taken-over.ts'
import styles from './Site.module.css'

/** What a printed sheet needs to be checked later: the day of the data and of the print, the address. */
export function PrintedFooter({ catalogue }: { readonly catalogue: Pick<Catalogue, 'dataDate'> }) {
  const texts = useTexts()
  const [path] = useLocation()
  const search = useSearch()
  // Only this reader's browser knows the day and the address.
  if (!useIsTakenOver()) return null
  return (
    <footer className={styles.printed}>
      <p>
        {texts.messages.page.printed({
          data: dayText(texts, catalogue.dataDate),
          print: dayText(texts, today()),
        })}
      </p>
      <p>{`${siteStart()}${path}${search === '' ? '' : `?${decodedText(search)}`}`}</p>
    </footer>
  )
}
