import type { PublishedIndex } from '../contract/catalogue-file.ts'
import type { PageNavigation } from '../navigation/use-page-navigation.ts'

/** What every page is given: the publication's catalogue with its look-ups, and the address. */
export interface PageProps {
  readonly index: PublishedIndex
  readonly navigation: PageNavigation
  /** Asks again for everything that did not arrive. */
  readonly onRetry: () => void
}
