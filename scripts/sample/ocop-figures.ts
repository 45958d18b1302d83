import { type Quarter, quarterFromText, quartersBetween } from '../../src/domain/period.ts'
import type { DistrictPlan, Stars } from './district-plan.ts'
import type { SampleFigure } from './sample-figure.ts'
import { sampleQuarters } from './sample-quarters.ts'

/** The OCOP products of a district with valid certificates, by stars, and all that were ever recognised. */
export function ocopFigures(plan: DistrictPlan): readonly SampleFigure[] {
  let everRecognised = 0
  let before: Stars = [0, 0, 0]
  return sampleQuarters.flatMap((quarter): readonly SampleFigure[] => {
    const stars = starsIn(plan.ocop, quarter)
    // What left by expiry stays recognised; what came is new.
    everRecognised += stars.reduce((total, count, star) => total + Math.max(0, count - before[star]!), 0)
    before = stars
    const place = { areaCode: plan.code, quarter }
    return [
      { indicator: 'ocop.products', ...place, value: stars[0] + stars[1] + stars[2] },
      ...stars.map((value, index) => ({ indicator: 'ocop.products', category: `star${index + 3}`, ...place, value })),
      { indicator: 'ocop.recognised', ...place, value: everRecognised },
    ]
  })
}

/** The planned stars of a quarter; between two planned quarters the numbers grow evenly and in whole products. */
function starsIn(planned: Readonly<Record<string, Stars>>, quarter: Quarter): Stars {
  const anchors = Object.entries(planned).map(([text, stars]) => ({ at: quarterFromText(text)!, stars }))
  const from = anchors.filter((anchor) => anchor.at <= quarter).pop()!
  const to = anchors.find((anchor) => anchor.at >= quarter)!
  const span = quartersBetween(from.at, to.at)
  const passed = span === 0 ? 0 : quartersBetween(from.at, quarter) / span
  const at = (star: 0 | 1 | 2): number => from.stars[star] + Math.floor((to.stars[star] - from.stars[star]) * passed)
  return [at(0), at(1), at(2)]
}
