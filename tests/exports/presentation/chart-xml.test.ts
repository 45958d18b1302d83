import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { NativeChart, NativePoint, NativeSeries } from '../../../src/exports/presentation-document.ts'
import { wholeChart } from '../../../src/exports/presentation/chart-setting.ts'
import { chartXml } from '../../../src/exports/presentation/chart-xml.ts'
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
  return new DOMParser().parseFromString(chartXml({ chart, setting: wholeChart }, 'vi-VN'), 'application/xml')
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

describe('the legend of a native chart', () => {
  test.each([
    [5, 'b'],
    [6, 'r'],
  ])('of %i areas stands at “%s”: a long one below would press the lines to nothing', (count, place) => {
    const areas = Array.from({ length: count }, (_, index) => line([1, 2], [], { name: `Huyện ${index}` }))
    expect(attributes(elements(drawn(areas), 'c:legend')[0]!, 'c:legendPos', 'val')).toEqual([place])
  })

  const area = line([1, 2], [])
  const samples = line([3, 4], [], { name: 'Huyện Lộc Ninh (minh hoạ)', isContinuation: true })

  test('names every line of a single area', () => {
    expect(elements(drawn([area, samples]), 'c:legendEntry')).toEqual([])
  })

  test('names a line with a break in it once', () => {
    const further = line([null, 2], [], { isContinuation: true })
    expect(attributes(elements(drawn([area, further, samples]), 'c:legend')[0]!, 'c:idx', 'val')).toEqual(['1'])
  })

  test('names each of several areas once', () => {
    const tree = drawn([area, samples, line([5, 6], [], { name: 'Huyện Bù Đốp' })])
    expect(attributes(elements(tree, 'c:legend')[0]!, 'c:idx', 'val')).toEqual(['1'])
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
