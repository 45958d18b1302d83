import { yearOf } from '../../src/domain/period.ts'
import type { DistrictPlan } from './district-plan.ts'
import type { PublishedValue, SampleFigure } from './sample-figure.ts'
import { sampleQuarters } from './sample-quarters.ts'
import { seededRandom } from './seeded-random.ts'

/** How many communes lack a level at the start of 2022 (least and most); a chain goes from the widest to the narrowest. */
const chains: readonly (readonly (readonly [indicator: string, least: number, most: number])[])[] = [
  [['preschool5', 0, 0]],
  [
    ['primary_level1', 0, 0],
    ['primary_level2', 0, 1],
    ['primary_level3', 1, 3],
  ],
  [
    ['lower_secondary', 0, 0],
    ['lower_secondary_level2', 1, 3],
    ['lower_secondary_level3', 3, 6],
  ],
  [
    ['literacy_level1', 0, 0],
    ['literacy_level2', 1, 3],
  ],
]

/**
 * Universal education of a district, out of all commune-level areas. A result is decided once a year and stands for its
 * four quarters; where a source has published a result, that year's other quarters repeat it.
 */
export function universalFigures(plan: DistrictPlan, published: PublishedValue): readonly SampleFigure[] {
  return chains.flatMap((chain) => {
    const decided = new Map<string, number>()
    return chain.flatMap(([name, least, most], position) => {
      const indicator = `universal.${name}`
      const random = seededRandom(`${indicator} ${plan.code}`)
      let lacking = random.between(least, most)
      let yearBefore = 0
      return sampleQuarters.map((quarter): SampleFigure => {
        const year = yearOf(quarter)
        const widerName = chain[position - 1]?.[0]
        const widest = widerName === undefined ? plan.communes : decided.get(`${widerName} ${year}`)!
        if (yearBefore !== 0 && year !== yearBefore) lacking = Math.max(0, lacking - random.between(0, 1))
        yearBefore = year
        const printed = sampleQuarters
          .filter((each) => yearOf(each) === year)
          .map((each) => published(indicator, plan.code, each))
          .find((value) => value !== undefined)
        if (printed !== undefined) lacking = plan.communes - printed
        const value = Math.max(0, Math.min(widest, plan.communes - lacking))
        decided.set(`${name} ${year}`, value)
        return { indicator, areaCode: plan.code, quarter, value, denominator: plan.communes }
      })
    })
  })
}
