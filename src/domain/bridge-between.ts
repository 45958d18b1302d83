import type { AreaChanges } from './area-changes.ts'
import type { Area, AreaId } from './area.ts'
import { type BridgeLink, bridgeLinks } from './bridge-links.ts'
import { type BridgeCause, type BridgeQuestion, memberOfLink } from './bridge-members.ts'
import { type BridgeSides, type SidesGap, bridgeSides } from './bridge-sides.ts'
import { type ChangeBridge, changeBridge } from './change-bridge.ts'
import { periodsContext } from './compare-quarters.ts'
import { lacksTime } from './coverage.ts'
import type { Dataset } from './dataset.ts'
import { type Figure, type FigureMissingReason, type FigureValue, areOfOneKind } from './figure.ts'
import { figureAt } from './figure-at.ts'
import { addsOverAreas, isToldAsRate } from './measure-rules.ts'
import type { Quarter } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { sum } from './sum.ts'
import { totalOverAreas } from './total.ts'

/** One of the two sums, with the areas it is told of. */
export interface BridgeSum {
  readonly areas: readonly Area[]
  readonly figure: Figure
}

/**
 * Why no bridge is told:
 * - `not-in-order`: the earlier quarter is not earlier. `not-additive`: nothing of such an indicator adds up.
 * - `before-missing`, `after-missing`: a sum is not known. `sample-against-source`, `months-missing`, `stretch-differs`: the
 *   two are no figures of one kind, of whole periods, or of stretches of one length.
 * - and why the territory is not known.
 */
export type BridgeRefusal =
  | { readonly reason: 'before-missing' | 'after-missing'; readonly missing: FigureMissingReason }
  | {
      readonly reason: 'not-in-order' | 'not-additive' | 'sample-against-source' | 'months-missing' | 'stretch-differs'
    }
  | { readonly reason: SidesGap; readonly at: AreaId }

/** A bridge with what stands around it. */
export interface ToldBridge {
  readonly kind: 'told'
  readonly bridge: ChangeBridge
  readonly before: BridgeSum & { readonly figure: FigureValue }
  readonly after: BridgeSum & { readonly figure: FigureValue }
  /** The areas of each member of a part, by its id. */
  readonly members: ReadonlyMap<string, readonly Area[]>
  /** Why something is not attributed; empty where everything is. */
  readonly causes: readonly BridgeCause[]
}

/** The bridge between two sums, or why there is none. */
export type BridgeOutcome =
  | ToldBridge
  | {
      readonly kind: 'refused'
      readonly refusal: BridgeRefusal
      readonly before?: BridgeSum
      readonly after?: BridgeSum
    }

/** Splits what lies between the figures of two quarters by what the package tells of areas, criteria and reports. */
export function bridgeBetween(
  dataset: Dataset,
  changes: Pick<AreaChanges, 'rules' | 'shares'>,
  question: BridgeQuestion,
): BridgeOutcome {
  const { indicator, before, after, accumulation } = question
  if (before >= after) return { kind: 'refused', refusal: { reason: 'not-in-order' } }
  if (!addsOverAreas(indicator) || isToldAsRate(indicator)) {
    return { kind: 'refused', refusal: { reason: 'not-additive' } }
  }
  const context = periodsContext(indicator, { current: after, base: before }, accumulation)
  if (!context.isSameStretch) return { kind: 'refused', refusal: { reason: 'stretch-differs' } }
  const sides = sidesOf(dataset, question)
  if ('reason' in sides) return { kind: 'refused', refusal: sides }
  const sums = {
    before: sumOf(dataset, question, sides.before, before),
    after: sumOf(dataset, question, sides.after, after),
  }
  const refusal = refusalOf(sums.before.figure, sums.after.figure)
  if (refusal) return { kind: 'refused', refusal, ...sums }
  const [earlier, later] = [
    sides.before.flatMap((area) => partsOf(dataset, question, area, before)),
    sides.after.flatMap((area) => partsOf(dataset, question, area, after)),
  ]
  const links = bridgeLinks(dataset.history, earlier, later, { before: lastDayOf(before), after: lastDayOf(after) })
  const told = links.map((link, at) => memberOfLink(dataset, changes, question, link, String(at)))
  const isSameDefinition = context.isSameDefinition && context.unlikeWindows === undefined
  const bridge = changeBridge(
    told.flatMap(({ members }) => members),
    {
      isSameDefinition,
      before: toldFirst(dataset, question, sides.before, earlier),
      after: valueOf(sums.after.figure),
    },
  )
  return {
    kind: 'told',
    bridge,
    before: { ...sums.before, figure: sums.before.figure as FigureValue },
    after: { ...sums.after, figure: sums.after.figure as FigureValue },
    members: new Map(links.flatMap((link, at) => namesOf(link, String(at)))),
    causes: causesOf(bridge, told, context),
  }
}

