import { expect, test } from 'vitest'
import { balancedWidth } from '../../../src/charts/picture/balanced-width.ts'
import { wrapText } from '../../../src/paper/wrap-text.ts'

const widthOf = (text: string): number => text.length

test('a text on one line keeps the whole width', () => {
  expect(balancedWidth('Giao ban', 40, widthOf)).toBe(40)
})

test('a text of several lines takes no more of them, and no word stands alone in the last', () => {
  const text = 'một hai ba bốn năm sáu bảy tám chín mười'
  expect(wrapText(text, 36, widthOf).at(-1)).toBe('mười')
  const lines = wrapText(text, balancedWidth(text, 36, widthOf), widthOf)
  expect(lines).toHaveLength(2)
  expect(lines.at(-1)!.split(' ').length).toBeGreaterThan(1)
})
