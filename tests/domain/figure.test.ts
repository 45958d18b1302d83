import { describe, expect, test } from 'vitest'
import { figureOfObservation, isPartial, isSampleFigure, missingFigure, sharePercent } from '../../src/domain/figure.ts'
import { figureValue, locNinh, ntm, observed, period, unreported } from './small-dataset.ts'

describe('a figure', () => {
  test('carries everything its observation says', () => {
    const own = {
      denominator: 15,
      state: 'sample',
      illustrates: 'revised',
      revisedFrom: 13,
      printed: '14/15 xã',
      note: 'ghi chú',
    } as const
    expect(figureOfObservation(observed(ntm, locNinh, '2024-Q1', 14, own), locNinh)).toEqual({
      kind: 'value',
      value: 14,
      ...own,
      area: locNinh,
      period: '2024-Q1',
      sources: ['report'],
    })
  })

  test('that is missing keeps its reason and whether even that is illustrative', () => {
    const figure = figureOfObservation(unreported(ntm, locNinh, '2024-Q1', 'not-due', 'sample'), undefined)
    expect(figure).toEqual({
      kind: 'missing',
      reason: 'not-due',
      isSample: true,
      period: '2024-Q1',
      sources: ['report'],
    })
    expect(isSampleFigure(figure)).toBe(true)
    expect(isSampleFigure(missingFigure('not-published', { period: period('2024-Q1') }))).toBe(false)
    expect(isSampleFigure(figureValue(0))).toBe(false)
  })

  test.each([
    [{ value: 19, denominator: 46 }, 41.304],
    [{ value: 0, denominator: 46 }, 0],
    [{ value: 5, denominator: 4 }, 125],
    [{ value: 0, denominator: 0 }, undefined],
    [{ value: 48 }, undefined],
  ])('%j has a share of %s percent', (figure, percent) => {
    const share = sharePercent(figure)
    expect(share === undefined ? undefined : Math.floor(share * 1000) / 1000).toBe(percent)
  })

  test('is partial only when some of the expected areas are missing', () => {
    expect([undefined, { reported: 11, expected: 11 }, { reported: 10, expected: 11 }].map(isPartial)).toEqual([
      false,
      false,
      true,
    ])
  })
})
