import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DenominatorTime, Direction, Measure, RateFactor, TimeKind } from '../../src/domain/indicator.ts'
import type { TargetKind } from '../../src/domain/target.ts'
import type { Language } from '../../src/i18n/language.ts'
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
  readonly before: readonly [value: number, denominator: number]
  readonly target?: {
    readonly value: number
    readonly upTo?: number
    readonly kind?: TargetKind
    readonly isRate: boolean
    /** Of n/N: as many as there are now, or others. */
    readonly denominator?: number
    /** Where the year should stand at the end of its first quarter. */
    readonly path?: number
  }
  readonly isOver: boolean
  readonly isSigned: boolean
}

const onDenominator = (measure: Measure): boolean => measure === 'share' || measure === 'rate'
const isWhole = (measure: Measure): boolean => measure === 'count' || measure === 'share'
/** What adds up over the quarters without a denominator, so that a closed year is known from its last quarter alone. */
const isSum = ({ measure, time }: Pick<Case, 'measure' | 'time'>): boolean =>
  time === 'flow' && (measure === 'count' || measure === 'amount')

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
      fc.record({
        size: fc.integer({ min: 1, max: 40_000 }),
        isRate: fc.boolean(),
        isLimit: fc.boolean(),
        isRange: fc.boolean(),
        whole: fc.option(fc.constantFrom('same', 'other')),
        path: fc.option(fc.integer({ min: 0, max: 40_000 })),
      }),
    ),
    isOver: fc.boolean(),
    isSigned: fc.boolean(),
    ofAmounts: fc.boolean(),
  })
  .map(({ measure, digits, parts, goal, factor, direction, ofAmounts, isSigned: mayBeSigned, ...rest }): Case => {
    const decimals = isWhole(measure) ? 0 : digits
    const scaled = (part: number): number => Number((part / 10 ** decimals).toFixed(decimals))
    const hasParts = measure === 'rate' && ofAmounts
    const [a, b, c, d] = parts as [number, number, number, number]
    const isSigned = mayBeSigned && !isWhole(measure) && !onDenominator(measure)
    // A rate may be one of money or hectares: 1.559,18/4.000.
    const part = (value: number): number => (hasParts ? scaled(value) : value % 5000)
    const pair = (value: number, more: number): readonly [number, number] =>
      onDenominator(measure)
        ? [part(value), hasParts ? scaled(value + more + 1) : part(value) + part(more) + 1]
        : [scaled(isSigned ? value - 20_000 : value), 0]
    const isRate = goal !== null && goal.isRate && onDenominator(measure)
    const kind = goal?.isRange
      ? ('range' as const)
      : goal?.isLimit && direction !== 'higher'
        ? ('limit' as const)
        : undefined
    const sizeOf = (of: number): number =>
      isRate ? (of % (factor * 10)) / 10 : onDenominator(measure) ? part(of) : scaled(of)
    const now = pair(a, b)
    const isOfWhole = measure === 'share' && rest.denominatorTime === 'stock' && !isRate && kind !== 'range'
    const [whole, path] = [isOfWhole ? goal?.whole : null, kind === 'range' ? null : goal?.path]
    return {
      ...rest,
      isSigned,
      measure,
      decimals,
      factor: measure === 'rate' ? factor : 100,
      direction,
      now,
      before: pair(c, d),
      ...(goal === null
        ? {}
        : {
            target: {
              value: sizeOf(goal.size),
              isRate,
              ...(kind ? { kind } : {}),
              ...(kind === 'range' ? { upTo: sizeOf(goal.size) * 2 } : {}),
              ...(whole ? { denominator: whole === 'same' ? now[1] : now[1] + 1 } : {}),
              ...(typeof path === 'number' ? { path: sizeOf(path) } : {}),
            },
          }),
    }
  })

/** The first quarter, where figures of the quarter and since the start of the year are one; or the last, alone in its year. */
const quarterOf = ({ isOver }: Case): string => (isOver ? '2024-Q4' : '2024-Q1')

