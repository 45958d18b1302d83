import { isAreaValidOn } from '../../domain/area.ts'
import { checkConsistency } from '../../domain/consistency.ts'
import { checkTime } from '../../domain/check-value.ts'
import { type Dataset, observationKeyText } from '../../domain/dataset.ts'
import type { Day } from '../../domain/day.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { Indicator } from '../../domain/indicator.ts'
import type { LocatedObservation, LocatedValue } from '../../domain/located-observation.ts'
import { factorOf, isAskedOf, rateOf } from '../../domain/measure-rules.ts'
import type { Observation, ObservationKey, ObservedValue } from '../../domain/observation.ts'
import { oddOverTime, seriesBefore } from '../../domain/odd-over-time.ts'
import { outOfLine } from '../../domain/out-of-line.ts'
import type { Period } from '../../domain/period.ts'
import { checkPrinted } from '../../domain/printed-check.ts'
import type { Problem } from '../../domain/problem.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import type { SourceId } from '../../domain/source.ts'

/** A figure as it would enter. */
export interface FigureAtHand extends ObservationKey {
  readonly id: string
  readonly value: number
  readonly denominator?: number
  /** Its words, where they tell the number alone. */
  readonly printed?: string
  /** The percentage that stands beside it. */
  readonly percent?: number
}

/**
 * What is odd about a figure by itself, beside the others of its file, and beside what is known: a code of the rules of the
 * package, or
 * - `area-not-then`: the area was not there in the period; `area-not-asked`: the indicator is not asked of it;
 * - `period-unlike`: most figures of the file are of another period, in `params.period`;
 * - `contradicted`: the file tells another figure of the same, in `params.value`;
 * - what `OddOverTime` says of it beside the quarters before, a range of rates as `rate-beyond-usual`.
 */
export interface Oddity {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** What is odd about figures of a file, by their ids. Samples prove nothing. */
export function oddities(
  figures: readonly FigureAtHand[],
  dataset: Dataset,
  today: Day,
): ReadonlyMap<string, readonly Oddity[]> {
  const found = new Map<string, Oddity[]>(figures.map(({ id }) => [id, []]))
  const add = (id: string, code: string, params: Oddity['params'] = {}): void => {
    found.get(id)?.push({ code, params })
  }
  const byKey = groupBy(figures, observationKeyText)
  for (const same of byKey.values()) {
    const other = same.find(
      ({ value, denominator }) => value !== same[0]!.value || denominator !== same[0]!.denominator,
    )
    if (other === undefined) continue
    for (const each of same) add(each.id, 'contradicted', { value: (each === other ? same[0]! : other).value })
  }
  const usual = usualPeriod(figures)
  if (usual !== undefined) {
    for (const { id, period } of figures) if (period !== usual) add(id, 'period-unlike', { period: usual })
  }
  // Of several of one key each is held against the rest of the file; the first of them stands there for the others.
  const firsts = [...byKey.values()].map(([first]) => first!)
  const indicators = new Map(dataset.catalogue.indicators.map((each) => [each.id, each]))
  const located = firsts.map((figure, row): LocatedValue => ({
    observation: observationOf(figure),
    place: { file: own, row },
    accepts: [],
  }))
  const context = contextOf(firsts, byKey, dataset)
  const faults = [
    ...checkConsistency(indicators, [...located, ...context]),
    ...outOfLine(indicators, [...located, ...context.filter(hasValue)], (id) => dataset.history.byId(id)?.level),
  ]
  for (const { code, place, params } of faults) {
    // A denominator that is not told is no oddity: the review asks for it.
    if (place?.file !== own || code === 'denominator-missing') continue
    const text = place.text === undefined ? {} : { text: place.text }
    add(firsts[place.row ?? 0]!.id, code, { ...text, ...params })
  }
  for (const figure of figures) {
    const indicator = indicators.get(figure.indicator)
    if (!indicator) continue
    for (const { code, params } of odditiesOfOne(figure, indicator, dataset, today)) add(figure.id, code, params)
  }
  return found
}

/** The period of most figures, where there is one beside others. */
function usualPeriod(figures: readonly FigureAtHand[]): Period | undefined {
  const byPeriod = [...groupBy(figures, ({ period }) => period)]
  return byPeriod.find(([, of]) => of.length * 2 > figures.length)?.[0]
}

/** In the place of a file: what is at hand, and what is known. */
const own = 'at hand'
const known = 'known'

const hasValue = (located: LocatedObservation): located is LocatedValue => located.observation.kind === 'value'

function observationOf({ id: _id, percent: _percent, ...figure }: FigureAtHand): ObservedValue {
  return { ...figure, kind: 'value', state: 'final', source: 'at hand' as SourceId }
}

/** The known figures that those at hand are held against: of the same area, and not those that they replace. */
function contextOf(
  figures: readonly FigureAtHand[],
  replaced: ReadonlyMap<string, unknown>,
  dataset: Dataset,
): readonly LocatedObservation[] {
  const pairs = new Map<string, readonly Observation[]>()
  for (const { area, indicator } of figures) {
    for (const id of relatedTo(indicator, dataset)) {
      const key = `${id}|${area}`
      if (!pairs.has(key)) pairs.set(key, dataset.observationsOf(id, area))
    }
  }
  return [...pairs.values()].flat().flatMap((observation, row): readonly LocatedObservation[] => {
    if (observation.state === 'sample' || replaced.has(observationKeyText(observation))) return []
    return [{ observation, place: { file: known, row }, accepts: ['printed', 'sum'] }]
  })
}

/** An indicator with those it is a part of, and those that are a part of it. */
function relatedTo(id: Indicator['id'], { catalogue, indicatorOf }: Dataset): readonly Indicator['id'][] {
  const whole = indicatorOf(id)?.subsetOf
  const parts = catalogue.indicators.flatMap((each) => (each.subsetOf === id ? [each.id] : []))
  return [id, ...(whole === undefined ? [] : [whole]), ...parts]
}

function odditiesOfOne(
  figure: FigureAtHand,
  indicator: Indicator,
  dataset: Dataset,
  today: Day,
): readonly { readonly code: string; readonly params?: Oddity['params'] }[] {
  const { area: id, period, percent, value, denominator } = figure
  const area = dataset.history.byId(id)
  const ratio = { value, ...(denominator === undefined ? {} : { denominator }) }
  const later = checkTime(indicator, { observation: observationOf(figure), place: {}, accepts: [] }, today)
  return [
    ...(area && !isAreaValidOn(area, lastDayOf(period)) ? [{ code: 'area-not-then' }] : []),
    ...(area && !isAskedOf(indicator, area) ? [{ code: 'area-not-asked' }] : []),
    ...later.map(({ code }: Problem) => ({ code })),
    ...(percent !== undefined && checkPrinted(`${String(percent).replace('.', ',')}%`, indicator, ratio).length > 0
      ? [{ code: 'percent-differs', params: { percent, rate: rateOf(indicator, ratio) ?? 0 } }]
      : []),
    ...odditiesOverTime(figure, indicator, dataset),
  ]
}

function odditiesOverTime(figure: FigureAtHand, indicator: Indicator, dataset: Dataset): readonly Oddity[] {
  return oddOverTime(indicator, seriesBefore(dataset, indicator, figure), figure).map((odd): Oddity => {
    if (odd.kind !== 'beyond-usual') return { code: odd.kind, params: { before: odd.before } }
    const { of, lower, upper } = odd
    const sign = of === 'share' && factorOf(indicator) === 100 ? '%' : ''
    return { code: of === 'share' ? 'rate-beyond-usual' : odd.kind, params: { lower, upper, sign } }
  })
}
