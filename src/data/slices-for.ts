import type { OutlinesEntry, PublishedIndex, SliceEntry } from '../contract/catalogue-file.ts'
import type { AreaHistory } from '../domain/area-history.ts'
import { type Area, type AreaId, isAbove, isAreaValidOn } from '../domain/area.ts'
import type { Day } from '../domain/day.ts'
import type { FamilyId } from '../domain/family.ts'
import { groupBy } from '../domain/group-by.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import { parentOf } from '../domain/parent-of.ts'
import { relatedRecords } from '../domain/related-records.ts'
import { sliceOf } from '../domain/slice-of.ts'

/** Some families of some areas. */
export interface FiguresAsked {
  readonly families: readonly FamilyId[]
  /** Of the families only these indicators; all where absent. */
  readonly indicators?: readonly IndicatorId[]
  readonly areas: readonly AreaId[]
  /** Whether the areas directly below them are shown, too. */
  readonly below?: true
  /** The day of the outlines that are drawn, where any are. */
  readonly outlinesOn?: Day
  /** Whether it is carried over to other areas, or explained by what became of them. */
  readonly areaChanges?: true
}

/**
 * The slices that hold what is asked for, each figure once: those of the provinces the areas lie in, and those in which what
 * they are shown beside had other records, which lay in another province; and what is told within the areas above all these.
 * Of a family that is cut by indicator only the indicators, as long as they are at most half of it.
 */
export function slicesFor(
  { catalogue, history }: PublishedIndex,
  asked: readonly FiguresAsked[],
): readonly SliceEntry[] {
  const { slices, indicatorSlices = [] } = catalogue
  const keyOf = ({ family, indicator, province, quarters }: SliceEntry): string => {
    const of = family ?? catalogue.indicators.find(({ id }) => id === indicator)?.family
    return `${of}|${province}|${quarters?.first ?? ''}`
  }
  const cut = groupBy(indicatorSlices, keyOf)
  const found = asked.flatMap(({ families, areas, indicators, ...also }) => {
    const shown = shownWith(history, areas, also.areaChanges === true)
    const above = shown.flatMap((area) => parentOf(history, area)?.id ?? [])
    const provinces = provincesOf(history, shown)
    const around = new Set([...above, ...(also.below ? areas : [])].map((id) => history.lineageOf(id)[0]?.id))
    return slices.flatMap((entry): readonly SliceEntry[] => {
      const { family, province, within } = entry
      if (family !== undefined) {
        if (!families.includes(family) || !provinces.has(province)) return []
        const parts = cut.get(keyOf(entry)) ?? []
        const wanted = parts.filter(({ indicator }) => indicators?.includes(indicator!) ?? true)
        return parts.length > 0 && wanted.length * 2 <= parts.length ? wanted : [entry]
      }
      // What is carried over may come from any area that ended.
      const isAsked = also.areaChanges ? provinces.has(province) : within !== undefined && around.has(within)
      return isAsked && families.length > 0 ? [entry] : []
    })
  })
  const chosen = new Set(found)
  const whole = new Set(found.filter(({ indicator }) => indicator === undefined).map(keyOf))
  return [
    ...slices.filter((entry) => chosen.has(entry)),
    ...indicatorSlices.filter((entry) => chosen.has(entry) && !whole.has(keyOf(entry))),
  ]
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

/**
 * Every record of some areas, and of whatever stands beside or directly below them in their province; with `isChanged` those
 * too that had, or have, something of their territory.
 */
function shownWith(history: AreaHistory, areas: readonly AreaId[], isChanged: boolean): readonly Area[] {
  const recordsOf = (id: AreaId): readonly Area[] => (isChanged ? relatedRecords(history, id) : history.lineageOf(id))
  const versions = areas.flatMap((area) => history.lineageOf(area))
  const own = provincesOf(history, versions)
  // Whatever stands below the same area, or below a province itself.
  const above = new Set(versions.map(({ level, parentCode, code }) => (isAbove('province', level) ? parentCode : code)))
  const beside = history.areas.filter(({ id, parentCode = '' }) => {
    const province = above.has(parentCode) ? history.provinceOf(id) : undefined
    return province && own.has(province.id)
  })
  return [...versions, ...[...areas, ...beside.map(({ id }) => id)].flatMap(recordsOf)]
}

/** The provinces of some areas, and the country in which these are told. */
function provincesOf(history: AreaHistory, areas: readonly Area[]): ReadonlySet<AreaId> {
  const provinces = areas.flatMap(({ id }) => history.provinceOf(id) ?? [])
  const told = provinces.flatMap(({ id }) => sliceOf(history, id) ?? [])
  return new Set([...provinces, ...told].flatMap(({ id }) => history.lineageOf(id).map((version) => version.id)))
}
