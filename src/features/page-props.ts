import type { PublishedCatalogue } from '../contract/catalogue-file.ts'
import type { AreaHistory } from '../domain/area-history.ts'
import type { PageNavigation } from '../navigation/use-page-navigation.ts'

/** What every page is given. */
export interface PageProps {
  readonly catalogue: PublishedCatalogue
  readonly history: AreaHistory
  readonly navigation: PageNavigation
  /** Asks again for everything that did not arrive. */
  readonly onRetry: () => void
}
