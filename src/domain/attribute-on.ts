import type { AreaAttribute } from './area-changes.ts'
import type { AreaHistory } from './area-history.ts'
import type { Area, AreaId } from './area.ts'
import type { Day } from './day.ts'

/**
 * What an area is by law on a day, or undefined where nothing is said of it. It is said of one record: a commune that
 * became a ward is not what the commune was.
 */
export function attributeOn(
  history: AreaHistory,
  attributes: readonly AreaAttribute[],
  { area: id, attribute }: { readonly area: AreaId; readonly attribute: string },
  day: Day,
): AreaAttribute | undefined {
  const area = history.versionOn(id, day)
  if (!area) return undefined
  return attributes.find((each) => each.area === area.id && each.attribute === attribute && isIn(each, day))
}

/** The areas that have one value of an attribute on a day, of those given: a group of peers by law. */
export function areasWith(
  attributes: readonly AreaAttribute[],
  areas: readonly Area[],
  { attribute, value }: Pick<AreaAttribute, 'attribute' | 'value'>,
  day: Day,
): readonly Area[] {
  const having = new Set(
    attributes
      .filter((each) => each.attribute === attribute && each.value === value && isIn(each, day))
      .map(({ area }) => area),
  )
  return areas.filter(({ id }) => having.has(id))
}

function isIn({ validFrom, validTo }: AreaAttribute, day: Day): boolean {
  return validFrom <= day && day <= (validTo ?? day)
}
