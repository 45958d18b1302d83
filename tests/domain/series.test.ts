import { describe, expect, test } from 'vitest'
import type { CategoryId, Indicator } from '../../src/domain/indicator.ts'
import { type SeriesQuestion, longerBesideQuarters, seriesFor } from '../../src/domain/series.ts'
import {
  chonThanh,
  day,
  indicator,
  locNinh,
  newLocQuang,
  ntm,
  observed,
  quarter,
  ruralChonThanh,
  smallDataset,
  turns,
  unreported,
} from './small-dataset.ts'

const dataset = smallDataset([
  observed(ntm, ruralChonThanh, '2021-Q4', 7, { denominator: 8 }),
  observed(ntm, ruralChonThanh, '2022-Q1', 8, { denominator: 8 }),
  observed(ntm, chonThanh, '2022-Q4', 4, { denominator: 4 }),
  observed(ntm, ruralChonThanh, '2020', 6, { denominator: 8 }),
  observed(ntm, chonThanh, '2022', 4, { denominator: 4 }),
  observed(turns, locNinh, '2024-Q1', 71),
  unreported(turns, locNinh, '2024-Q2'),
  observed(turns, locNinh, '2024-Q3', 0),
])
const ask = (
  of: Indicator,
  area: typeof locNinh,
  range: readonly [string, string],
  accumulation: SeriesQuestion['accumulation'] = 'quarter',
) =>
  seriesFor(dataset, {
    indicator: of,
    area: area.id,
    range: { first: quarter(range[0]), last: quarter(range[1]) },
    accumulation,
  })
const values = (series: ReturnType<typeof ask>) =>
  series.figures.map((figure) => (figure.kind === 'value' ? figure.value : figure.reason))

describe('a series', () => {
  test('has one figure a quarter, and a missing one is never a zero', () => {
    expect(values(ask(turns, locNinh, ['2024-Q1', '2024-Q4']))).toEqual([71, 'not-reported', 0, 'not-published'])
  })

  test('since the start of the year stops at the first gap', () => {
    expect(values(ask(turns, locNinh, ['2024-Q1', '2024-Q3'], 'year-to-date'))).toEqual([
      71,
      'incomplete-year',
      'incomplete-year',
    ])
  })

  test('breaks where the area became another one, and where the criteria changed', () => {
    const series = ask(ntm, chonThanh, ['2021-Q4', '2022-Q4'])
    expect(values(series)).toEqual([7, 8, 'not-published', 'not-published', 4])
    expect(series.breaks).toEqual([
      { reason: 'definition', at: '2022-Q1', since: '2022-03-08', note: { vi: 'mới', en: 'new' } },
      { reason: 'area', at: '2022-Q4', since: '2022-10-01', from: ruralChonThanh, to: chonThanh },
    ])
  })

  test('has no break where nothing changed', () => {
    expect(ask(ntm, locNinh, ['2023-Q1', '2024-Q4']).breaks).toEqual([])
  })

  test('keeps yearly figures of the whole lineage beside the quarters, only within its range', () => {
    const longer = ask(ntm, chonThanh, ['2020-Q1', '2022-Q4']).longer
    expect(longer.map((figure) => [figure.period, figure.area?.name])).toEqual([
      ['2020', 'Huyện Chơn Thành'],
      ['2022', 'Thị xã Chơn Thành'],
    ])
    expect(ask(ntm, chonThanh, ['2022-Q1', '2022-Q3']).longer).toEqual([])
  })

  test('has what is told once a year in the fourth quarter, and what stands there for a quarter still apart from it', () => {
    const survey: Indicator = { ...ntm, isYearly: true }
    const { figures, longer } = ask(survey, chonThanh, ['2020-Q3', '2022-Q4'])
    expect(figures.flatMap(({ period, toldOf }) => (toldOf ? [[period, toldOf]] : []))).toEqual([['2020-Q4', '2020']])
    expect(longer.map(({ period }) => period)).toEqual(['2022'])
  })

  test('tells what has come together since the start of the year only where its quarter does not', () => {
    const revenue = { ...turns, time: 'cumulative' as const }
    const told = smallDataset([
      observed(revenue, locNinh, '2023-9M', 30),
      observed(revenue, locNinh, '2024-Q1', 10),
      observed(revenue, locNinh, '2024-H1', 25),
    ])
    const series = seriesFor(told, {
      indicator: revenue,
      area: locNinh.id,
      range: { first: quarter('2023-Q2'), last: quarter('2024-Q2') },
      accumulation: 'quarter',
    })
    expect(values(series)).toEqual(['not-published', 'only-cumulative', 'not-published', 10, 15])
    expect(series.longer.map(({ period }) => period)).toEqual(['2023-9M'])
    // It stands in no picture with what came in single quarters.
    expect(longerBesideQuarters({ indicator: revenue, accumulation: 'quarter' }, series)).toEqual([])
    expect(longerBesideQuarters({ indicator: revenue, accumulation: 'year-to-date' }, series)).toBe(series.longer)
    expect(longerBesideQuarters({ indicator: turns, accumulation: 'quarter' }, series)).toBe(series.longer)
  })

  test('goes on after the end of the area as absent', () => {
    expect(values(ask(turns, locNinh, ['2025-Q2', '2025-Q3']))).toEqual(['not-published', 'area-absent'])
  })
})

test('what is told of longer stretches is in order, of the asked category, and within the range to its ends', () => {
  const leader = 'leader' as CategoryId
  const told = smallDataset([
    observed(turns, locNinh, '2024', 300),
    observed(turns, locNinh, '2022', 100),
    observed(turns, locNinh, '2023', 200),
    observed(turns, locNinh, '2023-H1', 90, { category: leader }),
    observed(turns, locNinh, '2021', 50),
  ])
  const periods = (category?: CategoryId) =>
    seriesFor(told, {
      indicator: turns,
      area: locNinh.id,
      range: { first: quarter('2022-Q1'), last: quarter('2024-Q4') },
      accumulation: 'quarter',
      ...(category ? { category } : {}),
    }).longer.map(({ period }) => period)
  expect(periods()).toEqual(['2022', '2023', '2024'])
  expect(periods(leader)).toEqual(['2023-H1'])
})

test('an area that begins and a definition that begins break nothing: there was nothing before', () => {
  const born = indicator('born', {
    versions: [{ id: 'first', validFrom: day('2024-01-01'), note: { vi: 'a', en: 'a' } }],
  })
  expect(ask(turns, newLocQuang, ['2025-Q1', '2025-Q4']).breaks).toEqual([])
  expect(ask(turns, locNinh, ['2025-Q1', '2025-Q4']).breaks).toEqual([])
  expect(ask(born, locNinh, ['2023-Q3', '2024-Q2']).breaks).toEqual([])
})
