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

test.each([
  ['UBND HUYỆN BÙ GIA MẬP      CỘNG HÒA\nPHÒNG NÔNG NGHIỆP', 'Huyện Bù Gia Mập'],
  ['TỈNH ỦY BÌNH PHƯỚC      ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY LỘC NINH', 'Huyện Lộc Ninh'],
  ['HỘI ĐỒNG NHÂN DÂN\nXÃ ĐAK NHAU', 'Xã Đak Nhau'],
])('the head says whose report it is, whatever communes it speaks of: %s', (head, area) => {
  const text = `${head}\n\nBÁO CÁO\nKết quả quý I năm 2025\n\nCó 07/08 trường đạt chuẩn quốc gia, còn xã Đak Ơ chưa đạt. Tại xã Đak Ơ tiếp 05 lượt công dân.`
  expect(areaOf(text)).toBe(area)
})

test.each([
  [
    'BÁO CÁO\nKết quả thực hiện nghị quyết về nhiệm vụ phát triển kinh tế năm 2025, phương hướng, nhiệm vụ năm 2026',
    '2025',
  ],
  ['BÁO CÁO SỐ 96/BC-UBND\nngày 21 tháng 3 năm 2024\nVề tình hình kinh tế - xã hội quý I năm 2024', '2024-Q1'],
  [
    'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\nTình hình kinh tế - xã hội 6 tháng đầu năm 2023 và nhiệm vụ 6 tháng cuối năm 2023',
    '2023-H1',
  ],
])('a report below “%s” is of %s', (head, period) => {
  const [told] = readNarrative(`UBND HUYỆN LỘC NINH\n${head}\n\nToàn huyện có 12 sản phẩm OCOP.`, known)
  expect(told?.period).toBe(period)
})

test('a province below the commune that wrote is none of its author', () => {
  const [told] = readNarrative(
    'ỦY BAN NHÂN DÂN XÃ LỘC HƯNG\nTỈNH ĐỒNG NAI\nBÁO CÁO\nKết quả 9 tháng năm 2025 của xã\n\nCó 5/8 trường đạt chuẩn quốc gia.',
    known,
  )
  expect(told?.areaName).toBe('Xã Lộc Hưng')
})

test.each([
  ['Tính đến ngày 30/11/2025', '2025'],
  ['Đến hết tháng 3/2025', '2025-03'],
])('what stands %s is of %s in a report of the year', (day, period) => {
  const [told] = readNarrative(`Huyện Lộc Ninh: kết quả năm 2025\n\n${day}, toàn huyện có 12 sản phẩm OCOP.`, known)
  expect(told?.period).toBe(period)
})

test('the day of one act is no time of what stands', () => {
  const [told] = readNarrative(
    'Huyện Lộc Ninh: kết quả năm 2023\n\nVới việc xã Lộc Thái được công nhận ngày 14/11/2023, huyện có 14/15 xã đạt chuẩn nông thôn mới.',
    known,
  )
  expect([told?.period, told?.kind]).toEqual(['2023', 'achieved'])
})

test('what counts communes is of no commune', () => {
  const text = 'Huyện Lộc Ninh: kết quả quý I/2024\n\nTrừ xã Lộc Phú, 14/15 xã đạt chuẩn nông thôn mới.'
  expect(areaOf(text)).toBe('Huyện Lộc Ninh')
})

test('a district is found behind the words that say where it lies', () => {
  expect(areaOf('Kết quả quý I năm 2024\n\nHuyện biên giới Bù Đốp có 05/06 xã đạt chuẩn nông thôn mới.')).toBe(
    'Huyện Bù Đốp',
  )
})

const periodOf = (text: string) => readNarrative(text, known)[0]?.period

test.each([
  [
    'neither the number and day of the report nor a meeting is its period',
    'HĐND HUYỆN ĐỒNG PHÚ\nSố 19/BC-BKTXH      Tân Phú, ngày 09/12/2024\n\nThẩm tra báo cáo về tình hình kinh tế quý IV/2024',
    '2024-Q4',
  ],
  [
    'the day of the report that is enclosed is none',
    'UBND HUYỆN LỘC NINH\nKèm theo Báo cáo số 98/BC-UBND ngày 14/6/2024 về tình hình 6 tháng đầu năm 2024',
    '2024-H1',
  ],
  [
    'a title in capitals is one',
    'MỘT SỐ CHỈ TIÊU CHỦ YẾU QUÝ II NĂM 2023 - HUYỆN LỘC NINH\n(Kèm theo Báo cáo số 201/BC-UBND ngày 19/6/2023)',
    '2023-Q2',
  ],
  [
    'the quarter in which a meeting was held is told by its first sentence',
    'Chơn Thành: Phiên họp UBND phường thường kỳ tháng 12\n19/12/2025 16:48\n\nUBND phường Chơn Thành họp đánh giá tình hình quý IV/2025.',
    '2025-Q4',
  ],
])('%s', (_, head, period) => {
  expect(periodOf(`${head}\n\nTiếp công dân: 34 lượt công dân.`)).toBe(period)
})

test('what was done to a day at the end of the quarter is of the quarter', () => {
  const text =
    'Huyện Lộc Ninh: kết quả quý I/2024\n\nĐến ngày 14/3/2024, đã giải quyết được 08/11 vụ việc thuộc thẩm quyền.'
  expect(readNarrative(text, known).map(({ value, period, kind }) => [value, period, kind])).toEqual([
    [8, '2024-Q1', 'achieved'],
  ])
})

test('other news above an article takes nothing from it', () => {
  const article =
    'Ngày 20/12/2024, UBND huyện Lộc Ninh họp sơ kết tình hình kinh tế - xã hội quý IV năm 2024 do Chủ tịch chủ trì.'
  const text = `Đọc nhiều\n1. Bù Đăng có 13/15 xã đạt chuẩn nông thôn mới\n${article}\nToàn huyện có 14/15 xã đạt chuẩn nông thôn mới.`
  expect(readNarrative(text, known).map(({ value, kind }) => `${value} ${kind}`)).toEqual([
    '13 another-object',
    '14 achieved',
  ])
})
