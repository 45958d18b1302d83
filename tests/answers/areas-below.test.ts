import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import { areasBelow } from '../../src/answers/areas-below.ts'
import {
  advanced,
  area as areaOf,
  areas,
  binhPhuoc,
  buDop,
  catalogue,
  chonThanh,
  locNinh,
  locPhu,
  ntm,
  observed,
  oldLocQuang,
  quarter,
  smallDataset,
  turns,
  unreported,
  plannedTarget,
} from '../domain/small-dataset.ts'

const plan = (indicator: typeof ntm, area: Area, value: number, state: Target['state'] = 'final') =>
  plannedTarget(indicator, area, '2024-Q4', value, { denominator: 15, state })
const communes = (indicator: typeof ntm, area: Area, value: number) =>
  observed(indicator, area, '2024-Q4', value, { denominator: 15 })
const below = (observations: readonly Observation[], targets: readonly Target[] = [], of = binhPhuoc) =>
  areasBelow(smallDataset(observations, targets), of.id, quarter('2024-Q4'))

describe('the areas below', () => {
  test('are those of the time, with the reports each owes and has sent', () => {
    const rows = below([
      communes(ntm, locNinh, 14),
      unreported(ntm, buDop, '2024-Q4'),
      observed(turns, locNinh, '2024-Q4', 71),
      observed(turns, buDop, '2024-Q4', 29),
    ])
    expect(rows.map(({ area }) => area)).toEqual([locNinh, buDop, chonThanh])
    expect(rows.map(({ reports }) => [reports.reported, reports.expected])).toEqual([
      [1, 2],
      [1, 2],
      [0, 2],
    ])
  })

  test('are heard of where a figure or the reason for none is known, also of a part of a quarter', () => {
    const months = { months: { reported: 2, expected: 3 } } as const
    const rows = below([
      observed(turns, locNinh, '2024-Q4', 43, months),
      unreported(ntm, buDop, '2024-Q4'),
      communes(ntm, binhPhuoc, 14),
    ])
    expect(rows.map(({ isHeard }) => isHeard)).toEqual([true, true, false])
    expect(rows.map(({ reports }) => reports.reported)).toEqual([0, 0, 0])
    const silent = below([communes(ntm, binhPhuoc, 14)])
    expect(silent.map(({ isHeard }) => isHeard)).toEqual([false, false, false])
  })

  test('that lag most stand first, each with the indicators whose plan is not kept and how many plans were judged, and how many were not', () => {
    const rows = below(
      [
        ...[ntm, advanced].flatMap((each) => [communes(each, locNinh, 15), communes(each, chonThanh, 5)]),
        communes(ntm, buDop, 5),
      ],
      [
        ...[ntm, advanced].flatMap((each) => [plan(each, locNinh, 15), plan(each, chonThanh, 15)]),
        plan(ntm, buDop, 15),
        plan(advanced, buDop, 15),
      ],
    )
    expect(
      rows.map(({ area, lags, planned, unjudged }) => [
        area.name,
        lags.map(({ indicator }) => indicator.id),
        planned,
        unjudged,
      ]),
    ).toEqual([
      ['Thị xã Chơn Thành', [ntm.id, advanced.id], 2, 0],
      ['Huyện Bù Đốp', [ntm.id], 1, 1],
      ['Huyện Lộc Ninh', [], 2, 0],
    ])
  })

  test('are not judged by illustrative plans of published figures', () => {
    const [first] = below([communes(ntm, locNinh, 5)], [plan(ntm, locNinh, 15, 'sample')])
    expect(first).toMatchObject({ lags: [], planned: 0, unjudged: 0 })
  })

  test('lack what more than half of those beside them have reached themselves', () => {
    const further = ['25301', '25302'].map((code) => areaOf(code, `Xã ${code}`, 'commune', '692', '', ''))
    const communesBelow = [locPhu, oldLocQuang, ...further]
    const indicators = catalogue.indicators.map((each) => ({ ...each, countsCommunes: true as const }))
    const index = catalogueIndex({ ...catalogue, indicators, areas: [...areas, ...further] })
    const status = (of: typeof ntm, values: readonly (0 | 1 | undefined)[]) =>
      values.flatMap((value, at) =>
        value === undefined ? [] : [observed(of, communesBelow[at]!, '2024-Q4', value, { denominator: 1 })],
      )
    const lacks = (...told: readonly (readonly Observation[])[]) =>
      areasBelow(datasetOf(index, told.flat(), []), locNinh.id, quarter('2024-Q4')).map((each) => [
        each.area.code,
        each.lacks.map(({ id }) => id),
      ])
    expect(lacks(status(ntm, [1, 0, 1]), status(advanced, [0, 0, 1, 1]))).toEqual([
      ['25291', [ntm.id]],
      ['25292', []],
      ['25301', []],
      ['25302', []],
    ])
    expect(lacks(status(ntm, [1, 0])).flatMap(([, ids]) => ids)).toEqual([])
  })

  test('are none where nothing lies below, and none after their time', () => {
    expect(below([], [], buDop)).toEqual([])
    expect(areasBelow(smallDataset([]), binhPhuoc.id, quarter('2025-Q3'))).toEqual([])
  })
})
