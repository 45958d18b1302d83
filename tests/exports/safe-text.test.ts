import { expect, test } from 'vitest'
import { safeText } from '../../src/exports/safe-text.ts'

test.each(['=1', '+1', '-1', '@a', '\tx', '\rx', '\nx', ' =1', '\u00a0+1', '＝1', '14/15', '02/02/2024', '1-2'])(
  '%j is marked as text',
  (text) => {
    expect(safeText(text)).toBe(`'${text}`)
  },
)

test.each(['14/15 xã', 'Huyện Lộc Ninh', '−1', '2024-Q1', '', '25292-2025-07-01', 'a=b', "'=1"])(
  '%j stays as it is',
  (text) => {
    expect(safeText(text)).toBe(text)
  },
)

test('decomposed letters are composed', () => {
  expect(safeText('Lộc'.normalize('NFD'))).toBe('Lộc')
})
