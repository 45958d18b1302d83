import type { PublishedIndex, SliceEntry } from '../contract/catalogue-file.ts'
import type { AreaId } from '../domain/area.ts'
import type { FamilyId } from '../domain/family.ts'

/** Some families of some areas. */
export interface FiguresAsked {
  readonly families: readonly FamilyId[]
  readonly areas: readonly AreaId[]
}

/** The slices that hold what is asked for, each once: those of the provinces the areas lie in. */
export function slicesFor(
  { catalogue, history }: PublishedIndex,
  asked: readonly FiguresAsked[],
): readonly SliceEntry[] {
  const wanted = asked.map(({ families, areas }) => ({
    families: new Set(families),
    provinces: new Set(
      areas.flatMap((area) =>
        history.lineageOf(area).flatMap((version) => {
          const province = history.provinceOf(version.id)
          return province ? history.lineageOf(province.id).map(({ id }) => id) : []
        }),
      ),
    ),
  }))
  return catalogue.slices.filter((slice) =>
    wanted.some(({ families, provinces }) => families.has(slice.family) && provinces.has(slice.province)),
  )
}
