import { describe, expect, test } from 'vitest'
import type { RowsForm } from '../../../src/charts/compare-spec.ts'
import { composePicture } from '../../../src/charts/picture/compose-picture.ts'
import { drawingPlot } from '../../../src/charts/picture/drawing-plot.ts'
import { layoutComparison } from '../../../src/charts/rows/layout-comparison.ts'
import { quarterPlus } from '../../../src/domain/period.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { extentOf, isText, measure } from '../small-chart.ts'
import { comparison, manyRows, resolvedComparison } from '../small-comparison.ts'

const forms: readonly RowsForm[] = ['dumbbell', 'bars', 'ranking', 'heat']

const pictureOf = (form: RowsForm, count: number, columns = 2) => {
  const quarters = Array.from({ length: columns }, (_, index) => quarterPlus(quarter('2020-Q1'), index))
  const chart = resolvedComparison(comparison(form, manyRows(count, columns), { quarters }))
  return composePicture(
    chart,
    drawingPlot((frame) => layoutComparison(chart, frame)),
    { measure },
  )
}

describe.each(forms)('a picture of %s', (form) => {
  test('holds eleven districts on one slide', () => {
    expect(pictureOf(form, 11)).toMatchObject({ width: 1280, height: 720 })
  })

  test('holds ninety-five communes in letters of twelve or more, and grows instead of cutting', () => {
    const { primitives, width, height } = pictureOf(form, 95, 4)
    expect(width).toBe(1280)
    expect(height).toBeGreaterThan(720)
    for (const text of primitives.filter(isText)) {
      expect(text.size).toBeGreaterThanOrEqual(10)
      expect(extentOf(text).left).toBeGreaterThanOrEqual(30)
      expect(extentOf(text).right).toBeLessThanOrEqual(width - 30)
      expect(text.y).toBeLessThanOrEqual(height)
    }
    const names = primitives.filter(isText).filter(({ text }) => text.includes('Xã số'))
    expect(names).toHaveLength(95)
    for (const name of names) expect(name.size).toBeGreaterThanOrEqual(12)
  })

  test('has its headline, legend, notes and footer', () => {
    const words = pictureOf(form, 11)
      .primitives.filter(isText)
      .map(({ text }) => text)
    expect(words).toContain('Số lượt tiếp công dân')
    expect(words.join(' ')).toContain('Nguồn: Báo cáo tiếp công dân')
    expect(words.join(' ')).toContain('Ảnh lập ngày 02/05/2024')
  })
})
