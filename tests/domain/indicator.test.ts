import { expect, test } from 'vitest'
import { categoriesOf } from '../../src/domain/indicator.ts'
import { ntm, turns } from './small-dataset.ts'

test('the categories of an indicator are those of all its breakdowns', () => {
  expect(categoriesOf(turns).map((category) => category.id)).toEqual(['regular', 'leader'])
  expect(categoriesOf(ntm)).toEqual([])
})