function said(each: Case) {
  const { measure, time, direction, denominatorTime, factor, decimals, now, before, isOver, isSigned } = each
  const unit = { vi: 'phần', en: 'parts' }
  const what = indicator('any', {
    measure,
    time: isOver && (time === 'flow' || time === 'cumulative') && !isSum(each) ? 'stock' : time,
    direction,
    decimals,
    unit,
    phrase: { vi: '{value} đạt', en: '{value} met' },
    ...(onDenominator(measure) ? { denominatorTime, denominatorCounts: unit } : {}),
    ...(measure === 'rate' ? { factor } : {}),
    ...(isSigned ? { isSigned: true } : {}),
  })
  const own = ([value, denominator]: Case['now'], period: string) =>
    [period, value, onDenominator(measure) ? denominator : {}] as const
  const quarter = quarterOf(each)
  const quiet = isOver && isSum(each) ? [1, 2, 3].flatMap((n) => [`2023-Q${n}`, `2024-Q${n}`]) : []
  const given = [
    ...quiet.map((period) => own([0, 0], period)),
    own(now, quarter),
    own(before, quarter.replace('2024', '2023')),
  ]
  const { value = 0, path, kind, upTo, isRate, denominator } = each.target ?? {}
  const undertaken = (when: string, size: number) =>
    target(what, when, size, {
      ...(kind ? { kind } : {}),
      ...(upTo === undefined ? {} : { upTo }),
      ...(isRate ? { isRate: true } : {}),
      ...(denominator === undefined ? {} : { denominator }),
    })
  const targets = each.target
    ? [undertaken('2024-Q4', value), ...(path === undefined || isOver ? [] : [undertaken('2024-Q1', path)])]
    : []
  const { vi, en } = say(what, figures(what, given), { quarter }, targets)
  return { what, vi: vi.paragraph, en: en.paragraph }
}

