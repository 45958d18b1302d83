import type { Area, AreaId } from './area.ts'
import { type Change, type Judgement, type RefusedChange, changeBetween, refused, directionOfChange } from './change.ts'
import { lacksAreas } from './coverage.ts'
import { compareQuarters, periodsContext } from './compare-quarters.ts'
import { type ComparisonBase, baseQuarterOf, isPlan } from './comparison-base.ts'
import type { Dataset } from './dataset.ts'
import { type Distance, type PartOfTotal, distanceBetween, partOfTotal } from './distance.ts'
import { type Figure, isAsked, missingFigure } from './figure.ts'
import { type Accumulation, figureAt } from './figure-at.ts'
import type { Indicator } from './indicator.ts'
import { type Quantity, hasStandingDenominator, isStatus, stands, rateOf } from './measure-rules.ts'
import { type GroupMedian, medianOfAreas } from './median.ts'
import { type Quarter, quarterNumberOf } from './period.ts'
import { type AreaFigure, type RankedArea, isDistinct, movementSince, ofOneKind, rankAreas } from './ranking.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { type SpreadPart, partOfSpread, spreadOf } from './spread.ts'
import { sum } from './sum.ts'
import { figureOfTarget } from './target-figure.ts'
import {
  type ProgressWord,
  isObjectGone,
  isForOtherDenominator,
  mixesDefinitions,
  targetProgress,
} from './target-progress.ts'
import { type Target, type TargetKind, targetKindOf, targetQuantity, yearTarget } from './target.ts'
import { toldApart } from './told-apart.ts'
import { totalOverAreas } from './total.ts'

/** What a figure is to its base: a change over time, a distance within one period, or its part of a total. */
export type Standing = Change | Distance | PartOfTotal

/** What is compared: one indicator in one quarter for some areas, against one base. */
export interface AreasQuestion {
  readonly indicator: Indicator
  /** Any record of each area's lineage; each lineage once. */
  readonly areas: readonly AreaId[]
  readonly quarter: Quarter
  readonly base: ComparisonBase
  readonly quantity: Quantity
  readonly accumulation: Accumulation
}

/** One area of a comparison. */
export interface AreaComparison {
  /** As it was asked for. */
  readonly id: AreaId
  /** The record in force at the quarter's end, or the nearest one. */
  readonly area: Area
  readonly current: Figure
  readonly base: Figure
  readonly standing: Standing
  /** Absent without a value or share, for a partial figure, and for a figure of another kind than most. */
  readonly place?: Pick<RankedArea, 'rank' | 'isShared'>
  /** Places risen (above zero) or fallen since the base quarter, among the areas that had one in both. */
  readonly movement?: number
}

export interface AreasComparison {
  /** In the order of the question. */
  readonly rows: readonly AreaComparison[]
  /** How many areas have a place. */
  readonly placed: number
  /** The group as a whole; `standing` only against another time or the targets. */
  readonly total: { readonly current: Figure; readonly base?: Figure; readonly standing?: Standing }
  readonly median: GroupMedian
  /** What the figures accumulate over: against targets, what adds over time is that of the year to date. */
  readonly accumulation: Accumulation
}

/** Areas beside one another and beside a base, with every refusal the dataset asks for. */
export function compareAreas(dataset: Dataset, question: AreasQuestion): AreasComparison {
  const { indicator, quarter, quantity } = question
  const accumulation = accumulationOf(question)
  const asked = { ...question, accumulation }
  const group = groupAt(dataset, asked, quarter)
  const total = group.total
  const { ranked } = rankAreas(indicator, quantity, group.together)
  const hasPlaces = !areStatuses(indicator, ranked)
  const median = medianOf(indicator, quantity, group, quarter)
  const moved = movements(dataset, asked, group)
  const rows = group.members.map(({ id, area, figure: current }): AreaComparison => {
    const { base, standing } = standingOf(dataset, asked, id, current, { total, median: median.figure })
    const place = hasPlaces ? ranked.find((each) => each.area.id === area.id) : undefined
    const movement = hasPlaces && standing.kind === 'difference' ? moved(area, id) : undefined
    return {
      id,
      area,
      current,
      base,
      standing: quantity === 'share' ? inRates(indicator, standing, current, base) : standing,
      ...(place ? { place: { rank: place.rank, isShared: place.isShared } } : {}),
      ...(movement === undefined ? {} : { movement }),
    }
  })
  return { rows, placed: ranked.length, total: wholeOf(asked, rows, total), median, accumulation }
}

/** A place among the areas of a group that can be ranked together. */
export interface AreaPlace extends Pick<RankedArea, 'rank' | 'isShared'> {
  /** How many areas have a place. */
  readonly of: number
  /** Where it lies in the spread of them, and the one in the middle; absent where they are too few for a spread. */
  readonly spread?: { readonly part: SpreadPart; readonly median: RankedArea }
  /** Places risen or fallen since the base quarter. */
  readonly movement?: number
}

