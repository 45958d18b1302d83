import { describe, expect, test } from 'vitest'
import type { Figure } from '../../src/domain/figure.ts'
import { samplesSaid } from '../../src/domain/samples-said.ts'

const value = (state: 'sample' | 'final'): Figure =>
  ({ kind: 'value', value: 1, state, sources: [] }) as unknown as Figure
const missing: Figure = { kind: 'missing', reason: 'not-reported', isSample: true, sources: [] } as unknown as Figure

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