/** A number as it is written in one of the languages. */
const read = (text: string, language: Language): number =>
  Number((language === 'vi' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')).replace('−', '-'))

const number = '−?[\\d.,]*\\d'
const patterns = {
  vi: {
    fraction: new RegExp(`(${number})(?: phần)?/(${number})`),
    change: new RegExp(
      `(tăng|giảm) (chưa đến )?(${number}) (?:phần|điểm)[^;]*? so với cùng kỳ|(không đổi) so với cùng kỳ`,
    ),
    up: 'tăng',
    percent: new RegExp(`bằng (${number})% kế hoạch năm`),
    needs: new RegExp(`(?:cần thêm|còn thiếu) (?:chưa đến )?(${number})`),
    exceeds: new RegExp(`(?:cần giảm thêm|còn cao hơn) (?:chưa đến )?(${number})`),
    words: {
      met: 'đã đạt',
      missed: 'không đạt',
      exceeded: 'vượt mức kế hoạch',
      onPath: 'đúng tiến độ',
      behind: 'chậm tiến độ',
      belowLimit: ': chưa vượt mức theo tiến độ',
      aboveLimit: ': vượt mức theo tiến độ',
      within: 'trong mức',
      inRange: 'trong khoảng',
      outOfRange: 'ngoài khoảng',
    },
  },
  en: {
    fraction: new RegExp(`(${number})(?: parts?)?/(${number})`),
    change: new RegExp(
      `(up|down) (less than )?(${number}) (?:parts|pp|‰ points)[^;]*? against a year earlier|(unchanged) against a year earlier`,
    ),
    up: 'up',
    percent: new RegExp(`(${number})% of the target`),
    needs: new RegExp(`(${number}) (?:parts|pp|‰ points) (?:still needed|short)`),
    exceeds: new RegExp(`(${number}) (?:parts|pp|‰ points) (?:still to be cut|above it)`),
    words: {
      met: ': met',
      missed: ': missed',
      exceeded: 'exceeded',
      within: 'within it',
      outOfRange: 'outside it',
      onPath: 'on track',
      behind: 'behind schedule',
      belowLimit: 'within the limit to date',
      aboveLimit: 'above the limit to date',
    },
  },
} as const

/** Half a unit of the last digit that a text has, and a little for the division. */
const within = (text: string, language: Language): number => {
  const digits = text.split(language === 'vi' ? ',' : '.')[1]?.length ?? 0
  return 0.5 * 10 ** -digits + 1e-6
}

/** What is compared: the rate, or the number. */
const byRate = ({ measure, denominatorTime }: Case): boolean =>
  measure === 'rate' || (measure === 'share' && denominatorTime !== 'stock')
const rate = ({ factor }: Case, [value, denominator]: Case['now']): number => (value / denominator) * factor

type Told = readonly string[]
/** What is told that is not so. */
const unless = (isSo: boolean, what: string): Told => (isSo ? [] : [what])
const near = (text: string | undefined, language: Language, value: number, what: string): Told =>
  unless(text !== undefined && Math.abs(read(text, language) - value) <= within(text, language), `${what} ${text}`)

function falseFigure(each: Case, paragraph: string, language: Language): Told {
  const [value, denominator] = each.now
  if (onDenominator(each.measure)) {
    const [, numerator = '', whole = ''] = patterns[language].fraction.exec(paragraph) ?? []
    return [
      ...unless(read(numerator, language) === value && read(whole, language) === denominator, 'fraction'),
      ...(each.measure === 'share'
        ? []
        : near(new RegExp(`(${number})[%‰]`).exec(paragraph)?.[1], language, rate(each, each.now), 'rate')),
    ]
  }
  // Of whole things none is told in words.
  if (value === 0 && isWhole(each.measure)) return []
  const sign = each.measure === 'percent' ? '%' : ` ${language === 'vi' ? 'phần' : 'parts?'}`
  const [, told = ''] = new RegExp(`(${number})${sign}`).exec(paragraph) ?? []
  return unless(read(told, language) === value, `value ${told}`)
}

function falseChange(each: Case, paragraph: string, language: Language): Told {
  const found = patterns[language].change.exec(paragraph)
  if (!found) return []
  const difference = byRate(each) ? rate(each, each.now) - rate(each, each.before) : each.now[0] - each.before[0]
  const [, way, less, size, same] = found
  if (same) return unless(Math.abs(difference) < 1e-9, 'unchanged')
  return [
    ...unless((way === patterns[language].up) === difference > 0, `direction ${way}`),
    ...(less
      ? unless(Math.abs(difference) < read(size!, language), `less than ${size}`)
      : near(size, language, Math.abs(difference), 'size')),
  ]
}

function falseJudgement(each: Case, paragraph: string, language: Language): Told {
  const aim = each.target
  if (!aim) return []
  const { words, needs, exceeds, percent } = patterns[language]
  const own = aim.isRate ? rate(each, each.now) : each.now[0]
  const isLow = each.direction === 'lower' || aim.kind === 'limit'
  const reaches =
    aim.upTo === undefined
      ? isLow
        ? own <= aim.value + 1e-9
        : own >= aim.value - 1e-9
      : own >= aim.value - 1e-9 && own <= aim.upTo + 1e-9
  const isRange = aim.upTo !== undefined
  const { path } = aim
  const happens = each.time === 'flow' || each.time === 'cumulative'
  const isLimit = aim.kind === 'limit' || (aim.kind === undefined && each.direction === 'lower' && happens)
  const isOnPath = path !== undefined && (isLow ? own <= path + 1e-9 : own >= path - 1e-9)
  const isBehind = path !== undefined && !isOnPath && !each.isOver
  const holds = {
    onPath: isOnPath && !isLimit,
    behind: isBehind && !reaches && !isLimit,
    belowLimit: isOnPath && reaches && isLimit,
    aboveLimit: isBehind && reaches && isLimit,
    met: reaches,
    within: reaches && !each.isOver,
    missed: !reaches && each.isOver,
    exceeded: !reaches && !isRange,
    inRange: reaches && !each.isOver && isRange,
    outOfRange: !reaches && isRange,
  }
  const lacks = [
    [needs.exec(paragraph)?.[1], 1],
    [exceeds.exec(paragraph)?.[1], -1],
  ] as const
  const inPercent = percent.exec(paragraph)?.[1]
  return [
    ...Object.entries(words).flatMap(([word, text]) =>
      unless(!paragraph.includes(text) || holds[word as keyof typeof holds], word),
    ),
    ...lacks.flatMap(([lack, sign]) =>
      lack === undefined
        ? []
        : [...unless(!reaches, 'lacks'), ...near(lack, language, sign * (aim.value - own), 'lacks')],
    ),
    // Just above and below the whole the text keeps a tenth away from it.
    ...(inPercent === undefined
      ? []
      : unless(!aim.isRate && Math.abs(read(inPercent, language) - (own / aim.value) * 100) <= 0.1, 'percent')),
  ]
}

describe.each(['vi', 'en'] as const)('the sentences of any indicator, in %s', (language) => {
  test.each([
    ['tell its figure', falseFigure],
    ['say up, down and unchanged as the numbers go, and by how much', falseChange],
    ['judge it against its target as its own quantity stands', falseJudgement],
  ] as const)('%s', (_, falseIn) => {
    fc.assert(
      fc.property(cases, (each) => {
        const paragraph = said(each)[language]
        expect({ paragraph, false: falseIn(each, paragraph, language) }).toEqual({ paragraph, false: [] })
      }),
      { numRuns: 400 },
    )
  })
})
