import { type Quarter, quarterNumberOf, quarterOf, yearOf } from '../../src/domain/period.ts'
import type { DistrictPlan } from './district-plan.ts'
import type { PlannedFigure, SampleFigure } from './sample-figure.ts'
import { sampleQuarters } from './sample-quarters.ts'
import { seededRandom } from './seeded-random.ts'

const plannedIndicators = ['rural.ntm', 'rural.ntm_advanced', 'ocop.products', 'schools.standard'] as const

/**
 * What a district undertook for each quarter from 2023 on. The way from the end of the
 * last year to the year's target is cut into quarters. Quarters after the districts' end have no area to belong to.
 */
export function districtTargets(plan: DistrictPlan, figures: readonly SampleFigure[]): readonly PlannedFigure[] {
  return plannedIndicators.flatMap((indicator) => {
    const random = seededRandom(`target ${indicator} ${plan.code}`)
    const ambition = new Map([2023, 2024, 2025].map((year) => [year, random.between(0, 1)]))
    const whole = figures.filter((figure) => figure.indicator === indicator && figure.category === undefined)
    const actual = (quarter: Quarter): SampleFigure | undefined => whole.find((figure) => figure.quarter === quarter)
    return sampleQuarters
      .filter((quarter) => yearOf(quarter) >= 2023)
      .map((quarter) => {
        const year = yearOf(quarter)
        const before = actual(quarterOf(year - 1, 4))!.value!
        const yearEnd = (actual(quarterOf(year, 4)) ?? actual(quarterOf(year, 2)))!
        const target = Math.max(before, Math.min(wholeOf(yearEnd), yearEnd.value! + ambition.get(year)!))
        // A path is one of as many as there are on the way.
        const then = actual(quarter) ?? yearEnd
        const { denominator } = then
        const way = before + Math.round(((target - before) * quarterNumberOf(quarter)) / 4)
        const value = Math.min(wholeOf(then), way)
        return { indicator, areaCode: plan.code, quarter, value, ...(denominator === undefined ? {} : { denominator }) }
      })
  })
}

const wholeOf = ({ denominator }: Pick<SampleFigure, 'denominator'>): number => denominator ?? Number.POSITIVE_INFINITY
