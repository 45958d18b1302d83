import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { NativeChart, NativePoint, NativeSeries } from '../../../src/exports/native-chart.ts'
import { wholeChart } from '../../../src/exports/presentation/slide-chart-settings.ts'
import { estimatedWidth } from '../../../src/exports/estimate-lines.ts'
import { chartXml } from '../../../src/exports/native-chart/chart-xml.ts'
import { attributes, elements, texts } from '../read-package.ts'

const { DOMParser } = new JSDOM('').window

const line = (values: NativeSeries['values'], points: readonly NativePoint[], own: Partial<NativeSeries> = {}) => ({
  name: 'Huyện Lộc Ninh',
  values,
  points,
  colour: '#a3161f',
  ...own,
})

/** A chart of some series as a tree. */
function drawn(series: readonly NativeSeries[], kind: NativeChart['kind'] = 'line'): Document {
  const categories = series[0]!.values.map((_, index) => `Quý ${index + 1}`)
  const axis = { least: 0, most: 6, step: 2 }
  const chart: NativeChart = { kind, categories, series, valueFormat: 'number', unit: 'xã', axis }
  return new DOMParser().parseFromString(
    chartXml({ chart, setting: { ...wholeChart, width: 870, height: 290 } }, 'vi-VN'),
    'application/xml',
  )
}

const child = (of: Element | undefined, name: string): Element | undefined =>
  [...(of?.children ?? [])].find(({ tagName }) => tagName === name)

/** The line in the look of a series or point: its dash, "none", or undefined where nothing is said. */
function lineOf(of: Element | undefined): string | undefined {
  const look = child(child(of, 'c:spPr'), 'a:ln')
  return look && (child(look, 'a:noFill') ? 'none' : attributes(look, 'a:prstDash', 'val')[0])
}

const pointsOf = (tree: Document, index = 0): readonly Element[] => elements(elements(tree, 'c:ser')[index]!, 'c:dPt')

/** The number of a point, and the line that leads to it. */
const linesTo = (tree: Document, index = 0) =>
  pointsOf(tree, index).map((each) => [Number(attributes(each, 'c:idx', 'val')[0]), lineOf(each)])

describe('the line of a native chart', () => {
  test('is one look for all where every point is ordinary', () => {
    const tree = drawn([line([1, 2, null, 4], [{}, {}, {}, {}])])
    expect(pointsOf(tree)).toEqual([])
    expect(lineOf(elements(tree, 'c:ser')[0])).toBe('solid')
  })

  test('of figures that lack something is none at all', () => {
    const tree = drawn([line([1, 2, null, 4], [{ mark: 'partial' }, { mark: 'partial' }, {}, { mark: 'partial' }])])
    expect(lineOf(elements(tree, 'c:ser')[0])).toBe('none')
    expect(linesTo(tree).filter(([, dash]) => dash !== undefined)).toEqual([])
  })

  test('is dashed where the joint is weak, unless it has a dash of its own', () => {
    const weak = [{}, { isWeak: true }] as const
    const tree = drawn([line([1, 2], weak), line([1, 2], weak, { dash: 'sysDot' })])
    expect(linesTo(tree, 0)).toEqual([[1, 'dash']])
    expect(linesTo(tree, 1)).toEqual([[1, 'sysDot']])
  })

  test('has marks that say what a figure is: hollow, ringed, a hollow square', () => {
    const marks = [{ mark: 'provisional' }, { mark: 'revised' }, { mark: 'partial' }, {}] as const
    const shapes = pointsOf(drawn([line([1, 2, 3, 4], marks)])).map((each) => {
      const marker = child(each, 'c:marker')!
      const isFilled = child(child(marker, 'c:spPr'), 'a:solidFill') !== undefined
      return [
        attributes(marker, 'c:symbol', 'val')[0],
        isFilled && attributes(marker, 'a:srgbClr', 'val')[0],
        attributes(marker, 'a:ln', 'cmpd')[0],
      ]
    })
    expect(shapes).toEqual([
      ['circle', false, undefined],
      ['circle', 'FFFFFF', 'dbl'],
      ['square', 'FFFFFF', undefined],
    ])
  })

  test('has its parts in the order of the standard', () => {
    const tree = drawn([line([1, 2], [{ mark: 'provisional' }, { mark: 'revised' }])])
    expect([...elements(tree, 'c:ser')[0]!.children].map(({ tagName }) => tagName).join(' ')).toBe(
      'c:idx c:order c:tx c:spPr c:marker c:dPt c:dPt c:dLbls c:cat c:val c:smooth',
    )
    expect([...pointsOf(tree)[1]!.children].map(({ tagName }) => tagName).join(' ')).toBe(
      'c:idx c:marker c:bubble3D c:spPr',
    )
  })

  test('of a target has no marks, unless a point of it would not be seen', () => {
    const target = { isTarget: true }
    const tree = drawn([line([1, 2], [{}, {}], target), line([1, null], [{}, {}], target)])
    expect(elements(tree, 'c:ser').map((each) => attributes(each, 'c:symbol', 'val'))).toEqual([['none'], ['x']])
  })
})

