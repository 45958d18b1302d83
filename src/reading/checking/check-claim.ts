import { areaPlace, yearPlan } from '../../domain/area-quarter.ts'
import type { AreaId } from '../../domain/area.ts'
import { compareAreas } from '../../domain/compare-areas.ts'
import { compareQuarters } from '../../domain/compare-quarters.ts'
import type { Difference } from '../../domain/change.ts'
import type { Dataset } from '../../domain/dataset.ts'
import { figureAt } from '../../domain/figure-at.ts'
import { figureFor } from '../../domain/figure-for.ts'
import type { Figure } from '../../domain/figure.ts'
import { groupOf } from '../../domain/group-of.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { isPercentage, quantitiesOf, rateOf, stands } from '../../domain/measure-rules.ts'
import { type Period, type Quarter, isQuarter, lastQuarterOf, previousQuarter } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import type { Target } from '../../domain/target.ts'
import type { Claim, SaidBase, SaidNumber } from './claim.ts'
import { quarterBefore } from './said-time.ts'

/** What is published where a number of a document speaks of it: numbers of one kind. */
export interface PublishedNumber {
  /** The value, rate or difference. */
  readonly value: number
  readonly denominator?: number
  /** With how many digits behind the comma it is told. */
  readonly digits: number
  readonly unit: 'number' | 'percent' | 'points'
}

/** A rate is told with so many digits. */
const rateDigits = 1

/** Why nothing can be said of a number. */
type UnknownReason =
  | 'no-indicator'
  | 'not-a-figure'
  | 'no-area'
  | 'no-period'
  | 'no-base'
  | 'not-published'
  | 'not-comparable'

/**
 * What a number of a document is to what is published:
 * - `agrees`; `rounded`: it is the published one, rounded otherwise.
 * - `outdated`: it agrees with an earlier quarter, or with what was published before a revision.
 * - `contradicted`: something else is published.
 * - `unknown`: nothing can be said.
 */
export type Verdict =
  | { readonly kind: 'agrees'; readonly published: PublishedNumber; readonly isSample: boolean }
  | { readonly kind: 'rounded'; readonly published: PublishedNumber; readonly isSample: boolean }
  | {
      readonly kind: 'outdated'
      readonly published: PublishedNumber
      readonly isSample: boolean
      /** The quarter whose figure it is; absent for that before a revision. */
      readonly of?: Quarter
    }
  | { readonly kind: 'contradicted'; readonly published: PublishedNumber; readonly isSample: boolean }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason }

/** Holds what a number says against the figures of a dataset. */
export function checkClaim(dataset: Dataset, claim: Claim): Verdict {
  const { role, indicator: said, area, period } = claim
  if (role === 'other' || said === undefined) return unknown('no-indicator')
  if (role === 'unsure') return unknown('not-a-figure')
  const indicator = dataset.indicatorOf(said.id)
  if (!indicator) return unknown('no-indicator')
  if (area === undefined) return unknown('no-area')
  if (period === undefined) return unknown('no-period')
  const asked: Asked = { dataset, indicator, area, period, ...(said.category ? { category: said.category } : {}) }
  if (claim.isOfGroup) return checkGroup(asked, claim)
  switch (role) {
    case 'figure':
    case 'denominator':
      return checkFigure(asked, claim)
    case 'change':
      return checkChange(asked, claim)
    case 'plan':
    case 'path':
    case 'of-plan':
    case 'to-plan':
      return checkPlan(asked, claim)
    case 'rest':
      return checkRest(asked, claim.number)
    case 'place':
      return checkPlace(asked, claim.number)
    case 'median':
      return checkMedian(asked, claim.number)
  }
}

interface Asked {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly area: AreaId
  readonly period: Period
  readonly category?: NonNullable<Claim['indicator']>['category'] & string
}

const unknown = (reason: UnknownReason): Verdict => ({ kind: 'unknown', reason })
const isSampleOf = (figure: Figure): boolean => figure.kind === 'value' && figure.state === 'sample'

/** The figure of a period: what stands as it stood at its end, what happens as it came together since its start. */
function publishedFigure({ dataset, indicator, area, category }: Asked, period: Period): Figure {
  const question = { indicator, area, ...(category === undefined ? {} : { category }) }
  const quarter = lastQuarterOf(period)
  if (isQuarter(period)) return figureFor(dataset, { ...question, period: quarter })
  if (stands(indicator)) return figureFor(dataset, { ...question, period: quarter })
  return figureAt(dataset, question, { quarter, accumulation: 'year-to-date' })
}

/** In how many ways a figure may be told: in numbers, in a unit it is shown in, in percent. */
function numbersOf(indicator: Indicator, figure: Figure | Target | undefined): readonly PublishedNumber[] {
  if (figure === undefined || ('kind' in figure && figure.kind === 'missing')) return []
  const { value, denominator } = figure
  const percents = (rate: number | undefined): readonly PublishedNumber[] =>
    rate === undefined ? [] : [{ value: rate, digits: rateDigits, unit: 'percent' }]
  if (figure.isRate) return percents(denominator === undefined ? value : rateOf(indicator, figure))
  if (isPercentage(indicator)) return [{ value, digits: indicator.decimals, unit: 'percent' }]
  return [
    { value, ...(denominator === undefined ? {} : { denominator }), digits: indicator.decimals, unit: 'number' },
    ...(indicator.displayUnits ?? []).map(({ factor, decimals }) => ({
      value: value / factor,
      digits: decimals,
      unit: 'number' as const,
    })),
    ...percents(rateOf(indicator, figure)),
  ]
}

