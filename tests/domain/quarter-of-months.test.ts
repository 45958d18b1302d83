import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { type Month, monthFromText } from '../../src/domain/month.ts'
import type { MissingReason, Observation, ObservedValue } from '../../src/domain/observation.ts'
import { quarterOfMonths } from '../../src/domain/quarter-of-months.ts'
import type { SourceId } from '../../src/domain/source.ts'
import { carriedOver, criteria, indicator, locNinh, ntm, observed, ontime, resolved, turns } from './small-dataset.ts'

const value = (
  what: Indicator,
  when: string,
  number: number,
  of: Partial<ObservedValue<Month>> = {},
): Observation<Month> => ({ ...observed(what, locNinh, '2024-Q1', number), ...of, period: monthFromText(when)! })
const none = (what: Indicator, when: string, reason: MissingReason, source = 'report'): Observation<Month> => ({
  kind: 'missing',
  indicator: what.id,
  area: locNinh.id,
  period: monthFromText(when)!,
  state: 'final',
  reason,
  source: source as SourceId,
})
const made = (what: Indicator, ...months: readonly Observation<Month>[]): Observation => quarterOfMonths(what, months)

const amount = indicator('budget.revenue', { measure: 'amount', decimals: 2 })
const perHead = indicator('births.rate', { measure: 'rate', denominatorTime: 'stock', factor: 1000 })
const accidents = indicator('accidents')
const growth = indicator('growth', { measure: 'percent' })
const score = indicator('score', { measure: 'index' })
const standingPercent = indicator('cover', { measure: 'percent', time: 'stock' })
const toDate = indicator('spent', { measure: 'amount', time: 'cumulative' })
const toDateOfOpen = indicator('spent.open', { measure: 'rate', time: 'cumulative', denominatorTime: 'mixed' })
const toDateShare = indicator('spent.share', { measure: 'rate', time: 'cumulative', denominatorTime: 'stock' })

describe('three months make a quarter', () => {
  test.each<readonly [string, Indicator, readonly (readonly [number, number?])[], object]>([
    ['what happened adds', turns, [[10], [12], [9]], { value: 31 }],
    ['amounts add exactly', amount, [[0.1], [0.2], [0.3]], { value: 0.6 }],
    [
      'a share adds both its numbers',
      ontime,
      [
        [9, 10],
        [7, 9],
        [8, 8],
      ],
      { value: 24, denominator: 27 },
    ],
    [
      'a rate to what stands is out of the last',
      perHead,
      [
        [5, 1000],
        [6, 1001],
        [4, 1003],
      ],
      { value: 15, denominator: 1003 },
    ],
    [
      'what stands is that of the last month',
      ntm,
      [
        [12, 15],
        [13, 15],
        [14, 14],
      ],
      { value: 14, denominator: 14 },
    ],
    ['a percentage that stands too', standingPercent, [[55.1], [55.3], [55.2]], { value: 55.2 }],
    ['a score that stands too', criteria, [[17.5], [17.9], [18.1]], { value: 18.1 }],
    ['what stood at the start is that of the first', carriedOver, [[6], [3], [5]], { value: 6 }],
    ['what is told since the start of the year is the last', toDate, [[10], [25], [41]], { value: 41 }],
    [
      'and out of the denominator beside it',
      toDateShare,
      [
        [1, 50],
        [2, 51],
        [4, 52],
      ],
      { value: 4, denominator: 52 },
    ],
    [
      'which one month tells whatever it counts',
      toDateOfOpen,
      [
        [1, 50],
        [2, 51],
        [4, 52],
      ],
      { value: 4, denominator: 52 },
    ],
  ])('%s', (_, what, numbers, expected) => {
    const months = numbers.map(([number, denominator], index) =>
      value(what, `2024-0${index + 1}`, number, denominator === undefined ? {} : { denominator }),
    )
    expect(made(what, ...months.reverse())).toStrictEqual({
      kind: 'value',
      indicator: what.id,
      area: locNinh.id,
      period: '2024-Q1',
      state: 'final',
      source: 'report',
      ...expected,
    })
  })

  test('open matters counted again each month have no denominator together', () => {
    const months = [1, 2, 3].map((number) => value(resolved, `2024-0${number}`, 5, { denominator: 8 }))
    const quarter = made(resolved, ...months)
    expect(quarter).toMatchObject({ value: 15 })
    expect(quarter).not.toHaveProperty('denominator')
  })

  test.each([growth, score])('a percentage or score of what happened ($measure) makes none', (what) => {
    const months = [1, 2, 3].map((number) => value(what, `2024-0${number}`, 5))
    expect(made(what, ...months)).toMatchObject({ kind: 'missing', reason: 'only-monthly', period: '2024-Q1' })
  })
})

