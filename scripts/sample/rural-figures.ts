import type { Quarter } from '../../src/domain/period.ts'
import { type DistrictPlan, type Steps, districtIn } from './district-plan.ts'
import type { SampleFigure } from './sample-figure.ts'
import { sampleQuarters } from './sample-quarters.ts'

const allCriteria = 19

/** The new-rural figures of a district: standing numbers, recognitions of each quarter, and criteria per commune. */
export function ruralFigures(plan: DistrictPlan): readonly SampleFigure[] {
  return sampleQuarters.flatMap((quarter, index): readonly SampleFigure[] => {
    const { ruralCommunes } = districtIn(plan, quarter)
    // As a rural district Chơn Thành had eight rural communes, all of them recognised; five became wards.
    const wardsToBe = ruralCommunes - plan.ruralCommunes
    const stocks: readonly (readonly [string, number, Steps])[] = [
      ['rural.ntm', plan.ntm.start + wardsToBe, plan.ntm.steps],
      ['rural.ntm_advanced', plan.advanced.start, plan.advanced.steps],
      ['rural.ntm_model', 0, plan.model],
    ]
    const place = { areaCode: plan.code, quarter }
    const recognised = standing(plan.ntm.start + wardsToBe, plan.ntm.steps, quarter)
    return [
      ...stocks.map(([indicator, start, steps]) => ({
        indicator,
        ...place,
        value: standing(start, steps, quarter),
        denominator: ruralCommunes,
      })),
      ...stocks.map(([indicator, , steps]) => ({
        indicator: `${indicator}.new`,
        ...place,
        value: steps[quarter] ?? 0,
      })),
      { indicator: 'rural.criteria_avg', ...place, value: criteriaAverage(recognised, ruralCommunes, index) },
    ]
  })
}

function standing(start: number, steps: Steps, quarter: Quarter): number {
  return Object.entries(steps).reduce((total, [at, step]) => (at <= quarter ? total + step : total), start)
}

/** Recognised communes meet all criteria, the others get slowly closer: an average of whole criteria, with one digit. */
function criteriaAverage(recognised: number, communes: number, quartersSinceStart: number): number {
  const ofOthers = Math.min(allCriteria - 1, 13.4 + quartersSinceStart * 0.25)
  const average = toTenth((recognised * allCriteria + (communes - recognised) * ofOthers) / communes)
  return toTenth(Math.round(average * communes) / communes)
}

const toTenth = (value: number): number => Math.round(value * 10) / 10
