import { expect, test } from 'vitest'
import { quarterFromText } from '../../src/domain/period.ts'
import { parameterOf } from '../../src/navigation/parameter.ts'

test.each([
  ['', { kind: 'missing' }],
  ['ky=', { kind: 'missing' }],
  ['ky=2024-Q1', { kind: 'valid', value: '2024-Q1' }],
  ['ky=2024-Q9', { kind: 'invalid', text: '2024-Q9', reason: 'unknown' }],
  ['KY=2024-Q1', { kind: 'missing' }],
])('of the address “%s” the quarter is read or its text kept', (search, parameter) => {
  expect(parameterOf(new URLSearchParams(search), 'ky', quarterFromText)).toEqual(parameter)
})

test('a value that a reader would call false is a value', () => {
  expect(parameterOf(new URLSearchParams('n=0'), 'n', Number)).toEqual({ kind: 'valid', value: 0 })
})