test.each(['line', 'bar'] as const)('each number at a %s has its own digits', (kind) => {
  const tree = drawn([line([95, 93.3, 91.4, null], [], { digits: [0, 1, 1, 0] })], kind)
  const labels = elements(tree, 'c:dLbls')[0]!
  const own = elements(labels, 'c:dLbl').map((each) => [
    attributes(each, 'c:idx', 'val')[0],
    attributes(each, 'c:numFmt', 'formatCode')[0],
  ])
  expect(own).toEqual([['0', '#,##0']])
  expect(attributes(child(labels, 'c:numFmt')!.parentElement!, 'c:numFmt', 'formatCode').at(-1)).toBe('#,##0.0')
})

describe('the legend of a native chart', () => {
  test.each([
    [5, 'b'],
    [6, 'r'],
  ])('of %i areas stands at “%s”: a long one below would press the lines to nothing', (count, place) => {
    const areas = Array.from({ length: count }, (_, index) => line([1, null], [], { name: `Huyện ${index}` }))
    expect(attributes(elements(drawn(areas), 'c:legend')[0]!, 'c:legendPos', 'val')).toEqual([place])
  })

  const area = line([1, 2], [])
  const samples = line([3, 4], [], { name: 'Huyện Lộc Ninh (minh hoạ)', isContinuation: true })

  test('names every line of a single area', () => {
    expect(elements(drawn([area, samples]), 'c:legendEntry')).toEqual([])
  })

  test.each(['line', 'bar'] as const)('names nothing of which no %s is drawn', (kind) => {
    const tree = drawn([line([null, null], [], { name: 'Kế hoạch năm', isTarget: true }), area], kind)
    expect(attributes(elements(tree, 'c:legend')[0]!, 'c:idx', 'val')).toEqual(['0'])
  })

  test('names a line with a break in it once', () => {
    const further = line([null, 2], [], { isContinuation: true })
    expect(attributes(elements(drawn([area, further, samples]), 'c:legend')[0]!, 'c:idx', 'val')).toEqual(['1'])
  })

  test('names each of several areas once', () => {
    const tree = drawn([area, samples, line([5, null], [], { name: 'Huyện Bù Đốp' })])
    expect(attributes(elements(tree, 'c:legend')[0]!, 'c:idx', 'val')).toEqual(['1'])
  })
})

