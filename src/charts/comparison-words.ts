import {
  hasRate,
  hasStandingDenominator,
  isCountedWhole,
  isOwnStatus,
  isToldAsRate,
  stands,
} from '../domain/measure-rules.ts'
import { type Quarter, yearOf } from '../domain/period.ts'
import { type FigureMissingReason, isAsked } from '../domain/figure.ts'
import type { ComparisonBase } from '../domain/comparison-base.ts'
import type { TargetKind } from '../domain/target.ts'
import { areaKindsText, areaText, areaTypeText } from '../i18n/area-text.ts'
import { periodText } from '../i18n/date-text.ts'
import { upperFirst } from '../i18n/first-letter.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import { isSamplePoint } from './trend-spec.ts'
import type { CompareRow, CompareSpec } from './compare-spec.ts'

/**
 * What is compared: the indicator, its share where shares rose or fell, or the number behind it where its name says a rate
 * and numbers are told. Of numbers out of one whole all say the same; where the whole moves a number may rise while its
 * share falls.
 */
export function comparedText(
  texts: Texts,
  { indicator, quantity, rows, base }: Pick<CompareSpec, 'indicator' | 'quantity' | 'rows' | 'base'>,
): string {
  const leads = rows.flatMap(({ standing }) => (standing.kind === 'difference' ? [standing.leads] : []))
  const isShare = leads.length === 0 ? quantity === 'share' : leads.every((each) => each === 'points')
  const { sentences } = texts.messages
  const ownName = bilingual(texts, indicator.name)
  const name = isCountedWhole(indicator)
    ? sentences.countOf({ indicator: ownName, unit: bilingual(texts, indicator.unit) })
    : ownName
  if (areOwnStatuses({ indicator, rows })) return name
  // A rate is named as one: there is no share of a birth rate.
  if (isShare) return isToldAsRate(indicator) ? name : sentences.shareOf({ indicator: name })
  const told = rows.flatMap(({ standing }) => (standing.kind === 'refused' ? [] : [standing]))
  const isRateAsWell = told.length > 0 && told.every((standing) => isOfOneWhole(indicator, base, standing))
  return hasRate(indicator) && !isRateAsWell ? sentences.numberOf({ indicator: name }) : name
}

/** Whether all that is told of the areas is whether each has reached something itself, or has not. */
export function areOwnStatuses({ indicator, rows }: Pick<CompareSpec, 'indicator' | 'rows'>): boolean {
  const told = rows.flatMap(({ area, current }) => (current.kind === 'value' ? [{ area, current }] : []))
  return told.length > 0 && told.every(({ area, current }) => isOwnStatus(indicator, current, area))
}

/** Whether nobody tells it of any of the areas, but of what holds them. */
function areToldAbove({ rows }: Pick<CompareSpec, 'rows'>): boolean {
  const asked = rows.filter(isAskedOfRow)
  return asked.length > 0 && asked.every(({ current }) => current.kind === 'missing' && current.reason === 'told-above')
}

/**
 * Why none of the areas has a figure where that is more than that there is none: nobody asks or tells it of any of them, or
 * of none since the start of the year, which a plan of the year is held against. Undefined where it is merely not there.
 */
export function whyAllMissingText(
  texts: Texts,
  spec: Pick<CompareSpec, 'indicator' | 'quantity' | 'accumulation' | 'rows' | 'base'>,
): string | undefined {
  const { allToldAbove, allWithoutYearToDate, noneAsked } = texts.messages.sentences
  const about = { indicator: comparedText(texts, spec), group: comparedAreasText(texts, spec) }
  if (!spec.rows.some(isAskedOfRow)) return noneAsked(about)
  if (areToldAbove(spec)) return allToldAbove(about)
  const isAgainstPlan = isTargetBase(spec.base)
  const isOfYear = (isAgainstPlan || spec.accumulation === 'year-to-date') && !stands(spec.indicator)
  const lackYear = askedRows(spec).every(({ current }) => current.kind === 'missing' && ofYears.has(current.reason))
  return isOfYear && lackYear ? allWithoutYearToDate({ ...about, isAgainstPlan }) : undefined
}

/** Why there is no figure since the start of a year while there may be one of a quarter. */
const ofYears: ReadonlySet<FigureMissingReason> = new Set([
  'not-aggregated',
  'not-cumulated',
  'incomplete-year',
  'calendar-changed',
])

/** Of areas none of which has a figure those that lack one: what the indicator does not apply to owes none. */
export function lackingAreasText(texts: Texts, { rows }: Pick<CompareSpec, 'rows'>): string {
  const lacking = rows.filter(isAskedOfRow)
  const [only, second] = lacking
  return !only || second || rows.length === 1
    ? comparedAreasText(texts, { rows: lacking })
    : upperFirst(areaText(texts, only.area))
}

/** Whether the indicator is asked of the area of a row at all: rural standards ask nothing of a ward. */
export function isAskedOfRow({ current }: CompareRow): boolean {
  return isAsked(current)
}

/** The rows that the indicator is asked of; all where it is asked of none. */
export function askedRows({ rows }: Pick<CompareSpec, 'rows'>): readonly CompareRow[] {
  const asked = rows.filter(isAskedOfRow)
  return asked.length === 0 ? rows : asked
}

