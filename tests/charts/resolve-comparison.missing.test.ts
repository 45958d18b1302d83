import { describe, expect, test } from 'vitest'
import { gap, point } from './small-chart.ts'
import { comparison, resolvedComparison, row } from './small-comparison.ts'

describe('a field of shade without a figure', () => {
  const reported = row('A', point(1), point(2))
  const late = row('B', gap('not-reported'), point(2))

  test('of which the package merely has no row has neither sign nor note', () => {
    const chart = resolvedComparison(comparison('heat', [reported, row('E', gap('not-published'), point(3))]))
    expect(chart.notes).toEqual([])
    expect(chart.legend.map(({ kind }) => kind)).not.toContain('missing')
  })

  test('has its sign, whose word in the legend is the reason', () => {
    const excused = row('D', point(1), gap('not-applicable'))
    const wordsOf = (...rows: Parameters<typeof comparison>[1]) =>
      resolvedComparison(comparison('heat', rows))
        .legend.filter(({ kind }) => kind === 'missing')
        .map(({ label }) => label)
    expect(wordsOf(reported, late)).toEqual(['chưa báo cáo'])
    expect(wordsOf(reported, late, late, excused)).toEqual(['chưa báo cáo; không áp dụng'])
  })

  test('is told beside its bar in the other forms', () => {
    expect(resolvedComparison(comparison('bars', [reported, late])).notes).toEqual([])
  })
})

describe('the legend of two points', () => {
  const kindsOf = (rows: Parameters<typeof comparison>[1]) =>
    resolvedComparison(comparison('dumbbell', rows)).legend.map(({ kind }) => kind)

  test('names the base where one is drawn', () => {
    expect(kindsOf([row('A', point(1), point(2)), row('B', gap('no-target'), point(2))])).toEqual(['current', 'base'])
  })

  test('names neither the base nor a missing figure where no row has a base', () => {
    expect(kindsOf([row('A', gap('no-target'), point(2)), row('B', gap('not-reported'), point(2))])).toEqual([
      'current',
    ])
  })

  test('explains the sign of a figure that is missing now', () => {
    expect(kindsOf([row('A', point(1), point(2)), row('B', point(1), gap('not-reported'))])).toEqual([
      'current',
      'base',
      'missing',
    ])
  })
})
