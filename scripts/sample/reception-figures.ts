import type { Quarter } from '../../src/domain/period.ts'
import type { DistrictPlan } from './district-plan.ts'
import { petitionFigures } from './petition-figures.ts'
import type { PublishedValue, SampleFigure } from './sample-figure.ts'
import { sampleQuarters } from './sample-quarters.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

/** Citizen reception and petitions of a district, built on what a source has published for single quarters. */
export function receptionFigures(plan: DistrictPlan, published: PublishedValue): readonly SampleFigure[] {
  const random = seededRandom(`reception ${plan.code}`)
  const reception = sampleQuarters.flatMap((quarter) => receptionIn(plan, quarter, random, published))
  return [...reception, ...petitionFigures(plan, sampleQuarters, published)]
}

/** The reception of one quarter of an area, without its petitions. */
export function receptionIn(
  plan: Pick<DistrictPlan, 'code' | 'turns'>,
  quarter: Quarter,
  random: SeededRandom,
  published: PublishedValue,
): readonly SampleFigure[] {
  const made = Math.round((plan.turns * random.between(75, 125)) / 100)
  const turns = published('reception.turns', plan.code, quarter) ?? made
  const people = Math.round((turns * random.between(98, 155)) / 100)
  const leader = Math.round((turns * random.between(14, 26)) / 100)
  const delegated = Math.round((turns * random.between(0, 9)) / 100)
  const groups = random.chance(0.6) ? 0 : random.between(1, 2)
  const documents = Math.max(1, Math.round(plan.turns / 7))
  const figure = (indicator: string, value: number, category?: string): SampleFigure => ({
    indicator: `reception.${indicator}`,
    ...(category ? { category } : {}),
    areaCode: plan.code,
    quarter,
    value,
  })
  return [
    figure('turns', turns),
    figure('turns', turns - leader - delegated, 'regular'),
    figure('turns', leader, 'leader'),
    figure('turns', delegated, 'delegated'),
    figure('people', people),
    figure('groups', groups),
    figure('conclusions', random.between(Math.ceil(documents / 2), documents + 3)),
    figure('provincial_directives', random.between(2, 8)),
    figure('reminders', random.between(0, 5)),
  ]
}
