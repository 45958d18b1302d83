import type { AreaAttribute } from './area-changes.ts'
import type { Area } from './area.ts'
import type { Day } from './day.ts'

/**
 * The areas that have one value of an attribute on a day, of those given: a group of peers by law. It is said of one record:
 * a commune that became a ward is not what the commune was.
 */
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
