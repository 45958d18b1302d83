import { describe, expect, test } from 'vitest'
import { type Figure, missingFigure } from '../../src/domain/figure.ts'
import { samplesSaid } from '../../src/domain/samples-said.ts'
import { figureValue, period } from './small-dataset.ts'

const value = (state: 'sample' | 'final'): Figure => figureValue(1, { state })
const missing: Figure = { ...missingFigure('not-reported', { period: period('2024-Q1') }), isSample: true }

describe('that figures are illustrative', () => {
  test.each([
    ['of all values, whatever is missing', [value('sample'), missing], 'all'],
    ['of most values', [value('sample'), value('sample'), value('final')], 'most'],
    ['not of half of them', [value('sample'), value('final')], undefined],
    ['not where no value is', [missing], undefined],
    ['not of published ones', [value('final')], undefined],
    ['not of nothing', [], undefined],
  ] as const)('is said once %s', (_, figures, said) => {
    expect(samplesSaid(figures)).toBe(said)
  })
})
