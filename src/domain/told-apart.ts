import type { AreaHistory } from './area-history.ts'
import { type Area, areaShortName } from './area.ts'
import { formerDistrictsOf } from './former-district.ts'
import { groupBy } from './group-by.ts'
import { parentOf } from './parent-of.ts'

/**
 * Areas that stand together, each under a name that no other of them bears: where two have one name, the area above each
 * stands behind it, "Xã Tân Tiến (Bù Đốp)"; where that is the same, the districts it was made of; else its code. Areas
 * with a name of their own, and one area asked for twice, stay as they are.
 */
export function toldApart(history: AreaHistory, areas: readonly Area[]): readonly Area[] {
  const sameName = groupBy(areas, ({ name }) => name)
  return areas.map((area) => {
    const alike = new Map(sameName.get(area.name)!.map((each) => [each.id, each]))
    if (alike.size === 1) return area
    const telling = ways.find((wayOf) => {
      const told = [...alike.values()].map((each) => wayOf(history, each))
      return !told.includes('') && new Set(told).size === told.length
    })
    return { ...area, name: `${area.name} (${(telling ?? codeOf)(history, area)})` }
  })
}

type Telling = (history: AreaHistory, area: Area) => string

const aboveOf: Telling = (history, area) => {
  const parent = parentOf(history, area)
  return parent ? areaShortName(parent) : ''
}

const districtsOf: Telling = (history, { id }) => formerDistrictsOf(history, id).map(areaShortName).join(', ')

const codeOf: Telling = (_history, { id }) => id

const ways: readonly Telling[] = [aboveOf, districtsOf]
