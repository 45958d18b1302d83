import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type NamedBaseKind, baseFromText, baseQuarterOf, namedBaseKinds } from '../../src/domain/comparison-base.ts'
import { quarterOf, quartersBetween } from '../../src/domain/period.ts'
import { quarter } from './small-dataset.ts'

const names: Readonly<Record<NamedBaseKind, string>> = {
  'previous-quarter': 'quy-truoc',
  'last-year': 'cung-ky',
  'year-target': 'ke-hoach',
  'path-target': 'lo-trinh',
  'group-total': 'tong-nhom',
  'group-median': 'trung-vi',
}

describe('a base of comparison', () => {
  test.each([
    ['quy-truoc', { kind: 'previous-quarter' }],
    ['trung-vi', { kind: 'group-median' }],
    ['2023-Q4', { kind: 'quarter', quarter: '2023-Q4' }],
    ['previous-quarter', undefined],
    ['2023', undefined],
    ['2023-H1', undefined],
    ['', undefined],
  ])('is read from “%s”', (text, base) => {
    expect(baseFromText(text, names)).toEqual(base)
  })

  test('is found again by its name, each of them', () => {
    expect(namedBaseKinds.map((kind) => baseFromText(names[kind], names))).toEqual(
      namedBaseKinds.map((kind) => ({ kind })),
    )
  })

  test.each([
    ['previous-quarter', '2024-Q1', '2023-Q4'],
    ['last-year', '2024-Q1', '2023-Q1'],
    ['year-target', '2024-Q1', undefined],
    ['path-target', '2024-Q1', undefined],
    ['group-total', '2024-Q1', undefined],
    ['group-median', '2024-Q1', undefined],
  ] as const)('%s, seen from %s, lies in %s', (kind, at, base) => {
    expect(baseQuarterOf({ kind }, quarter(at))).toBe(base)
  })

  test('that is a quarter is that quarter, from wherever it is seen', () => {
    expect(baseQuarterOf({ kind: 'quarter', quarter: quarter('2022-Q3') }, quarter('2024-Q1'))).toBe('2022-Q3')
  })

  test('of the past lies one quarter back, or four', () => {
    const quarters = fc.tuple(fc.integer({ min: 1990, max: 2100 }), fc.constantFrom(1, 2, 3, 4))
    fc.assert(
      fc.property(quarters, ([year, number]) => {
        const at = quarterOf(year, number)
        expect(quartersBetween(baseQuarterOf({ kind: 'previous-quarter' }, at)!, at)).toBe(1)
        expect(quartersBetween(baseQuarterOf({ kind: 'last-year' }, at)!, at)).toBe(4)
      }),
    )
  })
})