/**
 * The place of one area of a comparison with another quarter, as `compareAreas` has it, without working out what every other
 * area is to its base. Undefined for an area without a place, for one whose place most share, and where each has only reached
 * something or not.
 */
export function placeAmong(dataset: Dataset, question: AreasQuestion, id: AreaId): AreaPlace | undefined {
  const { indicator, quarter, quantity, accumulation } = question
  const group = groupAt(dataset, question, quarter)
  const { ranked } = rankAreas(indicator, quantity, group.together)
  const own = group.members.find((each) => each.id === id)
  const place = own && ranked.find(({ area }) => area.id === own.area.id)
  if (!own || !place || !isDistinct(ranked, place.score) || areStatuses(indicator, ranked)) return undefined
  const baseQuarter = baseQuarterOf(question.base, quarter)
  const isCompared =
    baseQuarter !== undefined &&
    compareQuarters(dataset, { indicator, area: id }, { current: quarter, base: baseQuarter }, accumulation).change
      .kind === 'difference'
  const movement = isCompared ? movements(dataset, question, group)(own.area, id) : undefined
  const { rank, isShared, score } = place
  const spread = spreadOf(ranked)
  return {
    rank,
    isShared,
    of: ranked.length,
    ...(spread ? { spread: { part: partOfSpread(indicator, spread, score), median: spread.median } } : {}),
    ...(movement === undefined ? {} : { movement }),
  }
}

/** Whether each of the areas with a place only has reached something or has not: the first is shared by all that have. */
function areStatuses(indicator: Indicator, ranked: readonly RankedArea[]): boolean {
  return ranked.every(({ figure }) => isStatus(indicator, figure))
}

interface Group {
  readonly members: readonly (AreaFigure & { readonly id: AreaId })[]
  /** Those whose figures may stand in one order; none when the areas are of several levels. */
  readonly together: readonly AreaFigure[]
  readonly isOneLevel: boolean
  readonly total: Figure
}

function groupAt(dataset: Dataset, question: AreasQuestion, quarter: Quarter): Group {
  const { indicator, accumulation } = question
  const { history } = dataset
  const found = question.areas.flatMap((id) => {
    const area = history.nearestVersion(id, lastDayOf(quarter))
    return area ? [{ id, area }] : []
  })
  const names = toldApart(
    history,
    found.map(({ area }) => area),
  )
  const members = found.map(({ id }, at) => {
    const figure = figureAt(dataset, { indicator, area: id }, { quarter, accumulation })
    return { id, area: names[at]!, figure }
  })
  const isOneLevel = new Set(members.map(({ area }) => area.level)).size <= 1
  const { together } = ofOneKind(members)
  const total = isOneLevel
    ? totalOverAreas(
        indicator,
        members.map(({ figure }) => figure),
        { period: quarter },
      )
    : missingFigure('levels-differ', { period: quarter })
  return { members, together: isOneLevel ? together : [], isOneLevel, total }
}

/** The middle of a group, which areas of several levels do not have. */
function medianOf(indicator: Indicator, quantity: Quantity, group: Group, quarter: Quarter): GroupMedian {
  const asked = group.members.filter(({ figure }) => isAsked(figure))
  const median = medianOfAreas(indicator, quantity, group.together, asked.length, quarter)
  return group.isOneLevel ? median : { ...median, figure: missingFigure('levels-differ', { period: quarter }) }
}

/** What the figures accumulate over. A target of what happens is one of the year to date, any other of the quarter. */
function accumulationOf({ indicator, base, accumulation }: AreasQuestion): Accumulation {
  if (!isPlan(base)) return accumulation
  return stands(indicator) ? 'quarter' : 'year-to-date'
}