/** Whether a number and its rate lie on the same side of their base, because both are out of as many. */
function isOfOneWhole(
  indicator: CompareSpec['indicator'],
  base: ComparisonBase,
  standing: CompareRow['standing'],
): boolean {
  if (!hasStandingDenominator(indicator)) return false
  return standing.kind === 'difference'
    ? standing.points !== undefined
    : standing.kind === 'distance' && isTargetBase(base)
}

/** Whether a base is what was undertaken. */
function isTargetBase({ kind }: ComparisonBase): boolean {
  return kind === 'year-target' || kind === 'path-target'
}

/** What the plans ask for that areas are held against; none where they are held against something else. */
export function kindsAsked({ rows }: Pick<CompareSpec, 'rows'>): ReadonlySet<TargetKind> {
  return new Set(rows.flatMap(({ standing }) => (standing.kind === 'distance' ? (standing.asks ?? []) : [])))
}

/** What all areas are held against, where that is a plan of one kind. */
function kindAsked(spec: Pick<CompareSpec, 'rows'>): TargetKind | undefined {
  const [only, second] = kindsAsked(spec)
  return second === undefined ? only : undefined
}

/** Whether areas are held against what they should come to; short of anything else nothing is lacking. */
export function isGoal(spec: Pick<CompareSpec, 'indicator' | 'rows'>): boolean {
  return spec.indicator.direction !== 'neutral' && kindAsked(spec) === 'goal'
}

/** Whether areas are held against a goal that is come to from below, so that more is beyond it and less is short. */
export function isGoalFromBelow(spec: Pick<CompareSpec, 'indicator' | 'rows'>): boolean {
  return spec.indicator.direction === 'higher' && isGoal(spec)
}

/** Whether areas are held against a range, which is neither come to nor stayed below. */
export function isRange(spec: Pick<CompareSpec, 'rows'>): boolean {
  return kindAsked(spec) === 'range'
}

/** Whether areas are held against what they should stay below. */
export function isLimit(spec: Pick<CompareSpec, 'rows'>): boolean {
  return kindAsked(spec) === 'limit'
}

/**
 * Whether some areas rose or fell by a number and others by a share that says something else, or their plans ask for unlike
 * things.
 */
export function isOfSeveralTerms({ indicator, rows }: Pick<CompareSpec, 'indicator' | 'rows'>): boolean {
  if (kindsAsked({ rows }).size > 1) return true
  const leads = rows.flatMap(({ standing }) => (standing.kind === 'difference' ? [standing.leads] : []))
  return !hasStandingDenominator(indicator) && new Set(leads).size > 1
}

/** Whether every figure stands in the order of places; one of another kind, or a partial total, may be the largest of all. */
export function areAllPlaced({ rows }: Pick<CompareSpec, 'rows'>): boolean {
  return rows.every(({ current, place }) => current.kind === 'missing' || place)
}

/**
 * How many of what kinds of area: "11 huyện", "11 huyện, thị xã, thành phố", the kind of most of them first. Of whom nothing
 * is asked is not counted, unless nothing is asked of any; where not all that are asked can be compared, it says so.
 */
export function comparedAreasText(
  texts: Texts,
  { rows, isPartlyNamed }: Pick<CompareSpec, 'rows' | 'isPartlyNamed'>,
  compared?: number,
): string {
  const { sentences } = texts.messages
  const counted = askedRows({ rows })
  const only = compared === 1 ? rows.find(({ standing }) => standing.kind !== 'refused') : undefined
  const areas = only
    ? areaTypeText(texts, only.area.type)
    : areaKindsText(
        texts,
        counted.map(({ area }) => area),
      )
  return compared === undefined || (compared === counted.length && !isPartlyNamed)
    ? sentences.group({ count: counted.length, areas })
    : sentences.groupCompared({ count: compared, areas })
}

/** A base of the same period inside a sentence: "kế hoạch năm 2024", "trung vị của nhóm"; undefined for another time. */
export function sameTimeBaseText(texts: Texts, base: ComparisonBase, quarter: Quarter): string | undefined {
  const { sentences } = texts.messages
  switch (base.kind) {
    case 'year-target':
      return sentences.yearTarget({ year: yearOf(quarter) })
    case 'path-target':
      return sentences.pathTarget({ period: periodText(texts, quarter) })
    case 'group-total':
      return sentences.groupLevel
    case 'group-median':
      return sentences.groupMedian
    case 'previous-quarter':
    case 'last-year':
    case 'quarter':
      return undefined
  }
}

/** That all or some of the figures of today are illustrative; empty where none is. */
export function sampleQualifiers(texts: Texts, spec: Pick<CompareSpec, 'rows'>): readonly string[] {
  return samplesOf(texts, spec, texts.messages.sentences.state.sample)
}

/** The same in the few words a headline has room for. */
export function sampleMarks(texts: Texts, spec: Pick<CompareSpec, 'rows'>): readonly string[] {
  return samplesOf(texts, spec, texts.messages.state.sample)
}

function samplesOf({ messages }: Texts, { rows }: Pick<CompareSpec, 'rows'>, all: string): readonly string[] {
  const samples = rows.filter(({ current }) => isSamplePoint(current)).length
  if (samples === 0) return []
  return [samples === rows.filter(isAskedOfRow).length ? all : messages.sentences.partlySample]
}
