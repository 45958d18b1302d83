import { describe, expect, test } from 'vitest'
import type { SpecBreak, SpecPoint, SpecSeries } from '../../src/charts/trend-spec.ts'
import { lineDashes, palette, pointShapes } from '../../src/charts/palette.ts'
import { axisValueText, readingOf, resolveSeries } from '../../src/charts/resolve-series.ts'
import type { ResolvedSeries } from '../../src/charts/resolved-trend.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { maximumAreas } from '../../src/navigation/page-address.ts'
import { criteria, ntm, period, quarter } from '../domain/small-dataset.ts'
import { gap, point, series, spec } from './small-chart.ts'
import { typeOf } from '../domain/small-vocabulary.ts'

const { vi, en } = textsByLanguage

const resolve = (of: SpecSeries, index = 0): ResolvedSeries => resolveSeries(vi, spec([of]), of, index)
const resolvePoints = (...points: readonly SpecPoint[]): ResolvedSeries => resolve(series(points))
const joined = ({ segments }: ResolvedSeries) => segments.map(({ from, to }) => [from.x, to.x])

describe('a series', () => {
  test('has a mark at each value, a zero among them, and none at a gap', () => {
    const found = resolvePoints(point(3), point(0), gap(), point(5))
    expect(found.marks.map(({ x, y }) => [x, y])).toEqual([
      [0, 3],
      [1, 0],
      [3, 5],
    ])
  })

  test('is joined between neighbours only: not across a gap, but to and from a zero', () => {
    expect(joined(resolvePoints(point(3), point(0), gap(), point(5)))).toEqual([[0, 1]])
    expect(joined(resolvePoints(point(3), point(0), point(0), point(5)))).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
    expect(joined(resolvePoints(gap(), point(1), gap()))).toEqual([])
  })

  const breaks: readonly (readonly [string, SpecBreak])[] = [
    [
      'area',
      {
        reason: 'area',
        at: quarter('2023-Q2'),
        from: { name: 'Huyện Chơn Thành', type: typeOf('huyện') },
        to: { name: 'Thị xã Chơn Thành', type: typeOf('thị xã') },
      },
    ],
    ['definition', { reason: 'definition', at: quarter('2023-Q2'), note: { vi: 'mới', en: 'new' } }],
  ]
  test.each(breaks)('is not joined over a break of its %s', (_, at) => {
    expect(joined(resolve(series([point(1), point(2), point(3)], { breaks: [at] })))).toEqual([[1, 2]])
  })

  test('that accumulates over the year starts anew with each first quarter', () => {
    const points = Array.from({ length: 6 }, (_, index) => point(index + 1))
    const own = series(points)
    const cumulative = spec([own], { accumulation: 'year-to-date' })
    expect(joined(resolveSeries(vi, cumulative, own, 0))).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [4, 5],
    ])
    expect(joined(resolve(own))).toHaveLength(5)
  })

  test('joins a quarter that lacks months to nothing, and says at its end how many it has', () => {
    const found = resolvePoints(point(1), point(3), point(2, { months: { reported: 2, expected: 3 } }))
    expect(joined(found)).toEqual([[0, 1]])
    expect(found.marks.map(({ isOfMonths }) => isOfMonths)).toEqual([undefined, undefined, true])
    expect(found.lastValue).toBe('02 (2/3 tháng)')
  })

  test('joins a partial total to nothing', () => {
    const partial = point(2, { coverage: { reported: 9, expected: 11 } })
    const full = point(3, { coverage: { reported: 11, expected: 11 } })
    expect(joined(resolvePoints(full, partial, partial, full, full))).toEqual([[3, 4]])
  })

  test.each([
    ['final', point(1), 'final', false],
    ['provisional', point(1, { state: 'provisional' }), 'provisional', false],
    ['revised', point(1, { state: 'revised', revisedFrom: 2 }), 'revised', false],
    ['a sample', point(1, { state: 'sample' }), 'final', true],
    ['a sample that plays provisional', point(1, { state: 'sample', illustrates: 'provisional' }), 'provisional', true],
    ['a sample that plays revised', point(1, { state: 'sample', illustrates: 'revised' }), 'revised', true],
    ['a partial total', point(1, { coverage: { reported: 1, expected: 2 } }), 'partial', false],
    ['a partial sample', point(1, { state: 'sample', coverage: { reported: 1, expected: 2 } }), 'partial', true],
    ['a full total', point(1, { coverage: { reported: 2, expected: 2 } }), 'final', false],
  ] as const)('looks its state: %s', (_, of, style, isSample) => {
    expect(resolvePoints(of).marks).toEqual([{ x: 0, y: 1, style, isSample }])
  })

  test.each([
    ['final', [point(1), point(2)], { isProvisional: false, isSample: false }],
    [
      'into a provisional one',
      [point(1), point(2, { state: 'provisional' })],
      { isProvisional: true, isSample: false },
    ],
    [
      'out of a provisional one',
      [point(1, { state: 'provisional' }), point(2)],
      { isProvisional: true, isSample: false },
    ],
    [
      'of samples',
      [point(1, { state: 'sample' }), point(2, { state: 'sample' })],
      { isProvisional: false, isSample: true },
    ],
    ['of revised ones', [point(1, { state: 'revised' }), point(2)], { isProvisional: false, isSample: false }],
  ] as const)('is as weak between two figures as the weaker one: %s', (_, points, expected) => {
    expect(resolvePoints(...points).segments).toMatchObject([expected])
  })

  test('joins no sample with a sourced figure: the eye would compare them', () => {
    expect(resolvePoints(point(1), point(2, { state: 'sample' }), point(3)).segments).toEqual([])
  })

  test('tells of a gap with a reason and is silent where its sources are', () => {
    const found = resolvePoints(
      gap('not-reported'),
      gap('not-published'),
      gap('area-absent'),
      gap('no-share'),
      point(0),
    )
    expect(found.missing).toEqual([0, 3])
  })

  test('draws a longer figure as a span over the quarters of the chart it covers', () => {
    const longer = [
      { period: period('2023'), point: point(12, { denominator: 15 }) },
      { period: period('2022'), point: point(11) },
      { period: period('2023-H1'), point: gap('withheld') },
      { period: period('2023-9M'), point: point(9, { state: 'sample' }) },
    ]
    const { spans } = resolve(series([point(1), gap(), point(3)], { longer }))
    expect(spans).toEqual([
      { firstX: 0, lastX: 2, y: 12, label: 'Năm 2023: 12/15', style: 'final', isSample: false },
      { firstX: 0, lastX: 2, y: 9, label: '9 tháng đầu năm 2023: 09', style: 'final', isSample: true },
    ])
  })

  test('draws no longer figure whose quarters are all there: it would lie across them', () => {
    const longer = [{ period: period('2023-9M'), point: point(6) }]
    expect(resolve(series([point(1), point(2), point(3)], { longer })).spans).toEqual([])
  })

  test('ends with the value of its last figure', () => {
    expect(resolvePoints(point(13, { denominator: 15 }), point(14, { denominator: 15 }), gap()).lastValue).toBe('14/15')
    expect(resolvePoints(point(3), point(0)).lastValue).toBe('0')
    expect(resolvePoints(gap(), gap())).not.toHaveProperty('lastValue')
  })

  test('is called by its full name and, at the end of its line, by its short one', () => {
    const own = series([point(1)])
    expect(resolve(own)).toMatchObject({ label: 'Huyện Lộc Ninh', shortLabel: 'Lộc Ninh' })
    expect(resolveSeries(en, spec([own]), own, 0).label).toBe('Lộc Ninh district')
    expect(resolve(series([point(1)], { role: 'target', id: 'target' }))).toMatchObject({
      label: 'Tiến độ kế hoạch – Huyện Lộc Ninh',
      shortLabel: 'Tiến độ KH',
      role: 'target',
    })
  })

  test('of targets has no signs of missing figures: a quarter without a target lacks nothing', () => {
    expect(resolve(series([gap('not-reported'), point(1)], { role: 'target' })).missing).toEqual([])
  })
})

