import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { firstFindings, needsAttention } from '../../src/domain/findings-of.ts'
import { findingsOf } from './area-findings.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { peerProfile } from '../../src/domain/peer-profile.ts'
import { type Quarter, quarterPlus } from '../../src/domain/period.ts'
import type { Target } from '../../src/domain/target.ts'
import {
  advanced,
  binhPhuoc,
  buDop,
  chonThanh,
  criteria,
  dongNai,
  dongNaiCity,
  indicator as madeIndicator,
  locNinh,
  ntm,
  observed,
  ontime,
  quarter,
  smallDataset,
  turns,
  unreported,
  plannedTarget,
} from './small-dataset.ts'
import { manyDistricts, peersDataset } from './small-peers.ts'

const at = quarter('2024-Q2')
const told = (observations: readonly Observation[], targets: readonly Target[] = [], area: Area = locNinh, when = at) =>
  findingsOf(smallDataset(observations, targets), area.id, when)
const ofKind = <Kind extends Finding['kind']>(findings: readonly Finding[], kind: Kind) =>
  findings.filter((each): each is Extract<Finding, { readonly kind: Kind }> => each.kind === kind)
const communes = (when: string, value: number, of: Parameters<typeof observed>[4] = {}) =>
  observed(ntm, locNinh, when, value, { denominator: 15, ...of })
const plan = (indicator: Indicator, when: string, value: number, denominator?: number) =>
  plannedTarget(indicator, locNinh, when, value, denominator === undefined ? {} : { denominator })

/** A flow told for as many quarters as there are values, the last of them that of the question. */
function flow(values: readonly (number | undefined)[], last: Quarter = at): readonly Observation[] {
  return values.flatMap((value, index) =>
    value === undefined ? [] : [observed(turns, locNinh, quarterPlus(last, index - values.length + 1), value)],
  )
}
const steady = [40, 44, 41, 45, 40, 44, 41, 45, 40, 44, 41, 45]

describe('the target of the year', () => {
  test.each([
    ['reached', '2024-Q2', 15, 'met', 'good'],
    ['with a path that is not kept', '2024-Q2', 11, 'behind', 'bad'],
    ['out of reach when the year is over', '2024-Q4', 14, 'missed', 'bad'],
  ])('%s is a finding', (_, when, value, word, judgement) => {
    const targets = [plan(ntm, '2024-Q4', 15, 15), plan(ntm, '2024-Q2', 12, 15)]
    const [found] = ofKind(told([communes(when, value)], targets, locNinh, quarter(when)), 'target')
    expect(found).toMatchObject({ word, judgement, isNew: true, figure: { value } })
  })

  test('on its path, or without one, is none', () => {
    expect(ofKind(told([communes('2024-Q2', 12)], [plan(ntm, '2024-Q4', 15, 15)]), 'target')).toEqual([])
    const targets = [plan(ntm, '2024-Q4', 15, 15), plan(ntm, '2024-Q2', 12, 15)]
    expect(ofKind(told([communes('2024-Q2', 12)], targets), 'target')).toEqual([])
  })

  test('reached a quarter before is no news, and stands behind what is', () => {
    const observations = [communes('2024-Q1', 15), communes('2024-Q2', 15)]
    const targets = [plan(ntm, '2024-Q4', 15, 15)]
    expect(ofKind(told(observations, targets), 'target')).toMatchObject([{ word: 'met', isNew: false }])
    expect(ofKind(told(observations, targets, locNinh, quarter('2024-Q1')), 'target')).toMatchObject([{ isNew: true }])
  })

  test('without its object is told as that, and as nothing bad', () => {
    const targets = [{ ...plan(advanced, '2025-Q4', 3, 15) }]
    const gone = {
      ...advanced,
      versions: [{ id: 'old', validTo: ntm.versions[0]!.validTo!, note: { vi: '', en: '' } }],
    }
    const dataset = smallDataset([observed(advanced, locNinh, '2025-Q2', 3, { denominator: 15 })], targets)
    const indicators = dataset.catalogue.indicators.map((each) => (each === advanced ? gone : each))
    const ended = { ...dataset, catalogue: { ...dataset.catalogue, indicators } }
    const findings = findingsOf(ended, locNinh.id, quarter('2025-Q2'))
    expect(ofKind(findings, 'object-gone')).toMatchObject([{ judgement: 'neutral', indicator: gone }])
    expect(ofKind(findings, 'target')).toEqual([])
  })
})

