import { describe, expect, test } from 'vitest'
import type { Standing } from '../../src/domain/compare-areas.ts'
import { type ComparisonBase, namedBaseKinds } from '../../src/domain/comparison-base.ts'
import { distanceBetween, partOfTotal } from '../../src/domain/distance.ts'
import { changeBetween } from '../../src/domain/change.ts'
import type { ShownIndicator } from '../../src/domain/display-unit.ts'
import { changeLine } from '../../src/i18n/change-text.ts'
import { standingSinceText, standingText } from '../../src/i18n/standing-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { carriedOver, criteria, figureValue, ntm, turns } from '../domain/small-dataset.ts'

type Base = ComparisonBase['kind']
const { vi, en } = textsByLanguage
const communes = { ...ntm, unit: { vi: 'xã', en: 'communes', enOne: 'commune' } }
const of = (value: number, denominator?: number) => figureValue(value, denominator === undefined ? {} : { denominator })
const counts = (indicator: ShownIndicator, value: number, base: number) =>
  distanceBetween(indicator, 'count', of(value), of(base))
const shares = (indicator: ShownIndicator, a: readonly [number, number], b: readonly [number, number]) =>
  distanceBetween(indicator, 'share', of(...a), of(...b))

test('on the path of a quarter is said once', () => {
  const onPath = { ...counts(communes, 15, 15), progress: 'on-path' } as Standing
  const say = (texts: typeof vi) => changeLine(standingText(texts, communes, onPath, 'path-target'))
  expect([say(vi), say(en)]).toEqual(['đúng tiến độ', 'exactly on track'])
})

test('what is held against a limit is told from that limit, in a cell and in a sentence', () => {
  const atMost = { ...counts(carriedOver, 3, 5), asks: 'limit' } as Standing
  const equal = { ...counts(carriedOver, 5, 5), asks: 'limit' } as Standing
  const cell = (texts: typeof vi, base: Base, what = atMost) => standingText(texts, carriedOver, what, base).words
  expect([vi, en].map((texts) => cell(texts, 'year-target'))).toEqual([
    'thấp hơn 2 xã so với mức tối đa',
    '2 communes below the limit',
  ])
  expect([vi, en].map((texts) => cell(texts, 'path-target'))).toEqual([
    'thấp hơn 2 xã so với mức tối đa theo tiến độ',
    '2 communes below the limit to date',
  ])
  expect([vi, en].map((texts) => cell(texts, 'year-target', equal))).toEqual(['bằng mức tối đa', 'exactly the limit'])
  const said = (texts: typeof vi, name: string, what = atMost) =>
    standingSinceText(texts, carriedOver, what, 'year-target', { name, since: '' })
  expect(said(vi, 'kế hoạch năm 2024')).toBe('thấp hơn 2 xã so với mức tối đa của kế hoạch năm 2024, bằng 60%')
  expect(said(en, 'the target for 2024')).toBe(
    '2 communes lower than the limit of the target for 2024, 60% of the target',
  )
  expect(said(vi, 'kế hoạch năm 2024', equal)).toBe('bằng mức tối đa của kế hoạch năm 2024')
})

