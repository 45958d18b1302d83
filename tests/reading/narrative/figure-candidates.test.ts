import { describe, expect, test } from 'vitest'
import { readNarrative } from '../../../src/reading/narrative/read-narrative.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const known = await binhPhuocPackage()
const head = 'Huyện Lộc Ninh: kết quả quý I/2024\n\n'
const achieved = (text: string) =>
  readNarrative(head + text, known)
    .filter(({ kind }) => kind === 'achieved')
    .map(({ indicator, value, denominator }) => `${indicator} ${value}${denominator ? `/${denominator}` : ''}`)

describe('the figures of a sentence', () => {
  test.each([
    [
      'Lũy kế có 31sản phẩm OCOP được công nhận,gồm 22sản phẩm 3 sao và 9sản phẩm 4 sao.',
      ['ocop.products 31', 'ocop.star3 22', 'ocop.star4 9'],
    ],
    ['Đến tháng 3/2024, trong tổng số 15 xã, toàn huyện có 14 xã đạt chuẩn nông thôn mới.', ['rural.ntm 14/15']],
    ['Sản phẩm OCOP hiện có 14 sản phẩm.', ['ocop.products 14']],
    ['Nông thôn mới giữ 14/15 xã. Nâng cao hiện 4/15 xã.', ['rural.ntm 14/15', 'rural.ntm_advanced 4/15']],
    ['- Xây dựng nông thôn mới: tính đến nay 14/15 xã đạt chuẩn.', ['rural.ntm 14/15']],
    ['Sản phẩm OCOP: 17 sản phẩm từ ba sao trở lên của mười một chủ thể.', ['ocop.products 17']],
    ['Tiếp công dân: 33 lượt - 40 người.', ['reception.turns 33', 'reception.people 40']],
    ['II. Tiếp công dân\nTổng cộng: 37 lượt, 47 người.', ['reception.turns 37', 'reception.people 47']],
    [
      'Tiếp 24 lượt/31 người, nhận 22 đơn; đã giải quyết dứt điểm 03/04 vụ việc thuộc thẩm quyền.',
      ['reception.turns 24', 'reception.people 31', 'petitions.received 22', 'petitions.resolved 3/4'],
    ],
    [
      'Toàn huyện có chín trên tổng số mười xã đạt chuẩn nông thôn mới, bốn xã nâng cao.',
      ['rural.ntm 9/10', 'rural.ntm_advanced 4'],
    ],
    ['OCOP: trong quý công nhận thêm 02 SP 3 sao, nâng tổng số lên 33 SP.', ['ocop.products 33']],
    ['Có 21 sản phẩm được công nhận OCOP từ 3 sao đến 4 sao.', ['ocop.products 21']],
    ['Đơn thư: tiếp nhận 3 tháng 176 đơn.', ['petitions.received 176']],
    ['Tiếp nhận 32 đơn thư trong quý, ít hơn quý IV/2023 là 07 đơn.', ['petitions.received 32']],
    ['Toan huyen co 13 san pham OCOP dat tu 3 sao tro len.', ['ocop.products 13']],
    ['Trong đó có 07 sản phẩm hạng 3 sao.', ['ocop.star3 7']],
    ['TCD: 268 lượt/304 người.', ['reception.turns 268', 'reception.people 304']],
    ['Làng văn hóa đón khách. Toan huyen co 13 san pham OCOP.', ['ocop.products 13']],
    ['So truong dat chuan quoc gia: 7/14 truong (50%).', ['schools.standard 7/14']],
    [
      'Thuộc nhóm 25% kém nhất trong 11 đơn vị cùng cấp về số đơn vị cấp xã đạt chuẩn xoá mù chữ mức độ 1: 01/86 đơn vị cấp xã.',
      ['universal.literacy_level1 1/86'],
    ],
    ['Số trường được công nhận đạt chuẩn quốc gia còn hiệu lực là 10/17 trường.', ['schools.standard 10/17']],
    [
      'Nâng tổng số xã đạt chuẩn nông thôn mới của huyện lên 10/10 xã, nông thôn mới nâng cao lên 05/10 xã.',
      ['rural.ntm 10/10', 'rural.ntm_advanced 5/10'],
    ],
    ['Đơn thư: kỳ trước chuyển sang 11 đơn.', ['petitions.carried_over 11']],
    ['10/10 xã đạt chuẩn PCGD tiểu học mức độ 3.', ['universal.primary_level3 10/10']],
    ['Trong quý tiếp 96lượt công dân/117người.', ['reception.turns 96', 'reception.people 117']],
    ['Tiếp công dân: số lượt tiếp:35 lượt.', ['reception.turns 35']],
    ['Toàn huyện có mười xã trên tổng số mười hai xã đạt chuẩn nông thôn mới.', ['rural.ntm 10/12']],
    ['Toàn huyện có 10 xã trên tổng số 12 xã đạt chuẩn nông thôn mới.', ['rural.ntm 10/12']],
    ['Có 186 trường học đạt chuẩn quốc gia trên tổng số 430 trường.', ['schools.standard 186/430']],
    ['- Xã đạt chuẩn NTM: đạt 93,3% (14/15 xã), tăng 01 xã so với quý IV/2023.', ['rural.ntm 14/15']],
    ['Tỷ lệ xã đạt chuẩn nông thôn mới đạt 93,3% (14/15 xã).', ['rural.ntm 14/15']],
    ['+ NTM nâng cao: 03/10 xã', ['rural.ntm_advanced 3/10']],
    ['1. NTM: 09/10 xã', ['rural.ntm 9/10']],
    ['OCOP: 27 sp (3 sao: 22 sp, 4 sao: 05 sp)', ['ocop.products 27', 'ocop.star3 22', 'ocop.star4 5']],
    [
      'Chỉ tiêu xã đạt chuẩn nông thôn mới: Kế hoạch 06 xã; thực hiện đến nay 05/08 xã, đạt 83,3% kế hoạch.',
      ['rural.ntm 5/8'],
    ],
    [
      'Chỉ tiêu trường đạt chuẩn quốc gia: Nghị quyết đề ra 15/33 trường; đến nay có 12/33 trường, còn thiếu 03 trường.',
      ['schools.standard 12/33'],
    ],
    ['II. Sản phẩm OCOP\nCó 14 sản phẩm, gồm:', ['ocop.products 14']],
    ['II. Sản phẩm OCOP\nCó 14 sản phẩm dự hội chợ.', []],
    ['Sản phẩm OCOP: duy trì 09 sản phẩm, trong đó có 02 sản phẩm 4 sao.', ['ocop.products 9', 'ocop.star4 2']],
    [
      'Năm 2020 huyện có 6/15 xã đạt chuẩn nông thôn mới, đến nay con số này đã tăng lên 13/15 xã.',
      ['rural.ntm 13/15'],
    ],
    [
      'Số lượt tiếp công dân: 73; số đơn tiếp nhận: 66; số đơn đã giải quyết: 52.',
      ['reception.turns 73', 'petitions.received 66', 'petitions.resolved 52'],
    ],
    ['Số sản phẩm OCOP được chứng nhận từ 3 sao trở lên là 26.', ['ocop.products 26']],
    ['Có 73 xã/86 xã đạt chuẩn NTM, chiếm 84,88%.', ['rural.ntm 73/86']],
    ['Huyện đã có 100% số xã (10/10 xã) đạt chuẩn nông thôn mới.', ['rural.ntm 10/10']],
    ['Số xã đạt chuẩn nông thôn mới tăng từ 10 xã (năm 2023) lên 12 xã.', ['rural.ntm 12']],
    [
      'Nhận 176 đơn; trong 48 đơn thuộc thẩm quyền đã giải quyết 41 đơn, đạt 85,4%.',
      ['petitions.received 176', 'petitions.resolved 41/48'],
    ],
    ['Tổng số đơn khiếu nại, tố cáo phải giải quyết : 104 đơn.', []],
    ['Xếp hạng 5/11 về số sản phẩm OCOP đạt từ 3 sao trở lên, lên 3 bậc so với cùng kỳ.', []],
    ['Tiếp công dân: nhận 02 đơn kỳ trước chuyển sang, tăng 1 đơn so với cùng kỳ.', ['petitions.carried_over 2']],
    [
      'Về nông thôn mới: Nghị quyết giao có 15/15 xã đạt chuẩn; hết 3 tháng, huyện mới đạt 14/15 xã, còn xã Lộc Phú.',
      ['rural.ntm 14/15'],
    ],
    ['Tiếp công dân: Tổng số lượt tiếp:35 lượt;số người:41 người.', ['reception.turns 35', 'reception.people 41']],
    ['Xã đạt chuẩn NTM: KH 04 xã; TH 03/04 xã (Minh Lập, Nha Bích); đạt 75% KH.', ['rural.ntm 3/4']],
    ['NTM: 10/10 xã; NTM nâng cao 05/10 xã.', ['rural.ntm 10/10', 'rural.ntm_advanced 5/10']],
    ['Cả 02/02 xã đạt NTM; riêng xã nông thôn mới nâng cao có 01/02 xã.', ['rural.ntm 2/2', 'rural.ntm_advanced 1/2']],
    [
      'Có 78/86 xã đạt chuẩn nông thôn mới, 33 xã trong số đó là nâng cao.',
      ['rural.ntm 78/86', 'rural.ntm_advanced 33'],
    ],
    ['Số xã nông thôn mới nâng cao tăng từ 2 lên 4 xã.', ['rural.ntm_advanced 4']],
    ['Các chủ thể đang duy trì 24 sản phẩm OCOP còn hiệu lực.', ['ocop.products 24']],
    ['Trường đạt CQG: 5/13, tỷ lệ 38,5%', ['schools.standard 5/13']],
    [
      'TCD: tiếp 74 lượt CD, 86 người; GQ xong 41/46 đơn thuộc TQ.',
      ['reception.turns 74', 'reception.people 86', 'petitions.resolved 41/46'],
    ],
    ['Công tác tiếp công dân được duy trì thường xuyên với 109 lượt công dân.', ['reception.turns 109']],
    ['Chủ tịch UBND huyện và bộ phận tiếp công dân đã tiếp 34 lượt công dân.', ['reception.turns 34']],
    [
      'TT | Chỉ tiêu | ĐVT | KH 2024 | TH quý I\n1 | Số xã đạt chuẩn nông thôn mới | xã | 06/06 | 05/06',
      ['rural.ntm 5/6'],
    ],
  ])('%s', (text, figures) => {
    expect(achieved(text)).toEqual(figures)
  })
})
