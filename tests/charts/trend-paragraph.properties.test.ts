import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DenominatorTime, Direction, Measure, RateFactor, TimeKind } from '../../src/domain/indicator.ts'
import type { TargetKind } from '../../src/domain/target.ts'
import { indicator } from '../domain/small-dataset.ts'
import { figures, say, target } from './small-paragraph.ts'

/** An indicator of any kind with two figures and perhaps a target, as a reader would have them from a report. */
interface Case {
  readonly measure: Measure
  readonly time: TimeKind
  readonly direction: Direction
  readonly denominatorTime: DenominatorTime
  readonly factor: RateFactor
  readonly decimals: number
  readonly now: readonly [value: number, denominator: number]
  readonly then: readonly [value: number, denominator: number]
  readonly target?: { readonly value: number; readonly kind?: TargetKind; readonly isRate: boolean }
  readonly isOver: boolean
}

const onDenominator = (measure: Measure): boolean => measure === 'share' || measure === 'rate'
const isWhole = (measure: Measure): boolean => measure === 'count' || measure === 'share'

const cases: fc.Arbitrary<Case> = fc
  .record({
    measure: fc.constantFrom<Measure>('count', 'amount', 'share', 'rate', 'percent', 'index'),
    time: fc.constantFrom<TimeKind>('stock', 'opening-stock', 'flow', 'cumulative'),
    direction: fc.constantFrom<Direction>('higher', 'lower', 'neutral'),
    denominatorTime: fc.constantFrom<DenominatorTime>('stock', 'flow', 'mixed'),
    factor: fc.constantFrom<RateFactor>(100, 1000),
    digits: fc.integer({ min: 1, max: 3 }),
    parts: fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 4, maxLength: 4 }),
    goal: fc.option(
      fc.record({ size: fc.integer({ min: 1, max: 40_000 }), isRate: fc.boolean(), isLimit: fc.boolean() }),
    ),
    isOver: fc.boolean(),
  })
  .map(({ measure, digits, parts, goal, factor, direction, ...rest }): Case => {
    const decimals = isWhole(measure) ? 0 : digits
    const scaled = (part: number): number => Number((part / 10 ** decimals).toFixed(decimals))
    const [a, b, c, d] = parts as [number, number, number, number]
    const pair = (value: number, more: number): readonly [number, number] =>
      onDenominator(measure) ? [value % 5000, (value % 5000) + (more % 5000) + 1] : [scaled(value), 0]
    const isRate = goal !== null && goal.isRate && onDenominator(measure)
    const kind = goal?.isLimit && direction !== 'higher' ? ('limit' as const) : undefined
    const size =
      goal === null
        ? 0
        : isRate
          ? (goal.size % (factor * 10)) / 10
          : onDenominator(measure)
            ? goal.size % 5000
            : scaled(goal.size)
    return {
      ...rest,
      measure,
      decimals,
      factor: measure === 'rate' ? factor : 100,
      direction,
      now: pair(a, b),
      then: pair(c, d),
      ...(goal === null ? {} : { target: { value: size, isRate, ...(kind ? { kind } : {}) } }),
    }
  })

/** The first quarter, where figures of the quarter and since the start of the year are one; or the last, alone in its year. */
const quarterOf = ({ isOver }: Case): string => (isOver ? '2024-Q4' : '2024-Q1')

function said(each: Case) {
  const { measure, time, direction, denominatorTime, factor, decimals, now, then, isOver } = each
  const unit = { vi: 'phần', en: 'parts' }
  const what = indicator('any', {
    measure,
    time: isOver && (time === 'flow' || time === 'cumulative') ? 'stock' : time,
    direction,
    decimals,
    unit,
    phrase: { vi: '{value} đạt', en: '{value} met' },
    ...(onDenominator(measure) ? { denominatorTime, denominatorCounts: unit } : {}),
    ...(measure === 'rate' ? { factor } : {}),
  })
  const own = ([value, denominator]: Case['now'], period: string) =>
    [period, value, onDenominator(measure) ? denominator : {}] as const
  const quarter = quarterOf(each)
  const given = [own(now, quarter), own(then, quarter.replace('2024', '2023'))]
  const targets = each.target
    ? [
        target(what, '2024-Q4', each.target.value, {
          ...(each.target.kind ? { kind: each.target.kind } : {}),
          ...(each.target.isRate ? { isRate: true } : {}),
        }),
      ]
    : []
  const { vi, en } = say(what, figures(what, given), { quarter }, targets)
  return { what, vi: vi.paragraph, en: en.paragraph }
}

