import type { DisplayUnit, Indicator } from './indicator.ts'
import { isCountedWhole } from './measure-rules.ts'

/** What of an indicator says in which unit its figures are told: settled for all that stand together. */
export interface Shown {
  /** Absent where they are told in the data unit. */
  readonly shownIn?: DisplayUnit
  /** Nothing is left to choose. */
  readonly displayUnits?: never
}

/** An indicator as it is told: every number of it is said, drawn and written in one unit. */
export type ShownIndicator = Indicator & Shown

/**
 * An indicator as the figures that stand together are told: in the largest of its display units that the largest of them
 * comes to, else in its data unit. Of several groups of values the first one decides that holds anything but zeros.
 */
export function shownFor<Any extends Pick<Indicator, 'displayUnits'>>(
  indicator: Any,
  ...groups: readonly (readonly number[])[]
): Omit<Any, 'displayUnits'> & Shown {
  const { displayUnits = [], ...settled } = indicator
  const shownIn = largestWithin(displayUnits, groups.map(sizeOf).find((size) => size > 0) ?? 0)
  return shownIn ? { ...settled, shownIn } : settled
}

function sizeOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}

function largestWithin(units: readonly DisplayUnit[], size: number): DisplayUnit | undefined {
  return units.reduce<DisplayUnit | undefined>(
    (best, unit) => (unit.factor <= size && unit.factor > (best?.factor ?? 0) ? unit : best),
    undefined,
  )
}

/** The values of some figures, of those that have one; of a range both ends. */
export function valuesOf(
  figures: readonly (
    | { readonly kind: 'value'; readonly value: number; readonly upTo?: number }
    | { readonly kind: 'missing' }
  )[],
): readonly number[] {
  return figures.flatMap((figure) => {
    if (figure.kind === 'missing') return []
    return figure.upTo === undefined ? [figure.value] : [figure.value, figure.upTo]
  })
}

/** A value or difference as it is told: divided once, after all arithmetic, so that nothing is rounded on the way. */
export function inShownUnit({ shownIn }: Shown, value: number): number {
  return shownIn === undefined ? value : value / shownIn.factor
}

/** The unit in which figures are told, and with how many digits after the comma. */
export function shownUnit({
  shownIn,
  unit,
  decimals,
}: Pick<ShownIndicator, 'shownIn' | 'unit' | 'decimals'>): Pick<DisplayUnit, 'unit' | 'decimals'> {
  return shownIn ?? { unit, decimals }
}

/** Whether every figure is told as a whole number. */
export function isToldWhole(indicator: Pick<ShownIndicator, 'shownIn' | 'measure'>): boolean {
  return indicator.shownIn === undefined && isCountedWhole(indicator)
}
