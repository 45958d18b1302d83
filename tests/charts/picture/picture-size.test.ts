import { describe, expect, test } from 'vitest'
import type { TrendSpec } from '../../../src/charts/trend-spec.ts'
import { layoutComparison } from '../../../src/charts/rows/layout-comparison.ts'
import { rowsPlot } from '../../../src/charts/picture/rows-plot.ts'
import { composePictures } from '../../../src/charts/picture/compose-pictures.ts'
import { customLimitsMm, customSize, pictureSizeIds, pictureSizes } from '../../../src/charts/picture/picture-size.ts'
import { trendPlot } from '../../../src/charts/picture/trend-plot.ts'
import { leastPoints } from '../../../src/paper/units.ts'
import { extentOf, isText, measure, point, resolved, series, spec } from '../small-chart.ts'
import { comparison, fourDistricts, resolvedComparison } from '../small-comparison.ts'
import { typeOf } from '../../domain/small-vocabulary.ts'

const elevenDistricts: TrendSpec = spec(
  Array.from({ length: 11 }, (_, index) =>
    series([point(index), point(index + 1), point(index), point(index + 2)], {
      id: String(index),
      area: { name: `Thành phố Thừa Thiên một tên dài ${index}`, type: typeOf('thành phố') },
    }),
  ),
)
const long = 'Đắk Lắk Thừa Thiên Huế Phường Ẳng Cang ỡ ữ ệ Ặ Ỵ '.repeat(7)
const pictures = pictureSizeIds.flatMap((id) => {
  const size = pictureSizes[id]
  const [trend, rows] = [resolved(elevenDistricts), resolvedComparison(comparison('dumbbell', fourDistricts))]
  const renamed = { ...trend, title: long, watermark: 'SỐ LIỆU MINH HOẠ' }
  const options = { size, measure, address: 'https://bao-cao.example/chi-so/rural.ntm?dia-ban=692&ky=2024-Q2' }
  return [
    [`${id}, a trend of eleven`, size, composePictures(trend, trendPlot(trend), options)],
    [`${id}, a title of three hundred letters`, size, composePictures(renamed, trendPlot(trend), options)],
    [`${id}, two points`, size, composePictures(rows, rowsPlot(rows, layoutComparison), options)],
  ] as const
})

describe('a picture for its place', () => {
  test.each(pictures)('%s: is exactly as large as it says, and cuts nothing', (_, size, made) => {
    for (const { width, height, primitives } of made) {
      expect([width, height]).toEqual([size.width, size.height])
      for (const text of primitives.filter(isText)) {
        const { left, right } = extentOf(text)
        expect(left).toBeGreaterThanOrEqual(-0.5)
        expect(right).toBeLessThanOrEqual(size.width + 0.5)
        expect(text.y).toBeLessThanOrEqual(height)
      }
    }
  })

  test.each(pictures)(
    '%s: has no text below 8 points on paper and 14 in a room but at its foot, or says so',
    (_, size, made) => {
      for (const { primitives, isTight } of made) {
        for (const text of primitives.filter(isText)) {
          const least = isTight ? 0 : text.x === size.margin ? size.leastFoot : size.small
          expect(text.size).toBeGreaterThanOrEqual(least - 0.01)
        }
      }
      expect(size.small).toBeGreaterThanOrEqual((size.width >= 960 ? leastPoints.room : leastPoints.paper) / 0.75)
    },
  )

  test.each(pictures)('%s: says its title, its source and its address whole, on every picture', (_, __, made) => {
    for (const { primitives } of made) {
      const words = primitives
        .filter(isText)
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', '')
      expect(words).toMatch(/Sốxãđạtchuẩn|Sốlượttiếpcôngdân|ĐắkLắk/)
      expect(words).toContain('Nguồn:')
      expect(words).toContain('bao-cao.example/chi-so/rural.ntm?dia-ban=692&ky=2024-Q2')
    }
  })

  test('names its lines in the legend where their ends have no room', () => {
    const chart = resolved(elevenDistricts)
    const legendOf = (width: number) => trendPlot(chart).legend?.(width, { text: 10.5, small: 9.5, measure }) ?? []
    expect(legendOf(295)).toHaveLength(11)
    expect(legendOf(1200)).toEqual([])
    const [half] = composePictures(chart, trendPlot(chart), { measure, size: pictureSizes['a4-half'] })
    const texts = half!.primitives.filter(isText).map(({ text }) => text)
    const named = Array.from({ length: 11 }, (_, index) => new RegExp(`^Thành phố Thừa Thiên một tên dài ${index} \\d`))
    for (const name of named) expect(texts.filter((text) => name.test(text))).toHaveLength(1)
  })
})

describe('a size of one’s own', () => {
  test('is refused where no text could be read, and beyond what a browser draws', () => {
    expect(customSize(customLimitsMm.least - 1, 100)).toBeUndefined()
    expect(customSize(100, customLimitsMm.greatest + 1)).toBeUndefined()
    expect(customSize(Number.NaN, 100)).toBeUndefined()
  })

  test('has text that grows with its width, and that of the sizes it lies between', () => {
    const texts = [60, 78, 120, 160, 250, 339].map((width) => customSize(width, 100)!.text)
    expect([...texts].sort((a, b) => a - b)).toEqual(texts)
    expect(customSize(160, 120)).toEqual({ ...pictureSizes['a4-full'] })
  })
})
