import { expect, test } from 'vitest'
import { readNarrative } from '../../../src/reading/narrative/read-narrative.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const known = await binhPhuocPackage()
const areaOf = (text: string) => readNarrative(text, known)[0]?.areaName

test('the columns of a letterhead are no one name', () => {
  const letterhead =
    'ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN PHÚ RIỀNG             Độc lập - Tự do - Hạnh phúc\nBÁO CÁO\nTình hình kinh tế - xã hội quý I/2024\n'
  expect(areaOf(`${letterhead}Có 8/10 xã đạt chuẩn nông thôn mới.`)).toBe('Huyện Phú Riềng')
})

test('a count behind “cấp huyện” is no name', () => {
  const text =
    'Huyện Lộc Ninh: kết quả quý I/2024\n\nTrong kỳ đã tiếp 84 lượt công dân (cấp huyện 51 lượt, cấp xã 33 lượt).'
  expect(areaOf(text)).toBe('Huyện Lộc Ninh')
})

test('what follows “đến nay” is of the day of the report, and of no year told before it', () => {
  const text =
    'Bù Đăng nỗ lực xây dựng nông thôn mới\nThứ sáu, 28/03/2025\n\nNăm 2020, huyện Bù Đăng có 6/15 xã đạt chuẩn nông thôn mới, đến nay có 13/15 xã đạt chuẩn nông thôn mới. Huyện có 4 xã đạt chuẩn nông thôn mới nâng cao.'
  const periods = readNarrative(text, known).map(({ value, period }) => `${value} ${period}`)
  expect(periods).toEqual(['6 2020', '13 2025-03', '4 2025-03'])
})

test('a dash ends the name of a commune in capitals, not that of a city', () => {
  const text = 'XÃ BÙ ĐĂNG - BÁO CÁO QUÝ IV/2025\nTrường đạt chuẩn quốc gia: 7/11 trường'
  expect(areaOf(text)).toBe('Xã Bù Đăng')
  expect(
    areaOf('THÀNH PHỐ PHAN RANG - THÁP CHÀM\nBáo cáo kết quả quý IV năm 2024\nCó 7/11 trường đạt chuẩn quốc gia.'),
  ).toBe('Thành phố Phan Rang - Tháp Chàm')
})

test('turns and petitions are read below the name of an inspectorate, without “công dân”', () => {
  const text = 'THANH TRA HUYỆN LỘC NINH\nBÁO CÁO CÔNG TÁC QUÝ II NĂM 2025\nQuý II/2025: tiếp 72 lượt/80 người.'
  expect(readNarrative(text, known).map(({ indicator, value }) => `${indicator} ${value}`)).toEqual([
    'reception.turns 72',
    'reception.people 80',
  ])
})