/** The areas of both sums; of the ways in which an area went on the first of which there is a figure. */
function sidesOf(dataset: Dataset, question: BridgeQuestion): BridgeSides | Extract<BridgeRefusal, { at: AreaId }> {
  const days = { before: lastDayOf(question.before), after: lastDayOf(question.after) }
  const chosen: BridgeSides[] = []
  for (const id of question.areas) {
    const found = bridgeSides(dataset.history, id, days)
    if ('gap' in found) return { reason: found.gap, at: id }
    const isTold = ({ after }: BridgeSides): boolean =>
      sumOf(dataset, question, after, question.after).figure.kind === 'value'
    chosen.push(found.ways.find(isTold) ?? found.ways[0]!)
  }
  const once = (areas: readonly Area[]): readonly Area[] => [...new Map(areas.map((area) => [area.id, area])).values()]
  return { before: once(chosen.flatMap((each) => each.before)), after: once(chosen.flatMap((each) => each.after)) }
}

function sumOf(
  dataset: Dataset,
  { indicator, accumulation }: BridgeQuestion,
  areas: readonly Area[],
  quarter: Quarter,
): BridgeSum {
  const figures = areas.map((area) => figureAt(dataset, { indicator, area: area.id }, { quarter, accumulation }))
  const [only] = figures
  return {
    areas,
    figure: figures.length === 1 && only ? only : totalOverAreas(indicator, figures, { period: quarter }),
  }
}

function refusalOf(before: Figure, after: Figure): BridgeRefusal | undefined {
  if (before.kind === 'missing') return { reason: 'before-missing', missing: before.reason }
  if (after.kind === 'missing') return { reason: 'after-missing', missing: after.reason }
  if (!areOfOneKind(before, after)) return { reason: 'sample-against-source' }
  return lacksTime(before) || lacksTime(after) ? { reason: 'months-missing' } : undefined
}

/** What the figure of an area is made of: the areas below it where any of those has one to tell, else itself. */
function partsOf(
  { history, ...dataset }: Dataset,
  { indicator, accumulation }: BridgeQuestion,
  area: Area,
  quarter: Quarter,
): readonly Area[] {
  const children = history.childrenOn(area.id, lastDayOf(quarter))
  const isTold = children.some(({ id }) => {
    const figure = figureAt({ history, ...dataset }, { indicator, area: id }, { quarter, accumulation })
    return figure.kind === 'value'
  })
  return isTold ? children : [area]
}

const valueOf = (figure: Figure): number => (figure.kind === 'value' ? figure.value : 0)

/** The earlier sum as it was told first: of an area told by a source that figure, of a total those of its parts. */
function toldFirst(dataset: Dataset, question: BridgeQuestion, areas: readonly Area[], parts: readonly Area[]): number {
  const { indicator, accumulation, before: quarter } = question
  const figureOf = ({ id }: Area): Figure => figureAt(dataset, { indicator, area: id }, { quarter, accumulation })
  return sum(
    areas.flatMap((area) => {
      const figure = figureOf(area)
      if (figure.kind === 'missing') return []
      if (figure.revisedFrom !== undefined) return [figure.revisedFrom]
      const below = parts.filter(({ parentCode, id }) => parentCode === area.code && id !== area.id)
      const revisions =
        figure.coverage === undefined
          ? []
          : below.map(figureOf).flatMap((part) => {
              return part.kind === 'value' && part.revisedFrom !== undefined ? [part.revisedFrom - part.value] : []
            })
      return [sum([figure.value, ...revisions])]
    }),
  )
}

function namesOf({ before, after, joined }: BridgeLink, id: string): readonly (readonly [string, readonly Area[]])[] {
  return [
    [id, after.length > 0 ? after : before],
    [`${id}+`, joined],
  ]
}

function causesOf(
  { parts }: ChangeBridge,
  told: readonly { readonly cause?: BridgeCause }[],
  { isSameDefinition, unlikeWindows }: Pick<ReturnType<typeof periodsContext>, 'isSameDefinition' | 'unlikeWindows'>,
): readonly BridgeCause[] {
  if (!parts.some(({ kind }) => kind === 'unattributed')) return []
  const of = told.flatMap(({ cause }) => (cause ? [cause] : []))
  const whole: readonly BridgeCause[] = [
    ...(isSameDefinition ? [] : [{ kind: 'criteria', areas: [] } as const]),
    ...(unlikeWindows ? [{ kind: 'calendar', areas: [] } as const] : []),
  ]
  const all = [...whole, ...of]
  return all.length > 0 ? all : [{ kind: 'sums', areas: [] }]
}
