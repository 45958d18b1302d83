import type { AreaChanges } from './area-changes.ts'
import type { AreaHistory } from './area-history.ts'
import type { Area } from './area.ts'
import { type CarryDirection, type CarryRule, ruleOf } from './carry-rule.ts'
import type { CarriedKind } from './coverage.ts'
import { type Figure, type NotCarriedReason, isNotCarried } from './figure.ts'
import { groupBy } from './group-by.ts'
import type { IndicatorId } from './indicator.ts'
import { type Quarter, type QuarterRange, lastQuarterOf, quarterPlus } from './period.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { territoryOn } from './territory.ts'

/** Figures of one direction that one rule carried over, or why it did not. */
export interface CarriedStretch {
  readonly direction: CarryDirection
  readonly outcome: CarriedKind | NotCarriedReason
  /** Absent where nothing is decided. */
  readonly rule?: CarryRule
  /** Stretches without a hole, in time order. */
  readonly ranges: readonly QuarterRange[]
  /** The areas that lie across the border, where that is the reason; each once. */
  readonly across: readonly Area[]
}

/** How the figures of an indicator were carried over, those alike as one; empty where none was. */
export function stretchesCarried(
  { history, areaChanges }: { readonly history: AreaHistory; readonly areaChanges?: AreaChanges },
  indicator: IndicatorId,
  figures: readonly Figure[],
): readonly CarriedStretch[] {
  const asked = figures.flatMap((figure) => {
    const outcome = outcomeOf(figure)
    const { area, period } = figure
    if (!outcome || !area) return []
    const direction: CarryDirection =
      area.validTo !== undefined && area.validTo < lastDayOf(period) ? 'forwards' : 'backwards'
    return [{ outcome, area, direction, quarter: lastQuarterOf(period) }]
  })
  return [...groupBy(asked, ({ outcome, direction }) => `${direction} ${outcome}`).values()].map(
    (same): CarriedStretch => {
      const { direction, outcome } = same[0]!
      const rule = outcome !== 'told' && areaChanges && ruleOf(areaChanges.rules, indicator, direction)
      const across = same.flatMap((each) => (outcome === 'carry-crosses-border' ? acrossOf(history, each) : []))
      return {
        direction,
        outcome,
        ...(rule ? { rule } : {}),
        ranges: rangesOf(same.map((each) => each.quarter)),
        across: [...new Map(across.map((area) => [area.id, area])).values()],
      }
    },
  )
}

function outcomeOf(figure: Figure): CarriedStretch['outcome'] | undefined {
  if (figure.kind === 'value') return figure.carried
  return isNotCarried(figure.reason) ? figure.reason : undefined
}

/** The parts of an area's territory that lie across its border. */
function acrossOf(
  history: AreaHistory,
  { area, quarter }: { readonly area: Area; readonly quarter: Quarter },
): readonly Area[] {
  const territory = territoryOn(history, area, lastDayOf(quarter))
  return territory.kind === 'known' ? territory.parts.flatMap((part) => (part.inside === 1 ? [] : [part.area])) : []
}

function rangesOf(quarters: readonly Quarter[]): readonly QuarterRange[] {
  const ranges: QuarterRange[] = []
  for (const quarter of [...new Set(quarters)].sort()) {
    const open = ranges.at(-1)
    if (open && quarterPlus(open.last, 1) === quarter) ranges[ranges.length - 1] = { first: open.first, last: quarter }
    else ranges.push({ first: quarter, last: quarter })
  }
  return ranges
}