describe('a stock that decisions make', () => {
  test('is a finding by any move since the quarter before', () => {
    const found = ofKind(told([communes('2024-Q1', 13), communes('2024-Q2', 14)]), 'decision')
    expect(found).toMatchObject([{ since: 'previous', judgement: 'good', sincePrevious: { amount: 1 } }])
    expect(ofKind(told([communes('2024-Q1', 14), communes('2024-Q2', 13)]), 'decision')).toMatchObject([
      { judgement: 'bad', sincePrevious: { amount: -1 } },
    ])
  })

  test('that stands still is one by its move since last year, and without that none', () => {
    const found = told([communes('2023-Q2', 12), communes('2024-Q1', 14), communes('2024-Q2', 14)])
    expect(ofKind(found, 'decision')).toMatchObject([{ since: 'last-year', sinceLastYear: { amount: 2 } }])
    expect(
      ofKind(told([communes('2023-Q2', 14), communes('2024-Q1', 14), communes('2024-Q2', 14)]), 'decision'),
    ).toEqual([])
  })

  test('is none across a change of criteria, which is told instead', () => {
    const when = quarter('2022-Q1')
    const findings = told([communes('2021-Q4', 13), communes('2022-Q1', 9)], [], locNinh, when)
    expect(ofKind(findings, 'decision')).toEqual([])
    expect(ofKind(findings, 'break')).toMatchObject([{ reason: 'definition', indicators: [ntm] }])
  })
})

