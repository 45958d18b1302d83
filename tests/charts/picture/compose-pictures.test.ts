import { describe, expect, test } from 'vitest'
import type { TrendSpec } from '../../../src/charts/trend-spec.ts'
import { trendPlot } from '../../../src/charts/picture/trend-plot.ts'
import type { ResolvedTrend } from '../../../src/charts/resolved-trend.ts'
import { type Picture, composePictures } from '../../../src/charts/picture/compose-pictures.ts'
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
const picturesOf = (chart: ResolvedTrend): readonly Picture[] => composePictures(chart, trendPlot(chart), { measure })
const compose = (of: TrendSpec): readonly Picture[] => picturesOf(resolved(of))
const squeezed = (text: string): string => text.replaceAll(/\s/g, '')
/** What stands in columns under one another begins at the left margin. */
const stackedIn = ({ primitives }: Picture) =>
  primitives.filter(isText).filter(({ x, anchor }) => anchor === 'start' && x === 44)

describe.each(specs)('the pictures of %s', (_, of) => {
  const chart = resolved(of)
  const pictures = compose(of)

  test('are of exactly the size of a slide', () => {
    for (const { width, height } of pictures) expect([width, height]).toEqual([1280, 720])
  })

  test('hold title, source and state each, and the notes on one of them', () => {
    const all = pictures.map((picture) =>
      squeezed(
        stackedIn(picture)
          .map(({ text }) => text)
          .join(''),
      ),
    )
    for (const text of [chart.title, chart.subtitle, chart.footer.source, chart.footer.status])
      for (const page of all) expect(page).toContain(squeezed(text))
    for (const text of [chart.yTitle, ...chart.notes])
      expect(all.some((page) => page.includes(squeezed(text)))).toBe(true)
  })

  test('have every text inside', () => {
    const outside = pictures.flatMap(({ primitives, width, height }) =>
      primitives.filter(isText).filter((text) => {
        const { left, right } = extentOf(text)
        return left < 0 || right > width || text.y > height || text.y - text.size < 0
      }),
    )
    expect(outside).toEqual([])
  })

  test('stack their lines without covering one by another', () => {
    for (const picture of pictures) {
      const lines = stackedIn(picture)
      lines.slice(1).forEach(({ y, size }, index) => expect(y - lines[index]!.y).toBeGreaterThanOrEqual(size))
    }
  })

  test('have text that a room can read, apart from what stands at the left margin, unless they say so', () => {
    const small = pictures
      .filter(({ isTight }) => !isTight)
      .flatMap(({ primitives }) => primitives.filter(isText))
      .filter(({ size, x }) => size < (x === 44 ? 12 : 14 / 0.75) - 0.01)
    expect(small).toEqual([])
  })

  test('have their plot between the title and the footer, with room enough', () => {
    const [{ primitives, isTight } = pictures[0]!] = pictures
    const grid = primitives.filter(isPath).filter(({ stroke }) => stroke === palette.rule || stroke === palette.muted)
    const across = grid.map(({ d }) => cornersOf(d)).filter(([a, b]) => a && b && a.y === b.y && b.x - a.x > 100)
    const heights = across.map(([corner]) => corner!.y).sort((a, b) => a - b)
    // The last line across separates the footer.
    const [top, bottom, rule] = [heights[0]!, heights[heights.length - 2]!, heights[heights.length - 1]!]
    expect(bottom - top).toBeGreaterThanOrEqual(isTight ? 0 : 200)
    expect(bottom).toBeLessThan(rule)
    const within = stackedIn(pictures[0]!).filter(({ y, size }) => y > top && y - size < bottom)
    expect(within).toEqual([])
  })

  test('are marked once, exactly when a sample is in them', () => {
    for (const picture of pictures) {
      const marks = picture.primitives.filter(isText).filter(({ text }) => text === 'SỐ LIỆU MINH HOẠ')
      expect(marks).toHaveLength(chart.watermark === undefined ? 0 : 1)
      const [frame] = marks
      if (frame === undefined) return
      const beside = stackedIn(picture).filter(({ y, size }) => y - size < frame.y && y > frame.y - 30)
      for (const line of beside) expect(extentOf(line).right).toBeLessThan(extentOf(frame).left)
    }
  })

  test('have no number that is none', () => {
    expect(JSON.stringify(pictures.map(({ primitives }) => primitives))).not.toMatch(/NaN|null|Infinity|undefined/)
  })
})

describe('the number of pictures', () => {
  test('is one while everything fits, whatever shrinks a little', () => {
    expect([plain, withSample].map((of) => compose(of).length)).toEqual([1, 1])
  })

  test('is more where the notes have to stand on their own, each with its place behind the title', () => {
    expect(resolved(manyNotes).notes).toHaveLength(25)
    const pictures = compose(manyNotes)
    expect(pictures.length).toBeGreaterThan(1)
    pictures.forEach((picture, index) => {
      const title = stackedIn(picture)
        .map(({ text }) => text)
        .join(' ')
      expect(title).toContain(`(${index + 1}/${pictures.length})`)
    })
  })

  test('is one of smaller text, which is told, where a title alone would fill it', () => {
    const [only, ...others] = compose(named(plain, { name: name(long(400)) }))
    expect([only!.isTight, others.length]).toEqual([true, 0])
  })
})

test('one spec has one scale and the same marks whichever language is written beside them', () => {
  const [inEnglish] = picturesOf(resolved(plain, 'en'))
  expect(resolved(plain, 'en').y.ticks.map(({ value }) => value)).toEqual(
    resolved(plain).y.ticks.map(({ value }) => value),
  )
  const marks = (picture: Picture) => picture.primitives.filter(isPath).filter(({ fill }) => fill === palette.lacquer)
  expect(marks(inEnglish!)).toHaveLength(marks(compose(plain)[0]!).length)
  expect(named(plain, {}).indicator.id).toBe(ntm.id)
})
