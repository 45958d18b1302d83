import { describe, expect, test } from 'vitest'
import { marksNote } from '../../../src/briefing/documents/marks-note.ts'
import { nativeTrend } from '../../../src/briefing/chart/native-trend.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { quarterPlus } from '../../../src/domain/period.ts'
import { gap, point, resolved, series, spec } from '../../charts/small-chart.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { typeOf } from '../../domain/small-vocabulary.ts'

const { vi, en } = textsByLanguage
const trend = spec([
  series([gap(), point(3), point(0), gap('not-reported'), point(5), gap()]),
  series([gap(), gap(), point(2), point(1), point(4), gap()], {
    id: 'b',
    area: { name: 'Huyện Bù Đốp', type: typeOf('huyện') },
  }),
])

describe('a trend as a native chart', () => {
  const chart = nativeTrend(vi, trend, resolved(trend))

  test('has a zero as 0 and a missing figure as nothing', () => {
    expect(chart.series.map(({ values }) => values)).toEqual([
      [3, 0, null, 5],
      [null, 2, 1, 4],
    ])
  })

  test('names the quarters from the first figure to the last, and no other', () => {
    expect(chart.categories).toEqual(['II/2023', 'III/2023', 'IV/2023', 'I/2024'])
    expect(nativeTrend(en, trend, resolved(trend, 'en')).categories[0]).toBe('Q2 2023')
  })

  test('has the scale of the picture and tells its lines apart by dash', () => {
    expect(chart.axis).toEqual({ least: 0, most: 5, step: 1 })
    expect(new Set(chart.series.map(({ dash }) => dash)).size).toBe(2)
    expect(chart.valueFormat).toBe('number')
    expect(nativeTrend(vi, { ...trend, quantity: 'share' }, resolved(trend)).valueFormat).toBe('percent')
  })
})

test('a trend names no plan and no area of which it draws no point', () => {
  const byRate = series([gap('target-by-rate'), gap('target-by-rate')], { id: 'target', role: 'target' })
  const silent = series([gap(), gap()], { id: 'b', area: { name: 'Huyện Bù Đốp', type: typeOf('huyện') } })
  const drawn = spec([series([point(3), point(4)]), silent, byRate])
  expect(nativeTrend(vi, drawn, resolved(drawn)).series.map(({ name }) => name)).toEqual(['Huyện Lộc Ninh'])
})

test('a trend of twelve areas has no two lines of one colour and dash', () => {
  const areas = Array.from({ length: 12 }, (_, index) =>
    series([point(index), point(index + 1)], {
      id: `${index}`,
      area: { name: `Huyện ${index}`, type: typeOf('huyện') },
    }),
  )
  const twelve = spec(areas)
  const looks = nativeTrend(vi, twelve, resolved(twelve)).series.map(({ colour, dash }) => `${colour} ${dash}`)
  expect(new Set(looks).size).toBe(12)
})

