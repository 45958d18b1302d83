import { expect, test } from 'vitest'
import { correctionsOf } from '../../src/domain/correction.ts'
import type { CategoryId } from '../../src/domain/indicator.ts'
import { locNinh, ntm, observed, turns, unreported } from './small-dataset.ts'

test('the corrections of a package are its revised figures, with what each was and why', () => {
  const whole = {
    state: 'revised',
    category: 'regular' as CategoryId,
    denominator: 15,
    revisedFrom: 13,
    note: 'đính chính',
  } as const
  const { indicator, area, period, source } = observed(ntm, locNinh, '2024-Q1', 14)
  expect(correctionsOf([observed(ntm, locNinh, '2024-Q1', 14, whole)])).toStrictEqual([
    {
      indicator,
      area,
      period,
      category: 'regular',
      value: 14,
      denominator: 15,
      from: 13,
      note: 'đính chính',
      source,
    },
  ])
  expect(correctionsOf([observed(ntm, locNinh, '2024-Q1', 14, { state: 'revised' })])).toStrictEqual([
    { indicator, area, period, value: 14, source },
  ])
})

test('no correction is what was published as it stands, what only illustrates one, or what has no figure', () => {
  expect(
    correctionsOf([
      observed(turns, locNinh, '2024-Q1', 71),
      observed(turns, locNinh, '2024-Q2', 71, { state: 'provisional', revisedFrom: 70 }),
      observed(turns, locNinh, '2024-Q3', 71, { state: 'sample', illustrates: 'revised' }),
      unreported(turns, locNinh, '2024-Q4', 'not-reported', 'revised'),
    ]),
  ).toEqual([])
})