/** A number as it is written in one of the languages. */
const read = (text: string, language: 'vi' | 'en'): number =>
  Number((language === 'vi' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')).replace('−', '-'))

const number = '−?[\\d.,]*\\d'
const patterns = {
  vi: {
    fraction: new RegExp(`(${number})/(${number}) phần`),
    change: new RegExp(`(tăng|giảm) (${number}) (?:phần|điểm)[^;]*? so với cùng kỳ|(không đổi) so với cùng kỳ`),
    up: 'tăng',
    percent: new RegExp(`bằng (${number})% kế hoạch năm`),
    needs: new RegExp(`(?:cần thêm|còn thiếu) (${number})`),
    exceeds: new RegExp(`(?:cần giảm thêm|còn cao hơn) (${number})`),
    words: { met: 'đã đạt', missed: 'không đạt', exceeded: 'vượt mức', within: 'trong mức' },
  },
  en: {
    fraction: new RegExp(`(${number})/(${number}) parts`),
    change: new RegExp(
      `(up|down) (${number}) (?:parts|pp|‰ points)[^;]*? since the same quarter|(unchanged) since the same quarter`,
    ),
    up: 'up',
    percent: new RegExp(`(${number})% of the target`),
    needs: new RegExp(`(${number}) (?:parts|pp|‰ points) (?:still needed|short)`),
    exceeds: new RegExp(`(${number}) (?:parts|pp|‰ points) (?:still to be cut|above it)`),
    words: { met: ': met', missed: ': missed', exceeded: 'exceeded', within: 'within it' },
  },
} as const

/** Half a unit of the last digit that a text has, and a little for the division. */
const within = (text: string, language: 'vi' | 'en'): number => {
  const digits = text.split(language === 'vi' ? ',' : '.')[1]?.length ?? 0
  return 0.5 * 10 ** -digits + 1e-6
}

describe.each(['vi', 'en'] as const)('the sentences of any indicator, in %s', (language) => {
  const pattern = patterns[language]
  const text = (each: Case): string => said(each)[language]
  /** What is compared: the rate, or the number. */
  const byRate = ({ measure, denominatorTime }: Case): boolean =>
    measure === 'rate' || (measure === 'share' && denominatorTime !== 'stock')
  const rate = ({ factor }: Case, [value, denominator]: Case['now']): number => (value / denominator) * factor

  test('tell its figure', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const paragraph = text(each)
        const [value, denominator] = each.now
        if (onDenominator(each.measure)) {
          const found = pattern.fraction.exec(paragraph)
          expect(found, paragraph).not.toBeNull()
          expect([read(found![1]!, language), read(found![2]!, language)]).toEqual([value, denominator])
          if (each.measure === 'share') return
          const first = new RegExp(`(${number})[%‰]`).exec(paragraph)![1]!
          expect(Math.abs(read(first, language) - rate(each, each.now)), paragraph).toBeLessThanOrEqual(
            within(first, language),
          )
        } else if (value !== 0 || !isWhole(each.measure)) {
          const sign = each.measure === 'percent' ? '%' : ` ${language === 'vi' ? 'phần' : 'parts?'}`
          const first = new RegExp(`(${number})${sign}`).exec(paragraph)![1]!
          expect(read(first, language), paragraph).toBe(value)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('say up, down and unchanged as the numbers go, and by how much', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const paragraph = text(each)
        const found = pattern.change.exec(paragraph)
        if (!found) return
        const difference = byRate(each) ? rate(each, each.now) - rate(each, each.then) : each.now[0] - each.then[0]
        const [, way, size, same] = found
        if (same) expect(Math.abs(difference), paragraph).toBeLessThan(1e-9)
        else {
          expect(way === pattern.up, paragraph).toBe(difference > 0)
          expect(Math.abs(read(size!, language) - Math.abs(difference)), paragraph).toBeLessThanOrEqual(
            within(size!, language),
          )
        }
      }),
      { numRuns: 400 },
    )
  })

  test('judge it against its target as its own quantity stands', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const aim = each.target
        if (!aim) return
        const paragraph = text(each)
        const own = aim.isRate ? rate(each, each.now) : each.now[0]
        const isLow = each.direction === 'lower' || aim.kind === 'limit'
        const reaches = isLow ? own <= aim.value + 1e-9 : own >= aim.value - 1e-9
        const says = (word: keyof typeof pattern.words): boolean => paragraph.includes(pattern.words[word])
        if (says('met')) expect(reaches, paragraph).toBe(true)
        if (says('within')) expect(reaches && !each.isOver, paragraph).toBe(true)
        if (says('missed')) expect(!reaches && each.isOver, paragraph).toBe(true)
        if (says('exceeded')) expect(reaches, paragraph).toBe(false)
        for (const [lack, sign] of [
          [pattern.needs.exec(paragraph), 1],
          [pattern.exceeds.exec(paragraph), -1],
        ] as const) {
          if (!lack) continue
          expect(reaches, paragraph).toBe(false)
          expect(Math.abs(read(lack[1]!, language) - sign * (aim.value - own)), paragraph).toBeLessThanOrEqual(
            within(lack[1]!, language),
          )
        }
        const percent = pattern.percent.exec(paragraph)?.[1]
        if (percent === undefined) return
        expect(aim.isRate, paragraph).toBe(false)
        // Just above and below the whole the text keeps a tenth away from it.
        expect(Math.abs(read(percent, language) - (own / aim.value) * 100), paragraph).toBeLessThanOrEqual(0.1)
      }),
      { numRuns: 400 },
    )
  })
})
