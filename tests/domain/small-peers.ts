import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import type { Area } from '../../src/domain/area.ts'
import type { ObservedValue } from '../../src/domain/observation.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { area, binhPhuoc, catalogue, indicator, observed, unreported } from './small-dataset.ts'
import { familyId } from './small-vocabulary.ts'

/** So many districts of one province: "Huyện 1", "Huyện 2" and so on. */
export function manyDistricts(count: number): readonly Area[] {
  return Array.from({ length: count }, (_, index) =>
    area(`8${String(index + 1).padStart(2, '0')}`, `Huyện ${index + 1}`, 'district', '70', '', '2025-06-30'),
  )
}

/** A dataset of some indicators and districts. */
export function peersDataset(
  indicators: readonly Indicator[],
  districts: readonly Area[],
  observations: readonly Observation[],
): Dataset {
  const index = catalogueIndex({ ...catalogue, indicators, areas: [binhPhuoc, ...districts], successions: [] })
  return datasetOf(index, observations, [])
}

/** A district among six, with an indicator for each outcome and state, in the first quarter of 2024. */
export function everyOutcome(): { readonly dataset: Dataset; readonly area: Area } {
  const districts = manyDistricts(6)
  const [own, ...others] = districts as [Area, ...Area[]]
  const when = '2024-Q1'
  const stands = { time: 'stock' } as const
  const all = {
    'New rural communes': indicator('ntm', { ...stands, measure: 'share', denominatorTime: 'stock' }),
    'Overdue petitions': indicator('overdue', { ...stands, direction: 'lower', family: familyId('reception') }),
    'Visits received': indicator('visits', { direction: 'neutral', family: familyId('reception') }),
    'Growth of revenue': indicator('growth', { ...stands, measure: 'percent', decimals: 1, isSigned: true }),
    'Schools of standard': indicator('schools', { ...stands, family: familyId('schools') }),
    Classrooms: indicator('classrooms', { ...stands, family: familyId('schools') }),
    'Model gardens': indicator('gardens', stands),
    'Certified products': indicator('products', stands),
    'Star products': indicator('stars', stands),
    'Nobody told': indicator('silent', stands),
  }
  const named = Object.entries(all).map(([name, each]) => ({
    ...each,
    name: { vi: name, en: name },
    shortName: { vi: name, en: name },
  }))
  const of = (
    name: keyof typeof all,
    figure: number,
    peers: readonly number[],
    how: Partial<ObservedValue> = {},
    theirs: Partial<ObservedValue> = {},
  ) => [
    observed(all[name], own, when, figure, how),
    ...peers.map((value, index) => observed(all[name], others[index]!, when, value, theirs)),
  ]
  const whole = { denominator: 20 }
  const observations = [
    ...of('New rural communes', 19, [3, 8, 9, 12, 15], { ...whole, state: 'provisional' }, whole),
    observed(all['New rural communes'], own, '2023-Q4', 18, whole),
    ...of('Overdue petitions', 31, [0, 2, 4, 5, 9], { state: 'revised', revisedFrom: 28 }),
    observed(all['Overdue petitions'], own, '2023-Q1', 20),
    ...of('Visits received', 64, [12, 55, 61, 90, 120]),
    ...of('Growth of revenue', -1.5, [2, 3.5, 4, 6.5, 8]),
    ...of('Schools of standard', 7, [7, 7, 7, 7, 7]),
    ...of('Classrooms', 40, [12, 30, 44]),
    unreported(all['Model gardens'], own, when),
    ...others.map((each, index) => observed(all['Model gardens'], each, when, index)),
    ...of('Certified products', 5, [1, 2, 3, 4, 6], { state: 'sample' }),
    ...of('Star products', 0, [0, 2, 3, 5, 9]),
  ]
  return { dataset: peersDataset(named, districts, observations), area: own }
}
