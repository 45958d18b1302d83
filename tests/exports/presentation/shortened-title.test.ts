import { expect, test } from 'vitest'
import { estimatedLines } from '../../../src/exports/estimate-lines.ts'
import { shortenedTitle } from '../../../src/exports/presentation/shortened-title.ts'

const box = { width: 400, height: 40 }
const setting = { size: 14, isBold: true }
const long = 'Đến hết quý I/2024 huyện Lộc Ninh có 14/15 xã đạt chuẩn nông thôn mới, '.repeat(4).trim()

test('a title that has room is as it was', () => {
  expect(shortenedTitle('14/15 xã đạt chuẩn', box, setting)).toBe('14/15 xã đạt chuẩn')
})

test.each([long, `${long} (2/3)`, 'W'.repeat(300)])(
  'one that has none says so, ends at a word and fits: %#',
  (text) => {
    const shown = shortenedTitle(text, box, setting)
    expect(estimatedLines(shown, box.width, setting)).toBeLessThanOrEqual(2)
    const [kept = '', end] = shown.split(' …')
    expect(text.startsWith(kept)).toBe(true)
    expect(end).toBe(text.endsWith('(2/3)') ? ' (2/3)' : '')
    // One word alone is cut by letters.
    expect(text.includes(' ') ? text[kept.length] : ' ').toMatch(/[\s,]/)
  },
)