describe('a standing in words', () => {
  test.each<readonly [string, ShownIndicator, Standing, Base, string, string]>([
    [
      'short of a target',
      communes,
      counts(communes, 13, 15),
      'year-target',
      'còn thiếu 2 xã, bằng 86,7%',
      '2 communes short, 86.7% of the target',
    ],
    [
      'beyond a target',
      communes,
      counts(communes, 16, 15),
      'path-target',
      'vượt tiến độ 1 xã, bằng 106,7%',
      '1 commune above the target to date, 106.7% of the target to date',
    ],
    [
      'short of the path of a quarter',
      communes,
      counts(communes, 14, 15),
      'path-target',
      'còn thiếu 1 xã so với tiến độ, bằng 93,3%',
      '1 commune short of the target to date, 93.3% of the target to date',
    ],
    [
      'exactly on the path of a quarter, which is not the plan of the year',
      communes,
      counts(communes, 14, 14),
      'path-target',
      'đúng tiến độ',
      'exactly on track',
    ],
    [
      'exactly on the path of what should be few',
      carriedOver,
      counts(carriedOver, 3, 3),
      'path-target',
      'đúng tiến độ',
      'exactly on track',
    ],
    [
      'a hair beyond a target',
      communes,
      counts(communes, 5001, 5000),
      'year-target',
      'vượt 1 xã, bằng 100,02%',
      '1 commune above, 100.02% of the target',
    ],
    ['exactly a target', communes, counts(communes, 15, 15), 'year-target', 'bằng kế hoạch', 'exactly the target'],
    ['beyond a target of zero', communes, counts(communes, 2, 0), 'year-target', 'vượt 2 xã', '2 communes above'],
    [
      'short of a target in points',
      communes,
      shares(communes, [12, 15], [15, 15]),
      'year-target',
      'còn thiếu 20 điểm %',
      '20 pp short',
    ],
    [
      'below a limit, which is nothing that is lacking',
      carriedOver,
      counts(carriedOver, 3, 5),
      'year-target',
      'thấp hơn 2 xã so với kế hoạch, bằng 60%',
      '2 communes below the target, 60% of the target',
    ],
    [
      'above a plan that nobody judges',
      turns,
      counts(turns, 6, 5),
      'year-target',
      'cao hơn 1 xã so với kế hoạch, bằng 120%',
      '1 communes above the target, 120% of the target',
    ],
    [
      'above the middle of the group, without a percentage',
      communes,
      counts(communes, 15, 12),
      'group-median',
      'cao hơn 3 xã',
      '3 communes higher',
    ],
    [
      'below the share of the group',
      communes,
      shares(communes, [12, 15], [70, 80]),
      'group-total',
      'thấp hơn 7,5 điểm %',
      '7.5 pp lower',
    ],
    ['like the middle of the group', communes, counts(communes, 12, 12), 'group-median', 'bằng nhau', 'equal'],
    ['a part of the group', turns, partOfTotal(of(9), of(84)), 'group-total', 'chiếm 10,7%', '10.7% of the total'],
    [
      'an index above the middle by little',
      criteria,
      counts(criteria, 18.04, 18),
      'group-median',
      'cao hơn 0,04 xã',
      '0.04 communes higher',
    ],
  ])('%s', (_, indicator, standing, base, vietnamese, english) => {
    expect(changeLine(standingText(vi, indicator, standing, base))).toBe(vietnamese)
    expect(changeLine(standingText(en, indicator, standing, base))).toBe(english)
  })

  test('that is a change over time reads like every change', () => {
    const same = {
      isSameArea: true,
      isSameDefinition: true,
      isSameStretch: true,
      isSameSeason: true,
    }
    const change = changeBetween(turns, of(23), of(20), same)
    expect(changeLine(standingText(vi, turns, change, 'last-year'))).toBe('tăng 3 xã (+15%)')
  })

  test('calls nothing but the past a base period when it is missing', () => {
    const refused: Standing = { kind: 'refused', refusal: { reason: 'base-missing', missing: 'not-reported' } }
    const words = (base: Base) => standingText(vi, ntm, refused, base)
    const isOfTime = (base: Base) => ['previous-quarter', 'last-year', 'quarter'].includes(base)
    for (const base of [...namedBaseKinds, 'quarter'] as const) {
      expect(words(base)).toEqual(
        isOfTime(base)
          ? { words: 'không so sánh: kỳ so sánh chưa báo cáo', short: 'kỳ so sánh chưa báo cáo' }
          : { words: 'không so sánh: chưa báo cáo', short: 'chưa báo cáo' },
      )
    }
  })

  test('that is refused for any other reason says the same whatever the base is', () => {
    const refused: Standing = { kind: 'refused', refusal: { reason: 'coverage-differs' } }
    const lines = namedBaseKinds.map((base) => changeLine(standingText(en, ntm, refused, base)))
    expect(new Set(lines)).toEqual(new Set(['not compared: some areas have not reported']))
  })
})
