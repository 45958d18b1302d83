import { expect, test } from 'vitest'
import { assertNever } from '../../src/domain/assert-never.ts'

test('a case that the compiler could not foresee is named', () => {
  expect(() => assertNever('week' as never)).toThrow('Unhandled case: "week"')
})