describe('fewer months', () => {
  test('of what happened are added and counted, wherever the hole is', () => {
    const of = { value: 19, months: { reported: 2, expected: 3 } }
    expect(made(turns, value(turns, '2024-04', 10), value(turns, '2024-05', 9))).toMatchObject({
      ...of,
      period: '2024-Q2',
    })
    expect(made(turns, value(turns, '2024-04', 10), value(turns, '2024-06', 9))).toMatchObject(of)
    expect(
      made(turns, value(turns, '2024-04', 10), none(turns, '2024-05', 'not-reported'), value(turns, '2024-06', 9)),
    ).toMatchObject(of)
  })

  test('of what stands say at the end of which month it does', () => {
    expect(made(ntm, value(ntm, '2024-04', 12), value(ntm, '2024-05', 13))).toMatchObject({
      value: 13,
      months: { reported: 2, expected: 3 },
    })
    expect(made(ntm, value(ntm, '2024-05', 13))).toMatchObject({ months: { reported: 2, expected: 3 } })
  })

  test('are enough for what stands where the last is among them, and for a start where the first is', () => {
    expect(made(ntm, value(ntm, '2024-06', 13))).not.toHaveProperty('months')
    expect(made(carriedOver, value(carriedOver, '2024-04', 6))).not.toHaveProperty('months')
  })

  test('tell no start without the first of them', () => {
    expect(made(carriedOver, value(carriedOver, '2024-05', 6))).toMatchObject({ reason: 'only-monthly' })
    expect(made(carriedOver, none(carriedOver, '2024-04', 'withheld'), value(carriedOver, '2024-05', 6))).toMatchObject(
      { reason: 'withheld' },
    )
    expect(made(carriedOver, value(carriedOver, '2024-05', 6), none(carriedOver, '2024-06', 'not-due'))).toMatchObject({
      reason: 'only-monthly',
    })
  })

  test('of what is told since the start of the year make that stretch, so many months of it', () => {
    expect(made(toDate, value(toDate, '2024-07', 60), value(toDate, '2024-08', 71))).toMatchObject({
      period: '2024-9M',
      value: 71,
      months: { reported: 8, expected: 9 },
    })
    expect(made(toDate, value(toDate, '2024-12', 100))).toMatchObject({ period: '2024', value: 100 })
    expect(made(toDate, value(toDate, '2024-12', 100))).not.toHaveProperty('months')
  })
})

describe('months without a value', () => {
  test('make a quarter without one, for their reason', () => {
    const reason = 'withheld'
    expect(made(turns, none(turns, '2024-01', reason), none(turns, '2024-02', reason))).toStrictEqual({
      kind: 'missing',
      reason,
      indicator: turns.id,
      area: locNinh.id,
      period: '2024-Q1',
      state: 'final',
      source: 'report',
    })
  })

  test('of several reasons tell the one that asks most of somebody', () => {
    const reasonOf = (...reasons: readonly MissingReason[]) =>
      made(turns, ...reasons.map((reason, index) => none(turns, `2024-0${index + 1}`, reason)))
    expect(reasonOf('not-due', 'not-reported')).toMatchObject({ reason: 'not-reported' })
    expect(reasonOf('not-reported', 'returned', 'not-due')).toMatchObject({ reason: 'returned' })
    expect(reasonOf('not-applicable', 'not-due')).toMatchObject({ reason: 'not-due' })
    expect(reasonOf('not-applicable')).toMatchObject({ reason: 'not-applicable' })
  })
})

test('a percentage of what happened is only monthly, whatever is said of its first month', () => {
  expect(made(growth, none(growth, '2024-01', 'withheld'), value(growth, '2024-02', 5))).toMatchObject({
    reason: 'only-monthly',
  })
})

test('a start is not missing for the reason of another month', () => {
  expect(made(carriedOver, none(carriedOver, '2024-05', 'withheld'), value(carriedOver, '2024-06', 6))).toMatchObject({
    reason: 'only-monthly',
  })
})

