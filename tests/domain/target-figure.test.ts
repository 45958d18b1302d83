import { describe, expect, test } from 'vitest'
import { figureOfTarget } from '../../src/domain/target-figure.ts'
import { locNinh, ntm, quarter, source } from './small-dataset.ts'

const target = {
  indicator: ntm.id,
  area: locNinh.id,
  quarter: quarter('2024-Q4'),
  value: 15,
  state: 'final',
  source,
} as const

describe('a target in the place of a figure', () => {
  test('is a value of the quarter it was set for, with its state and source', () => {
    expect(figureOfTarget({ ...target, denominator: 16, state: 'sample' }, quarter('2024-Q1'))).toEqual({
      kind: 'value',
      value: 15,
      denominator: 16,
      state: 'sample',
      period: '2024-Q4',
      sources: [source],
    })
  })

  test('has no denominator where the target has none', () => {
    expect(figureOfTarget(target, quarter('2024-Q1'))).not.toHaveProperty('denominator')
  })

  test('that was never set is missing for that reason, in the period that was asked for', () => {
    expect(figureOfTarget(undefined, quarter('2024-Q1'))).toEqual({
      kind: 'missing',
      reason: 'no-target',
      isSample: false,
      period: '2024-Q1',
      sources: [],
    })
  })
})