function standingOf(
  dataset: Dataset,
  question: AreasQuestion,
  area: AreaId,
  current: Figure,
  group: { readonly total: Figure; readonly median: Figure },
): { readonly base: Figure; readonly standing: Standing } {
  const { indicator, base, quarter, quantity, accumulation } = question
  const baseQuarter = baseQuarterOf(base, quarter)
  if (baseQuarter) {
    const quarters = { current: quarter, base: baseQuarter }
    const compared = compareQuarters(dataset, { indicator, area }, quarters, accumulation)
    return { base: compared.base, standing: compared.change }
  }
  if (base.kind === 'group-total') {
    const { total } = group
    const standing =
      quantity === 'share' ? distanceBetween(indicator, 'share', current, total) : partOfTotal(current, total)
    return { base: total, standing: unlessStatus(indicator, current, standing) }
  }
  if (base.kind === 'group-median') {
    const standing = distanceBetween(indicator, quantity, current, group.median)
    return { base: group.median, standing: unlessStatus(indicator, current, standing) }
  }
  const targets = dataset.targetsOf(indicator.id, area, quarter)
  const target = base.kind === 'year-target' ? yearTarget(targets, quarter) : targets.get(quarter)
  if (target && isObjectGone(indicator, current, { target, quarter })) {
    const gone = missingFigure('object-gone', { period: quarter, sources: [target.source] })
    return { base: gone, standing: refused({ reason: 'base-missing', missing: 'object-gone' }) }
  }
  const figure = figureOfTarget(indicator, quantity, target, quarter)
  const standing =
    current.kind === 'value' && figure.kind === 'value' && mixesDefinitions(indicator, quarter)
      ? refused({ reason: 'definition-differs' })
      : towardsTarget(question, current, figure, target && targetKindOf(indicator, target))
  return {
    base: figure,
    standing: standing.kind === 'distance' ? judged(question, standing, current, targets) : standing,
  }
}

/** How far one thing that has reached what it should, or has not, lies from a group says nothing of it. */
function unlessStatus(indicator: Indicator, current: Figure, standing: Standing): Standing {
  return standing.kind !== 'refused' && current.kind === 'value' && isStatus(indicator, current)
    ? refused({ reason: 'status-against-group' })
    : standing
}

/**
 * What is short of a year's target in the middle of the year is no failure: the path by quarter says whether it is late.
 */
function judged(
  { indicator, base, quarter }: AreasQuestion,
  distance: Distance,
  current: Figure,
  targets: ReadonlyMap<Quarter, Target>,
): Distance {
  const progress = targetProgress(indicator, current, quarter, targets)
  if (progress.kind === 'refused') return distance
  const { word, asks } = progress
  const told = { ...distance, progress: word }
  if (base.kind === 'year-target' || asks === 'range') return { ...told, judgement: judgementOfProgress[word] }
  // Thirty people fewer than undertaken are no failure where the rate, which is what was undertaken, is reached.
  const target = targets.get(quarter)
  const terms = target ? targetQuantity(indicator, target) : progress.quantity
  const path = figureOfTarget(indicator, terms, target, quarter)
  const own = distanceBetween(indicator, terms, current, path)
  const agrees = own.kind === 'distance' && own.judgement === distance.judgement && current.asOf === undefined
  return { ...told, judgement: agrees ? distance.judgement : 'neutral' }
}

const judgementOfProgress: Readonly<Record<ProgressWord, Judgement>> = {
  met: 'good',
  'on-path': 'neutral',
  within: 'neutral',
  open: 'neutral',
  exceeded: 'bad',
  behind: 'bad',
  missed: 'bad',
}

/** How far a figure is from its target, and what that asks for; a target for another number of communes is none. */
function towardsTarget(
  { indicator, quantity }: AreasQuestion,
  current: Figure,
  target: Figure,
  asks: TargetKind | undefined,
): Standing {
  const found = distanceBetween(indicator, quantity, current, target)
  if (found.kind === 'refused') return found
  if (current.kind === 'value' && target.kind === 'value' && isForOtherDenominator(indicator, current, target))
    return refused({ reason: 'denominator-differs' })
  const { percentOfBase, ...distance } = found
  // Of what is to fall, 120 % of the plan would read as more than all of it.
  const isOfBase = percentOfBase !== undefined && !(asks === 'goal' && indicator.direction === 'lower')
  return {
    ...distance,
    ...(isOfBase ? { percentOfBase } : {}),
    ...(quantity === 'share' ? countedOf(indicator, current, target) : {}),
    ...(asks ? { asks } : {}),
  }
}

/** How many of how many a rate lies from one that was undertaken for as many; nothing from a range. */
function countedOf(indicator: Indicator, current: Figure, target: Figure): Pick<Distance, 'counted'> {
  if (!hasStandingDenominator(indicator) || current.kind === 'missing' || target.kind === 'missing') return {}
  const { denominator: of } = current
  if (of === undefined || target.isRate || target.upTo !== undefined || target.denominator !== of) return {}
  const amount = sum([current.value, -target.value])
  return amount === 0 ? {} : { counted: { amount, of } }
}

/**
 * Where rates are shown, points lead; without them (the denominator moved) the counts compare, and the denominators are
 * told. Beside a figure without a rate a change of counts would be read as one of rates.
 */
