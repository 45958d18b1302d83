import { describe, expect, test } from 'vitest'
import { readNarrative } from '../../../src/reading/narrative/read-narrative.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const known = await binhPhuocPackage()
const read = (text: string) => readNarrative(text, known)
const ofLocNinh = (text: string) =>
  read(`Huyện Lộc Ninh: kết quả quý I/2024\n\n${text}`).map(
    ({ indicator, value, denominator, kind }) =>
      `${indicator} ${value}${denominator === undefined ? '' : `/${denominator}`} ${kind}`,
  )

describe('the area of a report', () => {
  const report = (plan: string) =>
    read(
      `Kết quả xây dựng nông thôn mới\n\nQuý I/2024 huyện Lộc Ninh có 14/16 xã đạt chuẩn nông thôn mới, 05 xã nông thôn mới nâng cao.\n${plan}Huyện Bù Đốp hiện có 05/06 xã đạt chuẩn nông thôn mới.`,
    ).map(({ areaName, value, kind }) => `${areaName} ${value} ${kind}`)
  const told = ['Huyện Lộc Ninh 14 achieved', 'Huyện Lộc Ninh 5 achieved', 'Huyện Bù Đốp 5 another-area']

  test('is the one that most of its figures are of', () => {
    expect(report('')).toEqual(told)
  })

  test.each([
    ['Phấn đấu năm 2025 có 16/16 xã đạt chuẩn nông thôn mới.\n', 16],
    ['Ước năm 2025 có 16/16 xã đạt chuẩn nông thôn mới.\n', 16],
  ])('stays so where a plan is for a later year: %s', (plan, value) => {
    const all = report(plan)
    expect(all.filter((each) => !each.includes(` ${value} `))).toEqual(told)
    expect(all).toHaveLength(4)
  })
})

describe('one thing that has not reached what it should', () => {
  test.each([
    'Trường chưa đạt chuẩn quốc gia (1/1 trường) đang xây dựng.',
    'Số xã chưa đạt chuẩn nông thôn mới (1/1 xã) là xã Lộc Hòa.',
    'Xã Lộc Thành chưa đạt chuẩn nông thôn mới (01/01 xã).',
  ])('is not counted among those that have: %s', (text) => {
    expect(ofLocNinh(text).filter((each) => each.endsWith('achieved'))).toEqual([])
  })
})

describe('the author of a report', () => {
  const sentence = 'Toàn huyện có 12 sản phẩm OCOP.'
  const areaOf = (text: string) => [...new Set(read(text).map(({ areaName }) => areaName))]

  test.each([
    [
      'a headline begins with',
      `Tin tức\n\nBù Đăng: Đường mới, vườn mới\n\n${sentence} Tỉnh Bình Phước có 73/86 xã đạt chuẩn.`,
    ],
    ['stands before its province', `UBND HUYỆN BÙ ĐĂNG (BÌNH PHƯỚC)\nBÁO CÁO QUÝ I/2024\n\n${sentence}`],
    ['ends before a number behind two blanks', `UBND huyện Bù Đăng  Số: 12/BC-UBND\nBáo cáo quý I/2024\n\n${sentence}`],
    [
      'acts in its sentences',
      'Quý I/2024\n\nỞ huyện Bù Đăng nhà vườn vui. Huyện đang có 12 sản phẩm OCOP. Cả nước có 9.000 sản phẩm OCOP.',
    ],
  ])('is the one whose name %s', (_, text) => {
    expect(areaOf(text)[0]).toBe('Huyện Bù Đăng')
  })

  test('is written as the package writes it where a report lost its tones, and is no other one of the same letters', () => {
    const report = (name: string) => `UBND XÃ ${name}\nBÁO CÁO NĂM 2025\n\nĐến nay toàn xã có 12 sản phẩm OCOP.`
    expect(areaOf(report('LỘC THÀNH'))).toEqual(['Xã Lộc Thành'])
    expect(areaOf(report('LỘC THẠNH'))).toEqual(['Xã Lộc Thạnh'])
    expect(areaOf(report('LOC HUNG'))).toEqual(['Xã Lộc Hưng'])
  })
})

