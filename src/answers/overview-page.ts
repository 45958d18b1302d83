import { type AreaLine, areaLineSteps } from '../domain/area-lines.ts'
import { type YearPlan, amountsOfPlan, isOwnPlan } from '../domain/area-quarter.ts'
import { type Area, type AreaId, type AreaType, countedBelow } from '../domain/area.ts'
import { type ChangeRefusal, isSameRefusal } from '../domain/change.ts'
import { citedSources } from '../domain/cited-sources.ts'
import { compareQuarters } from '../domain/compare-quarters.ts'
import { lacksAreas } from '../domain/coverage.ts'
import type { Dataset } from '../domain/dataset.ts'
import { type ShownIndicator, shownFor, valuesOf } from '../domain/display-unit.ts'
import type { Family } from '../domain/family.ts'
import { type Figure, isSampleFigure, isSampleValue, isUntold } from '../domain/figure.ts'
import type { Finding } from '../domain/finding.ts'
import { findingSteps, firstFindings } from '../domain/findings-of.ts'
import { finished } from '../domain/finished.ts'
import type { Indicator } from '../domain/indicator.ts'
import { type Quarter, lastQuarterOf, previousQuarter, quarterPlus } from '../domain/period.ts'
import { askedOfArea } from '../domain/report-status.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import { seriesFor } from '../domain/series.ts'
import type { Source } from '../domain/source.ts'
import { progressWords } from '../domain/target-progress.ts'
import { type AreaBelow, areasBelow } from './areas-below.ts'
import { type AreaFacts, areaFacts } from './area-facts.ts'

/** How many quarters the small picture of a card shows. */
const sparkQuarters = 8

/** How many findings stand on each side. */
const mostFindings = 5

/** From so many cards on, a reason that they share is said once for all. */
const fewestAlike = 3

/** How far back and on a quarter is looked for that can be compared. */
const furthestComparable = 8

/** One indicator of the chosen area and quarter. */
export interface OverviewCard extends Omit<AreaLine, 'indicator'> {
  /** In the unit of its own figures and its plan. */
  readonly indicator: ShownIndicator
  /** The last eight quarters, the chosen one at the end. */
  readonly spark: readonly Figure[]
  /** Figures of several months or a year that end with this quarter. */
  readonly longer: readonly Figure[]
}

export interface OverviewFamily {
  readonly family: Family
  readonly cards: readonly OverviewCard[]
}

/** Reasons that several cards share for telling no change, which are said once. */
export interface SharedRefusals {
  readonly refusals: readonly ChangeRefusal[]
  /** The nearest quarter in which most leading indicators of the page can be compared, where they cannot be in this one. */
  readonly comparable?: Quarter
}

export interface OverviewPage {
  /** The record of the area in force at the quarter's end; absent outside its time. */
  readonly area?: Area
  readonly quarter: Quarter
  /** All of them, the weightiest first. */
  readonly findings: readonly Finding[]
  /** The first of those that stand out, and of those that need attention. */
  readonly highlights: readonly Finding[]
  readonly attention: readonly Finding[]
  /** The plans of the area, those that are not kept first, those that cannot be judged last. */
  readonly planned: readonly PlannedLine[]
  readonly families: readonly OverviewFamily[]
  readonly refusedAlike?: SharedRefusals
  /** Of how many areas every total is that has all of them; absent where totals have different parts. */
  readonly wholeTotals?: number
  /** Whether every value shown is illustrative: then that is said once. */
  readonly areSamples: boolean
  /** Whether every value of the quarter is provisional, or stands for one that is. */
  readonly areProvisional: boolean
  readonly below: readonly AreaBelow[]
  /** Where the data do not name all areas below: how many of some kinds, and of how many. */
  readonly partlyListed?: PartlyListed
  readonly facts?: AreaFacts
  /** Indicators without any figure for the quarter that it asks of the area. */
  readonly silent: readonly Indicator[]
  /** Those that it does not ask: told in another quarter, or only of an area above. */
  readonly notAsked: readonly Indicator[]
  /** How many indicators the quarter asks of the area, and of how many of them nothing is known. */
  readonly owed: { readonly asked: number; readonly unheard: number }
  /** Sourced values of the quarter, and every illustrative value and target that is in sight, small pictures included. */
  readonly counts: { readonly published: number; readonly sample: number }
  /** The sources of the figures and targets shown, in the order in which they are numbered from 1. */
  readonly sources: readonly Source[]
  /** The record of the area before it changed its type within the quarters shown, and when. */
  readonly formerly?: { readonly area: Area; readonly until: Area }
}

interface PartlyListed {
  readonly listed: number
  readonly of: number
  readonly types: readonly AreaType[]
  /** Whether the area tells a figure of all of them itself. */
  readonly isCounted: boolean
}

/** A plan of the area, with how it stands or why that is not told. */
export interface PlannedLine {
  /** In the unit of all that is said of the plan. */
  readonly indicator: ShownIndicator
  readonly plan: YearPlan
}

