import { expect, test } from 'vitest'
import { hasValue, withoutFaults } from '../../src/domain/located-observation.ts'
import { locNinh, observed, turns, unreported } from './small-dataset.ts'

const at = (file: string, row: number) => ({
  observation: observed(turns, locNinh, '2024-Q1', row),
  place: { file, row },
  accepts: [],
})

test('what stands in rows with a fault is left out, of its own file alone', () => {
  const rows = [at('a.csv', 2), at('a.csv', 3), at('b.csv', 2)]
  const fault = { code: 'value-negative', place: { file: 'a.csv', row: 2, column: 'value' } } as const
  expect(withoutFaults(rows, [fault])).toEqual(rows.slice(1))
  expect(withoutFaults(rows, [])).toEqual(rows)
  expect(withoutFaults(rows, [{ code: 'value-negative' }])).toEqual(rows)
})

test('an observation has a value, or a reason why it has none', () => {
  const missing = { ...at('a.csv', 2), observation: unreported(turns, locNinh, '2024-Q1') }
  expect([at('a.csv', 2), missing].map(hasValue)).toEqual([true, false])
})
