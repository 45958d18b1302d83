import type { PublishedCatalogue, SliceEntry } from '../contract/catalogue-file.ts'
import type { AreaHistory } from '../domain/area-history.ts'
import type { AreaId } from '../domain/area.ts'
import type { Family } from '../domain/indicator.ts'

/** The slices that hold some families for some areas: those of the provinces the areas lie in. */
export function slicesFor(
  catalogue: Pick<PublishedCatalogue, 'slices'>,
  history: AreaHistory,
  wanted: { readonly families: readonly Family[]; readonly areas: readonly AreaId[] },
): readonly SliceEntry[] {
  const provinces = wanted.areas.flatMap((area) =>
    history.lineageOf(area).flatMap((version) => {
      const province = history.provinceOf(version.id)
      return province ? history.lineageOf(province.id).map((each) => each.id) : []
    }),
  )
  return catalogue.slices.filter(
    (slice) => wanted.families.includes(slice.family) && provinces.includes(slice.province),
  )
}