describe('the whole of a figure', () => {
  test.each([
    [
      'Toàn huyện có 10 xã đạt chuẩn NTM, 5 xã NTM nâng cao (50%).',
      ['rural.ntm 10 achieved', 'rural.ntm_advanced 5 achieved'],
    ],
    [
      'Toàn huyện có 10 xã đạt chuẩn phổ cập giáo dục tiểu học mức độ 3; 5 xã NTM nâng cao (50%).',
      ['universal.primary_level3 10 achieved', 'rural.ntm_advanced 5 achieved'],
    ],
  ])('is no figure of another indicator: %s', (text, figures) => {
    expect(ofLocNinh(text)).toEqual(figures)
  })

  test('is what its sentence has told, an indicator too where that counts it', () => {
    expect(ofLocNinh('Trên địa bàn có 20 xã; có 10 xã đạt chuẩn NTM, chiếm 50%.')).toEqual(['rural.ntm 10/20 achieved'])
    expect(ofLocNinh('Có 87 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, đã giải quyết 79 vụ việc, đạt 90,8%.')).toEqual(
      ['petitions.competence 87 achieved', 'petitions.resolved 79/87 achieved'],
    )
  })

  test.each([
    [
      'Trên tổng số 43 trường học phấn đấu đạt chuẩn quốc gia, đã có 21 trường đạt chuẩn quốc gia.',
      ['schools.standard 21/43 achieved'],
    ],
    ['Trong số 15 xã xây dựng nông thôn mới, đã có 10 xã đạt chuẩn nông thôn mới.', ['rural.ntm 10/15 achieved']],
    [
      'Trong tổng số 15 xã thuộc chương trình nông thôn mới, đã có 10 xã đạt chuẩn nông thôn mới.',
      ['rural.ntm 10/15 achieved'],
    ],
    [
      'Trong số 15 xã nông thôn mới có 05 xã nông thôn mới nâng cao.',
      ['rural.ntm 15 achieved', 'rural.ntm_advanced 5 achieved'],
    ],
    [
      'Trong tổng số 15 xã đạt chuẩn nông thôn mới có 05 xã nông thôn mới nâng cao.',
      ['rural.ntm 15 achieved', 'rural.ntm_advanced 5 achieved'],
    ],
  ])('is told before it, by those that are to reach it and not by those that did: %s', (text, figures) => {
    expect(ofLocNinh(text)).toEqual(figures)
  })
})

describe('the period of a report', () => {
  const below = (line: string) =>
    read(
      `BÁO CÁO KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI CỦA HUYỆN BÙ ĐĂNG\n${line}\nToàn huyện có 10/14 xã đạt chuẩn nông thôn mới.`,
    ).map(({ period, problems }) => [period, ...problems])

  test('is not the day on which it was written', () => {
    expect(below('Bù Đăng, ngày 05 tháng 4 năm 2024')).toEqual([['2024-04', 'period-assumed']])
  })

  test('is what stands below its title', () => {
    expect(below('Quý I năm 2024')).toEqual([['2024-Q1']])
    expect(below('Quý I năm 2024 (tính đến ngày 14 tháng 3 năm 2024)')).toEqual([['2024-Q1']])
  })

  test('is not taken from a first line where no line is a title', () => {
    expect(read('Năm 2023\nHuyện có\n14/15 xã NTM\n').map(({ problems }) => problems)).toEqual([['period-assumed']])
  })
})

describe('that there is none', () => {
  test.each([
    ['Chưa có xã đạt chuẩn nông thôn mới kiểu mẫu.', ['rural.ntm_model 0 achieved']],
    [
      'Có 19 xã NTM nâng cao; chưa có xã NTM kiểu mẫu.',
      ['rural.ntm_advanced 19 achieved', 'rural.ntm_model 0 achieved'],
    ],
    [
      'Phấn đấu có 02 xã nông thôn mới kiểu mẫu nhưng đến nay chưa có xã nào đạt chuẩn nông thôn mới kiểu mẫu.',
      ['rural.ntm_model 2 target', 'rural.ntm_model 0 achieved'],
    ],
    [
      'Kế hoạch năm có 02 xã nông thôn mới kiểu mẫu, chưa có xã nông thôn mới kiểu mẫu nào.',
      ['rural.ntm_model 2 target', 'rural.ntm_model 0 achieved'],
    ],
    ['Có 16 sản phẩm OCOP, chưa có sản phẩm 5 sao.', ['ocop.products 16 achieved', 'ocop.star5 0 achieved']],
    ['Xã NTM kiểu mẫu: chưa có.', ['rural.ntm_model 0 achieved']],
    ['- Số sản phẩm OCOP 5 sao: không có;', ['ocop.star5 0 achieved']],
    ['Toàn huyện không có xã nông thôn mới kiểu mẫu.', ['rural.ntm_model 0 achieved']],
  ])('is read as nought: %s', (text, figures) => {
    expect(ofLocNinh(text)).toEqual(figures)
  })

  test.each([
    'Chưa có xã nông thôn mới kiểu mẫu mới được công nhận.',
    'Trong quý không có xã được công nhận thêm.',
    'Chưa có xã đăng ký đạt chuẩn nông thôn mới kiểu mẫu.',
    'Chưa có thêm xã nông thôn mới kiểu mẫu.',
  ])('is not what is said of some of them: %s', (text) => {
    expect(ofLocNinh(text)).toEqual([])
  })
})
