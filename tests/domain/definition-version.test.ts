import { expect, test } from 'vitest'
import { definitionVersionOn } from '../../src/domain/definition-version.ts'
import { ntm, period, turns } from './small-dataset.ts'

test.each([
  ['2021-Q4', '2016-2020'],
  // The definition at the end of the period counts: the criteria changed on 8 March 2022.
  ['2022-Q1', '2021-2025'],
  ['2022', '2021-2025'],
])('in %s the criteria set %s is in force', (text, version) => {
  expect(definitionVersionOn(ntm, period(text))?.id).toBe(version)
})

test('an indicator without recorded definitions has none', () => {
  expect(definitionVersionOn(turns, period('2024-Q1'))).toBeUndefined()
})
