import { describe, expect, test } from 'vitest'
import { repairedSpelling } from '../../../src/reading/narrative/repaired-spelling.ts'

describe('slips of spelling', () => {
  test.each([
    ['nguời', 'người'],
    ['LUỢT', 'LƯỢT'],
    ['trưòng', 'trường'],
    ['Quí III', 'Quý III'],
    ['cùng kì', 'cùng kỳ'],
    ['nông thôn mơi', 'nông thôn mới'],
    ['San phâm OCOP', 'Sản phẩm OCOP'],
    ['đat chuẩn  quốc gia', 'đạt chuẩn  quốc gia'],
    ['tiếp nhân 19 đơn', 'tiếp nhận 19 đơn'],
    ['BAO CÁO', 'BÁO CÁO'],
    ['trư\u00adờng', 'trường '],
  ])('%s is %s', (typed, right) => {
    expect(repairedSpelling(typed)).toBe(right)
    expect(right).toHaveLength(typed.length)
  })

  test.each(['công nhân', 'chi tiêu', 'thuở', 'quờ quạng', 'quý', 'nông thôn mới', 'lịch sử'])(
    '%s is none',
    (typed) => {
      expect(repairedSpelling(typed)).toBe(typed)
    },
  )
})
