import { describe, expect, test } from 'vitest'
import { readNarrative } from '../../../src/reading/narrative/read-narrative.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const known = await binhPhuocPackage()
const areaOf = (code: string) => known.areas.find((area) => area.code === code && area.validTo === '2025-06-30')!
const period = '2024-Q1' as const
const said = (text: string, code = '70') =>
  readNarrative(text, known, { area: areaOf(code), period }).map(
    ({ indicator, value, kind, areaName }) => `${indicator} ${value} ${kind} ${areaName ?? '?'}`,
  )

describe('a sentence that compares areas', () => {
  test.each([
    ['1/2 xã so sánh được không còn đạt chuẩn nông thôn mới so với quý trước.', 'rural.ntm 1 sub-total'],
    ['1/2 xã, phường so sánh được mới đạt chuẩn xoá mù chữ mức độ 2.', 'universal.literacy_level2 1 sub-total'],
    ['27/32 xã có số liệu đạt chuẩn nông thôn mới.', 'rural.ntm 27 sub-total'],
    ['Trong 15 xã, có 3 xã không còn đạt chuẩn nông thôn mới.', 'rural.ntm 3 difference'],
    ['Có 2 xã bị thu hồi danh hiệu đạt chuẩn nông thôn mới.', 'rural.ntm 2 difference'],
  ])('tells no state of the area: %s', (text, statement) => {
    expect(said(text)).toEqual([`${statement} Tỉnh Bình Phước`])
  })

  test('keeps what is still so', () => {
    expect(said('Toàn tỉnh hiện còn 83 xã đạt chuẩn nông thôn mới.')).toEqual(['rural.ntm 83 achieved Tỉnh Bình Phước'])
  })

  test.each([
    ['Số lượt tiếp công dân từ 676 (Quý IV/2023) xuống 662 lượt (Quý I/2024).', 'reception.turns', 676, 662],
    ['Số lượt tiếp công dân từ 676 xuống còn 662 lượt.', 'reception.turns', 676, 662],
    ['Số sản phẩm OCOP từ 93 lên 116 sản phẩm.', 'ocop.products', 93, 116],
    ['Số xã đạt chuẩn nông thôn mới tăng từ 12 xã lên 14 xã.', 'rural.ntm', 12, 14],
  ])('tells what was before as that: %s', (text, indicator, before, now) => {
    expect(said(text)).toEqual([
      `${indicator} ${before} previous-period Tỉnh Bình Phước`,
      `${indicator} ${now} achieved Tỉnh Bình Phước`,
    ])
  })

  test('counts nobody who told something as a figure, and takes the sum of some for a part', () => {
    const whole = 'có 105/111 đơn vị cấp xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 3'
    const province = 'Tỉnh Bình Phước'
    const level3 = 'universal.primary_level3'
    const achieved = (text: string) => said(text).filter((each) => each.includes(' achieved '))
    expect(achieved(`Cả tỉnh ${whole} (94,6%; tổng của 11/11 đơn vị).`)).toEqual([`${level3} 105 achieved ${province}`])
    expect(achieved(`Cả tỉnh ${whole} (94,6%; tổng của 9/11 đơn vị).`)).toEqual([])
    const some =
      'Trong quý I/2024, toàn tỉnh mới có số liệu của 9/11 đơn vị về số vụ việc thuộc thẩm quyền đã giải quyết, cộng lại là 80/90 vụ việc.'
    expect(said(some)).toContain(`petitions.resolved 80 sub-total ${province}`)
    expect(achieved(some)).toEqual([])
    const problems = readNarrative(some, known, { area: areaOf('70'), period }).map((each) => each.problems)
    expect(problems).toContainEqual(['areas-missing'])
  })
})

describe('who is the highest and the lowest', () => {
  test.each([';', ','])('is told with the figure of its own (%s)', (sign) => {
    const text = `Cao nhất là huyện Lộc Ninh với 12 sản phẩm OCOP${sign} thấp nhất là huyện Bù Đốp với 3 sản phẩm OCOP.`
    expect(said(text)).toEqual([
      'ocop.products 12 another-area Huyện Lộc Ninh',
      'ocop.products 3 another-area Huyện Bù Đốp',
    ])
    expect(said(text, '692')).toEqual([
      'ocop.products 12 achieved Huyện Lộc Ninh',
      'ocop.products 3 another-area Huyện Bù Đốp',
    ])
  })

  test.each([
    'Về sản phẩm OCOP: cao nhất là Lộc Ninh (12 sản phẩm OCOP); thấp nhất là Bù Đốp (3 sản phẩm OCOP).',
    'Số sản phẩm OCOP: cao nhất là 3 địa bàn (12 sản phẩm OCOP).',
    'Huyện có số sản phẩm OCOP cao nhất là Lộc Ninh với 12 sản phẩm OCOP.',
    'Cao nhất là huyện Hớn Quản với 14 sản phẩm OCOP, thấp nhất là Bù Đốp với 3 sản phẩm OCOP.',
  ])('is left where its name is not sure: %s', (text) => {
    for (const code of ['70', '692']) {
      expect(said(text, code).filter((each) => each.includes(' achieved '))).toEqual([])
      expect(said(text, code).filter((each) => / 3 .*Hớn Quản/.test(each))).toEqual([])
    }
  })

  test('may be the area of the report, which is said before it', () => {
    expect(said('Huyện Lộc Ninh có số sản phẩm OCOP cao nhất với 12 sản phẩm OCOP.', '692')).toEqual([
      'ocop.products 12 achieved Huyện Lộc Ninh',
    ])
  })
})

test('a first line that names an area and a time says whose the text is, whoever it speaks of', () => {
  const sentences = [12, 13, 14, 15, 16].map((value) => `Huyện Lộc Ninh có ${value} sản phẩm OCOP, xếp thứ nhất.`)
  const text = `Tỉnh Bình Phước, Quý I/2024\n${sentences.join('\n')}\nCó 116 sản phẩm OCOP, tăng 23 sản phẩm so với quý trước.`
  const own = readNarrative(text, known).filter(({ kind }) => kind === 'achieved')
  expect(own.map(({ value, areaName }) => [value, areaName])).toEqual([[116, 'Tỉnh Bình Phước']])
})
