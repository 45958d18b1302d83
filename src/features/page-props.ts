import type { PublishedCatalogue } from '../contract/catalogue-file.ts'
import type { AreaHistory } from '../domain/area-history.ts'
import type { ViewNavigation } from '../navigation/use-view-state.ts'

/** What every page is given. */
export interface PageProps {
  readonly catalogue: PublishedCatalogue
  readonly history: AreaHistory
  readonly view: ViewNavigation
  /** Asks again for everything that did not arrive. */
  readonly onRetry: () => void
}
