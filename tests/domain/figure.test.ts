import { describe, expect, test } from 'vitest'
import { areOfOneKind, figureOfObservation, isSampleFigure, isSilent, missingFigure } from '../../src/domain/figure.ts'
import type { AsOf } from '../../src/domain/as-of.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { rateOf } from '../../src/domain/measure-rules.ts'
import type { SourceId } from '../../src/domain/source.ts'
import {
  carriedOver,
  criteria,
  figureValue,
  locNinh,
  ntm,
  observed,
  period,
  source,
  turns,
  unreported,
} from './small-dataset.ts'

describe('a figure', () => {
  test('carries everything its observation says', () => {
    const own = {
      denominator: 15,
      state: 'sample',
      illustrates: 'revised',
      revisedFrom: 13,
      printed: '14/15 xã',
      note: 'ghi chú',
      months: { reported: 2, expected: 3 },
      isMixed: true,
    } as const
    const furtherSources = ['article' as SourceId]
    expect(
      figureOfObservation(ntm, observed(ntm, locNinh, '2024-Q1', 14, { ...own, furtherSources }), locNinh),
    ).toEqual({
      kind: 'value',
      value: 14,
      ...own,
      area: locNinh,
      period: '2024-Q1',
      sources: ['report', 'article'],
    })
  })

  test('that is missing keeps its reason and whether even that is illustrative', () => {
    const figure = figureOfObservation(ntm, unreported(ntm, locNinh, '2024-Q1', 'not-due', 'sample'), undefined)
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
    const share = rateOf({}, figure)
    expect(share === undefined ? undefined : Math.floor(share * 1000) / 1000).toBe(percent)
  })

  test('says nothing that its observation does not say', () => {
    expect(figureOfObservation(ntm, observed(ntm, locNinh, '2024-Q1', 14), undefined)).toStrictEqual({
      kind: 'value',
      value: 14,
      state: 'final',
      period: '2024-Q1',
      sources: ['report'],
    })
  })

  test('says up to when it counts where its period had not ended then, and what happened lacks the rest', () => {
    const reach = (of: Indicator, asOf: string) => {
      const figure = figureOfObservation(of, observed(of, locNinh, '2024-Q1', 5, { asOf: asOf as AsOf }), locNinh)
      return [figure.asOf, figure.lacksDays]
    }
    expect(reach(ntm, '2024-02')).toEqual(['2024-02', undefined])
    expect(reach(turns, '2024-02')).toEqual(['2024-02', true])
    expect(reach(criteria, '2024-03')).toEqual([undefined, undefined])
    expect(reach(carriedOver, '2024-01')).toEqual([undefined, undefined])
  })

  test('that is missing names its area and sources where they are known', () => {
    const when = period('2024-Q1')
    expect(missingFigure('not-due', { period: when })).toStrictEqual({
      kind: 'missing',
      reason: 'not-due',
      isSample: false,
      period: when,
      sources: [],
    })
    expect(missingFigure('not-due', { area: locNinh, period: when, sources: [source] })).toMatchObject({
      area: locNinh,
      sources: [source],
    })
  })

  test('that nobody published, or of an area that did not exist, has no reason to tell', () => {
    expect((['not-published', 'area-absent', 'not-reported', 'not-due'] as const).map(isSilent)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('two figures may stand in one calculation', () => {
  const sourced = figureValue(5)
  const sample = figureValue(5, { state: 'sample' })
  const mixed = figureValue(5, { state: 'sample', isMixed: true })

  test.each([
    ['both from sources, provisional or not', sourced, figureValue(5, { state: 'provisional' }), true],
    ['both illustrative', sample, sample, true],
    ['not one from sources and one illustrative', sourced, sample, false],
    ['not where the first mixes both', mixed, sample, false],
    ['not where the second mixes both', sample, mixed, false],
  ])('%s', (_, a, b, may) => {
    expect(areOfOneKind(a, b)).toBe(may)
  })
})
