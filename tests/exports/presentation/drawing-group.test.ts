import { expect, test } from 'vitest'
import { drawingGroup } from '../../../src/exports/presentation/drawing-group.ts'
import { attributes, elements, treeOf, texts } from '../read-package.ts'
import { hardTexts } from '../hard-texts.ts'
import { smallDrawing } from '../small-presentation.ts'

const place = { drawing: smallDrawing, altText: hardTexts.markup, rect: { x: 1, y: 2, w: 8, h: 10 } }
const xml = treeOf(`<all xmlns:a="a" xmlns:p="p">${drawingGroup(place, 'vi-VN')}</all>`)
const shapes = elements(xml, 'p:sp')
const inches = (emu: string | undefined): number => Math.round((Number(emu) / 914_400) * 1000) / 1000
const boxOf = (index: number) => [
  ...['x', 'y'].map((side) => inches(attributes(shapes[index]!, 'a:off', side)[0])),
  ...['cx', 'cy'].map((side) => inches(attributes(shapes[index]!, 'a:ext', side)[0])),
]

test('a drawing is one group with its description in the middle of its rectangle', () => {
  expect(attributes(xml, 'p:cNvPr', 'descr').filter(Boolean)).toEqual([hardTexts.markup])
  // 640 by 320 in a room of 8 by 10 inches: 8 by 4.
  expect(['cx', 'cy'].map((side) => inches(attributes(xml, 'a:chExt', side)[0]))).toEqual([8, 4])
  expect(['x', 'y'].map((side) => inches(attributes(xml, 'a:chOff', side)[0]))).toEqual([1, 5])
})

test('each line, field and text is a shape; what has neither line nor filling, and a text of blanks, is none', () => {
  expect(shapes).toHaveLength(7)
  expect(texts(xml, 'a:t')).toEqual([hardTexts.markup, '14/15', 'Huyện Lộc Ninh'])
})

test('a straight rectangle is one, with its line and the part that it lets through', () => {
  expect(boxOf(0)).toEqual([1, 5, 8, 4])
  expect(boxOf(1)).toEqual([2.25, 6.25, 0.5, 0.375])
  expect(attributes(shapes[1]!, 'a:prstGeom', 'prst')).toEqual(['rect'])
  expect(attributes(shapes[1]!, 'a:srgbClr', 'val')).toEqual(['0B5394', '1F1F1F'])
  expect(attributes(shapes[1]!, 'a:alpha', 'val')).toEqual(['62000', '62000'])
  expect(inches(attributes(shapes[1]!, 'a:ln', 'w')[0])).toBe(0.025)
})

test('arcs are curves, within their bounds, and a line alone has no filling', () => {
  expect(boxOf(2)).toEqual([1.25, 5.5, 0.25, 0.25])
  expect(elements(shapes[2]!, 'a:cubicBezTo').length).toBeGreaterThan(1)
  expect(attributes(shapes[2]!, 'a:path', 'fill')).toEqual(['none'])
  expect(boxOf(3)).toEqual([1, 7, 8, 0])
  // Dashes of twice the width of the line and gaps of one.
  expect([attributes(shapes[3]!, 'a:ds', 'd'), attributes(shapes[3]!, 'a:ds', 'sp')]).toEqual([['200000'], ['100000']])
})

test('a text stands on its baseline and at its anchor, in the size and weight it was drawn with', () => {
  const [start, middle, end] = [4, 5, 6].map((index) => boxOf(index))
  expect(start![0]).toBe(1.625)
  expect(middle![0]! + middle![2]! / 2).toBeCloseTo(5, 2)
  expect(end![0]! + end![2]!).toBeCloseTo(8.875, 2)
  expect(start![1]).toBeCloseTo(5 + (200 - 0.905 * 20) / 80, 3)
  expect(attributes(xml, 'a:rPr', 'sz')).toEqual(['1800', '1800', '1800'])
  expect(attributes(xml, 'a:rPr', 'b')).toEqual(['0', '1', '0'])
  expect(attributes(xml, 'a:pPr', 'algn')).toEqual(['l', 'ctr', 'r'])
  expect(attributes(elements(shapes[5]!, 'a:glow')[0]!, 'a:srgbClr', 'val')).toEqual(['0B5394'])
})
