import { describe, expect, test } from 'vitest'
import type { TrendSpec } from '../../../src/charts/trend-spec.ts'
import { trendPlot } from '../../../src/charts/picture/trend-plot.ts'
import type { ResolvedTrend } from '../../../src/charts/resolved-trend.ts'
import { type Picture, composePicture } from '../../../src/charts/picture/compose-picture.ts'
import { palette } from '../../../src/charts/palette.ts'
import { ntm, period, quarter } from '../../domain/small-dataset.ts'
import { cornersOf, extentOf, gap, isPath, isText, measure, point, resolved, series, spec } from '../small-chart.ts'
import { typeOf } from '../../domain/small-vocabulary.ts'

const long = (words: number): string => Array.from({ length: words }, (_, index) => `chữ${index}ệữĐ`).join(' ')
const name = (text: string) => ({ vi: text, en: text })
const plain = spec([
  series([point(13, { denominator: 15 }), gap('not-reported'), point(0), point(14, { denominator: 15 })]),
])
const withSample = spec([series([point(3), point(5, { state: 'sample' })])])
const named = (of: TrendSpec, own: Partial<TrendSpec['indicator']>): TrendSpec => ({
  ...of,
  indicator: { ...of.indicator, ...own },
})
const manyNotes: TrendSpec = spec(
  Array.from({ length: 12 }, (_, index) =>
    series([point(index), gap('not-reported'), gap('withheld'), point(index + 1)], {
      id: String(index),
      area: { name: `Huyện Có tên rất dài số ${index}`, type: typeOf('huyện') },
      breaks: [{ reason: 'definition', at: quarter('2023-Q2'), note: name(`${index} ${long(12)}`) }],
      longer: [{ period: period('2023'), point: point(index) }],
    }),
  ),
)

const specs: readonly (readonly [string, TrendSpec])[] = [
  ['a plain chart', plain],
  ['a chart with a sample', withSample],
  ['a very long title', named(plain, { name: name(long(60)) })],
  ['a very long title over a sample', named(withSample, { name: name(long(60)) })],
  ['a title of one endless word', named(plain, { name: name('Đ'.repeat(300)) })],
  ['more than 30 notes', manyNotes],
  [
    'a very long source',
    {
      ...plain,
      sources: [
        { kind: 'report', title: long(80) },
        { kind: 'report', title: 'x'.repeat(400) },
      ],
    },
  ],
  [
    'a long name of what the denominator counts',
    named({ ...plain, quantity: 'share' }, { denominatorCounts: name(long(40)) }),
  ],
  [
    'a longer figure in the last quarter',
    spec([series([point(1), point(2)], { longer: [{ period: period('2023-H1'), point: point(2) }] })], {
      quarters: [quarter('2022-Q4'), quarter('2023-Q1')],
    }),
  ],
  ['nothing to draw', spec([series([gap(), gap()])])],
  [
    'an area with a long name',
    spec([series([point(1), point(1234)], { area: { name: `Huyện ${long(6)}`, type: typeOf('huyện') } })]),
  ],
]
const pictureOf = (chart: ResolvedTrend): Picture => composePicture(chart, trendPlot(chart), { measure })
const compose = (of: TrendSpec): Picture => pictureOf(resolved(of))
const squeezed = (text: string): string => text.replaceAll(/\s/g, '')

describe.each(specs)('the picture of %s', (_, of) => {
  const chart = resolved(of)
  const { width, height, primitives } = compose(of)
  const texts = primitives.filter(isText)
  // What stands in columns under one another begins at the left margin.
  const stacked = texts.filter(({ x, anchor }) => anchor === 'start' && x === 44)

  test('holds title, notes and footer in full', () => {
    const all = squeezed(stacked.map(({ text }) => text).join(''))
    for (const text of [chart.title, chart.subtitle, chart.yTitle, ...chart.notes])
      expect(all).toContain(squeezed(text))
    expect(all).toContain(squeezed(`${chart.footer.source}${chart.footer.status} · ${chart.footer.dates}`))
  })

  test('has every text inside', () => {
    const outside = texts.filter((text) => {
      const { left, right } = extentOf(text)
      return left < 0 || right > width || text.y > height || text.y - text.size < 0
    })
    expect(outside).toEqual([])
  })

  test('stacks its lines without covering one by another', () => {
    const heights = stacked.map(({ y }) => y)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    stacked.slice(1).forEach(({ y, size }, index) => expect(y - stacked[index]!.y).toBeGreaterThanOrEqual(size))
  })

  test('has its plot between the title and the footer, with room enough', () => {
    const grid = primitives.filter(isPath).filter(({ stroke }) => stroke === palette.rule || stroke === palette.muted)
    const across = grid.map(({ d }) => cornersOf(d)).filter(([a, b]) => a && b && a.y === b.y && b.x - a.x > 100)
    const heights = across.map(([corner]) => corner!.y).sort((a, b) => a - b)
    // The last line across separates the footer.
    const [top, bottom, rule] = [heights[0]!, heights[heights.length - 2]!, heights[heights.length - 1]!]
    expect(bottom - top).toBeGreaterThanOrEqual(219)
    expect(bottom).toBeLessThan(rule)
    expect(stacked.filter(({ y, size }) => y > top && y - size < bottom)).toEqual([])
  })

  test('has a watermark exactly when a sample is in it', () => {
    const marks = texts.filter(({ text }) => text === 'SỐ LIỆU MINH HOẠ')
    expect(marks).toHaveLength(chart.watermark === undefined ? 0 : 2)
    const [frame] = marks
    if (frame === undefined) return
    const beside = stacked.filter(({ y, size }) => y - size < frame.y && y > frame.y - 30)
    for (const line of beside) expect(extentOf(line).right).toBeLessThan(extentOf(frame).left)
  })

  test('has no number that is none', () => {
    expect(JSON.stringify(primitives)).not.toMatch(/NaN|null|Infinity|undefined/)
  })
})

describe('the size of a picture', () => {
  test('is that of a slide while everything fits', () => {
    expect([compose(plain), compose(withSample)].map(({ width, height }) => [width, height])).toEqual([
      [1280, 720],
      [1280, 720],
    ])
  })

  test('grows in height, never in width, for long titles and many notes', () => {
    expect(resolved(manyNotes).notes.length).toBeGreaterThanOrEqual(30)
    for (const of of [manyNotes, named(plain, { name: name(long(120)) })]) {
      expect(compose(of).width).toBe(1280)
      expect(compose(of).height).toBeGreaterThan(720)
    }
  })
})

test('one spec has one scale and the same marks whichever language is written beside them', () => {
  const inEnglish = pictureOf(resolved(plain, 'en'))
  expect(resolved(plain, 'en').y.ticks.map(({ value }) => value)).toEqual(
    resolved(plain).y.ticks.map(({ value }) => value),
  )
  const marks = (picture: Picture) => picture.primitives.filter(isPath).filter(({ fill }) => fill === palette.lacquer)
  expect(marks(inEnglish)).toHaveLength(marks(compose(plain)).length)
  expect(named(plain, {}).indicator.id).toBe(ntm.id)
})
