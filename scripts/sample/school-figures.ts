import { type Quarter, quarterNumberOf } from '../../src/domain/period.ts'
import type { DistrictPlan, Stars } from './district-plan.ts'
import type { PublishedValue, SampleFigure } from './sample-figure.ts'
import { sampleQuarters } from './sample-quarters.ts'
import { seededRandom } from './seeded-random.ts'

const levels = ['preschool', 'primary', 'lower_secondary'] as const

/**
 * The schools of a district at the national standard by level and grade. The network only changes with the school year
 * (the third quarter); recognitions come once or twice a year and stop where the source's own figure is reached.
 */
export function schoolFigures(plan: DistrictPlan, published: PublishedValue): readonly SampleFigure[] {
  const random = seededRandom(`schools ${plan.code}`)
  const standard: [number, number, number] = [...plan.schools.standard]
  return sampleQuarters.flatMap((quarter, index): readonly SampleFigure[] => {
    const all = schoolsIn(plan, quarter)
    const isRecognitionQuarter = index > 0 && quarterNumberOf(quarter) % 2 === 0
    if (isRecognitionQuarter && random.chance(0.75)) recognise(standard, all, random.between(0, 2))
    const value = published('schools.standard', plan.code, quarter) ?? total(standard)
    spread(standard, value, all)
    const grade2 = Math.floor(value / 6)
    const place = { indicator: 'schools.standard', areaCode: plan.code, quarter }
    const allSchools = total(all)
    return [
      { ...place, value, denominator: allSchools },
      ...levels.map((category, level) => ({
        ...place,
        category,
        value: standard[level]!,
        denominator: all[level]!,
      })),
      { ...place, category: 'grade1', value: value - grade2, denominator: allSchools },
      { ...place, category: 'grade2', value: grade2, denominator: allSchools },
    ]
  })
}

function schoolsIn({ schools: { all, change } }: DistrictPlan, quarter: Quarter): Stars {
  if (change === undefined || quarter < change.from) return all
  const by = (level: number): number => (level === change.level ? change.by : 0)
  return [all[0] + by(0), all[1] + by(1), all[2] + by(2)]
}

const total = (counts: Stars): number => counts[0] + counts[1] + counts[2]

function recognise(standard: [number, number, number], all: Stars, level: number): void {
  if (standard[level]! < all[level]!) standard[level]! += 1
}

/** Adds or takes schools level by level until the parts make the published total. */
function spread(standard: [number, number, number], value: number, all: Stars): void {
  for (let step = 0; total(standard) !== value; step += 1) {
    const level = step % levels.length
    if (total(standard) < value) recognise(standard, all, level)
    else if (standard[level]! > 0) standard[level]! -= 1
  }
}