describe('what happens', () => {
  test('is a finding beyond its usual range, both changes with it, and judged by its direction', () => {
    const [found] = ofKind(told(flow([...steady, 60])), 'signal')
    expect(found).toMatchObject({
      signal: { kind: 'beyond', side: 'above', range: { points: 12, isTrial: false } },
      judgement: 'neutral',
      sincePrevious: { amount: 15 },
      sinceLastYear: { amount: 20 },
    })
    expect(ofKind(told(flow([...steady, 46])), 'signal')).toEqual([])
  })

  test('is no finding before eight quarters, and a trial one before twelve', () => {
    expect(ofKind(told(flow([...steady.slice(0, 7), 60])), 'signal')).toEqual([])
    expect(ofKind(told(flow([...steady.slice(0, 8), 60])), 'signal')).toMatchObject([
      { signal: { range: { isTrial: true } } },
    ])
  })

  test('begins anew where the area changed, and never rests on figures of another kind', () => {
    // Chơn Thành became a town on 1 October 2022.
    const ofTown = flow([...steady, 60]).map((each) => ({ ...each, area: chonThanh.id }))
    expect(ofKind(told(ofTown, [], chonThanh), 'signal')).toEqual([])
    const samples = flow([...steady, 60]).map((each, index): Observation => ({
      ...each,
      state: index < 12 ? 'sample' : 'final',
    }))
    expect(ofKind(told(samples), 'signal')).toEqual([])
    const allSamples = flow([...steady, 60]).map((each): Observation => ({ ...each, state: 'sample' }))
    expect(ofKind(told(allSamples), 'signal')).toMatchObject([{ isSample: true }])
  })

  test('is held against nothing from before two years of silence', () => {
    const silent = (quarters: number) => Array.from({ length: quarters }, () => undefined)
    const points = (quarters: number) =>
      ofKind(told(flow([...steady, ...silent(quarters), 60])), 'signal').map(({ signal }) => signal.range.points)
    expect(points(7)).toEqual([12])
    expect(points(8)).toEqual([])
  })

  test('with quarters unlike by nature is held against the year before', () => {
    const seasonal = { ...turns, isSeasonal: true as const }
    const dataset = smallDataset(flow([10, 90, 20, 50, 12, 91, 21, 52, 13, 92, 22, 51, 14, 93, 23, 53, 14]))
    const indicators = dataset.catalogue.indicators.map((each) => (each === turns ? seasonal : each))
    const said = findingsOf({ ...dataset, catalogue: { ...dataset.catalogue, indicators } }, locNinh.id, at)
    expect(ofKind(said, 'signal')).toEqual([])
    const risen = smallDataset(flow([10, 90, 20, 50, 12, 91, 21, 52, 13, 92, 22, 51, 14, 93, 23, 53, 40]))
    const found = findingsOf({ ...risen, catalogue: { ...risen.catalogue, indicators } }, locNinh.id, at)
    expect(ofKind(found, 'signal')).toMatchObject([
      { isOfYear: true, signal: { side: 'above', range: { points: 12 } }, size: 1 },
    ])
    // How far it lies beyond is that of its change: 14 after 13 lies within, 20 a little beyond, whatever the level is.
    const little = smallDataset(flow([10, 90, 20, 50, 12, 91, 21, 52, 13, 92, 22, 51, 14, 93, 23, 53, 20]))
    const [beyond] = ofKind(
      findingsOf({ ...little, catalogue: { ...little.catalogue, indicators } }, locNinh.id, at),
      'signal',
    )
    const { mean, upper } = beyond!.signal.range
    expect(beyond!.size).toBeCloseTo((6 - mean) / (upper - mean) / 4, 10)
  })

  test('of a share is held by its rate', () => {
    const rates = steady.map((value, index) =>
      observed(ontime, locNinh, quarterPlus(at, index - steady.length), value * (index + 1), {
        denominator: 50 * (index + 1),
      }),
    )
    const [found] = ofKind(told([...rates, observed(ontime, locNinh, at, 3, { denominator: 10 })]), 'signal')
    expect(found).toMatchObject({ judgement: 'bad', signal: { side: 'below', range: { mean: 85 } } })
  })
})

