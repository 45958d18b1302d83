import { type Quarter, quarterNumberOf } from '../../src/domain/period.ts'
import { petitionFigures } from './petition-figures.ts'
import { receptionIn } from './reception-figures.ts'
import { type SampleAreas, firstCommuneDay } from './sample-areas.ts'
import type { SampleFigure, WholeFigure } from './sample-figure.ts'
import { communeQuarters, lastSampleQuarter } from './sample-quarters.ts'
import { seededRandom } from './seeded-random.ts'

/** The criteria that a commune is held against, since the fifteenth of February 2026 those of the programme to 2030. */
const criteriaIn = (quarter: Quarter): number => (quarter < '2026-Q1' ? 19 : 10)
/** Of the titles beside "recognised" nobody knows whether the programme to 2030 goes on with them. */
const unsure = 'Minh hoạ: chưa rõ danh hiệu này còn được xét theo bộ tiêu chí 2026–2030.'
const hasTitles = (quarter: Quarter): boolean => quarter < '2026-Q1'
/** Recognitions were paused at the end of 2025. */
const firstRecognitions = '2026-Q2'

/** The levels of universal education, each within the one before it, and how many communes of ten that have that one have it. */
const universal: readonly (readonly (readonly [name: string, ofTen: number])[])[] = [
  [['preschool5', 10]],
  [
    ['primary_level1', 10],
    ['primary_level2', 9],
    ['primary_level3', 9],
  ],
  [
    ['lower_secondary', 10],
    ['lower_secondary_level2', 9],
    ['lower_secondary_level3', 6],
  ],
  [
    ['literacy_level1', 10],
    ['literacy_level2', 8],
  ],
]

/**
 * The figures of a commune of today: what stands goes on from what the communes that it was made of left (`before`), and a
 * title is kept where all of them had it. A ward is asked for no new-rural figures.
 */
export function communeFigures(code: string, areas: SampleAreas, before: WholeFigure): readonly SampleFigure[] {
  const parts = areas.partsOf(code, firstCommuneDay)
  const left = (indicator: string) => parts.flatMap((part) => before(indicator, part, lastSampleQuarter) ?? [])
  const rural = communeQuarters.filter((quarter) =>
    areas.communesOf('75', quarter).some((each) => each.code === code && each.isRural),
  )
  // Since there are no districts, what came to these comes to the communes.
  const plan = { code, turns: 8 + totalOf(left('reception.turns')), petitions: 8 + totalOf(left('petitions.received')) }
  const random = seededRandom(`reception ${code} commune`)
  return [
    ...ruralFigures(code, rural, left),
    ...productFigures(code, totalOf(left('ocop.products'))),
    ...schoolFigures(code, left('schools.standard')),
    ...communeQuarters.flatMap((quarter) => receptionIn(plan, quarter, random, nothingPublished)).filter(isWhole),
    ...petitionFigures(plan, communeQuarters, nothingPublished).filter(isWhole),
    ...universalFigures(code),
  ]
}

type Left = (indicator: string) => readonly { readonly value: number; readonly denominator?: number }[]

const nothingPublished = (): undefined => undefined
const isWhole = ({ category }: SampleFigure): boolean => category === undefined
const totalOf = (figures: ReturnType<Left>): number => figures.reduce((sum, { value }) => sum + value, 0)

function ruralFigures(code: string, quarters: readonly Quarter[], left: Left): readonly SampleFigure[] {
  const random = seededRandom(`rural ${code} commune`)
  const hadAll = (indicator: string): boolean => left(indicator).every(({ value }) => value === 1)
  const recognisedIn = hadAll('rural.ntm') ? undefined : random.chance(0.5) ? firstRecognitions : '2027-Q1'
  const titles = ['rural.ntm_advanced', 'rural.ntm_model'] as const
  return quarters.flatMap((quarter): readonly SampleFigure[] => {
    const isRecognised = recognisedIn === undefined || recognisedIn <= quarter
    const all = criteriaIn(quarter)
    const place = { areaCode: code, quarter }
    const of = (indicator: string, is: boolean, denominator?: 1): SampleFigure => ({
      indicator,
      ...place,
      value: is ? 1 : 0,
      ...(denominator ? { denominator } : {}),
    })
    return [
      of('rural.ntm', isRecognised, 1),
      of('rural.ntm.new', recognisedIn === quarter),
      ...titles.flatMap((title) =>
        hasTitles(quarter)
          ? [of(title, isRecognised && hadAll(title), 1), of(`${title}.new`, false)]
          : [title, `${title}.new`].map((indicator) => ({
              indicator,
              ...place,
              missing: 'not-due' as const,
              note: unsure,
            })),
      ),
      {
        indicator: 'rural.criteria_avg',
        ...place,
        value: isRecognised ? all : all - random.between(1, Math.ceil(all / 5)),
      },
    ]
  })
}

function productFigures(code: string, before: number): readonly SampleFigure[] {
  const random = seededRandom(`ocop ${code} commune`)
  let products = before
  let recognised = before + random.between(0, 2)
  return communeQuarters.flatMap((quarter) => {
    const isNew = random.chance(0.3)
    const isExpired = !isNew && products > 0 && random.chance(0.08)
    products += isNew ? 1 : isExpired ? -1 : 0
    recognised += isNew ? 1 : 0
    return [
      { indicator: 'ocop.products', areaCode: code, quarter, value: products },
      { indicator: 'ocop.recognised', areaCode: code, quarter, value: recognised },
    ]
  })
}

function schoolFigures(code: string, left: ReturnType<Left>): readonly SampleFigure[] {
  const random = seededRandom(`schools ${code} commune`)
  const schools = left.reduce((sum, { denominator }) => sum + denominator!, 0)
  let standard = totalOf(left)
  return communeQuarters.map((quarter) => {
    const isRecognition = quarterNumberOf(quarter) % 2 === 0 && random.chance(0.25)
    if (isRecognition && standard < schools) standard += 1
    return { indicator: 'schools.standard', areaCode: code, quarter, value: standard, denominator: schools }
  })
}

/** What was decided for 2025 stands for all its quarters, and nothing is lost in 2026. */
function universalFigures(code: string): readonly SampleFigure[] {
  return universal.flatMap((chain) => {
    const random = seededRandom(`universal ${chain[0]![0]} ${code} commune`)
    let isReached = true
    return chain.flatMap(([name, ofTen]) => {
      isReached &&= random.chance(ofTen / 10)
      const value = isReached ? 1 : 0
      return communeQuarters.map((quarter) => ({
        indicator: `universal.${name}`,
        areaCode: code,
        quarter,
        value,
        denominator: 1,
      }))
    })
  })
}