describe('a trend with figures that may not be joined', () => {
  const parts = { coverage: { reported: 10, expected: 11 } }
  const mixed = spec([
    series([
      point(3),
      point(4, { state: 'provisional' }),
      point(5, parts),
      point(6, { state: 'sample' }),
      point(7, { state: 'sample', illustrates: 'revised' }),
      point(8, { ...parts, state: 'sample' }),
    ]),
  ])
  const chart = nativeTrend(vi, mixed, resolved(mixed))

  test('has a line for each kind of figures, so that no line joins two of them', () => {
    expect(chart.series.map(({ name, values, isContinuation = false }) => ({ name, values, isContinuation }))).toEqual([
      { name: 'Huyện Lộc Ninh', values: [3, 4, null, null, null, null], isContinuation: false },
      { name: 'Huyện Lộc Ninh (minh hoạ)', values: [null, null, null, 6, 7, null], isContinuation: true },
      { name: 'Huyện Lộc Ninh (tổng chưa đủ đơn vị)', values: [null, null, 5, null, null, 8], isContinuation: true },
    ])
  })

  test('says of each point what it is, and draws samples paler with numbers that can be read', () => {
    const [sourced, sample, partial] = chart.series
    expect(sourced?.points).toEqual([{}, { isWeak: true, mark: 'provisional' }, {}, {}, {}, {}])
    expect(sample?.points?.slice(3)).toEqual([{}, { mark: 'revised' }, {}])
    expect([sample?.colour, sample?.labelColour]).toEqual(['#c66f74', '#a3161f'])
    expect(partial?.points?.[2]).toEqual({ mark: 'partial' })
    expect(partial?.points?.[5]).toEqual({ mark: 'partial', colour: '#c66f74' })
  })

  test('has a note that says what its marks stand for, and none where all figures are final', () => {
    expect(marksNote(vi, chart)).toEqual(['○ sơ bộ · (○) điều chỉnh · □ tổng chưa đủ đơn vị'])
    expect(marksNote(vi, nativeTrend(vi, trend, resolved(trend)))).toEqual([])
  })

  test('names a quarter that lacks months as one, in its line and in the note', () => {
    const months = spec([series([point(3), point(2, { months: { reported: 2, expected: 3 } })])])
    const drawn = nativeTrend(vi, months, resolved(months))
    expect(drawn.series.map(({ name }) => name)).toEqual(['Huyện Lộc Ninh', 'Huyện Lộc Ninh (chưa đủ tháng)'])
    expect(marksNote(vi, drawn)).toEqual(['□ chưa đủ tháng'])
  })

  test('begins a line anew at a break of the series, and with each year where figures add up', () => {
    const at = quarterPlus(quarter('2023-Q1'), 1)
    const note = { vi: 'Bộ tiêu chí mới', en: 'New criteria' }
    const broken = spec([series([point(3), point(4), point(5)], { breaks: [{ reason: 'definition', at, note }] })])
    const linesOf = (of: typeof broken) =>
      nativeTrend(vi, of, resolved(of)).series.map(({ name, values, isContinuation = false }) =>
        [name, isContinuation ? 'further' : 'first', ...values.map((value) => value ?? '–')].join(' '),
      )
    expect(linesOf(broken)).toEqual(['Huyện Lộc Ninh first 3 – –', 'Huyện Lộc Ninh further – 4 5'])
    const year = [1, 2, 3, 4, 1].map((value) => point(value))
    const adding = spec([series(year), series(year, { id: 'target', role: 'target' })], {
      accumulation: 'year-to-date',
    })
    expect(linesOf(adding)).toEqual([
      'Huyện Lộc Ninh first 1 2 3 4 –',
      'Huyện Lộc Ninh further – – – – 1',
      'Tiến độ kế hoạch – Huyện Lộc Ninh first 1 2 3 4 –',
      'Tiến độ kế hoạch – Huyện Lộc Ninh further – – – – 1',
    ])
  })

  test('draws a provisional target like every other: its line is no measurement that could be weak', () => {
    const provisional = [point(9), point(9, { state: 'provisional' })]
    const targets = spec([series(provisional), series(provisional, { id: 'target', role: 'target' })])
    const [results, target] = nativeTrend(vi, targets, resolved(targets)).series
    expect(results?.points?.[1]).toEqual({ isWeak: true, mark: 'provisional' })
    expect(target?.points?.[1]).toEqual({})
  })

  test('keeps a target under one name, in a line of its own from where its kind changes', () => {
    const targets = spec([
      series([point(3), point(4)]),
      series([point(9), point(9, { state: 'sample' })], { id: 'target', role: 'target' }),
    ])
    const name = 'Tiến độ kế hoạch – Huyện Lộc Ninh'
    expect(nativeTrend(vi, targets, resolved(targets)).series.slice(1)).toMatchObject([
      { name, values: [9, null], isTarget: true },
      { name, values: [null, 9], isTarget: true, isContinuation: true },
    ])
  })
})

test('the current quarter is named though it has no figure', () => {
  const silent = spec([series([gap(), point(3), point(4), gap('not-reported'), gap(), gap()])], {
    current: quarter('2024-Q1'),
  })
  const chart = nativeTrend(vi, silent, resolved(silent))
  expect(chart.categories).toEqual(['II/2023', 'III/2023', 'IV/2023', 'I/2024'])
  expect(chart.series[0]?.values).toEqual([3, 4, null, null])
})