describe('the others', () => {
  const below = (values: readonly [number, number, number], when: string) =>
    [locNinh, buDop, chonThanh].map((area, index) => observed(ntm, area, when, values[index]!, { denominator: 10 }))

  test('are a place that moved by two, of what stands', () => {
    const findings = told([...below([9, 5, 4], '2023-Q2'), ...below([3, 5, 4], '2024-Q2')])
    expect(ofKind(findings, 'place')).toMatchObject([{ judgement: 'bad', place: { rank: 3, of: 3, movement: -2 } }])
    expect(ofKind(told([...below([9, 5, 4], '2023-Q2'), ...below([4, 5, 3], '2024-Q2')]), 'place')).toEqual([])
  })

  test('of a province are the best and the worst of its parts, unless a third of them is alike', () => {
    const findings = ofKind(told(below([9, 5, 4], '2024-Q2'), [], binhPhuoc), 'parts')
    expect(
      findings.map(({ end, judgement, parts, of }) => [end, judgement, parts.map(({ area }) => area.name), of]),
    ).toEqual([
      ['worst', 'bad', ['Thị xã Chơn Thành'], 3],
      ['best', 'good', ['Huyện Lộc Ninh'], 3],
    ])
    expect(ofKind(told(below([9, 9, 4], '2024-Q2'), [], binhPhuoc), 'parts')).toMatchObject([{ end: 'worst' }])
  })

  test('know how many of the parts that are asked have no place, also where the package names not all', () => {
    const told3 = ofKind(told([...below([9, 5, 4], '2024-Q2')], [], binhPhuoc), 'parts')
    expect(told3.map(({ of, outOf }) => [of, outOf])).toEqual([
      [3, undefined],
      [3, undefined],
    ])
    const listed = { ...binhPhuoc, areasBelow: { [locNinh.type.id]: 8 } }
    const found = findingsOf(
      peersDataset([ntm], [listed, locNinh, buDop, chonThanh], below([9, 5, 4], '2024-Q2')),
      binhPhuoc.id,
      at,
    )
    expect(ofKind(found, 'parts').map(({ of, outOf }) => [of, outOf])).toEqual([
      [3, 9],
      [3, 9],
    ])
  })

  test('say of their parts that each has reached it or has not only where that is so of all', () => {
    const wholes = (denominators: readonly number[]) =>
      [locNinh, buDop, chonThanh].map((area, index) =>
        observed(ntm, area, '2024-Q2', index === 0 ? 0 : 1, { denominator: denominators[index]! }),
      )
    const areStatuses = (denominators: readonly number[]) =>
      ofKind(told(wholes(denominators), [], binhPhuoc), 'parts').map((finding) => [finding.end, finding.areStatuses])
    expect(areStatuses([1, 1, 1])).toEqual([['worst', true]])
    expect(areStatuses([1, 1, 3])).toEqual([
      ['worst', false],
      ['best', false],
    ])
  })

  test('are what is owed, once for all, and what was given back', () => {
    const findings = told([
      unreported(ntm, locNinh, '2024-Q2'),
      unreported(advanced, locNinh, '2024-Q2'),
      unreported(criteria, locNinh, '2024-Q2', 'returned'),
      unreported(turns, locNinh, '2024-Q2', 'not-due'),
    ])
    expect(ofKind(findings, 'not-reported')).toMatchObject([{ indicators: [ntm, advanced] }])
    expect(ofKind(findings, 'returned')).toMatchObject([{ indicators: [criteria] }])
    expect(findings.every(needsAttention)).toBe(true)
  })

  test('are owed by a province what it alone tells, and never what only its parts know', () => {
    const own = [observed(turns, binhPhuoc, '2024-Q1', 40), unreported(turns, binhPhuoc, '2024-Q2')]
    expect(ofKind(told(own, [], binhPhuoc), 'not-reported')).toMatchObject([{ indicators: [turns] }])
  })

  test('are a revised figure with what it was, and an area that changed its rank', () => {
    expect(ofKind(told([communes('2024-Q2', 14, { state: 'revised', revisedFrom: 13 })]), 'revised')).toMatchObject([
      { from: 13 },
    ])
    const city = [observed(turns, dongNai, '2026-Q1', 40), observed(turns, dongNaiCity, '2026-Q2', 41)]
    expect(ofKind(told(city, [], dongNaiCity, quarter('2026-Q2')), 'break')).toMatchObject([{ reason: 'area' }])
  })

  test('are none of an area that did not exist', () => {
    expect(told([observed(turns, locNinh, '2025-Q3', 40)], [], locNinh, quarter('2025-Q3'))).toEqual([])
  })
})

