import { expect, test } from 'vitest'
import { groupBy } from '../../src/domain/group-by.ts'

test('items are grouped in the order in which they and their keys appear', () => {
  const groups = groupBy(['b1', 'a1', 'b2'], (item) => item[0])
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
})
