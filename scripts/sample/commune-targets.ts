import { type Quarter, quarterNumberOf, quarterOf, quartersOf } from '../../src/domain/period.ts'
import { apportion } from './apportion.ts'
import type { DistrictPlan } from './district-plan.ts'
import type { SampleAreas } from './sample-areas.ts'
import type { PlannedFigure, WholeFigure } from './sample-figure.ts'
import { seededRandom } from './seeded-random.ts'

/** What communes plan of those things that their district plans. */
const planned = ['rural.ntm', 'ocop.products', 'schools.standard'] as const

/** The whole years in which a district and its communes stood. */
const yearsOfDistricts = [2023, 2024]

/** The plans of the communes of a district: together they undertake what it undertook (`ofDistrict`), as far as they can. */
export function districtCommuneTargets(
  { code }: DistrictPlan,
  areas: SampleAreas,
  ofDistrict: readonly PlannedFigure[],
  whole: WholeFigure,
): readonly PlannedFigure[] {
  return planned.flatMap((indicator) => {
    const path = new Map(
      ofDistrict.filter((each) => each.indicator === indicator).map((each) => [each.quarter, each.value]),
    )
    return yearsOfDistricts.flatMap((year) => {
      const start = quarterOf(year - 1, 4)
      const codes = areas
        .communesOf(code, start)
        .flatMap((each) => (whole(indicator, each.code, start) ? each.code : []))
      const stood = codes.reduce((sum, each) => sum + whole(indicator, each, start)!.value, 0)
      return sharedTargets({ indicator, year, codes, whole, more: (quarter) => path.get(quarter)! - stood })
    })
  })
}

/** How much more all communes of today together undertake for 2026. */
const moreIn2026 = { 'rural.ntm': 4, 'ocop.products': 24, 'schools.standard': 12 } as const

/** The plans of the communes of today for 2026; one that is a ward at the end of the year undertakes nothing rural. */
export function todaysTargets(areas: SampleAreas, whole: WholeFigure): readonly PlannedFigure[] {
  return planned.flatMap((indicator) => {
    const codes = areas
      .communesOf('75', quarterOf(2026, 4))
      .flatMap((each) => (each.isRural || indicator !== 'rural.ntm' ? each.code : []))
    const more = (quarter: Quarter): number => Math.round((moreIn2026[indicator] * quarterNumberOf(quarter)) / 4)
    return sharedTargets({ indicator, year: 2026, codes, whole, more })
  })
}

/** What the communes of an area undertake for a year: how many more than stood when it began, together, at each quarter. */
interface SharedPlan {
  readonly indicator: string
  readonly year: number
  /** The communes, and of what their standing at the year's start is known. */
  readonly codes: readonly string[]
  /** How many more at the end of a quarter. */
  readonly more: (quarter: Quarter) => number
  readonly whole: WholeFigure
}

/**
 * The plan of each commune that undertakes anything beyond what stands; together they make the whole plan. What a plan names
 * is not always what comes.
 */
function sharedTargets({ indicator, year, codes, more, whole }: SharedPlan): readonly PlannedFigure[] {
  const start = quarterOf(year - 1, 4)
  const before = codes.map((code) => whole(indicator, code, start)!)
  const ends = codes.map((code) => whole(indicator, code, quarterOf(year, 4)) ?? whole(indicator, code, start)!)
  const weights = codes.map((code) => seededRandom(`plan ${indicator} ${year} ${code}`).between(40, 160))
  const most = ends.map(({ denominator }, at) =>
    denominator === undefined ? Number.POSITIVE_INFINITY : Math.max(0, denominator - before[at]!.value),
  )
  const room = most.reduce((sum, each) => sum + each, 0)
  const path = quartersOf({ first: quarterOf(year, 1), last: quarterOf(year, 4) }).map((quarter) => ({
    quarter,
    parts: apportion(Math.min(room, Math.max(0, more(quarter))), weights, most),
  }))
  const ofYear = path.find(({ quarter }) => quarterNumberOf(quarter) === 4)!.parts
  return codes.flatMap((areaCode, at) => {
    if (ofYear[at] === 0) return []
    const { denominator } = ends[at]!
    return path.map(({ quarter, parts }) => ({
      indicator,
      areaCode,
      quarter,
      value: before[at]!.value + parts[at]!,
      ...(denominator === undefined ? {} : { denominator }),
    }))
  })
}