/** Whether a number is a published one as it is printed, or nearly so. */
function likeness(said: SaidNumber, { value, denominator, digits }: PublishedNumber): 'same' | 'rounded' | 'other' {
  if (said.second !== undefined && denominator !== undefined && said.second !== denominator) return 'other'
  const off = Math.abs(said.value - value)
  const within = (places: number): boolean => off <= 10 ** -places / 2 + dust
  if (said.nearly === 'least' || said.nearly === 'most') {
    if (within(Math.max(digits, said.digits))) return 'same'
    const isMore = said.value < 0 ? value < said.value : value > said.value
    return isMore === (said.nearly === 'least') ? 'rounded' : 'other'
  }
  if (said.nearly !== undefined) return isNear(said, value) ? (off < dust ? 'same' : 'rounded') : 'other'
  // "86%" is what is told of 86.04; a chart keeps all digits.
  if (within(Math.max(digits, said.digits))) return 'same'
  const isRounded = !Number.isInteger(value) && (within(said.digits) || (said.digits > 0 && off < 10 ** -said.digits))
  return isRounded ? 'rounded' : 'other'
}

/** Less than any digit that is told. */
const dust = 1e-9
/** What only comes near a number is off by no more of it; of one that ends in a nought, by less than ten and than half. */
const nearShare = 0.1

/** Whether a published number lies where words like "gần" and "hơn" say; of what fell, further down is more. */
function isNear({ value: said, nearly }: SaidNumber, value: number): boolean {
  const [size, told] = said < 0 ? [-value, -said] : [value, said]
  const off = Math.abs(size - told)
  const isOfTens = told > 0 && told % 10 === 0 && off < Math.min(10, told / 2)
  if (off > told * nearShare + dust && !isOfTens) return false
  return nearly === 'about' || (nearly === 'above' ? size > told + dust : size <= told + dust)
}

function settled(said: SaidNumber, numbers: readonly PublishedNumber[], isSample: boolean): Verdict {
  const fitting = numbers.filter(({ unit }) => unit === said.unit)
  const [first] = fitting
  if (!first) return unknown(numbers.length === 0 ? 'not-published' : 'not-comparable')
  const same = fitting.find((each) => likeness(said, each) === 'same')
  if (same) return { kind: 'agrees', published: same, isSample }
  const near = fitting.find((each) => likeness(said, each) === 'rounded')
  if (near) return { kind: 'rounded', published: near, isSample }
  return { kind: 'contradicted', published: first, isSample }
}

/** How many quarters back a figure is looked for. */
const mostEarlier = 12

function checkFigure(asked: Asked, { number, role, base }: Claim): Verdict {
  const { indicator, period } = asked
  const figure = publishedFigure(asked, period)
  const sample = isSampleOf(figure)
  const numbers = role === 'denominator' ? denominatorsOf(asked, base) : numbersOf(indicator, figure)
  const verdict = settled(number, numbers, sample)
  if (verdict.kind !== 'contradicted' || role === 'denominator') return verdict
  if (figure.kind === 'value' && figure.revisedFrom !== undefined) {
    const { revisedFrom, ...rest } = figure
    const before = settled(number, numbersOf(indicator, { ...rest, value: revisedFrom }), sample)
    if (before.kind === 'agrees') return { ...verdict, kind: 'outdated' }
  }
  let quarter = lastQuarterOf(period)
  for (let back = 0; back < mostEarlier; back += 1) {
    quarter = previousQuarter(quarter)
    const earlier = publishedFigure(asked, quarter)
    if (earlier.kind !== 'value') continue
    if (settled(number, numbersOf(indicator, earlier), sample).kind === 'agrees') {
      return { ...verdict, kind: 'outdated', of: quarter }
    }
  }
  return verdict
}

/** The denominators before and now: "mẫu số đổi từ 366 thành 367". */
function denominatorsOf(asked: Asked, base: SaidBase | undefined): readonly PublishedNumber[] {
  const quarter = lastQuarterOf(asked.period)
  const bases: readonly SaidBase[] = base ? [base] : [{ kind: 'last-year' }, { kind: 'previous-quarter' }]
  const periods = [quarter, ...bases.flatMap((each) => quarterBefore(quarter, each) ?? [])]
  return wholesOf(periods.map((each) => publishedFigure(asked, each)))
}

function wholesOf(figures: readonly Figure[]): readonly PublishedNumber[] {
  return figures.flatMap((figure): readonly PublishedNumber[] => {
    return figure.kind === 'value' && figure.denominator !== undefined
      ? [{ value: figure.denominator, digits: 0, unit: 'number' }]
      : []
  })
}

