import { describe, expect, test } from 'vitest'
import { withoutSamples } from '../../../src/domain/dataset.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { type AreaPage, areaPage } from '../../../src/features/area/area-page.ts'
import { rateOf } from '../../../src/domain/measure-rules.ts'
import { figureFor } from '../../../src/domain/figure-for.ts'
import { billion, budgetDataset, million, revenue } from '../../domain/small-budget.ts'
import { locNinh, observed, quarter, source } from '../../domain/small-dataset.ts'
import { binhPhuocDataset } from '../binh-phuoc.ts'

const { dataset } = await binhPhuocDataset()
const view = (id: string, at: string, of = dataset): AreaPage => {
  const found = areaPage(of, id as AreaId, quarter(at))
  if (!found) throw new Error(`no area ${id}`)
  return found
}
const line = (profile: AreaPage, indicator: string) =>
  profile.families.flatMap(({ lines }) => lines).find((each) => each.indicator.id === indicator)

describe('the profile of an area', () => {
  test('says what it is: parent, and how many areas of which type lie below it', () => {
    const profile = view('692', '2024-Q1')
    expect(profile.parent?.name).toBe('Tỉnh Bình Phước')
    expect(Object.fromEntries(profile.below.map(({ type, count }) => [type.id, count]))).toEqual({
      xã: 15,
      'thị trấn': 1,
    })
    expect(profile.peers).toHaveLength(10)
  })

  test('tells what changed about the area, in the order of time', () => {
    expect(view('697', '2024-Q1').events.map(({ succession, to }) => [succession.effective, to.name])).toEqual([
      ['2022-10-01', 'Thị xã Chơn Thành'],
    ])
    expect(view('25292', '2025-Q2').events.map(({ to, succession }) => [to.name, succession.extent])).toEqual([
      ['Xã Lộc Quang', 'whole'],
    ])
  })

  test('has every published figure of Lộc Ninh in the first quarter of 2024 when samples are hidden', () => {
    const profile = view('692', '2024-Q1', withoutSamples(dataset))
    const lines = profile.families.flatMap((family) => family.lines)
    expect(lines).toHaveLength(13)
    expect(lines.every(({ figure }) => figure.kind === 'value')).toBe(true)
    expect(profile.sources.map(({ id }) => id)).toEqual(['locninh-dan-van-2024q1'])
    expect(profile.sampleCount).toBe(0)
  })

  test('counts what is asked and of which nothing is known, before anybody says that all has been reported', () => {
    expect(view('75-2025-07-01', '2025-Q4')).toMatchObject({ asked: 31, unheard: 28, notReported: [] })
    expect(view('692', '2024-Q2')).toMatchObject({ asked: 31, unheard: 0 })
  })

  test('ranks by share where there is a denominator, as counting those that are better does', () => {
    const profile = view('696', '2024-Q2')
    const schools = line(profile, 'schools.standard')!
    const percents = [...profile.peers, profile.area].map((area) => {
      const figure = figureFor(dataset, { indicator: schools.indicator, area: area.id, period: quarter('2024-Q2') })
      return figure.kind === 'value' ? rateOf({}, figure)! : 0
    })
    const own = percents[percents.length - 1]!
    expect(schools.place?.rank).toBe(percents.filter((percent) => percent > own).length + 1)
    expect(schools.place?.of).toBe(11)
  })

  test('gives no place among samples to a published figure, nor for what is not judged, nor where all are alike', () => {
    const published = view('692', '2024-Q1')
    expect(line(published, 'schools.standard')?.place).toBeUndefined()
    const sample = view('696', '2024-Q2')
    expect(line(sample, 'reception.turns')?.place).toBeUndefined()
    expect(line(sample, 'universal.primary_level1')?.place).toBeUndefined()
  })

  test('sets the target of the year beside the figure, and does not judge published figures by illustrative targets', () => {
    expect(line(view('696', '2024-Q2'), 'rural.ntm')?.plan?.progress).toMatchObject({ word: 'behind', remaining: 2 })
    expect(line(view('692', '2024-Q1'), 'rural.ntm')?.plan?.progress).toEqual({
      kind: 'refused',
      reason: 'sample-against-source',
    })
  })

  test('lists what was not reported', () => {
    const profile = view('693', '2023-Q3')
    expect(profile.notReported).toHaveLength(31)
    expect(view('692', '2023-Q3').notReported).toEqual([])
  })

  test('of an area outside its time still says what became of it', () => {
    const profile = view('25292', '2025-Q4')
    expect(profile).toMatchObject({ existsThen: false, families: [] })
    expect(profile.area.name).toBe('Xã Lộc Phú')
    expect(profile.events).toHaveLength(1)
  })

  test('of an area the catalogue does not know is none', () => {
    expect(areaPage(dataset, '999' as AreaId, quarter('2024-Q1'))).toBeUndefined()
  })
})

describe('the unit of a line', () => {
  const lineIn = (value: number, planned: number) =>
    line(
      areaPage(
        budgetDataset(
          [observed(revenue, locNinh, '2023-Q4', 3_000_000), observed(revenue, locNinh, '2024-Q1', value)],
          [
            {
              indicator: revenue.id,
              area: locNinh.id,
              quarter: quarter('2024-Q4'),
              value: planned,
              state: 'final',
              source,
            },
          ],
        ),
        locNinh.id,
        quarter('2024-Q1'),
      )!,
      revenue.id,
    )!

  test('is that of its own figure', () => {
    expect(lineIn(915_000_000, 5_000_000_000).indicator.shownIn).toEqual(million)
    expect(lineIn(915, 5_000_000_000).indicator.shownIn).toBeUndefined()
  })

  test('is that of its target where its own figure is zero', () => {
    expect(lineIn(0, 5_000_000_000).indicator.shownIn).toEqual(billion)
  })
})
