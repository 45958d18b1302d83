import { describe, expect, test } from 'vitest'
import type { CompareSpec, RowsForm } from '../../src/charts/compare-spec.ts'
import { layoutComparison } from '../../src/charts/rows/layout-comparison.ts'
import { palette } from '../../src/charts/palette.ts'
import { chartTable } from '../../src/briefing/chart/chart-table.ts'
import { nativeComparison } from '../../src/briefing/chart/native-comparison.ts'
import { comparisonPoints } from '../../src/briefing/chart/point-table.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { isPath, isText, measure, point } from './small-chart.ts'
import { comparison, resolvedComparison, row } from './small-comparison.ts'

const { vi } = textsByLanguage
const frame = { x: 0, y: 0, width: 1200, fontSize: 14, measure }
const withMedian = (form: RowsForm): CompareSpec =>
  comparison(
    form,
    [3, 5, 7, 9, 11].map((value) => row(String(value), point(7), point(value))),
    { base: { kind: 'group-median' } },
  )
const across = (form: RowsForm) =>
  layoutComparison(resolvedComparison(withMedian(form)), frame)
    .primitives.filter(isPath)
    .filter(({ stroke, strokeWidth }) => stroke === palette.muted && strokeWidth === 2)

describe('a comparison with the median', () => {
  test.each(['dumbbell', 'bars', 'ranking'] as const)('draws it once as %s, as a line through all rows', (form) => {
    expect(across(form)).toHaveLength(1)
    const { legend } = resolvedComparison(withMedian(form))
    expect(legend.filter(({ kind }) => kind === 'across').map(({ label }) => label)).toEqual(['Trung vị của nhóm: 07'])
    expect(legend.some(({ kind }) => kind === 'base')).toBe(false)
  })

  test('has the number of each area once, and none of the median beside it', () => {
    const { primitives } = layoutComparison(resolvedComparison(withMedian('dumbbell')), frame)
    expect(primitives.filter(isText).filter(({ text }) => text === '07')).toHaveLength(1)
  })

  test('says it in one row of its table', () => {
    const spec = withMedian('ranking')
    const { columns, rows } = chartTable(vi, spec, comparisonPoints(vi, spec, resolvedComparison(spec)))
    expect(columns).toHaveLength(3)
    expect(rows.map(([name]) => name!.text).filter((name) => name === 'Trung vị của nhóm')).toHaveLength(1)
    expect(rows.at(-1)!.map(({ text }) => text)).toEqual(['Trung vị của nhóm', '07', ''])
  })

  test('is a picture on slides, which have no line through bars', () => {
    const spec = withMedian('ranking')
    expect(nativeComparison(vi, spec, resolvedComparison(spec))).toBeUndefined()
  })
})
