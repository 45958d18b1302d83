import { describe, expect, test } from 'vitest'
import { figureOfTarget } from '../../src/domain/target-figure.ts'
import { locNinh, ntm, ontime, quarter, source } from './small-dataset.ts'

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
    expect(figureOfTarget(ntm, 'count', { ...target, denominator: 16, state: 'sample' }, quarter('2024-Q1'))).toEqual({
      kind: 'value',
      value: 15,
      denominator: 16,
      state: 'sample',
      period: '2024-Q4',
      sources: [source],
    })
  })

  test('has no denominator where the target has none', () => {
    expect(figureOfTarget(ntm, 'count', target, quarter('2024-Q1'))).not.toHaveProperty('denominator')
  })

  test('has the upper end of a range beside the lower one', () => {
    const range = { ...target, value: 10, upTo: 15, denominator: 16 } as const
    expect(figureOfTarget(ntm, 'share', range, quarter('2024-Q1'))).toMatchObject({ value: 10, upTo: 15 })
    expect(figureOfTarget(ntm, 'count', target, quarter('2024-Q1'))).not.toHaveProperty('upTo')
  })

  test('that was never set is missing for that reason, in the period that was asked for', () => {
    expect(figureOfTarget(ntm, 'count', undefined, quarter('2024-Q1'))).toEqual({
      kind: 'missing',
      reason: 'no-target',
      isSample: false,
      period: '2024-Q1',
      sources: [],
    })
  })

  test('that is a rate alone is one in percent, and no number', () => {
    const rate = { ...target, value: 95, isRate: true } as const
    expect(figureOfTarget(ontime, 'share', rate, quarter('2024-Q1'))).toMatchObject({
      value: 95,
      denominator: 100,
      isRate: true,
    })
    expect(figureOfTarget({ factor: 1000 }, 'share', rate, quarter('2024-Q1'))).toMatchObject({ denominator: 1000 })
    expect(figureOfTarget(ontime, 'count', rate, quarter('2024-Q1'))).toMatchObject({
      kind: 'missing',
      reason: 'target-by-rate',
    })
  })
})