/** Everything the overview says about an area in a quarter. */
export function overviewPage(dataset: Dataset, areaId: AreaId, quarter: Quarter): OverviewPage {
  return finished(overviewSteps(dataset, areaId, quarter))
}

/** The same in steps, none of which keeps an old machine busy for long. */
export function* overviewSteps(
  dataset: Dataset,
  areaId: AreaId,
  quarter: Quarter,
): Generator<undefined, OverviewPage, undefined> {
  const { history, catalogue } = dataset
  const area = history.versionOn(areaId, lastDayOf(quarter))
  const facts = areaFacts(dataset, areaId, quarter)
  if (!area) {
    return { ...nothingIn(quarter), ...(facts ? { facts } : {}) }
  }
  const lines = yield* areaLineSteps(dataset, areaId, quarter)
  const findings = yield* findingSteps(dataset, areaId, quarter, lines)
  yield
  const cards: OverviewCard[] = []
  for (const line of lines) {
    cards.push(cardOf(dataset, line, areaId, quarter))
    yield
  }
  const told = cards.filter(hasSomethingToSay)
  const values = told.map(({ figure }) => figure).filter(({ kind }) => kind === 'value')
  const shown = [...values, ...told.flatMap(({ longer }) => longer)]
  const planned = plannedLines(lines)
  const targets = [...new Set([...told, ...planned].flatMap(({ plan }) => (plan ? [plan.target] : [])))]
  const below = areasBelow(dataset, areaId, quarter)
  yield
  const due = askedOfArea(dataset, area, quarter)
  yield
  const asked = lines.filter(({ indicator }) => due.has(indicator))
  const isDue = ({ id }: Indicator): boolean => asked.some(({ indicator }) => indicator.id === id)
  const silent = cards.filter((card) => !hasSomethingToSay(card)).map(({ indicator }) => indicator)
  const formerly = formerRecord(dataset, areaId, area, quarter)
  const refusedAlike = yield* sharedRefusalSteps(dataset, told, areaId, quarter)
  return {
    area,
    quarter,
    findings,
    highlights: firstFindings(findings, false, mostFindings),
    attention: firstFindings(findings, true, mostFindings),
    planned,
    families: catalogue.families
      .map((family) => ({ family, cards: told.filter(({ indicator }) => indicator.family === family.id) }))
      .filter(({ cards: ofFamily }) => ofFamily.length > 0),
    ...(refusedAlike ? { refusedAlike } : {}),
    ...wholeTotalsOf(values),
    areSamples: shown.length > 0 && shown.every(isSampleFigure),
    areProvisional: values.length > 0 && values.every(isProvisional),
    below,
    ...partlyListedOf(area, below, told),
    ...(facts ? { facts } : {}),
    silent: silent.filter(isDue),
    notAsked: silent.filter((indicator) => !isDue(indicator)),
    owed: {
      asked: asked.length,
      unheard: asked.filter(({ figure }) => figure.kind === 'missing' && figure.reason === 'not-published').length,
    },
    counts: {
      published: values.filter((figure) => !isSampleFigure(figure)).length,
      sample:
        told.flatMap(figuresShown).filter(isSampleValue).length +
        targets.filter(({ state }) => state === 'sample').length,
    },
    sources: citedSources(catalogue, [
      ...told.flatMap(({ figure, longer }) => [figure, ...longer].flatMap(({ sources }) => sources)),
      ...targets.map(({ source }) => source),
    ]),
    ...(formerly ? { formerly } : {}),
  }
}

function nothingIn(quarter: Quarter): OverviewPage {
  return {
    quarter,
    findings: [],
    highlights: [],
    attention: [],
    planned: [],
    families: [],
    areSamples: false,
    areProvisional: false,
    below: [],
    silent: [],
    notAsked: [],
    owed: { asked: 0, unheard: 0 },
    counts: { published: 0, sample: 0 },
    sources: [],
  }
}

/** Whether an indicator has a value, a reason of its own for having none, or at least a longer period's figure. */
function hasSomethingToSay({ figure, longer }: OverviewCard): boolean {
  if (figure.kind === 'value' || longer.length > 0) return true
  return !isUntold(figure.reason)
}

function cardOf(dataset: Dataset, line: AreaLine, area: AreaId, quarter: Quarter): OverviewCard {
  const { indicator, figure, plan } = line
  const range = { first: quarterPlus(quarter, 1 - sparkQuarters), last: quarter }
  const series = seriesFor(dataset, { indicator, area, range, accumulation: 'quarter' })
  const longer = series.longer.filter((each) => lastQuarterOf(each.period) === quarter)
  const planned = plan && isOwnPlan(plan) ? amountsOfPlan(plan) : []
  return {
    ...line,
    indicator: shownFor(indicator, [...valuesOf([figure, ...longer]), ...planned], valuesOf(series.figures)),
    spark: series.figures,
    longer,
  }
}

