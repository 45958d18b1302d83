import { describe, expect, test } from 'vitest'
import { missingFigure } from '../../src/domain/figure.ts'
import type { ProgressWord, TargetProgress } from '../../src/domain/target-progress.ts'
import { planProgressText, targetProgressText, targetText, toDateText } from '../../src/i18n/target-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { figureValue, locNinh, ntm, period, quarter, source, turns } from '../domain/small-dataset.ts'

const { vi, en } = textsByLanguage
const target = {
  indicator: ntm.id,
  area: locNinh.id,
  quarter: quarter('2024-Q4'),
  value: 15,
  denominator: 15,
  state: 'final',
  source,
} as const
const indicator = { ...ntm, unit: { vi: 'xã', en: 'communes' } }
const progress = (word: ProgressWord, rest: Partial<TargetProgress> = {}): TargetProgress => ({
  kind: 'progress',
  word,
  target,
  asks: 'goal',
  quantity: 'count',
  remaining: 0,
  ...rest,
})

describe('a target in words', () => {
  test('names its year and says when it is illustrative', () => {
    expect(targetText(vi, indicator, target)).toBe('Kế hoạch năm 2024: 15/15 xã (100%)')
    expect(targetText(vi, indicator, { ...target, state: 'sample' })).toBe(
      'Kế hoạch năm 2024: 15/15 xã (100%); minh hoạ',
    )
    expect(targetText(en, indicator, target)).toBe('Target for 2024: 15/15 communes (100%)')
  })

  test('says of a limit that it is one, and of a range both ends', () => {
    const rate = { ...target, value: 1.1, isRate: true } as const
    expect(targetText(vi, indicator, { ...rate, kind: 'limit' })).toBe('Kế hoạch năm 2024: không quá 1,1%')
    expect(targetText(en, indicator, { ...rate, kind: 'limit' })).toBe('Target for 2024: at most 1.1%')
    expect(targetText(vi, indicator, { ...rate, kind: 'range', upTo: 3 })).toBe('Kế hoạch năm 2024: từ 1,1% đến 3%')
  })

  test('is held against what has come together, and says so where that is not the figure of the quarter', () => {
    const flow = { ...turns, unit: { vi: 'lượt', en: 'visits' } }
    const toDate = figureValue(98, { period: period('2024-9M') })
    expect(toDateText(vi, flow, toDate)).toBe('luỹ kế 9 tháng đầu năm 2024: 98 lượt')
    expect(toDateText(en, flow, toDate)).toBe('January–September 2024 in all: 98 visits')
    expect(toDateText(vi, flow, figureValue(98, { period: quarter('2024-Q1') }))).toBeUndefined()
    expect(toDateText(vi, indicator, toDate)).toBeUndefined()
  })

  test('calls a figure of several quarters no sum where it is none: the growth of nine months', () => {
    const growth = { ...turns, measure: 'percent', unit: { vi: '%', en: '%' }, decimals: 1 } as const
    const toDate = figureValue(0.9, { period: period('2024-9M') })
    expect(toDateText(vi, growth, toDate)).toBe('tính chung 9 tháng đầu năm 2024: 0,9%')
    expect(toDateText(en, growth, toDate)).toBe('January–September 2024: 0.9%')
    const since = { ...growth, time: 'cumulative' } as const
    expect(toDateText(vi, since, toDate)).toBe('luỹ kế 9 tháng đầu năm 2024: 0,9%')
  })

  test.each([
    [progress('met', { percentOfTarget: 100 }), 'đạt kế hoạch năm, bằng 100% kế hoạch năm'],
    [
      progress('on-path', { percentOfTarget: 93.333, remaining: 1 }),
      'đúng tiến độ, bằng 93,3% kế hoạch năm, cần thêm 1 xã để đạt',
    ],
    [
      progress('behind', { percentOfTarget: 60, remaining: 6 }),
      'chậm tiến độ, bằng 60% kế hoạch năm, cần thêm 6 xã để đạt',
    ],
    [
      progress('missed', { percentOfTarget: 99.99, remaining: 1 }),
      'không đạt kế hoạch năm, bằng 99,99% kế hoạch năm, còn thiếu 1 xã',
    ],
    [progress('open'), 'chưa đánh giá tiến độ'],
  ])('says how far it is: %#', (each, sentence) => {
    expect(targetProgressText(vi, indicator, each)).toBe(sentence)
  })

  test('calls nobody late or in time on the way to a limit, but above or below it', () => {
    const words = (word: 'behind' | 'on-path' | 'exceeded' | 'met') =>
      [vi, en].map((texts) => targetProgressText(texts, indicator, { ...progress(word), asks: 'limit' }))
    expect(words('behind')).toEqual(['vượt mức theo tiến độ', 'above the limit to date'])
    expect(words('on-path')).toEqual(['chưa vượt mức theo tiến độ', 'within the limit to date'])
    expect(words('exceeded')).toEqual(['vượt mức kế hoạch', 'target exceeded'])
    expect(words('met')).toEqual(['đạt kế hoạch năm', 'annual target met'])
  })

  test('gives every refusal in both languages', () => {
    const reasons = [
      'no-target',
      'no-figure',
      'sample-against-source',
      'coverage-differs',
      'denominator-differs',
      'definition-differs',
    ] as const
    for (const texts of [vi, en]) {
      const said = reasons.map((reason) =>
        planProgressText(texts, indicator, { toDate: figureValue(1), progress: { kind: 'refused', reason } }),
      )
      expect(new Set(said).size).toBe(reasons.length)
    }
  })

  test('says that a figure of the year lacks, and not one of the quarter, where the year is asked for', () => {
    const refused = { kind: 'refused', reason: 'no-figure' } as const
    const score = { ...turns, measure: 'index' } as const
    const of = (what: typeof turns, at: string, texts = vi) =>
      planProgressText(texts, what, {
        toDate: missingFigure('not-aggregated', { period: period(at) }),
        progress: refused,
      })
    expect(of(score, '2024-9M')).toBe('chưa đánh giá được: chưa có số tính chung 9 tháng đầu năm 2024')
    expect(of(turns, '2024')).toBe('chưa đánh giá được: chưa có số luỹ kế năm 2024')
    expect(of(score, '2024', en)).toBe('cannot be judged yet: no figure for 2024')
    expect(of(turns, '2024-Q1')).toBe('kỳ này không có số để đánh giá')
  })

  test('says of what only the area above tells that it is told there, and not that it lacks yet', () => {
    const told = (texts = vi) =>
      planProgressText(texts, turns, {
        toDate: missingFigure('told-above', { period: period('2024-9M') }),
        progress: { kind: 'refused', reason: 'no-figure' },
      })
    expect(told()).toBe('không đánh giá: chỉ thống kê ở cấp trên')
    expect(told(en)).toBe('not judged: told only of the area above')
  })
})
