import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { writtenText } from '../../src/domain/written-text.ts'

test.each([
  ['Lộc Ninh'.normalize('NFD'), 'Lộc Ninh'],
  ['  giữ chỗ trống ', '  giữ chỗ trống '],
  ['hai\ndòng', 'hai\ndòng'],
  ['\u200Fchữ', '\u200Fchữ'],
  ['\u{1F4C8}', '\u{1F4C8}'],
  ['', undefined],
  [' \n\t\u00A0', undefined],
  ['\u200B\u202E\uFEFF', undefined],
  ['Tự động', undefined],
  ['Tự động'.normalize('NFD'), undefined],
])('of “%s” a briefing keeps “%s”', (text, expected) => {
  expect(writtenText(text, 'Tự động', 100)).toBe(expected)
})

test('nothing longer than there is room for is kept, and no half sign', () => {
  expect(writtenText('ab\u{1F4C8}', '', 3)).toBe('ab')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 12 }), (text, most) => {
      const written = writtenText(text, '', most) ?? ''
      expect(written.length).toBeLessThanOrEqual(most)
      expect(written).not.toMatch(/\p{Cs}$/u)
    }),
  )
})
