import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { Area } from '../../src/domain/area.ts'
import { type CarriedOver, carryOver } from '../../src/domain/carry-over.ts'
import type { CarryRule, CarryRuleKind, TerritoryShare } from '../../src/domain/carry-rule.ts'
import { type Figure, missingFigure } from '../../src/domain/figure.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Succession, SuccessionExtent } from '../../src/domain/succession.ts'
import { territoryOn } from '../../src/domain/territory.ts'
import { area, day, figureValue, quarter, source, turns } from './small-dataset.ts'

export const [before, after, last] = [day('2025-06-30'), day('2025-07-01'), day('2026-04-30')]
export const atThen = quarter('2025-Q1')
const now = quarter('2025-Q4')
export const old = (code: string, type = 'Xã'): Area => area(code, `${type} Cũ ${code}`, 'commune', '692', '', before)
export const made = (code: string, type = 'Xã', to = ''): Area =>
  area(code, `${type} Mới ${code}`, 'commune', '75', after, to)
export const edge = (from: Area, to: Area, extent: SuccessionExtent, effective = after): Succession => ({
  effective,
  from: from.id,
  to: to.id,
  extent,
})
export const share = (from: Area, to: Area, ofFrom?: number, ofTo?: number): TerritoryShare => ({
  effective: after,
  from: from.id,
  to: to.id,
  of: 'population',
  ...(ofFrom === undefined ? {} : { ofFrom }),
  ...(ofTo === undefined ? {} : { ofTo }),
  source,
})

export interface Change {
  readonly areas: readonly Area[]
  readonly edges: readonly Succession[]
  readonly shares?: readonly TerritoryShare[]
}

export const rule = (kind: CarryRuleKind, of: Partial<CarryRule> = {}): CarryRule => ({
  indicator: turns.id,
  kind,
  ...(kind === 'estimate' || kind === 'largest-part' ? { weight: 'population' } : {}),
  ...of,
})

/** The figure of an area on its own day, from the figures of areas on the other. */
export function carried(
  { areas, edges, shares = [] }: Change,
  to: Area,
  how: CarryRule | undefined,
  figures: ReadonlyMap<Area, Figure>,
  indicator: Indicator = turns,
): CarriedOver {
  const isBack = to.validTo === undefined || to.validTo >= last
  const when = isBack ? before : day('2026-12-31')
  const territory = territoryOn(areaHistoryOf(areas, edges), to, when, {
    shares,
    ...(how?.weight === undefined ? {} : { of: how.weight }),
  })
  const period = isBack ? atThen : now
  return carryOver({ indicator, rule: how, area: to, period, territory }, (part) => {
    return figures.get(part) ?? missingFigure('not-reported', { area: part, period })
  })
}

export const values = (...pairs: readonly (readonly [Area, number])[]): ReadonlyMap<Area, Figure> =>
  new Map(pairs.map(([of, value]) => [of, figureValue(value, { area: of })]))
export const statuses = (...pairs: readonly (readonly [Area, number])[]): ReadonlyMap<Area, Figure> =>
  new Map(pairs.map(([of, value]) => [of, figureValue(value, { area: of, denominator: 1 })]))
export const [a, b, c] = [old('1'), old('2'), old('3')]
export const whole = made('9')
export const merger: Change = { areas: [a, b, c, whole], edges: [a, b, c].map((each) => edge(each, whole, 'whole')) }
export const [left, right] = [made('1'), made('2')]
export const split: Change = {
  areas: [a, left, right],
  edges: [edge(a, left, 'part'), edge(a, right, 'part')],
  shares: [share(a, left, 0.6), share(a, right, 0.4)],
}
/** `b` was divided between the two; `left` is `a` with six tenths of `b`. */
export const crossing: Change = {
  areas: [a, b, c, left, right],
  edges: [edge(a, left, 'whole'), edge(b, left, 'part'), edge(b, right, 'part'), edge(c, right, 'whole')],
  shares: [share(a, left, 1, 0.7), share(b, left, 0.6, 0.3), share(b, right, 0.4, 0.2), share(c, right, 1, 0.8)],
}
