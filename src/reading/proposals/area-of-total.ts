import type { AreaHistory } from '../../domain/area-history.ts'
import type { Area } from '../../domain/area.ts'
import type { Day } from '../../domain/day.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { isAskedOf } from '../../domain/measure-rules.ts'
import { unlistedBelow } from '../../domain/unlisted-below.ts'
import type { AreaMatch } from './match-areas.ts'

/** A total row as it stands among the others. */
export interface TotalRow {
  /** Whose report it is, where that is known. */
  readonly own: Area | undefined
  /** The areas of the rows that tell the same indicator. */
  readonly units: readonly Area[]
  /** Whether it is the sum of these rows, and there are no others. */
  readonly isSumOfUnits: boolean
}

/**
 * The area that a total row tells an indicator of: that of the report, else the one all areas of the rows lie in. The sum of
 * some areas is that of neither, where more are asked of the indicator or the package does not name all that there are.
 */
export function areaOfTotal(
  { own, units, isSumOfUnits }: TotalRow,
  indicator: Indicator,
  { history, day }: { readonly history: AreaHistory; readonly day: Day },
): AreaMatch {
  if (own && !isSumOfUnits) return { kind: 'one', area: own }
  if (units.length === 0) return { kind: 'unknown' }
  const whole = own ?? parentOfAll(history, units, day)
  const isAll = whole && isMadeOf(whole, units, indicator, { history, day })
  return isAll ? { kind: 'one', area: whole } : { kind: 'some' }
}

/** Whether areas are all that an indicator asks of one: each in it is among them, by itself or by all in it, and is named. */
export function isMadeOf(
  area: Area,
  units: readonly Area[],
  indicator: Indicator,
  { history, day }: { readonly history: AreaHistory; readonly day: Day },
): boolean {
  const told = new Set(units.map(({ id }) => id))
  const isTold = (each: Area): boolean => {
    if (told.has(each.id)) return true
    const asked = history.childrenOn(each.id, day).filter((child) => isAskedOf(indicator, child))
    return asked.length > 0 && unlistedBelow(indicator, each, asked) === 0 && asked.every(isTold)
  }
  return isTold(area)
}

/** The area that all of some lie directly in. */
function parentOfAll(history: AreaHistory, units: readonly Area[], day: Day): Area | undefined {
  const [code, ...others] = new Set(units.map(({ parentCode }) => parentCode))
  return code === undefined || others.length > 0 ? undefined : history.byCodeOn(code, day)
}
