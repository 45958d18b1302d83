import type { Area } from '../../src/domain/area.ts'
import { type BridgeOutcome, bridgeBetween } from '../../src/domain/bridge-between.ts'
import type { CarryRule, CarryRuleKind } from '../../src/domain/carry-rule.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import type { Accumulation } from '../../src/domain/figure-at.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import {
  area,
  binhPhuoc,
  catalogue,
  dongNai,
  locNinh,
  locPhu,
  newLocQuang,
  oldLocQuang,
  quarter,
  successions,
} from './small-dataset.ts'

interface BridgeOptions {
  readonly at?: readonly [string, string]
  readonly accumulation?: Accumulation
  readonly rules?: readonly CarryRule[]
}

/** The bridge of an area, or of the sum of several; of the year 2024 unless `at` says otherwise. */
export function asked(
  dataset: Dataset,
  indicator: Indicator,
  where: Area | readonly Area[],
  { at: [before, after] = ['2023-Q4', '2024-Q4'], accumulation = 'quarter', rules = [] }: BridgeOptions = {},
): BridgeOutcome {
  const areas = [where].flat().map(({ id }) => id)
  const question = { indicator, areas, before: quarter(before), after: quarter(after), accumulation }
  return bridgeBetween(dataset, { rules, shares: [] }, question)
}

export const causesOf = (outcome: BridgeOutcome): readonly string[] | undefined =>
  outcome.kind === 'told' ? outcome.causes.map(({ kind }) => kind) : undefined

export const rule = ({ id }: Indicator, kind: CarryRuleKind): CarryRule => ({ indicator: id, kind })

/** A commune of Đồng Nai that was never of Bình Phước. */
export const beyond = area('9', 'Xã Chín', 'commune', '75', '2025-07-01', '')

/** Figures of Bình Phước and Đồng Nai, of which all is known that lies within the old border, and one commune beyond it. */
export function withinOldBorder(observations: readonly Observation[]): Dataset {
  const areas = [binhPhuoc, dongNai, locNinh, locPhu, oldLocQuang, newLocQuang, beyond]
  const isKnown = (id: Area['id']): boolean => areas.some((each) => each.id === id)
  const among = successions.filter(({ from, to }) => isKnown(from) && isKnown(to))
  return datasetOf(catalogueIndex({ ...catalogue, areas, successions: among }), observations, [])
}