describe('the numbers of a native chart', () => {
  const areas = (count: number, quarters: number): readonly NativeSeries[] =>
    Array.from({ length: count }, (_, area) =>
      line(
        Array.from({ length: quarters }, () => area),
        [],
        { name: `Huyện ${area}` },
      ),
    )
  /** Of each series: whether all of its marks have a number, and which one has its own. */
  const labelled = (tree: Document) =>
    elements(tree, 'c:ser').map((each) => {
      const labels = elements(each, 'c:dLbls')[0]!
      const own = child(labels, 'c:dLbl')
      return {
        all: child(labels, 'c:showVal')?.getAttribute('val'),
        own: own && Number(attributes(own, 'c:idx', 'val')[0]),
        name: own && attributes(own, 'c:showSerName', 'val')[0],
      }
    })

  test('of one area stand at every quarter, and beyond 26 of them the newest keeps its own', () => {
    expect(labelled(drawn(areas(1, 26)))).toEqual([{ all: '1' }])
    expect(labelled(drawn(areas(1, 27)))).toEqual([{ all: '0', own: 26, name: '0' }])
  })

  test('of several areas stand with the name at the end of each line, and no legend repeats it', () => {
    const tree = drawn(areas(3, 12))
    expect(labelled(tree)).toEqual(Array.from({ length: 3 }, () => ({ all: '0', own: 11, name: '1' })))
    expect(elements(tree, 'c:legend')).toEqual([])
  })

  test('where lines end in one height stand below one another, within the plot', () => {
    const tree = drawn(Array.from({ length: 11 }, (_, area) => line([1, 0], [], { name: `Huyện ${area}` })))
    const offsets = elements(tree, 'c:dLbl').map((each) => Number(attributes(each, 'c:y', 'val')[0]))
    const sorted = [...offsets].sort((a, b) => a - b)
    expect(Math.max(...offsets)).toBe(0)
    expect(sorted[0]).toBeGreaterThan(-0.78)
    expect(sorted.slice(1).every((offset, index) => offset - sorted[index]! > 0.05)).toBe(true)
  })

  test('stand with no name where a line ends before the last quarter: a legend says who is who', () => {
    const tree = drawn([...areas(1, 3), line([5, 5, null], [], { name: 'Huyện 1' })])
    expect(labelled(tree).map(({ name }) => name)).toEqual([undefined, undefined])
    expect(elements(tree, 'c:legend')).toHaveLength(1)
  })

  test('of several areas leave a target to the legend', () => {
    const tree = drawn([...areas(2, 3), line([5, 5, 5], [], { name: 'Kế hoạch', isTarget: true })])
    expect(attributes(elements(tree, 'c:legend')[0]!, 'c:idx', 'val')).toEqual(['0', '1'])
  })

  test('stand at no target, and a target takes no room from those of an area', () => {
    const target = line(
      Array.from({ length: 26 }, () => 5),
      [],
      { name: 'Kế hoạch', isTarget: true },
    )
    expect(labelled(drawn([...areas(1, 26), target])).map(({ all }) => all)).toEqual(['1', '0'])
  })

  test('of a stretch after a break belong to the area before it', () => {
    const broken = line([null, null, 5], [], { isContinuation: true })
    const tree = drawn([line([1, 2, null], []), broken, line([0, 0, 0], [], { name: 'Huyện 1' })])
    expect(labelled(tree).map(({ own }) => own)).toEqual([undefined, 2, 2])
  })

  test('of bars stay at the newest ones where there is no room for all', () => {
    expect(labelled(drawn(areas(2, 14), 'bar')).map(({ all }) => all)).toEqual(['0', '1'])
    expect(labelled(drawn(areas(2, 5), 'bar')).map(({ all }) => all)).toEqual(['1', '1'])
    expect(labelled(drawn(areas(1, 25), 'bar')).map(({ all }) => all)).toEqual(['1'])
    expect(labelled(drawn(areas(1, 95), 'bar')).map(({ all }) => all)).toEqual(['0'])
  })

  test('have their parts in the order of the standard', () => {
    const own = elements(drawn(areas(2, 3)), 'c:dLbl')[0]!
    expect([...own.children].map(({ tagName }) => tagName).join(' ')).toBe(
      'c:idx c:layout c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator',
    )
  })
})

test('a bar that differs has its own colour, at its place in the order of the standard', () => {
  const points = [{ colour: '#a3161f' }, {}, { colour: '#a3161f' }]
  const tree = drawn([line([1, 2, null], points, { colour: '#0b5394' })], 'bar')
  expect(
    pointsOf(tree).map((each) => [attributes(each, 'c:idx', 'val')[0], attributes(each, 'a:srgbClr', 'val')]),
  ).toEqual([['0', ['A3161F']]])
  expect([...elements(tree, 'c:ser')[0]!.children].map(({ tagName }) => tagName).join(' ')).toBe(
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:dPt c:dLbls c:cat c:val',
  )
  expect(texts(tree, 'c:f')).toHaveLength(3)
})

test('names beside bars lie level, on one line each in the room that the chart keeps for them', () => {
  const categories = ['Huyện Lộc Ninh', '10. Huyện Hớn Quản (xuống 2 bậc)']
  const chart: NativeChart = {
    kind: 'bar',
    categories,
    series: [line([14, 5], [])],
    valueFormat: 'number',
    unit: 'xã',
    axis: { least: 0, most: 15, step: 5 },
  }
  const treeOf = (own: { readonly nameSize?: number }): Document =>
    new DOMParser().parseFromString(
      chartXml({ chart, setting: { ...wholeChart, width: 870, height: 290, ...own } }, 'vi-VN'),
      'application/xml',
    )
  const named = elements(treeOf({ nameSize: 14 }), 'c:catAx')[0]!
  expect(attributes(named, 'a:bodyPr', 'rot')).toEqual(['0'])
  expect(attributes(named, 'c:tickLblSkip', 'val')).toEqual(['1'])
  const left = Number(attributes(treeOf({ nameSize: 14 }), 'c:x', 'val')[0])
  expect(left * 870).toBeGreaterThan(estimatedWidth(categories[1]!, { size: 14, isBold: false }))
  expect(attributes(treeOf({}), 'c:x', 'val')).toEqual([])
})
