import { type PublishedFile, type PublishedIndex, filesOfEdition } from '../contract/catalogue-file.ts'
import type { AreaId } from '../domain/area.ts'
import { browserStore } from './browser-store.ts'
import { slicesFor } from './slices-for.ts'

/** What a reader asked to keep in this browser: all that is published, or what pages of one province ask for. */
export type OfflineChoice = 'all' | { readonly province: AreaId }

const everything = '*'

/** What was asked to be kept, remembered so that a new edition brings it along. */
export const offlineChoice = browserStore<OfflineChoice | undefined>({
  key: 'nhip-quy.offline',
  empty: undefined,
  encode: (choice) => (choice === undefined ? '' : choice === 'all' ? everything : choice.province),
  decode: (text) => (text === '' ? undefined : text === everything ? 'all' : { province: text as AreaId }),
})

/** The files of an edition that belong to a choice. */
export function askedFiles(index: PublishedIndex, choice: OfflineChoice | undefined): readonly PublishedFile[] {
  if (choice === undefined) return []
  const { catalogue, history } = index
  const all = filesOfEdition(catalogue)
  if (choice === 'all') return all
  // Of a province that the edition does not know any more nothing can be asked.
  if (!history.byId(choice.province)) return []
  const families = catalogue.families.map(({ id }) => id)
  const asked = [{ families, areas: [choice.province], below: true, areaChanges: true }] as const
  const provinces = new Set(slicesFor(index, asked).map(({ province }) => province))
  return all.filter((entry) => {
    if ('province' in entry) return provinces.has(entry.province)
    // By what reports are read is of no province.
    return !('areas' in entry) || entry.areas.some((id) => provinces.has(history.provinceOf(id)?.id ?? id))
  })
}