/** Everything a card shows; the last point of its small picture is its figure itself. */
function figuresShown({ figure, spark, longer }: OverviewCard): readonly Figure[] {
  return [figure, ...longer, ...spark.slice(0, -1)]
}

function plannedLines(lines: readonly AreaLine[]): readonly PlannedLine[] {
  const orderOf = ({ plan: { progress } }: PlannedLine): number =>
    progress.kind === 'progress' ? progressWords.indexOf(progress.word) : -1
  return lines
    .flatMap(({ indicator, plan }): readonly PlannedLine[] =>
      plan && isOwnPlan(plan) ? [{ indicator: shownFor(indicator, amountsOfPlan(plan)), plan }] : [],
    )
    .sort((a, b) => orderOf(b) - orderOf(a))
}

function isProvisional(figure: Figure): boolean {
  return figure.kind === 'value' && (figure.state === 'provisional' || figure.illustrates === 'provisional')
}

/**
 * How many of the areas below one the data name, where the package says that there are more, or where the area's own figure
 * counts more of a kind ("67/72 xã").
 */
function partlyListedOf(
  area: Area,
  below: readonly AreaBelow[],
  cards: readonly OverviewCard[],
): Pick<OverviewPage, 'partlyListed'> {
  const counted = cards.flatMap(({ indicator, figure }) => {
    const alike = below.filter((each) => each.area.type.id === indicator.unit.vi)
    const { denominator = 0, coverage } = figure.kind === 'value' ? figure : {}
    const [first] = alike
    return first && coverage === undefined && denominator > alike.length
      ? [{ listed: alike.length, of: denominator, types: [first.area.type], isCounted: true }]
      : []
  })
  const of = countedBelow(
    area,
    below.map((each) => each.area),
  )
  const types = [...new Map(below.map((each) => [each.area.type.id, each.area.type])).values()]
  const stated = of === undefined ? [] : [{ listed: below.length, of, types, isCounted: false }]
  const [partlyListed] = [...stated, ...counted]
  return partlyListed ? { partlyListed } : {}
}

function wholeTotalsOf(figures: readonly Figure[]): Pick<OverviewPage, 'wholeTotals'> {
  const whole = figures.flatMap((figure) => (figure.coverage && !lacksAreas(figure) ? [figure.coverage.expected] : []))
  const [count] = whole
  return count !== undefined && whole.every((each) => each === count) ? { wholeTotals: count } : {}
}

/** The reasons that several cards with a figure share for telling no change. */
function* sharedRefusalSteps(
  dataset: Dataset,
  cards: readonly OverviewCard[],
  area: AreaId,
  quarter: Quarter,
): Generator<undefined, SharedRefusals | undefined, undefined> {
  const values = cards.filter(({ figure }) => figure.kind === 'value')
  const ofCards = values.map(({ sincePrevious, sinceLastYear }) =>
    [sincePrevious, sinceLastYear].flatMap((change) => (change?.kind === 'refused' ? [change.refusal] : [])),
  )
  const told = new Map(ofCards.flat().map((refusal) => [JSON.stringify(refusal), refusal]))
  const refusals = [...told.values()].filter(
    (refusal) => ofCards.filter((of) => of.some((each) => isSameRefusal(each, refusal))).length >= fewestAlike,
  )
  if (refusals.length === 0) return undefined
  const leads = values.filter(({ indicator }) => indicator.isLead)
  const comparable = yield* nearestComparable(dataset, leads.length > 0 ? leads : values, area, quarter)
  return { refusals, ...(comparable ? { comparable } : {}) }
}

/**
 * The nearest quarter, the later of two, in which most indicators of some cards are compared with the quarter before it, where they
 * are not in this one; where there is none, and here no indicator is, one in which some are.
 */
function* nearestComparable(
  dataset: Dataset,
  cards: readonly OverviewCard[],
  area: AreaId,
  quarter: Quarter,
): Generator<undefined, Quarter | undefined, undefined> {
  const areMost = (count: number): boolean => count > 0 && count * 2 >= cards.length
  const here = cards.filter(({ sincePrevious }) => sincePrevious?.kind === 'difference').length
  if (areMost(here)) return undefined
  let withSome: Quarter | undefined
  for (let distance = 1; distance <= furthestComparable; distance += 1) {
    for (const step of [distance, -distance]) {
      yield
      const current = quarterPlus(quarter, step)
      const count = cards.filter(({ indicator }) => {
        const quarters = { current, base: previousQuarter(current) }
        return compareQuarters(dataset, { indicator, area }, quarters, 'quarter').change.kind === 'difference'
      }).length
      if (areMost(count)) return current
      if (count > 0) withSome ??= current
    }
  }
  return here === 0 ? withSome : undefined
}

function formerRecord(
  dataset: Dataset,
  areaId: AreaId,
  area: Area,
  quarter: Quarter,
): OverviewPage['formerly'] | undefined {
  const before = dataset.history.versionOn(areaId, lastDayOf(quarterPlus(quarter, 1 - sparkQuarters)))
  return before && before.id !== area.id ? { area: before, until: area } : undefined
}