/** All areas of the group that a comparison shows, together. */
function checkGroup({ dataset, indicator, area, period }: Asked, { number, role, base }: Claim): Verdict {
  const quarter = lastQuarterOf(period)
  const { areas } = groupOf(dataset.history, area, lastDayOf(quarter))
  const { total } = compareAreas(dataset, {
    indicator,
    areas: areas.map(({ id }) => id),
    quarter,
    base:
      base?.kind === 'period'
        ? { kind: 'quarter', quarter: lastQuarterOf(base.period) }
        : (base ?? { kind: 'last-year' }),
    quantity: quantitiesOf(indicator)[0]!,
    accumulation: 'quarter',
  })
  const isSample = isSampleOf(total.current)
  if (role === 'denominator')
    return settled(number, wholesOf([total.current, ...(total.base ? [total.base] : [])]), isSample)
  if (role !== 'change') return settled(number, numbersOf(indicator, total.current), isSample)
  if (total.standing?.kind !== 'difference') return unknown('not-comparable')
  return settled(signed(number), numbersOfChange(indicator, total.standing), isSample)
}

/** A change with its sign. */
function signed(number: SaidNumber): SaidNumber {
  return number.way === 'down' ? { ...number, value: -number.value } : number
}

function numbersOfChange(
  indicator: Indicator,
  { amount, points, relativePercent }: Difference,
): readonly PublishedNumber[] {
  return [
    { value: amount, digits: indicator.decimals, unit: isPercentage(indicator) ? 'points' : 'number' },
    ...(points === undefined ? [] : [{ value: points, digits: rateDigits, unit: 'points' as const }]),
    ...(relativePercent === undefined
      ? []
      : [{ value: relativePercent, digits: rateDigits, unit: 'percent' as const }]),
  ]
}

function checkChange(asked: Asked, { number, base, role }: Claim): Verdict {
  const { dataset, indicator, area, period } = asked
  const current = lastQuarterOf(period)
  const from =
    base && quarterBefore(current, base.kind === 'period' ? { ...base, period: lastQuarterOf(base.period) } : base)
  if (from === undefined || role !== 'change') return unknown('no-base')
  const accumulation = isQuarter(period) || stands(indicator) ? 'quarter' : 'year-to-date'
  const question = { indicator, area, ...(asked.category === undefined ? {} : { category: asked.category }) }
  const { change, current: figure } = compareQuarters(dataset, question, { current, base: from }, accumulation)
  if (change.kind !== 'difference') return unknown('not-comparable')
  const expected = numbersOfChange(indicator, change)
  const said = signed(number)
  const verdict = settled(said, expected, isSampleOf(figure))
  // "+6,7%" is also how points are written in haste.
  if (verdict.kind === 'unknown' && number.unit === 'percent') {
    return settled({ ...said, unit: 'points' }, expected, isSampleOf(figure))
  }
  return verdict
}

function checkPlan(asked: Asked, { number, role }: Claim): Verdict {
  const { dataset, indicator, area, period } = asked
  const quarter = lastQuarterOf(period)
  const plan = yearPlan(dataset, { indicator, area, quarter })
  if (!plan) return unknown('not-published')
  const isSample = plan.target.state === 'sample'
  if (role === 'plan') return settled(number, numbersOf(indicator, plan.target), isSample)
  if (role === 'path') return settled(number, numbersOf(indicator, plan.path ?? plan.target), isSample)
  if (plan.progress.kind !== 'progress') return unknown('not-comparable')
  const { percentOfTarget, remaining, quantity } = plan.progress
  if (role === 'to-plan') {
    return settled(
      number,
      [
        {
          value: Math.abs(remaining),
          digits: quantity === 'share' ? rateDigits : indicator.decimals,
          unit: quantity === 'share' ? 'points' : 'number',
        },
      ],
      isSample,
    )
  }
  return settled(
    number,
    percentOfTarget === undefined ? [] : [{ value: percentOfTarget, digits: rateDigits, unit: 'percent' }],
    isSample,
  )
}

function checkRest(asked: Asked, number: SaidNumber): Verdict {
  const figure = publishedFigure(asked, asked.period)
  if (figure.kind !== 'value' || figure.denominator === undefined) return unknown('not-published')
  return settled(
    number,
    [{ value: figure.denominator - figure.value, digits: asked.indicator.decimals, unit: 'number' }],
    isSampleOf(figure),
  )
}

function placeOf({ dataset, indicator, area, period }: Asked) {
  const quarter = lastQuarterOf(period)
  const { areas } = groupOf(dataset.history, area, lastDayOf(quarter))
  return areaPlace(dataset, { indicator, area, quarter }, areas)
}

function checkPlace(asked: Asked, number: SaidNumber): Verdict {
  const place = placeOf(asked)
  if (!place) return unknown('not-published')
  const isSample = isSampleOf(publishedFigure(asked, asked.period))
  return settled(number, [{ value: place.rank, denominator: place.of, digits: 0, unit: 'number' }], isSample)
}

function checkMedian(asked: Asked, number: SaidNumber): Verdict {
  const median = placeOf(asked)?.spread?.median.figure
  return median ? settled(number, numbersOf(asked.indicator, median), isSampleOf(median)) : unknown('not-published')
}
