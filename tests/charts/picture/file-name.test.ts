import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName } from '../../../src/charts/picture/file-name.ts'

describe('the name of a file', () => {
  test.each([
    [
      ['Xã đạt chuẩn nông thôn mới', 'Huyện Lộc Ninh', '2024-Q1'],
      'xa-dat-chuan-nong-thon-moi-huyen-loc-ninh-2024-q1.png',
    ],
    [['Đồng Nai', 'ĐƠN THƯ'], 'dong-nai-don-thu.png'],
    [['Tỷ lệ: 41,3% / tháng?', '*"<>|\\'], 'ty-le-41-3-thang.png'],
    [['../../etc', 'passwd'], 'etc-passwd.png'],
    [['a\u0000b', ' ', 'c'], 'a-b-c.png'],
    [['Hòa'.normalize('NFD'), 'Hoà'], 'hoa-hoa.png'],
  ])('of %j is %s', (words, name) => {
    expect(fileName(words, 'png')).toBe(name)
  })

  test('holds only letters and digits that every system keeps, and is never long, empty or hidden', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { minLength: 1 }), (words) => {
        const name = fileName(['rural.ntm', ...words], 'svg')
        expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.svg$/)
        expect(name.length).toBeLessThanOrEqual(124)
      }),
    )
  })

  test('does not end in a hyphen where it had to be shortened', () => {
    expect(fileName(['a'.repeat(119), 'b'], 'png')).toBe(`${'a'.repeat(119)}.png`)
  })
})
