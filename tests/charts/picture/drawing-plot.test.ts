import { describe, expect, test } from 'vitest'
import type { RowsForm } from '../../../src/charts/compare-spec.ts'
import { layoutComparison } from '../../../src/charts/rows/layout-comparison.ts'
import { rowsPlot } from '../../../src/charts/picture/rows-plot.ts'
import { composePictures } from '../../../src/charts/picture/compose-pictures.ts'
import { quarterPlus } from '../../../src/domain/period.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { extentOf, isText, measure } from '../small-chart.ts'
import { comparison, manyRows, resolvedComparison } from '../small-comparison.ts'

const forms: readonly RowsForm[] = ['dumbbell', 'bars', 'ranking', 'heat']

const picturesOf = (form: RowsForm, count: number, columns = 2) => {
  const quarters = Array.from({ length: columns }, (_, index) => quarterPlus(quarter('2020-Q1'), index))
  const chart = resolvedComparison(comparison(form, manyRows(count, columns), { quarters }))
  return composePictures(chart, rowsPlot(chart, layoutComparison), { measure })
}

describe.each(forms)('a picture of %s', (form) => {
  test('holds eleven districts on one slide, of two quarters each as bars on two', () => {
    const pictures = picturesOf(form, 11)
    expect(pictures).toHaveLength(form === 'bars' ? 2 : 1)
    for (const picture of pictures) expect(picture).toMatchObject({ width: 1280, height: 720 })
  })

  test('holds ninety-five communes on as many as it takes, each once, in text that a room can read', () => {
    const pictures = picturesOf(form, 95, 4)
    const names = pictures.map(({ primitives }) =>
      primitives.filter(isText).filter(({ text }) => text.includes('Xã số')),
    )
    expect(names.flat()).toHaveLength(95)
    expect(
      Math.max(...names.map(({ length }) => length)) - Math.min(...names.map(({ length }) => length)),
    ).toBeLessThan(3)
    for (const { primitives, width, height } of pictures) {
      expect([width, height]).toEqual([1280, 720])
      for (const text of primitives.filter(isText)) {
        expect(extentOf(text).left).toBeGreaterThanOrEqual(30)
        expect(extentOf(text).right).toBeLessThanOrEqual(width - 30)
        expect(text.y).toBeLessThanOrEqual(height)
        const isFoot = text.x === 44 && !text.text.includes('Xã số')
        expect(text.size).toBeGreaterThanOrEqual(isFoot ? 12 : 14 / 0.75 - 0.01)
      }
    }
  })

  test('has its headline, legend, scale and footer on every slide', () => {
    const pictures = picturesOf(form, 40, 2)
    expect(pictures.length).toBeGreaterThan(1)
    pictures.forEach(({ primitives }, index) => {
      const words = primitives.filter(isText).map(({ text }) => text)
      expect(words).toContain(`Số lượt tiếp công dân (${index + 1}/${pictures.length})`)
      expect(words.join(' ')).toContain('Nguồn: Báo cáo tiếp công dân')
      expect(words.join(' ')).toContain('Ảnh lập ngày 02/05/2024')
      expect(words.some((text) => text === '0' || text === 'I')).toBe(true)
    })
  })
})
