import type { BridgeSpec, SpecSum } from '../charts/bridge/bridge-spec.ts'
import { pointOf, specArea, specIndicator, specSources } from '../charts/build-trend.ts'
import type { AreaChanges } from '../domain/area-changes.ts'
import { type BridgeOutcome, type ToldBridge, bridgeBetween } from '../domain/bridge-between.ts'
import type { BridgeCause } from '../domain/bridge-members.ts'
import { citedSources } from '../domain/cited-sources.ts'
import { type ComparisonBase, baseQuarterOf } from '../domain/comparison-base.ts'
import type { Dataset } from '../domain/dataset.ts'
import { definitionVersionOn } from '../domain/definition-version.ts'
import { shownFor } from '../domain/display-unit.ts'
import { isSampleFigure } from '../domain/figure.ts'
import type { Area } from '../domain/area.ts'
import type { Indicator } from '../domain/indicator.ts'
import { type Quarter, previousQuarter } from '../domain/period.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import { countingOf } from './counting.ts'
import type { Source } from '../domain/source.ts'
import { toldApart } from '../domain/told-apart.ts'
import type { PageAddress } from '../navigation/page-address.ts'

/** What the page of a bridge says. */
export interface BridgePage {
  readonly indicator: Indicator
  readonly baseQuarter: Quarter
  readonly quarter: Quarter
  /** The areas that are asked for, as they were in the later quarter or nearest to it. */
  readonly areas: readonly Area[]
  readonly outcome: BridgeOutcome
  /** Absent where no bridge is told. */
  readonly spec?: BridgeSpec
  readonly sources: readonly Source[]
  readonly sampleCount: number
}

/** Of a package that records nothing of what became of areas. */
export const noAreaChanges: AreaChanges = { rules: [], shares: [], attributes: [], ends: [] }

/** The bridge of an indicator for the area of an address, or the sum of its areas, between two quarters. */
export function bridgePage(
  dataset: Dataset,
  indicator: Indicator,
  { areas: ids, quarter, ...asked }: PageAddress,
  base: ComparisonBase,
): BridgePage {
  const { history, catalogue, areaChanges = noAreaChanges } = dataset
  const { accumulation } = countingOf([indicator], asked, 'count')
  const baseQuarter = baseQuarterOf(base, quarter) ?? previousQuarter(quarter)
  const question = { indicator, areas: ids, before: baseQuarter, after: quarter, accumulation }
  const outcome = bridgeBetween(dataset, areaChanges, question)
  const areas = toldApart(
    history,
    ids.flatMap((id) => history.nearestVersion(id, lastDayOf(quarter)) ?? []),
  )
  const figures = [outcome.before, outcome.after].flatMap((each) => (each ? [each.figure] : []))
  const cited = figures.flatMap(({ sources }) => sources)
  return {
    indicator,
    baseQuarter,
    quarter,
    areas,
    outcome,
    ...(outcome.kind === 'told' ? { spec: specOf(dataset, question, areas, outcome) } : {}),
    sources: citedSources(catalogue, cited),
    sampleCount: figures.filter(isSampleFigure).length,
  }
}

function specOf(
  { catalogue, history }: Dataset,
  { indicator: asked, before: baseQuarter, after: quarter, accumulation }: Parameters<typeof bridgeBetween>[2],
  areas: readonly Area[],
  { bridge, before, after, members, causes }: ToldBridge,
): BridgeSpec {
  const values = [bridge.before, bridge.after, ...bridge.parts.map(({ amount }) => amount)]
  const indicator = shownFor(asked, values)
  const sumOf = (sum: typeof before): SpecSum => {
    const point = pointOf(indicator, 'count', sum.figure)
    if (point.kind === 'missing') throw new Error('A figure of a bridge has a value')
    return { areas: sum.areas.map(specArea), point }
  }
  const named = (of: readonly Area[]) => toldApart(history, of).map(specArea)
  return {
    kind: 'bridge',
    version: 1,
    indicator: specIndicator(indicator, quarter),
    accumulation,
    baseQuarter,
    quarter,
    areas: areas.map(specArea),
    before: sumOf(before),
    after: sumOf(after),
    start: bridge.before,
    parts: bridge.parts.map(({ kind, amount, members: of, amounts }) => ({
      kind,
      amount,
      areas: named(of.flatMap((id) => members.get(id) ?? [])),
      ...(of.length > 1 && kind !== 'unattributed' && of.every((id) => members.get(id)?.length)
        ? {
            by: of
              .map((id, at) => ({ areas: named(members.get(id) ?? []), amount: amounts[at]! }))
              .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)),
          }
        : {}),
    })),
    causes: causes.map((cause) => ({
      kind: cause.kind,
      areas: named(cause.areas),
      ...reasonOf(asked, quarter, cause),
    })),
    sources: specSources(catalogue, [...before.figure.sources, ...after.figure.sources]),
    dataDate: catalogue.dataDate,
  }
}

/** What the package says of a cause: the note of the criteria, why a rule refuses. */
function reasonOf(indicator: Indicator, quarter: Quarter, { kind, rule }: BridgeCause) {
  if (kind === 'criteria') {
    const version = definitionVersionOn(indicator, quarter)
    return version ? { reason: version.note } : {}
  }
  return rule?.reason ? { reason: rule.reason } : {}
}
