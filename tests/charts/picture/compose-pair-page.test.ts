import { describe, expect, test } from 'vitest'
import { type PairHalf, composePairPage } from '../../../src/charts/picture/compose-pair-page.ts'
import { composePictures } from '../../../src/charts/picture/compose-pictures.ts'
import { drawingPlot } from '../../../src/charts/picture/drawing-plot.ts'
import { type PictureSizeId, pictureSizeIds, pictureSizes } from '../../../src/charts/picture/picture-size.ts'
import { trendPlot } from '../../../src/charts/picture/trend-plot.ts'
import { layoutComparison } from '../../../src/charts/rows/layout-comparison.ts'
import { gap, isText, measure, point, resolved, series, spec } from '../small-chart.ts'
import { comparison, fourDistricts, resolvedComparison } from '../small-comparison.ts'
import { longName } from './hard-page-texts.ts'
import { pageFaults, readParts, squeezed, wordsOf } from './page-faults.ts'

const trend = (): PairHalf => {
  const chart = resolved(spec([series([point(13), gap('not-reported'), point(0), point(14, { state: 'sample' })])]))
  return { frame: chart, plot: trendPlot(chart) }
}
const rows = (): PairHalf => {
  const chart = resolvedComparison(comparison('dumbbell', fourDistricts))
  return { frame: chart, plot: drawingPlot((frame) => layoutComparison(chart, frame)) }
}
const hard = (): PairHalf => {
  const { frame, plot } = trend()
  return { plot, frame: { ...frame, title: longName, notes: [...frame.notes, longName] } }
}
const address = 'https://bao-cao.example/trinh-bay?ky=2024-Q1'
const compose = (halves: readonly [PairHalf, PairHalf], id: PictureSizeId = 'slide-16-9', title?: string) =>
  composePairPage({ title, halves }, { measure, size: pictureSizes[id], page: '3/12', address })

describe.each(pictureSizeIds)('two figures on a page for %s', (id) => {
  test.each([
    ['a title', [trend(), rows()], '13/15 xã đạt chuẩn'],
    ['no title', [trend(), trend()], undefined],
    ['titles of three hundred letters', [hard(), rows()], longName],
  ] as const)('with %s cover nothing and say everything', (_, halves, title) => {
    const page = compose(halves, id, title)
    expect(pageFaults(page, pictureSizes[id])).toEqual([])
    const words = wordsOf([page])
    const { frame } = halves[0]
    for (const text of [title ?? '', frame.title, ...frame.notes, address, '3/12']) {
      expect(words).toContain(squeezed(text))
    }
  })
})

describe('two figures on a page', () => {
  const boxes = (id: PictureSizeId) =>
    (compose([trend(), rows()], id).parts ?? []).flatMap((part) => (part.tag === 'Figure' ? [part.box] : []))

  test('stand side by side on a wide page and one above the other on a tall one', () => {
    const [left, right] = boxes('slide-16-9')
    expect(left!.y).toBe(right!.y)
    expect(left!.x + left!.width).toBeLessThan(right!.x)
    const [upper, lower] = boxes('square')
    expect(upper!.x).toBe(lower!.x)
    expect(upper!.y + upper!.height).toBeLessThan(lower!.y)
  })

  test('are described one after the other, between the title and their common source', () => {
    const [first, second] = [trend(), rows()]
    const read = readParts(compose([first, second], 'slide-16-9', 'Hai chỉ tiêu').parts ?? [])
    expect(read.map(([tag]) => tag)).toEqual(['H1', 'P', 'Figure', 'Figure', 'P', 'P', 'P'])
    expect(read.filter(([tag]) => tag === 'Figure').map(([, text]) => text)).toEqual([
      first.frame.sentence,
      second.frame.sentence,
    ])
  })

  test('say a source, a state and a note that both have once', () => {
    const { primitives } = compose([trend(), trend()])
    const texts = primitives.filter(isText).map(({ text }) => text)
    for (const start of ['Nguồn: ', 'Trạng thái số liệu: ', 'Huyện Lộc Ninh: Quý']) {
      expect(texts.filter((text) => text.startsWith(start))).toHaveLength(1)
    }
  })

  test('have axes as large as those of one figure alone', () => {
    const { frame, plot } = trend()
    const alone = composePictures(frame, plot, { measure })[0]!.primitives.filter(isText)
    const pair = compose([trend(), trend()]).primitives.filter(isText)
    const sizeOf = (texts: typeof alone) => texts.find(({ text }) => text === 'IV')!.size
    expect(sizeOf(pair)).toBe(sizeOf(alone))
  })
})

test('a figure alone has the number of its page in its corner, apart from its code', () => {
  const { frame, plot } = trend()
  const [picture] = composePictures(frame, plot, { measure, pageOf: () => '3/12', address })
  const number = picture!.primitives.filter(isText).find(({ text }) => text === '3/12')!
  expect(number.anchor).toBe('end')
  expect(number.x).toBe(1280 - 44)
  expect(picture!.height - number.y).toBeLessThan(44)
})
