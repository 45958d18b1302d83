import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { type OfflineChoice, askedFiles } from '../../data/offline-choice.ts'
import type { AreaId } from '../../domain/area.ts'

interface NamedChoice {
  readonly choice: OfflineChoice
  /** The province by its name; absent for all that is published. */
  readonly province?: string
}

/** What can be downloaded: the province of an area, and all that is published where that is more. */
export function choicesOf(index: PublishedIndex, area: AreaId): readonly NamedChoice[] {
  const province = index.history.provinceOf(area)
  if (!province) return [{ choice: 'all' }]
  const own: NamedChoice = { choice: { province: province.id }, province: province.name }
  const isAll = askedFiles(index, own.choice).length === askedFiles(index, 'all').length
  return isAll ? [{ choice: 'all' }] : [own, { choice: 'all' }]
}
