import { describe, expect, test } from 'vitest'
import { clipboardContent } from '../../../src/exports/clipboard-content.ts'
import { chartCells } from '../../../src/briefing/chart/chart-cells.ts'
import { comparisonPoints, trendPoints } from '../../../src/briefing/chart/point-table.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { gap, point, resolved, series, spec } from '../../charts/small-chart.ts'
import { comparison, fourDistricts, resolvedComparison } from '../../charts/small-comparison.ts'
import { typeOf } from '../../domain/small-vocabulary.ts'

const { vi } = textsByLanguage
const cellsOfTrend = (of: ReturnType<typeof spec>) =>
  chartCells(vi, of, resolved(of), trendPoints(vi, of, resolved(of)))
const trend = spec([
  series([gap(), point(3), point(0), gap('not-reported'), point(5), gap()]),
  series([gap(), gap(), point(2), point(1), point(4), gap()], {
    id: 'b',
    area: { name: 'Huyện Bù Đốp', type: typeOf('huyện') },
  }),
])

describe('a trend as cells', () => {
  const cells = cellsOfTrend(trend)

  test('has a row for each quarter that is told of, a zero as 0 and a gap as nothing', () => {
    expect(cells.rows.map(({ headings }) => headings)).toEqual([
      ['Quý II/2023'],
      ['Quý III/2023'],
      ['Quý IV/2023'],
      ['Quý I/2024'],
    ])
    const values = cells.rows.map(({ figures }) =>
      figures.map((figure) => (figure.kind === 'number' ? figure.value : null)),
    )
    expect(values).toEqual([
      [3, null],
      [0, 2],
      [null, 1],
      [5, 4],
    ])
  })

  test('carries its title, its period and its source', () => {
    const { title, subtitle, footer } = resolved(trend)
    expect(cells.title).toBe(title)
    expect(cells.lines).toEqual([subtitle])
    expect(cells.closing).toContain(footer.source)
    expect(cells.sampleMark).toBeUndefined()
  })

  test('says above everything that a figure is a sample', () => {
    const sample = spec([series([point(3, { state: 'sample' }), gap(), gap(), gap(), gap(), gap()])])
    const chart = resolved(sample)
    expect(chart.watermark).toBeDefined()
    expect(cellsOfTrend(sample).sampleMark).toBe(chart.watermark)
  })

  test('writes a share as number, total and percent, never as a text like a day', () => {
    const shares = spec([series([point(14, { denominator: 15 }), gap(), gap(), gap(), gap(), gap()])])
    const { text } = clipboardContent('vi', cellsOfTrend(shares))
    expect(text).toContain('14\t15\t93,3%')
    expect(text.split('\r\n').flatMap((line) => line.split('\t'))).not.toContain('14/15')
  })
})

describe('a comparison as cells', () => {
  const of = (form: 'dumbbell' | 'bars' | 'ranking' | 'heat') => {
    const compared = comparison(form, fourDistricts)
    const chart = resolvedComparison(compared)
    return chartCells(vi, compared, chart, comparisonPoints(vi, compared, chart))
  }

  test.each(['dumbbell', 'bars', 'ranking', 'heat'] as const)('has a column for each figure of the %s', (form) => {
    const { columns, rows } = of(form)
    expect(rows.map(({ headings }) => headings.length)).toEqual([1, 1, 1, 1])
    expect(new Set(rows.map(({ figures }) => figures.length))).toEqual(new Set([columns.length]))
  })

  test('keeps the base beside the present figure', () => {
    const { rows } = of('dumbbell')
    const values = rows.map(({ figures }) => figures.map((figure) => (figure.kind === 'number' ? figure.value : null)))
    expect(values).toEqual([
      [60, 71],
      [40, 0],
      [30, null],
      [0, 12],
    ])
  })
})
