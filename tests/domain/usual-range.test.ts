import { describe, expect, test } from 'vitest'
import { signalOf, usualRange } from '../../src/domain/usual-range.ts'

const eight = [10, 12, 11, 13, 10, 12, 11, 13]

describe('the usual range', () => {
  test('is the mean and 2.66 mean moving ranges to both sides of it', () => {
    // Moving ranges 2, 1, 2, 3, 2, 1, 2: 13 in seven.
    const range = usualRange(eight)!
    expect(range.mean).toBe(11.5)
    expect(range.upper).toBeCloseTo(11.5 + (2.66 * 13) / 7, 10)
    expect(range.lower).toBeCloseTo(11.5 - (2.66 * 13) / 7, 10)
    expect(range).toMatchObject({ points: 8, isTrial: true })
  })

  test('needs eight values, and twelve to be firm', () => {
    expect(usualRange(eight.slice(1))).toBeUndefined()
    expect(usualRange([...eight, 10, 12, 11])).toMatchObject({ points: 11, isTrial: true })
    expect(usualRange([...eight, 10, 12, 11, 13])).toMatchObject({ points: 12, isTrial: false })
  })

  test('is made of jumps where nothing else moves: after seven noughts and a one, nought is nothing unusual', () => {
    const still = [0, 0, 0, 0, 0, 0, 0, 1]
    expect(usualRange(still)!.upper - usualRange(still)!.mean).toBeCloseTo(2.66 / 7, 10)
    expect(signalOf([...still, 0])).toMatchObject({ kind: 'usual' })
    expect(signalOf([...still, 4])).toMatchObject({ kind: 'beyond', side: 'above' })
    expect(signalOf([...Array.from({ length: 8 }, () => 5), 6])).toMatchObject({ kind: 'beyond' })
  })

  test('leaves a jump out of what usually happens', () => {
    const jumped = [...eight, 60, ...eight]
    const usual = [2, 1, 2, 3, 2, 1, 2]
    const mean = [...usual, ...usual].reduce((sum, each) => sum + each, 0) / 14
    expect(usualRange(jumped)!.upper - usualRange(jumped)!.mean).toBeCloseTo(2.66 * mean, 10)
  })

  test('neither counts a missing quarter nor moves over it', () => {
    const range = usualRange([10, 12, 11, 13, undefined, 50, 52, 51, 53])!
    expect(range.points).toBe(8)
    expect(range.upper - range.mean).toBeCloseTo((2.66 * 10) / 6, 10)
    expect(usualRange(eight.flatMap((value) => [value, undefined]))).toBeUndefined()
  })
})

describe('the signal of the last value', () => {
  test('is beyond the range of those before it, which it does not widen', () => {
    expect(signalOf([...eight, 17])).toMatchObject({ kind: 'beyond', side: 'above' })
    expect(signalOf([...eight, 6])).toMatchObject({ kind: 'beyond', side: 'below' })
    expect(signalOf([...eight, 16])).toMatchObject({ kind: 'usual', range: { points: 8 } })
  })

  test('is none of fewer than eight values before it, and where it is missing itself', () => {
    expect(signalOf(eight)).toEqual({ kind: 'too-few', points: 7 })
    expect(signalOf([...eight, undefined])).toEqual({ kind: 'too-few', points: 8 })
    expect(signalOf([])).toEqual({ kind: 'too-few', points: 0 })
    expect(signalOf([4, undefined, 5, 6])).toEqual({ kind: 'too-few', points: 2 })
  })

  test('of what never moved is any move', () => {
    const still = Array.from({ length: 12 }, () => 4)
    expect(signalOf([...still, 4]).kind).toBe('usual')
    expect(signalOf([...still, 5])).toMatchObject({ kind: 'beyond', side: 'above' })
  })

  test('is a run from the eighth value on one side of the mean on, which a missing one ends', () => {
    const low = [12, 10, 12, 10, 12, 10, 12, 10, 12, 10]
    const high = (length: number) => Array.from({ length }, (_, index) => (index % 2 === 0 ? 13 : 12.5))
    expect(signalOf([...low, ...high(7)]).kind).toBe('usual')
    expect(signalOf([...low, ...high(8)])).toMatchObject({ kind: 'run', side: 'above', length: 8 })
    expect(signalOf([...low, ...high(4), undefined, ...high(4)]).kind).toBe('usual')
    expect(signalOf([...low, undefined, ...high(8)])).toMatchObject({ kind: 'run', length: 8 })
    expect(signalOf([...high(10), ...low.slice(0, 8)].map((value) => -value))).toMatchObject({ side: 'above' })
  })
})

/** Numbers of a normal distribution, the same in every run (mulberry32, Box and Muller). */
function normalNumbers(seed: number): () => number {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

describe('of 200 made series, half of them with a known shift of three to five usual deviations in their last quarter', () => {
  const [mean, usual, quarters] = [100, 10, 13]
  const series = (shiftOf: (seed: number) => number) =>
    Array.from({ length: 100 }, (_, seed) => {
      const number = normalNumbers(seed * 7919 + 1)
      const values = Array.from({ length: quarters }, () => Math.round(mean + usual * number()))
      return [...values.slice(0, -1), values[quarters - 1]! + shiftOf(seed)]
    })
  const last = (values: readonly number[]) => values[quarters - 1]!
  const before = (values: readonly number[]) => values[quarters - 2]!
  const rules: Readonly<Record<string, (values: readonly number[]) => boolean>> = {
    'usual range': (values) => ['beyond', 'run'].includes(signalOf(values).kind),
    'more than 5 %': (values) => Math.abs(last(values) / before(values) - 1) > 0.05,
    'any arrow': (values) => last(values) !== before(values),
  }

  // The same counts stand in docs/method.md.
  test.each([
    ['usual range', { hits: 74, alarms: 4 }],
    ['more than 5 %', { hits: 100, alarms: 71 }],
    ['any arrow', { hits: 100, alarms: 99 }],
  ])('%s', (name, expected) => {
    const told = (all: readonly (readonly number[])[]): number => all.filter(rules[name]!).length
    const shifted = series((seed) => (3 + (seed % 3)) * usual)
    expect({ hits: told(shifted), alarms: told(series(() => 0)) }).toEqual(expected)
  })
})
