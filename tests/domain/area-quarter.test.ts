import { describe, expect, test } from 'vitest'
import { amountsOfPlan, areaPlace, areaQuarter, yearPlan } from '../../src/domain/area-quarter.ts'
import { groupOf } from '../../src/domain/group-of.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import { buDop, chonThanh, day, locNinh, ntm, observed, quarter, smallDataset, source, turns } from './small-dataset.ts'

const target = { area: locNinh.id, state: 'final' as const, source }
const dataset = smallDataset(
  [
    observed(turns, locNinh, '2023-Q1', 60),
    observed(turns, locNinh, '2023-Q4', 80),
    observed(turns, locNinh, '2024-Q1', 71),
    observed(turns, locNinh, '2024-Q2', 9),
    observed(turns, buDop, '2024-Q1', 50),
    observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15 }),
    observed(ntm, buDop, '2024-Q1', 3, { denominator: 6 }),
    observed(ntm, chonThanh, '2024-Q1', 4, { denominator: 4 }),
  ],
  [{ ...target, indicator: turns.id, quarter: quarter('2024-Q4'), value: 100 }],
)
const asked = { indicator: turns, area: locNinh.id, quarter: quarter('2024-Q1') }

describe('what an area’s quarter says', () => {
  test('is its figure, the changes since the quarter before and against a year earlier, and what they are from', () => {
    const said = areaQuarter(dataset, asked, 'quarter')
    expect(said.figure).toMatchObject({ value: 71 })
    expect(said.sincePrevious).toMatchObject({ kind: 'difference', amount: -9 })
    expect(said.sinceLastYear).toMatchObject({ kind: 'difference', amount: 11 })
    expect(said.bases).toMatchObject({ previous: { value: 80 }, lastYear: { value: 60 } })
  })

  test('holds the target of the year against what has come together since its start', () => {
    const said = areaQuarter(dataset, { ...asked, quarter: quarter('2024-Q2') }, 'quarter')
    expect(said.figure).toMatchObject({ value: 9 })
    expect(said.plan?.toDate).toMatchObject({ value: 80 })
    expect(said.plan?.target.value).toBe(100)
    expect(areaQuarter(dataset, { ...asked, quarter: quarter('2023-Q1') }, 'quarter').plan).toBeUndefined()
  })

  test('of what is told once a year asks nothing of the quarter before', () => {
    const yearly = { ...asked, indicator: { ...asked.indicator, isYearly: true as const } }
    expect(areaQuarter(dataset, { ...yearly, quarter: quarter('2024-Q2') }, 'quarter').sincePrevious).toBeUndefined()
  })

  test('of a year to date refuses the change since the quarter before', () => {
    const said = areaQuarter(dataset, { ...asked, quarter: quarter('2024-Q2') }, 'year-to-date')
    expect(said.figure).toMatchObject({ value: 80 })
    expect(said.sincePrevious?.kind).toBe('refused')
  })
})

test('a plan has what was to be come to by the quarter, and the last quarter only its target', () => {
  const at = (when: string, value: number) => ({ ...target, indicator: ntm.id, quarter: quarter(when), value })
  const targets = [at('2024-Q2', 12), at('2024-Q4', 15)]
  const planIn = (when: string) =>
    yearPlan(smallDataset([], targets), { indicator: ntm, area: locNinh.id, quarter: quarter(when) })
  expect(planIn('2024-Q1')!.path).toBeUndefined()
  expect(planIn('2024-Q2')!.path).toMatchObject({ value: 12 })
  expect(amountsOfPlan(planIn('2024-Q2')!)).toEqual([15, 12])
  expect(planIn('2024-Q4')!.path).toBeUndefined()
})

describe('what is said of a plan in the unit of its indicator', () => {
  const amounts = (of: typeof ntm, own: Partial<Target>, values: readonly Observation[], at = '2024-Q2') => {
    const plan = { ...target, indicator: of.id, quarter: quarter('2024-Q4'), value: 100, ...own }
    const { id } = locNinh
    return amountsOfPlan(yearPlan(smallDataset(values, [plan]), { indicator: of, area: id, quarter: quarter(at) })!)
  }
  const received = [observed(turns, locNinh, '2024-Q1', 71), observed(turns, locNinh, '2024-Q2', 9)]
  const higher = { ...turns, direction: 'higher' as const }

  test.each<readonly [string, readonly number[], readonly number[]]>([
    ['what has come together, the target, and what lacks', amounts(higher, {}, received), [80, 100, 20]],
    ['the target alone where nothing is known', amounts(higher, {}, []), [100]],
    ['both ends of a range', amounts(turns, { kind: 'range', value: 70, upTo: 120 }, received), [80, 70, 120, 0]],
    [
      'of a rate the number it is reached by, and no points of it',
      amounts(ntm, { value: 95, isRate: true }, [observed(ntm, locNinh, '2024-Q2', 14, { denominator: 15 })]),
      [14],
    ],
    [
      'of what stands, what stood in the quarter',
      amounts(ntm, { value: 15, denominator: 15 }, [
        observed(ntm, locNinh, '2024-Q1', 12, { denominator: 15 }),
        observed(ntm, locNinh, '2024-Q2', 14, { denominator: 15 }),
      ]),
      [14, 15, 1],
    ],
  ])('is %s', (_, said, expected) => {
    expect(said).toEqual(expected)
  })
})

describe('the place of an area in its group', () => {
  const group = groupOf(dataset.history, locNinh.id, day('2024-03-31')).areas

  test('is by share where there is one', () => {
    const place = (area: typeof locNinh) => areaPlace(dataset, { ...asked, indicator: ntm, area: area.id }, group)
    expect([chonThanh, locNinh, buDop].map((area) => place(area)?.rank)).toEqual([1, 2, 3])
    expect(place(locNinh)).toEqual({ rank: 2, isShared: false, of: 3 })
  })

  test('is nobody’s for an area outside the group, and where most share it', () => {
    const others = group.filter(({ id }) => id !== locNinh.id)
    expect(areaPlace(dataset, { ...asked, indicator: ntm }, others)).toBeUndefined()
    const alike = smallDataset([
      observed(ntm, locNinh, '2024-Q1', 15, { denominator: 15 }),
      observed(ntm, buDop, '2024-Q1', 6, { denominator: 6 }),
    ])
    expect(areaPlace(alike, { ...asked, indicator: ntm }, group)).toBeUndefined()
    const none = smallDataset([
      observed(ntm, locNinh, '2024-Q1', 0, { denominator: 15 }),
      observed(ntm, buDop, '2024-Q1', 0, { denominator: 6 }),
      observed(ntm, chonThanh, '2024-Q1', 1, { denominator: 6 }),
    ])
    const placeIn = (area: typeof locNinh) => areaPlace(none, { ...asked, indicator: ntm, area: area.id }, group)?.rank
    expect([locNinh, buDop, chonThanh].map(placeIn)).toEqual([undefined, undefined, 1])
  })
})
