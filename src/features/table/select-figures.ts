import type { CatalogueIndex } from '../../domain/catalogue-index.ts'
import type { AreaAttribute } from '../../domain/area-changes.ts'
import type { Area, AreaId } from '../../domain/area.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { type ShownIndicator, shownFor, valuesOf } from '../../domain/display-unit.ts'
import type { Figure } from '../../domain/figure.ts'
import { figureAt } from '../../domain/figure-at.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { type PeersChoice, type PeersKind, peersChoice } from '../../domain/peers-choice.ts'
import {
  type Period,
  type Quarter,
  type QuarterRange,
  quarterPlus,
  quartersOf,
  yearToDatePeriod,
} from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import type { PageAddress } from '../../navigation/page-address.ts'
import { type Counting, countingOf } from '../../answers/counting.ts'
import { toldApart } from '../../domain/told-apart.ts'

/** How many quarters a table shows unless the address says which. */
const usualQuarters = 4

/** An area as it stands in a table. */
export interface TableArea {
  /** The first record of its lineage: the name of "the same area" in an address. */
  readonly key: AreaId
  /** The record in force in the page's quarter, or the one nearest to it. */
  readonly area: Area
  readonly isChosen: boolean
  /** Whether it is the whole of which the other areas are parts. */
  readonly isTotal: boolean
}

/** A quarter with the period it stands for: itself, or the time since the start of its year. */
export interface TablePeriod {
  readonly quarter: Quarter
  readonly period: Period
}

/** Which figures a table is made of. */
export interface FigureSelection extends Counting {
  /** Each in one unit, whatever columns or pages its figures stand in. */
  readonly indicators: readonly ShownIndicator[]
  readonly areas: readonly TableArea[]
  readonly periods: readonly TablePeriod[]
  /** The ends of the range that was asked for, and whether all of it lies within the publication. */
  readonly asked: QuarterRange
  readonly isClipped: boolean
  /** The groups the one chosen area stands in; absent where areas were chosen one by one, and of a province. */
  readonly peers?: PeersChoice
  /** The figure of the indicator, area and period at these places. */
  readonly figureOf: (indicator: number, area: number, period: number) => Figure
}

/** Which group is asked for, and what areas are by law. */
interface Grouping {
  readonly peers?: PeersKind
  readonly attributes?: readonly AreaAttribute[]
}

/** The areas of a table, with the groups there are of them. */
interface TableGroup {
  readonly areas: readonly TableArea[]
  readonly peers?: PeersChoice
}

/** What a selection is made of, without a figure. */
export type SelectionFrame = Omit<FigureSelection, 'indicators' | 'figureOf'>

/** The indicators, areas and quarters an address asks for. */
export function selectionFrame(
  index: CatalogueIndex,
  indicators: readonly Indicator[],
  address: Pick<PageAddress, 'areas' | 'quarter' | 'range' | 'quantity' | 'accumulation'>,
  grouping: Grouping = {},
): SelectionFrame {
  const counting = countingOf(indicators, address, 'count')
  const asked = address.range ?? { first: quarterPlus(address.quarter, 1 - usualQuarters), last: address.quarter }
  const { first, last } = index.catalogue.quarters
  // An address may ask for two centuries; beyond the publication there is nothing.
  const within = { first: asked.first < first ? first : asked.first, last: asked.last > last ? last : asked.last }
  const periods = quartersOf(within).map((quarter) => ({
    quarter,
    period: counting.accumulation === 'year-to-date' ? yearToDatePeriod(quarter) : quarter,
  }))
  const { areas, peers } = tableAreas(
    index,
    address.areas,
    [address.quarter, ...periods.map(({ quarter }) => quarter)].filter((quarter) => quarter <= last),
    grouping,
  )
  const isClipped = address.range !== undefined && (within.first !== asked.first || within.last !== asked.last)
  return { areas, periods, ...counting, asked, isClipped, ...(peers ? { peers } : {}) }
}

/** Every figure of some indicators for the areas and quarters of an address. */
export function selectFigures(
  dataset: Dataset,
  indicators: readonly Indicator[],
  address: Parameters<typeof selectionFrame>[2],
  peers?: PeersKind,
): FigureSelection {
  const frame = selectionFrame(dataset, indicators, address, {
    ...(peers ? { peers } : {}),
    attributes: dataset.areaChanges?.attributes ?? [],
  })
  const { areas, periods, accumulation } = frame
  const figures = indicators.map((indicator) =>
    areas.flatMap(({ area }) =>
      periods.map(({ quarter }) => figureAt(dataset, { indicator, area: area.id }, { quarter, accumulation })),
    ),
  )
  return {
    ...frame,
    indicators: indicators.map((indicator, index) => shownFor(indicator, valuesOf(figures[index]!))),
    figureOf: (indicator, area, period) => figures[indicator]![area * periods.length + period]!,
  }
}

/**
 * The areas of a table. Several chosen areas are shown as they are; one is shown in its group: a province above the
 * areas directly below it, any other area among its siblings. The group is that of the first of the quarters in which
 * the area existed.
 */
function tableAreas(
  index: CatalogueIndex,
  chosen: readonly AreaId[],
  quarters: readonly Quarter[],
  grouping: Grouping,
): TableGroup {
  const { areas: rows, peers } = recordsAsked(index, chosen, quarters, grouping)
  const names = toldApart(
    index.history,
    rows.map(({ area }) => area),
  )
  return { areas: rows.map((row, at) => ({ ...row, area: names[at]! })), ...(peers ? { peers } : {}) }
}

function recordsAsked(
  { history }: CatalogueIndex,
  chosen: readonly AreaId[],
  quarters: readonly Quarter[],
  { peers: kind = 'level', attributes = [] }: Grouping,
): TableGroup {
  const keyOf = (id: AreaId): AreaId => history.lineageOf(id)[0]?.id ?? id
  const recordOf = (id: AreaId): Area | undefined => {
    const existing = quarters.flatMap((quarter) => history.versionOn(id, lastDayOf(quarter)) ?? [])
    const lineage = history.lineageOf(id)
    return existing[0] ?? lineage[lineage.length - 1]
  }
  const [first, ...more] = chosen
  if (first === undefined || more.length > 0) {
    const areas = chosen.flatMap((id) => {
      const area = recordOf(id)
      return area ? [{ key: keyOf(id), area, isChosen: false, isTotal: false }] : []
    })
    return { areas }
  }
  const one = recordOf(first)
  if (one === undefined) return { areas: [] }
  const found = quarters
    .map((quarter) => peersChoice(history, first, lastDayOf(quarter), kind, attributes))
    .find(({ chosen: { areas } }) => areas.length > 0)
  const group = found?.chosen.areas ?? []
  // Of what stands beside nothing, the group is what lies below it.
  const isWhole = group.every(({ id }) => keyOf(id) !== keyOf(first))
  const peers = group.map((area) => ({
    key: keyOf(area.id),
    area,
    isChosen: !isWhole && keyOf(area.id) === keyOf(first),
    isTotal: false,
  }))
  if (!isWhole && peers.length > 0) return { areas: peers, ...(found ? { peers: found } : {}) }
  return { areas: [{ key: keyOf(first), area: one, isChosen: true, isTotal: peers.length > 0 }, ...peers] }
}
