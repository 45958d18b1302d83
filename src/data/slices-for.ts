import type { OutlinesEntry, PublishedIndex, SliceEntry } from '../contract/catalogue-file.ts'
import type { AreaHistory } from '../domain/area-history.ts'
import { type Area, type AreaId, isAreaValidOn } from '../domain/area.ts'
import type { Day } from '../domain/day.ts'
import type { FamilyId } from '../domain/family.ts'

/** Some families of some areas. */
export interface FiguresAsked {
  readonly families: readonly FamilyId[]
  readonly areas: readonly AreaId[]
  /** The day of the outlines that are drawn, where any are. */
  readonly outlinesOn?: Day
  /** Whether it is carried over to other areas, or explained by what became of them. */
  readonly areaChanges?: true
}

/**
 * The slices that hold what is asked for, each once: those of the provinces the areas lie in, and those in which what they
 * are shown beside had other records, which lay in another province.
 */
export function slicesFor(
  { catalogue, history }: PublishedIndex,
  asked: readonly FiguresAsked[],
): readonly SliceEntry[] {
  const wanted = asked.map(({ families, areas }) => ({
    families: new Set(families),
    provinces: provincesFor(history, areas),
  }))
  return catalogue.slices.filter((slice) =>
    wanted.some(({ families, provinces }) => families.has(slice.family) && provinces.has(slice.province)),
  )
}

/** The outlines that are asked for: those that hold on a day some are drawn of. */
export function outlinesFor(
  { catalogue: { outlines = [] } }: PublishedIndex,
  asked: readonly FiguresAsked[],
): readonly OutlinesEntry[] {
  return outlines.filter((entry) =>
    asked.some(({ outlinesOn }) => outlinesOn !== undefined && isAreaValidOn(entry, outlinesOn)),
  )
}

function provincesFor(history: AreaHistory, areas: readonly AreaId[]): ReadonlySet<AreaId> {
  const versions = areas.flatMap((area) => history.lineageOf(area))
  const own = provincesOf(history, versions)
  // Whatever stands below the same area, or below a province itself.
  const above = new Set(versions.map(({ parentCode, code }) => parentCode ?? code))
  const beside = history.areas.filter(({ id, parentCode = '' }) => {
    const province = above.has(parentCode) ? history.provinceOf(id) : undefined
    return province && own.has(province.id)
  })
  return new Set([
    ...own,
    ...provincesOf(
      history,
      beside.flatMap(({ id }) => history.lineageOf(id)),
    ),
  ])
}

function provincesOf(history: AreaHistory, areas: readonly Area[]): ReadonlySet<AreaId> {
  const provinces = areas.flatMap(({ id }) => history.provinceOf(id) ?? [])
  return new Set(provinces.flatMap(({ id }) => history.lineageOf(id).map((version) => version.id)))
}