describe('an area among the worst 25 % of its peers', () => {
  const districts = manyDistricts(8)
  const [own] = districts as [Area, ...Area[]]
  const standing = (direction: Indicator['direction'] = 'higher') => madeIndicator('x', { time: 'stock', direction })
  const among = (what: Indicator, values: readonly number[], before: readonly Observation[] = []) => {
    const now = values.map((value, index) => observed(what, districts[index]!, '2024-Q2', value))
    return findingsOf(peersDataset([what], districts, [...now, ...before]), own.id, at)
  }

  test('lags, with the peer in the middle, and by the direction of the indicator', () => {
    const found = ofKind(among(standing(), [2, 1, 3, 4, 5, 6, 7, 8]), 'lagging')
    expect(found).toMatchObject([{ judgement: 'bad', of: 8, median: { score: 4 }, figure: { value: 2 }, size: 7 / 8 }])
    expect(found.every(needsAttention)).toBe(true)
    expect(ofKind(among(standing('lower'), [2, 1, 3, 4, 5, 6, 7, 8]), 'lagging')).toEqual([])
    expect(ofKind(among(standing('lower'), [8, 1, 3, 4, 5, 6, 7, 2]), 'lagging')).toHaveLength(1)
    expect(ofKind(among(standing('neutral'), [1, 2, 3, 4, 5, 6, 7, 8]), 'lagging')).toEqual([])
  })

  test('is not told of fewer than five peers', () => {
    expect(ofKind(among(standing(), [1, 2, 3, 4]), 'lagging')).toEqual([])
    expect(ofKind(among(standing(), [1, 2, 3, 4, 5]), 'lagging')).toHaveLength(1)
  })

  test('is told beside a rise, which is another verdict, and not beside a fall', () => {
    const kindsAfter = (before: number): readonly string[] => {
      const then = [observed(standing(), own, '2024-Q1', before)]
      const findings = among(standing(), [2, 1, 3, 4, 5, 6, 7, 8], then)
      return findings.map(({ kind, judgement }) => `${kind} ${judgement}`)
    }
    expect(kindsAfter(1)).toEqual(['decision good', 'lagging bad'])
    expect(kindsAfter(3)).toEqual(['decision bad'])
  })

  test('lags exactly where the profile says so, whatever the figures, and once an indicator', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 })
    const directions = fc.constantFrom<Indicator['direction']>('higher', 'lower', 'neutral')
    fc.assert(
      fc.property(figures, directions, (values, direction) => {
        const what = standing(direction)
        const now = values.map((value, index) => observed(what, districts[index]!, '2024-Q2', value))
        const peers = districts.slice(0, values.length)
        const dataset = peersDataset([what], peers, now)
        for (const area of peers) {
          const [line] = peerProfile(dataset, { area: area.id, peers, quarter: at })
          const isWorst =
            direction !== 'neutral' && line!.outcome.kind === 'compared' && line!.outcome.part === 'lowest'
          expect(ofKind(findingsOf(dataset, area.id, at), 'lagging')).toHaveLength(isWorst ? 1 : 0)
        }
      }),
    )
  })
})

describe('the first findings', () => {
  const targets = [plan(ntm, '2024-Q4', 15, 15), plan(ntm, '2024-Q2', 14, 15), plan(advanced, '2024-Q4', 2, 15)]
  const advancedCommunes = (when: string, value: number) =>
    observed(advanced, locNinh, when, value, { denominator: 15 })
  const findings = told(
    [
      communes('2024-Q1', 14),
      communes('2024-Q2', 13),
      advancedCommunes('2024-Q1', 1),
      advancedCommunes('2024-Q2', 2),
      ...flow([...steady, 60]),
      unreported(criteria, locNinh, '2024-Q2'),
    ],
    targets,
  )

  test('stand in the order of their weight', () => {
    expect(findings.map(({ kind, judgement }) => `${kind} ${judgement}`)).toEqual([
      'target bad',
      'target good',
      'decision bad',
      'decision good',
      'signal neutral',
      'not-reported neutral',
    ])
  })

  test('tell an indicator once on each side: what needs attention, and what stands out', () => {
    expect(firstFindings(findings, true, 5).map(({ kind }) => kind)).toEqual(['target', 'not-reported'])
    expect(firstFindings(findings, false, 5).map(({ kind }) => kind)).toEqual(['target', 'signal'])
    expect(firstFindings(findings, false, 1)).toHaveLength(1)
  })

  test('tell a family at most twice', () => {
    const third = { ...findings[0]!, indicator: { ...criteria } } as Finding
    const more = [findings[0]!, { ...third, indicator: advanced } as Finding, third]
    expect(firstFindings(more, true, 5)).toHaveLength(2)
  })
})
