import type { Quarter } from '../../src/domain/period.ts'
import type { PublishedValue, SampleFigure } from './sample-figure.ts'
import { seededRandom } from './seeded-random.ts'

/** The district of the sample that never leaves a petition open: its carried-over petitions are true zeros. */
const districtWithoutBacklog = '688'

/**
 * The petitions of an area from quarter to quarter: received and carried over, of these eligible, of these within
 * competence, of these resolved, of these on time. What stays open is the next quarter's carried-over number.
 */
export function petitionFigures(
  plan: { readonly code: string; readonly petitions: number },
  quarters: readonly Quarter[],
  published: PublishedValue,
): readonly SampleFigure[] {
  const random = seededRandom(`petitions ${plan.code}`)
  const keepsNothing = plan.code === districtWithoutBacklog
  let carriedOver = keepsNothing ? 0 : random.between(2, Math.ceil(plan.petitions / 8) + 2)
  return quarters.flatMap((quarter): readonly SampleFigure[] => {
    const made = Math.max(5, Math.round((plan.petitions * random.between(75, 125)) / 100))
    const received = published('petitions.received', plan.code, quarter) ?? made
    const complaints = Math.round((received * random.between(12, 22)) / 100)
    const denunciations = Math.round((received * random.between(0, 7)) / 100)
    const handled = received + carriedOver
    const eligible = handled - random.between(0, Math.ceil(handled * 0.12))
    const competence = Math.max(3, Math.round((eligible * random.between(45, 70)) / 100))
    const open = keepsNothing ? 0 : random.between(0, Math.ceil(competence * 0.3))
    const resolved = competence - open
    const onTime = resolved - random.between(0, Math.ceil(resolved * 0.12))
    const notYetRead = keepsNothing ? 0 : random.between(0, 2)
    const place = { areaCode: plan.code, quarter }
    const kind = (category: string, value: number): SampleFigure => ({
      indicator: 'petitions.received',
      category,
      ...place,
      value,
    })
    const figures: readonly SampleFigure[] = [
      { indicator: 'petitions.received', ...place, value: received },
      kind('complaint', complaints),
      kind('denunciation', denunciations),
      kind('proposal', received - complaints - denunciations),
      { indicator: 'petitions.carried_over', ...place, value: carriedOver },
      { indicator: 'petitions.eligible', ...place, value: eligible, denominator: handled },
      { indicator: 'petitions.competence', ...place, value: competence },
      { indicator: 'petitions.resolved', ...place, value: resolved, denominator: competence },
      { indicator: 'petitions.ontime', ...place, value: onTime, denominator: resolved },
    ]
    carriedOver = open + notYetRead
    return figures
  })
}