describe('the look of a series', () => {
  const looks = Array.from({ length: maximumAreas }, (_, index) => resolve(series([point(1)]), index))

  test('is lacquer red, solid and widest for the chosen area alone', () => {
    expect(looks[0]).toMatchObject({ role: 'chosen', colour: palette.lacquer, dash: '', shape: 'circle' })
    expect(looks.slice(1).filter(({ colour, widthPx }) => colour === palette.lacquer || widthPx >= 2.5)).toEqual([])
  })

  test('of further areas differs in colour, shape and dash at once', () => {
    const further = looks.filter(({ role }) => role === 'chosen' || role === 'further')
    expect(further).toHaveLength(7)
    for (const property of ['colour', 'shape', 'dash'] as const) {
      expect(new Set(further.map((look) => look[property])).size).toBe(further.length)
    }
    expect([pointShapes.length, lineDashes.length]).toEqual([further.length, further.length])
  })

  test('of areas beyond the colours is the grey of the context', () => {
    expect(looks.slice(7).map(({ role, colour }) => [role, colour])).toEqual(
      looks.slice(7).map(() => ['context', palette.context]),
    )
  })
})

describe('a point in words', () => {
  const share = spec([], { quantity: 'share', quarters: [quarter('2024-Q1')] })
  const count = spec([], { quarters: [quarter('2024-Q1')] })
  const index = spec([], {
    quarters: [quarter('2024-Q1')],
    indicator: { ...ntm, id: criteria.id, measure: 'index', decimals: 1 },
  })

  test.each([
    ['a share', share, point(93.333, { value: 14, denominator: 15 }), '93,3%'],
    ['almost all', share, point(99.97, { value: 2999, denominator: 3000 }), '99,97%'],
    ['a number out of', count, point(3, { denominator: 15 }), '03/15'],
    ['a number', count, point(1234), '1.234'],
    ['an index', index, point(18.75), '18,8'],
  ])('is, on the axis, %s', (_, of, at, text) => {
    expect(axisValueText(vi, of, at)).toBe(text)
  })

  test.each([
    [point(14, { denominator: 15 }), '14/15 xã (93,3%)', '14/15 communes (93.3%)'],
    [
      point(93.3, { value: 14, denominator: 15, state: 'provisional' }),
      '14/15 xã (93,3%); sơ bộ',
      '14/15 communes (93.3%); provisional',
    ],
    [
      point(9, { state: 'sample', illustrates: 'revised', revisedFrom: 10, coverage: { reported: 9, expected: 11 } }),
      'mới có số liệu của 9/11 đơn vị, cộng lại là 09 xã; minh hoạ; điều chỉnh; trước đây 10',
      'figures of only 9 of 11 areas, together 9 communes; sample; revised; formerly 10',
    ],
    [
      point(9, { months: { reported: 2, expected: 3 }, coverage: { reported: 11, expected: 11 } }),
      'mới có số liệu của 2/3 tháng, số gần nhất là 09 xã; 11/11 đơn vị',
      'figures of only 2 of 3 months so far, the latest being 9 communes; 11 of 11 areas',
    ],
    [gap('not-reported'), 'chưa báo cáo', 'not reported'],
    [gap('not-reported', true), 'chưa báo cáo (minh hoạ)', 'not reported (sample)'],
    [point(0), '0 xã', '0 communes'],
  ])('says value, share, state and coverage: %j', (at, vietnamese, english) => {
    expect(readingOf(vi, count, at)).toBe(vietnamese)
    expect(readingOf(en, count, at)).toBe(english)
  })

  test('names the longer figures that its quarter lies in', () => {
    const longer = [
      { period: period('2023-H1'), point: point(5) },
      { period: period('2022'), point: point(4) },
    ]
    expect(resolve(series([point(3), gap(), gap()], { longer })).readings).toEqual([
      'Huyện Lộc Ninh, Quý I/2023: 03 xã; 6 tháng đầu năm 2023: 05 xã',
      'Huyện Lộc Ninh, Quý II/2023: chưa có số liệu; 6 tháng đầu năm 2023: 05 xã',
      'Huyện Lộc Ninh, Quý III/2023: chưa có số liệu',
    ])
  })

  test('has one reading a quarter in its series', () => {
    expect(resolvePoints(point(3), gap('withheld'), point(0)).readings).toEqual([
      'Huyện Lộc Ninh, Quý I/2023: 03 xã',
      'Huyện Lộc Ninh, Quý II/2023: không công bố',
      'Huyện Lộc Ninh, Quý III/2023: 0 xã',
    ])
  })
})
