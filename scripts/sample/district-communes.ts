import type { Quarter } from '../../src/domain/period.ts'
import { apportion } from './apportion.ts'
import type { DistrictPlan } from './district-plan.ts'
import { silentCommunes } from './illustrate-states.ts'
import type { SampleAreas, SampleCommune } from './sample-areas.ts'
import type { SampleFigure, WholeFigure } from './sample-figure.ts'
import { districtCommuneQuarters, lastSampleQuarter } from './sample-quarters.ts'
import { seededRandom } from './seeded-random.ts'

const allCriteria = 19

/** The communes of a district in the order in which they come to a standing: a number of them stands for the first ones. */
interface Ranks {
  readonly rural: readonly string[]
  readonly universal: readonly string[]
}

/** How much of what is counted falls to a commune. */
type Weights = ReadonlyMap<string, number>

/**
 * The figures of the communes of a district, made of its own (`whole`): where they add up they make that figure exactly, the
 * published one where a source has one.
 */
export function districtCommuneFigures(
  plan: DistrictPlan,
  areas: SampleAreas,
  whole: WholeFigure,
): readonly SampleFigure[] {
  const ranks = ranksOf(plan, areas)
  return districtCommuneQuarters.flatMap((quarter) => {
    const communes = areas.communesOf(plan.code, quarter)
    const asked = { plan, quarter, communes, whole }
    return [
      ...standings(asked, ranks.rural, ['rural.ntm', 'rural.ntm_advanced', 'rural.ntm_model']),
      ...criteria(asked, ranks.rural),
      ...stocks(asked),
      ...flows(asked),
      ...standings(asked, ranks.universal, [
        'universal.primary_level3',
        'universal.lower_secondary',
        'universal.literacy_level2',
      ]),
    ]
  })
}

interface Asked {
  readonly plan: DistrictPlan
  readonly quarter: Quarter
  readonly communes: readonly SampleCommune[]
  readonly whole: WholeFigure
}

/** One of one, or none of one: as many communes as the district counts, the first by rank. */
function standings(
  { plan, quarter, communes, whole }: Asked,
  ranked: readonly string[],
  indicators: readonly string[],
): readonly SampleFigure[] {
  return indicators.flatMap((indicator) => {
    const reached = new Set(ranked.slice(0, whole(indicator, plan.code, quarter)!.value))
    return communes
      .filter(({ isRural }) => isRural || !indicator.startsWith('rural.'))
      .map(({ code }) => ({ indicator, areaCode: code, quarter, value: reached.has(code) ? 1 : 0, denominator: 1 }))
  })
}

/** The criteria of each commune: all where it is recognised, of the others what makes the district's average. */
function criteria({ plan, quarter, communes, whole }: Asked, ranked: readonly string[]): readonly SampleFigure[] {
  const rural = communes.filter(({ isRural }) => isRural)
  const reached = whole('rural.ntm', plan.code, quarter)!.value
  const average = whole('rural.criteria_avg', plan.code, quarter)!.value
  const behind = ranked.slice(reached)
  const made = apportion(
    Math.round(average * rural.length) - reached * allCriteria,
    behind.map((code) => weightsOf('criteria', behind).get(code)!),
    behind.map(() => allCriteria - 1),
  )
  return rural.map(({ code }) => ({
    indicator: 'rural.criteria_avg',
    areaCode: code,
    quarter,
    value: made[behind.indexOf(code)] ?? allCriteria,
  }))
}

/** Products and schools: what stands. */
function stocks({ plan, quarter, communes, whole }: Asked): readonly SampleFigure[] {
  const codes = communes.map(({ code }) => code)
  const place = (indicator: string, at: number) => ({ indicator, areaCode: codes[at]!, quarter })
  const products = countedIn('ocop.products', codes, whole('ocop.products', plan.code, quarter)!.value)
  const { value, denominator } = whole('schools.standard', plan.code, quarter)!
  // A commune has a school at least.
  const schools = countedIn('schools', codes, denominator! - codes.length).map((count) => count + 1)
  const standard = countedIn('schools.standard', codes, value, schools)
  return [
    ...products.map((count, at) => ({ ...place('ocop.products', at), value: count })),
    ...standard.map((count, at) => ({ ...place('schools.standard', at), value: count, denominator: schools[at]! })),
  ]
}

/** Visits and petitions: what happened, in other communes each quarter, and where nothing was told nothing. */
function flows({ plan, quarter, communes, whole }: Asked): readonly SampleFigure[] {
  const codes = communes.map(({ code }) => code)
  return ['reception.turns', 'petitions.received'].flatMap((indicator) => {
    const random = seededRandom(`${indicator} communes ${plan.code} ${quarter}`)
    const usual = weightsOf(indicator, codes)
    const weights = codes.map((code) =>
      silentCommunes.has(`${code} ${quarter}`) ? 0 : usual.get(code)! * random.between(60, 140),
    )
    const counts = apportion(whole(indicator, plan.code, quarter)!.value, weights)
    return codes.map((code, at) => ({ indicator, areaCode: code, quarter, value: counts[at]! }))
  })
}

function countedIn(name: string, codes: readonly string[], total: number, most?: readonly number[]): readonly number[] {
  const weights = weightsOf(name, codes)
  return apportion(
    total,
    codes.map((code) => weights.get(code)!),
    most,
  )
}

function weightsOf(name: string, codes: readonly string[]): Weights {
  return new Map(codes.map((code) => [code, seededRandom(`${name} ${code}`).between(40, 160)]))
}

function ranksOf({ code, recognisedFirst = [] }: DistrictPlan, areas: SampleAreas): Ranks {
  const communes = areas.communesOf(code, lastSampleQuarter)
  const rural = communes.filter(({ isRural }) => isRural).map((commune) => commune.code)
  const later = shuffled(
    `rural ${code}`,
    rural.filter((each) => !recognisedFirst.includes(each)),
  )
  return {
    rural: [...recognisedFirst, ...later],
    universal: shuffled(
      `universal ${code}`,
      communes.map((commune) => commune.code),
    ),
  }
}

function shuffled(name: string, codes: readonly string[]): readonly string[] {
  const weights = weightsOf(name, codes)
  return [...codes].sort((a, b) => weights.get(b)! - weights.get(a)! || (a < b ? -1 : 1))
}
