import { profilePage } from '../../answers/profile-page.ts'
import type { Dataset } from '../../domain/dataset.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { ProfileAddress } from '../../navigation/chart-address.ts'
import type { ChartOfAddress } from './chart-of-address.ts'
import type { ChartAbout } from './exported-chart.ts'
import { exportedProfile } from './exported-profile.ts'

/** The profile of an address, the same that its page shows; undefined for an area without peers. */
export function profileOfAddress(
  texts: Texts,
  dataset: Dataset,
  { page, peers }: ProfileAddress,
  about: ChartAbout,
): ChartOfAddress | undefined {
  const { spec, hasValues } = profilePage(dataset, page, peers)
  return spec && { exported: exportedProfile(texts, spec, about).exported, hasValues }
}