function inRates(indicator: Indicator, standing: Standing, current: Figure, base: Figure): Standing {
  if (standing.kind !== 'difference') return standing
  if (current.kind === 'value' && rateOf(indicator, current) === undefined) {
    return refused({ reason: 'current-missing', missing: 'no-share' })
  }
  if (base.kind === 'value' && rateOf(indicator, base) === undefined) {
    return refused({ reason: 'base-missing', missing: 'no-share' })
  }
  if (standing.points === undefined) return standing
  // Points and counts on one denominator go one way, and have been judged as one.
  return { ...standing, leads: 'points', trend: directionOfChange(standing.points) }
}

/** The group's total beside that of another time, or beside the sum of its targets. */
function wholeOf(question: AreasQuestion, rows: readonly AreaComparison[], current: Figure): AreasComparison['total'] {
  const { indicator, base, quarter, quantity, accumulation } = question
  const baseQuarter = baseQuarterOf(base, quarter)
  if (current.kind === 'missing' || (!baseQuarter && !isPlan(base))) return { current }
  // An area of which nothing is asked has undertaken nothing, and lacks no plan.
  const asked = baseQuarter ? rows : rows.filter((row) => isAsked(row.current))
  const bases = asked.map((row) => row.base)
  const whole = totalOverAreas(indicator, bases, { period: baseQuarter ?? quarter })
  const told = <T extends Standing>(standing: T): T | RefusedChange => withLack(standing, current, bases)
  if (!baseQuarter) {
    const kinds = [
      ...new Set(asked.flatMap(({ standing }) => (standing.kind === 'distance' ? (standing.asks ?? []) : []))),
    ]
    const standing = told(towardsTarget(question, current, whole, kinds.length === 1 ? kinds[0] : undefined))
    // A group has no path of its own: short of the year's target before its end it is neither late nor in time.
    const isBeforeEnd = base.kind === 'year-target' && quarterNumberOf(quarter) < 4
    const isOpen =
      standing.kind === 'distance' && standing.judgement === 'bad' && (isBeforeEnd || current.asOf !== undefined)
    return { current, base: whole, standing: isOpen ? { ...standing, judgement: 'neutral' } : standing }
  }
  const change = changeBetween(indicator, current, whole, {
    ...periodsContext(indicator, { current: quarter, base: baseQuarter }, accumulation),
    isSameArea: rows.every(({ standing }) => !isOtherTerritory(standing)),
  })
  const standing = quantity === 'share' ? inRates(indicator, change, current, whole) : change
  return { current, base: whole, standing: told(standing) }
}

/** What lacks to a whole that is made of some areas, where it is no report: their plans, or the areas themselves. */
function withLack<T extends Standing>(standing: T, current: Figure, bases: readonly Figure[]): T | RefusedChange {
  if (standing.kind !== 'refused' || standing.refusal.reason !== 'coverage-differs') return standing
  const reasons = new Set(bases.flatMap((base) => (base.kind === 'missing' && isAsked(base) ? [base.reason] : [])))
  const [only] = reasons
  const lacking = only === 'no-target' ? 'plans' : only === 'area-absent' ? 'areas' : undefined
  if (lacksAreas(current) || reasons.size !== 1 || !lacking) return standing
  return refused({ reason: 'coverage-differs', lacking })
}

const isOtherTerritory = (standing: Standing): boolean =>
  standing.kind === 'refused' && standing.refusal.reason === 'different-area'

/**
 * How places moved since the base quarter, counted among the areas that have a place in both: an area that did not report
 * then would lift or lower all others. No movement is told where all areas were alike: nobody had a place to move from. An
 * area with a place among samples and one among sourced figures has a refused standing, and is never asked for here.
 */
function movements(
  dataset: Dataset,
  question: AreasQuestion,
  now: Group,
): (area: Area, id: AreaId) => number | undefined {
  const { indicator, quantity, base, quarter } = question
  const baseQuarter = baseQuarterOf(base, quarter)
  const then = baseQuarter && groupAt(dataset, question, baseQuarter)
  if (!then) return () => undefined
  const lineageOf = ({ area }: AreaFigure): AreaId | undefined => dataset.history.lineageOf(area.id)[0]?.id
  const placedIn = (group: Group): readonly AreaFigure[] => rankAreas(indicator, quantity, group.together).ranked
  const [nowPlaced, thenPlaced] = [placedIn(now), placedIn(then)]
  const [nowLineages, thenLineages] = [new Set(nowPlaced.map(lineageOf)), new Set(thenPlaced.map(lineageOf))]
  const current = rankAreas(
    indicator,
    quantity,
    nowPlaced.filter((each) => thenLineages.has(lineageOf(each))),
  )
  const before = rankAreas(
    indicator,
    quantity,
    thenPlaced.filter((each) => nowLineages.has(lineageOf(each))),
  )
  const areAlike = [current, before].some(({ ranked }) => ranked.every(({ rank }) => rank === 1))
  return (area, id) => (areAlike ? undefined : movementSince(current, before, area, dataset.history.lineageOf(id)))
}
