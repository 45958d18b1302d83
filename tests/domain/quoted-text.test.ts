import { expect, test } from 'vitest'
import { quotedText } from '../../src/domain/quoted-text.ts'

test.each([
  ['Huyện Lộc Ninh', 'Huyện Lộc Ninh'],
  ['  14/15\r\n\txã ', '14/15 xã'],
  ['a\u202eb\u2066c\u0000\u001b\ufffed', 'abcd'],
  ['\ud83d', ''],
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(80)}…`],
  ['🏆'.repeat(81), `${'🏆'.repeat(80)}…`],
  ['', ''],
])('%j is repeated as %j', (text, shown) => {
  expect(quotedText(text)).toBe(shown)
})
