import { expect, test } from 'vitest'
import { failure, success } from '../../src/domain/result.ts'

test('a result is a value or all the problems in its way', () => {
  expect(success(14)).toEqual({ ok: true, value: 14 })
  expect(failure({ code: 'a' }, { code: 'b' })).toEqual({ ok: false, problems: [{ code: 'a' }, { code: 'b' }] })
})
