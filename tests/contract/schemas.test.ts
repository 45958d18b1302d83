import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  areaIdSchema,
  daySchema,
  finiteSchema,
  indexSchema,
  periodSchema,
  quarterSchema,
} from '../../src/contract/schemas.ts'

test.each<readonly [string, v.GenericSchema, unknown, boolean]>([
  ['a day', daySchema, '2024-02-29', true],
  ['a day', daySchema, '2023-02-29', false],
  ['a day', daySchema, 20240229, false],
  ['a period', periodSchema, '2024-9M', true],
  ['a period', periodSchema, '2024-Q5', false],
  ['a quarter', quarterSchema, '2024-Q1', true],
  ['a quarter', quarterSchema, '2024', false],
  ['an id', areaIdSchema, '692', true],
  ['an id', areaIdSchema, '', false],
  ['a finite number', finiteSchema, -1.5, true],
  ['a finite number', finiteSchema, Number.POSITIVE_INFINITY, false],
  ['an index', indexSchema, 0, true],
  ['an index', indexSchema, -1, false],
  ['an index', indexSchema, 1.5, false],
])('as %s', (_, schema, input, isAccepted) => {
  expect(v.is(schema, input)).toBe(isAccepted)
})
