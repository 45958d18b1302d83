import { expect, test } from 'vitest'
import { paginate } from '../../src/paper/paginate.ts'

test.each([
  ['nothing is one empty page', [], [[]]],
  ['what fits is one page', [4, 4, 2], [[0, 1, 2]]],
  [
    'what does not fit is about evenly on as few pages as may be',
    [2, 2, 2, 2, 2, 2],
    [
      [0, 1, 2],
      [3, 4, 5],
    ],
  ],
  ['what is higher than a page has one of its own', [3, 40, 3], [[0], [1], [2]]],
])('%s', (_, heights: readonly number[], pages) => {
  expect(paginate(heights, 10)).toEqual(pages)
})

test('every thing is on one page, in its order, and no page is fuller than it may be', () => {
  const heights = Array.from({ length: 97 }, (_, index) => 1 + ((index * 7) % 5))
  const pages = paginate(heights, 23)
  expect(pages.flat()).toEqual(heights.map((_, index) => index))
  for (const page of pages) expect(page.reduce((sum, index) => sum + heights[index]!, 0)).toBeLessThanOrEqual(23)
})