describe('what stands beside the months', () => {
  test.each<readonly [readonly Partial<ObservedValue<Month>>[], object]>([
    [[{ state: 'final' }, { state: 'provisional' }], { state: 'provisional' }],
    [[{ state: 'final' }, { state: 'revised', revisedFrom: 4 }], { state: 'revised', revisedFrom: 9 }],
    [
      [
        { state: 'revised', revisedFrom: 3 },
        { state: 'revised', revisedFrom: 4 },
      ],
      { state: 'revised', revisedFrom: 7 },
    ],
    [
      [{ state: 'sample', illustrates: 'revised', revisedFrom: 3 }, { state: 'sample' }],
      { state: 'sample', revisedFrom: 8 },
    ],
    [[{ state: 'sample' }, { state: 'final' }], { state: 'sample', isMixed: true }],
  ])('%j make %j', (states, expected) => {
    const months = states.map((of, index) => value(turns, `2024-0${index + 1}`, 5, of))
    expect(made(turns, ...months)).toMatchObject(expected)
  })

  test('a revision is told only where every revised month tells what it was, and none is provisional', () => {
    const revised = value(turns, '2024-01', 5, { state: 'revised', revisedFrom: 4 })
    const illustrated = { state: 'sample', illustrates: 'revised' } as const
    for (const months of [
      [revised, value(turns, '2024-02', 5, { state: 'revised' })],
      [revised, value(turns, '2024-02', 5, { state: 'provisional' })],
      [revised, value(turns, '2024-02', 5, { ...illustrated, revisedFrom: 2 })],
      [value(turns, '2024-01', 5, { ...illustrated, revisedFrom: 2 }), value(turns, '2024-02', 5, illustrated)],
    ]) {
      expect(made(turns, ...months)).not.toHaveProperty('revisedFrom')
    }
  })

  test('every source of a month that is in the figure is cited once, in the order of months', () => {
    const cited = (what: Indicator) =>
      made(
        what,
        value(what, '2024-03', 1, { source: 'b' as SourceId }),
        value(what, '2024-01', 1, { source: 'c' as SourceId }),
        value(what, '2024-02', 1, { source: 'b' as SourceId }),
      )
    expect(cited(turns)).toMatchObject({ source: 'c', furtherSources: ['b'] })
    expect(cited(ntm)).toMatchObject({ source: 'b' })
    expect(cited(ntm)).not.toHaveProperty('furtherSources')
  })

  test('what a source printed for a month is not printed for the quarter', () => {
    expect(made(turns, value(turns, '2024-03', 9, { printed: '9 lượt' }))).not.toHaveProperty('printed')
  })

  test('notes stand behind their months, unless all say the same', () => {
    const noted = (...notes: readonly (string | undefined)[]) =>
      made(
        turns,
        ...notes.map((note, index) => value(turns, `2024-0${index + 1}`, 1, note === undefined ? {} : { note })),
      )
    expect(noted('Không kể Tết', undefined, 'Số đến 20/3')).toMatchObject({
      note: '01/2024: Không kể Tết; 03/2024: Số đến 20/3',
    })
    expect(noted('Theo mẫu 02', 'Theo mẫu 02')).toMatchObject({ note: 'Theo mẫu 02' })
    expect(noted('Theo mẫu 02', 'Theo mẫu 02', 'Theo mẫu 03')).toMatchObject({
      note: '01/2024: Theo mẫu 02; 02/2024: Theo mẫu 02; 03/2024: Theo mẫu 03',
    })
    expect(noted('Theo mẫu 02', undefined)).toMatchObject({ note: '01/2024: Theo mẫu 02' })
    expect(noted(undefined, undefined)).not.toHaveProperty('note')
  })

  test('the category of the months is that of the quarter', () => {
    const { id } = turns.breakdowns[0]!.categories[0]!
    expect(made(turns, value(turns, '2024-01', 1, { category: id }))).toMatchObject({ category: id })
  })
})

test('property: the months of any year, in any order and with any holes, add as whole numbers of hundredths do', () => {
  const hundredths = fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined })
  fc.assert(
    fc.property(
      fc.array(hundredths, { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 0, max: 3 }),
      (given, quarter) => {
        const months = given.flatMap((number, index) => {
          const when = `2023-${String(quarter * 3 + index + 1).padStart(2, '0')}`
          return number === undefined ? [] : [value(amount, when, number / 100)]
        })
        fc.pre(months.length > 0)
        const total = given.reduce<number>((all, number) => all + (number ?? 0), 0)
        const result = made(amount, ...months)
        expect(result).toMatchObject({ kind: 'value', value: total / 100, period: `2023-Q${quarter + 1}` })
        expect(result.kind === 'value' && result.months).toEqual(
          months.length === 3 ? undefined : { reported: months.length, expected: 3 },
        )
      },
    ),
  )
})

describe('a month that ends early', () => {
  const early = { asOf: '2024-01-20' as AsOf }

  test('leaves a hole in what is added, unless it is the last', () => {
    const january = value(accidents, '2024-01', 20, early)
    const [february, march] = [value(accidents, '2024-02', 23), value(accidents, '2024-03', 28)]
    expect(made(accidents, january, february, march)).toMatchObject({ value: 71, months: { reported: 2, expected: 3 } })
    expect(made(accidents, january)).toMatchObject({ months: { reported: 1, expected: 3 }, ...early })
  })

  test('is of no account where a later one stands for it', () => {
    const months = [value(ntm, '2024-01', 12, early), value(ntm, '2024-03', 14)]
    expect(made(ntm, ...months)).not.toHaveProperty('months')
  })
})
