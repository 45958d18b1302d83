import { describe, expect, test } from 'vitest'
import type { ProgressWord, TargetProgress } from '../../src/domain/target-progress.ts'
import { progressRefusalText, targetProgressText, targetText } from '../../src/i18n/target-text.ts'
import { textsByLanguage } from '../../src/i18n/texts.ts'
import { locNinh, ntm, quarter, source } from '../domain/small-dataset.ts'

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

  test.each([
    [progress('met', { percentOfTarget: 100 }), 'đạt kế hoạch năm, bằng 100% kế hoạch'],
    [
      progress('on-path', { percentOfTarget: 93.333, remaining: 1 }),
      'đúng tiến độ, bằng 93,3% kế hoạch, cần thêm 1 xã để đạt',
    ],
    [
      progress('behind', { percentOfTarget: 60, remaining: 6 }),
      'chậm tiến độ, bằng 60% kế hoạch, cần thêm 6 xã để đạt',
    ],
    [
      progress('missed', { percentOfTarget: 99.99, remaining: 1 }),
      'không đạt kế hoạch năm, bằng 99,9% kế hoạch, cần thêm 1 xã để đạt',
    ],
    [progress('open'), 'chưa đánh giá tiến độ'],
  ])('says how far it is: %#', (each, sentence) => {
    expect(targetProgressText(vi, indicator, each)).toBe(sentence)
  })

  test('gives every refusal in both languages', () => {
    const reasons = [
      'no-target',
      'no-figure',
      'sample-against-source',
      'coverage-differs',
      'denominator-differs',
    ] as const
    for (const texts of [vi, en]) {
      expect(new Set(reasons.map((reason) => progressRefusalText(texts, reason))).size).toBe(reasons.length)
    }
  })
})
