import { expect, test } from 'vitest'
import { issuingBody } from '../../../src/reading/narrative/issuing-body.ts'

const right = '                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n'

test.each([
  [
    `ỦY BAN NHÂN DÂN${right}HUYỆN LỘC NINH       Độc lập - Tự do - Hạnh phúc\nBÁO CÁO`,
    'Ủy ban nhân dân huyện Lộc Ninh',
  ],
  ['ỦY BAN NHÂN DÂN HUYỆN LỘC NINH\nSố: 12/BC-UBND\nBÁO CÁO', 'Ủy ban nhân dân huyện Lộc Ninh'],
  [`UBND TỈNH BÌNH PHƯỚC${right}Số: 12/BC-UBND`, 'UBND tỉnh Bình Phước'],
  ['UBND XÃ TÂN TIẾN - TỈNH ĐỒNG NAI\nBÁO CÁO', 'UBND xã Tân Tiến'],
  ['UBND THỊ XÃ BÌNH LONG\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nBÁO CÁO', 'Phòng Giáo dục và Đào tạo thị xã Bình Long'],
  [
    'UBND TỈNH BÌNH PHƯỚC\nSỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\nBÁO CÁO',
    'Sở Lao động - Thương binh và Xã hội tỉnh Bình Phước',
  ],
  ['VĂN PHÒNG HĐND VÀ UBND THỊ XÃ BÌNH LONG\nBÁO CÁO', 'Văn phòng HĐND và UBND thị xã Bình Long'],
  ['UBND HUYỆN LỘC NINH\nTHANH TRA HUYỆN\nBÁO CÁO', 'Thanh tra huyện Lộc Ninh'],
  ['UBND HUYỆN BÙ ĐỐP\nPHÒNG NÔNG NGHIỆP VÀ PTNT\nBÁO CÁO', 'Phòng Nông nghiệp và PTNT huyện Bù Đốp'],
  ['ĐẢNG ỦY XÃ BOM BO\nBAN XÂY DỰNG ĐẢNG\nBÁO CÁO', 'Ban Xây dựng Đảng xã Bom Bo'],
  ['UBND HUYỆN HỚN QUẢN\nVĂN PHÒNG\nBÁO CÁO', 'UBND huyện Hớn Quản'],
  ['UBND THỊ XÃ CHƠN THÀNH  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBÁO CÁO', 'UBND thị xã Chơn Thành'],
  ['TỈNH ỦY BÌNH PHƯỚC\nHUYỆN ỦY LỘC NINH\nBÁO CÁO', 'Huyện ủy Lộc Ninh'],
  [
    'UBND HUYỆN LỘC NINH\nPHÒNG NÔNG NGHIỆP\nVÀ PHÁT TRIỂN NÔNG THÔN\nBÁO CÁO',
    'Phòng Nông nghiệp và Phát triển nông thôn huyện Lộc Ninh',
  ],
  ['UBND HUYỆN LỘC NINH\nSố: 12/KH-UBND\nLộc Ninh, ngày 05\nKẾ HOẠCH\nTHANH TRA NĂM 2024', 'UBND huyện Lộc Ninh'],
  ['HUYỆN ỦY LỘC NINH\nBAN TUYÊN GIÁO\nBÁO CÁO', 'Ban Tuyên giáo Huyện ủy Lộc Ninh'],
  ['THỊ ỦY BÌNH LONG\nBAN DÂN VẬN\nBÁO CÁO', 'Ban Dân vận Thị ủy Bình Long'],
  ['UBND HUYỆN LỘC NINH\nVĂN PHÒNG HĐND - UBND\nBÁO CÁO', 'Văn phòng HĐND - UBND huyện Lộc Ninh'],
  ['ĐẢNG ỦY - HĐND - UBND PHƯỜNG ĐỒNG XOÀI\nBÁO CÁO', 'Đảng ủy - HĐND - UBND phường Đồng Xoài'],
])('the head of “%s” says %s', (text, body) => {
  expect(issuingBody(text)).toBe(body)
})

test.each([
  'BÁO CÁO\nUBND huyện Lộc Ninh đã tiếp 71 lượt.',
  'Huyện Lộc Ninh: 14/15 xã đạt chuẩn nông thôn mới',
  'UBND HUYỆN LỘC NINH\nTrang chủ\nTin tức',
  'ỦY BAN NHÂN DÂN\nSố: 12/BC-UBND\nBÁO CÁO',
  'Lộc Ninh, ngày 05 tháng 6 năm 2024\nBÁO CÁO',
  // A body below the council that nobody here knows.
  'UBND HUYỆN LỘC NINH\nTRƯỜNG THCS LỘC THÁI\nSố: 12/BC-THCS\nBÁO CÁO',
  'UBND HUYỆN LỘC NINH\nHẠT KIỂM LÂM\nBÁO CÁO',
  // Two of one rank.
  'UBND HUYỆN LỘC NINH - UBND HUYỆN BÙ ĐỐP\nBÁO CÁO',
  'UBND HUYỆN LỘC NINH\nUBND HUYỆN BÙ ĐỐP\nBÁO CÁO',
  'DANH SÁCH\nUBND HUYỆN LỘC NINH\nSố: 5/7 xã',
  // To whom it is written.
  'Kính gửi:\nUBND TỈNH BÌNH PHƯỚC\nSỞ NỘI VỤ\nBÁO CÁO',
  // Capitals of which nobody here knows how they are written.
  'UBND QUẬN 1\nBÁO CÁO',
  'UBND TX. BÌNH LONG\nPHÒNG LAO ĐỘNG - TBXH\nBÁO CÁO',
])('nobody is named in the head of “%s”', (text) => {
  expect(issuingBody(text)).toBeUndefined()
})

test('a head of blank lines takes no longer than its length', () => {
  expect(issuingBody(`${' \n'.repeat(100_000)}BÁO CÁO`)).toBeUndefined()
  expect(issuingBody('\n'.repeat(200_000))).toBeUndefined()
})
