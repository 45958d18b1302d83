import { describe, expect, test } from 'vitest'
import { readNarrative } from '../../../src/reading/narrative/read-narrative.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const known = await binhPhuocPackage()
const head = 'Huyện Lộc Ninh: kết quả quý I/2024\n\n'
const read = (text: string) => readNarrative(head + text, known)
const said = (text: string) => read(text).map(({ indicator, value, kind }) => `${indicator} ${value} ${kind}`)

describe('the kind of a statement', () => {
  test.each([
    ['Toàn huyện có 14/15 xã đạt chuẩn nông thôn mới.', 'rural.ntm 14 achieved'],
    ['Phấn đấu lũy kế 15/15 xã đạt chuẩn nông thôn mới.', 'rural.ntm 15 target'],
    ['Có 3 xã đăng ký đạt chuẩn nông thôn mới.', 'rural.ntm 3 target'],
    ['Có 2 xã đang hoàn thiện hồ sơ đề nghị công nhận đạt chuẩn nông thôn mới.', 'rural.ntm 2 target'],
    ['Ước đến hết năm có 15 xã đạt chuẩn nông thôn mới.', 'rural.ntm 15 forecast'],
    ['Huyện có thêm 2 xã đạt chuẩn nông thôn mới.', 'rural.ntm 2 newly-achieved'],
    [
      'UBND tỉnh vừa ban hành quyết định công nhận 4 xã đạt chuẩn nông thôn mới nâng cao.',
      'rural.ntm_advanced 4 newly-achieved',
    ],
    ['Năm 2021, toàn huyện có 10/15 xã đạt chuẩn nông thôn mới.', 'rural.ntm 10 previous-period'],
    ['Cả nước có 5.869/8.225 xã đạt chuẩn nông thôn mới.', 'rural.ntm 5869 another-area'],
    ['Huyện Bù Đốp có 5/6 xã đạt chuẩn nông thôn mới.', 'rural.ntm 5 another-area'],
    ['Có 12/15 xã đạt tiêu chí nông thôn mới về y tế.', 'rural.ntm 12 another-object'],
    ['Toàn huyện có hơn 20 sản phẩm OCOP.', 'ocop.products 20 approximate'],
    ['Toàn huyện có không quá 20 sản phẩm OCOP.', 'ocop.products 20 approximate'],
    ['Toàn huyện có không ít hơn 20 sản phẩm OCOP.', 'ocop.products 20 approximate'],
    ['Số tiếp công dân cao hơn 46 lượt tiếp công dân.', 'reception.turns 46 difference'],
    ['Toàn huyện có 69 sản phẩm của 47 chủ thể được công nhận OCOP.', 'ocop.products 69 achieved'],
    ['Trong quý tiếp 71 lượt công dân.', 'reception.turns 71 achieved'],
    ['Lãnh đạo tiếp 12 lượt công dân.', 'reception.turns 12 sub-total'],
    ['Cùng kỳ năm 2023 tiếp 66 lượt công dân.', 'reception.turns 66 previous-period'],
    ['Số tiếp công dân giảm 46 lượt tiếp công dân.', 'reception.turns 46 difference'],
    ['Đã công nhận hạt điều 4 sao và 12 sản phẩm OCOP khác.', 'ocop.products 12 sub-total'],
    [
      'Tỷ lệ giải quyết đơn thư: Kế hoạch trên 90%; trong quý giải quyết 18/20 đơn thuộc thẩm quyền.',
      'petitions.resolved 18 achieved',
    ],
    ['Kế hoạch cả năm trên 90%; giải quyết 18/20 đơn thuộc thẩm quyền.', 'petitions.resolved 18 target'],
    ['Đến 31/12 huyện phải có 16 sản phẩm OCOP.', 'ocop.products 16 target'],
    ['Hội đồng chấm 04 sản phẩm OCOP đủ điểm 3 sao.', 'ocop.star3 4 target'],
    ['Tiếp công dân thường xuyên: 21 lượt.', 'reception.turns 21 sub-total'],
    ['Bí thư Huyện ủy tiếp dân 6 kỳ, 9 lượt người.', 'reception.people 9 sub-total'],
    ['Đọc thêm: huyện có 14/15 xã đạt chuẩn nông thôn mới.', 'rural.ntm 14 another-object'],
    ['Ước thực hiện 6 tháng: 8 sản phẩm OCOP.', 'ocop.products 8 forecast'],
    ['Tiếp công dân tại cơ quan Sở: tiếp 09 lượt.', 'reception.turns 9 sub-total'],
    ['6 tháng cuối năm:\n- 15/15 xã NTM.', 'rural.ntm 15 target'],
    ['Cuối năm 2023 có nhiều sản phẩm mới. Nay huyện đang có 22 sản phẩm OCOP.', 'ocop.products 22 achieved'],
    ['Đơn thuộc thẩm quyền đã giải quyết: 26/31.', 'petitions.resolved 26 achieved'],
    ['Hiện toàn huyện mới có 4/12 trường đạt chuẩn quốc gia.', 'schools.standard 4 achieved'],
    ['Về OCOP, toàn huyện mới có 8 sản phẩm hạng 3 sao.', 'ocop.star3 8 achieved'],
    ['Huyện mới có 2 xã đạt chuẩn nông thôn mới.', 'rural.ntm 2 newly-achieved'],
    ['Hai xã cũ đều đã đạt chuẩn nông thôn mới.', 'rural.ntm 2 another-object'],
    ['Tiếp nhận 12 đơn khiếu nại.', 'petitions.received 12 sub-total'],
    ['Tiếp nhận 35 đơn khiếu nại, tố cáo.', 'petitions.received 35 achieved'],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([statement])
  })

  test('what is said before the first of two numbers holds for the second', () => {
    expect(said('Huyện có thêm 4 xã đạt chuẩn NTM nâng cao và 2 xã đạt chuẩn NTM kiểu mẫu.')).toEqual([
      'rural.ntm_advanced 4 newly-achieved',
      'rural.ntm_model 2 newly-achieved',
    ])
  })

  test('what is corrected is not told, nor what has expired, nor what was done the year before', () => {
    expect(
      said('Báo cáo đã ghi “06/10 xã đạt chuẩn nông thôn mới”, nay đính chính là 05/10 xã đạt chuẩn nông thôn mới.'),
    ).toEqual(['rural.ntm 6 unclear', 'rural.ntm 5 achieved'])
    expect(said('Lũy kế đã công nhận 512 sản phẩm OCOP, trong đó 437 sản phẩm còn hiệu lực.')).toEqual([
      'ocop.products 512 another-object',
      'ocop.products 437 achieved',
    ])
    expect(said('Năm trước nhận 05 đơn thư, đã giải quyết 05 đơn.')).toEqual([
      'petitions.received 5 previous-period',
      'petitions.resolved 5 previous-period',
    ])
  })

  test('the last quarter that a longer report tells of is taken where it tells of nothing longer', () => {
    const report = (more: string) =>
      readNarrative(
        `Báo cáo 9 tháng năm 2024 của huyện Lộc Ninh\n\nQuý III/2024 tiếp 24 lượt công dân.${more}\n`,
        known,
      )
    const told = (more: string) => report(more).map(({ value, period, kind }) => `${value} ${period} ${kind}`)
    expect(told('')).toEqual(['24 2024-Q3 achieved'])
    expect(told(' Quý II/2024 tiếp 20 lượt công dân.')).toEqual(['24 2024-Q3 achieved', '20 2024-Q2 sub-total'])
    expect(told(' 9 tháng năm 2024 tiếp 60 lượt công dân.')).toEqual(['24 2024-Q3 sub-total', '60 2024-9M achieved'])
  })

  test('what goes on from a day or from January is of no quarter, and some petitions are not one', () => {
    const report = (text: string) =>
      readNarrative(`Báo cáo quý III/2024 của huyện Lộc Ninh\n\n${text}\n`, known).map(
        ({ value, period, kind }) => `${value} ${period} ${kind}`,
      )
    expect(report('Trong quý III tiếp 59 lượt công dân; lũy kế 9 tháng tiếp 171 lượt công dân.')).toEqual([
      '59 2024-Q3 achieved',
      '171 2024-9M unclear',
    ])
    expect(report('Đơn thư: trong quý nhận 8 đơn; lũy kế từ 01/7 nhận 33 đơn.')).toEqual([
      '8 2024-Q3 achieved',
      '33 2024 unclear',
    ])
    expect(report('Nhận một số đơn khiếu nại, tố cáo.')).toEqual([])
    expect(report('Số đơn tiếp nhận báo cáo nhanh ghi 13 đơn, xin đính chính là 15 đơn.')).toEqual([
      '13 2024-Q3 unclear',
      '15 2024-Q3 achieved',
    ])
  })

  test('of two states within a quarter the later one is of its end; the month before is not the quarter', () => {
    const report = (text: string) =>
      readNarrative(`Báo cáo quý II/2024 của huyện Lộc Ninh\n\n${text}\n`, known).map(
        ({ value, period, kind }) => `${value} ${period} ${kind}`,
      )
    expect(
      report(
        'Đến hết tháng 4, huyện có 8 xã đạt chuẩn nông thôn mới. Đến hết tháng 6, huyện có 10 xã đạt chuẩn nông thôn mới.',
      ),
    ).toEqual(['8 2024-04 previous-period', '10 2024-Q2 achieved'])
    expect(
      report('Tháng trước toàn huyện tiếp 10 lượt công dân; trong quý II toàn huyện đã tiếp 15 lượt công dân.'),
    ).toEqual(['10 2024-Q2 previous-period', '15 2024-Q2 achieved'])
  })

  test('what one act recognised is new, all of it', () => {
    expect(said('UBND tỉnh công nhận 06 xã đạt chuẩn nông thôn mới, 12 xã đạt chuẩn nông thôn mới nâng cao.')).toEqual([
      'rural.ntm 6 newly-achieved',
      'rural.ntm_advanced 12 newly-achieved',
    ])
  })

  test('what follows a change by “và” is of now, and what is left is none of what is in competence', () => {
    expect(
      said('Có 9 xã đạt chuẩn NTM nâng cao, tăng 2 xã so với cuối năm 2022 và 3 xã đạt chuẩn NTM kiểu mẫu.'),
    ).toEqual(['rural.ntm_advanced 9 achieved', 'rural.ntm_model 3 achieved'])
    expect(
      said('Đã giải quyết 19/33 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, 14 vụ còn lại đang giải quyết.'),
    ).toEqual(['petitions.resolved 19 achieved', 'petitions.competence 14 another-object'])
  })

  test('plans below their heading are targets', () => {
    expect(said('II. PHƯƠNG HƯỚNG, NHIỆM VỤ\n- Xây dựng thành công 15/15 xã đạt chuẩn nông thôn mới.')).toEqual([
      'rural.ntm 15 target',
    ])
  })

  test('the digit of a name before a colon makes no time of the number behind it', () => {
    expect(said('Xoá mù chữ:\nSố đơn vị cấp xã đạt chuẩn xóa mù chữ mức độ 2: 02/80 đơn vị cấp xã.')).toEqual([
      'universal.literacy_level2 2 achieved',
    ])
  })

  test('what is said twice is proposed once', () => {
    expect(
      said('Toàn huyện có 14/15 xã đạt chuẩn nông thôn mới. Toàn huyện có 14/15 xã đạt chuẩn nông thôn mới.'),
    ).toEqual(['rural.ntm 14 achieved', 'rural.ntm 14 repeated'])
  })

  test('other news of a page are none of the report', () => {
    const [figure] = read('Tin liên quan\nLộc Ninh có 13 xã đạt chuẩn nông thôn mới')
    expect(figure).toMatchObject({ kind: 'another-object', problems: expect.arrayContaining(['other-news']) })
  })

  test('a wrong percentage is said', () => {
    const [figure] = read('Toàn huyện có 10/15 xã đạt chuẩn nông thôn mới, đạt 76,7%.')
    expect(figure).toMatchObject({ value: 10, denominator: 15, percent: 76.7, problems: ['percent-disagrees'] })
  })

  test('two figures for the same are to be asked', () => {
    const kinds = read(
      'Toàn huyện có 14/15 xã đạt chuẩn nông thôn mới. Toàn huyện có 13/15 xã đạt chuẩn nông thôn mới.',
    )
    expect(kinds.map(({ kind, problems }) => [kind, problems])).toEqual([
      ['achieved', ['contradicted']],
      ['unclear', ['contradicted']],
    ])
  })

  test('area and period are those of the report, with the code the package knows', () => {
    const [figure] = read('Toàn huyện có 14/15 xã đạt chuẩn nông thôn mới.')
    expect(figure).toMatchObject({ areaName: 'Huyện Lộc Ninh', areaCode: '692', period: '2024-Q1' })
  })

  test('the place is that of the number, in text that was not composed as well', () => {
    const text = `${head}Toàn huyện có 14/15 xã đạt chuẩn nông thôn mới.`
    const [figure] = readNarrative(text.normalize('NFD'), known)
    expect(text.normalize('NFC').slice(figure!.place.start, figure!.place.end)).toBe('14/15')
    expect(figure!.place.line).toBe(2)
  })

  test('an indicator without phrases is read by its unit and its sentence', () => {
    const indicators = known.indicators.filter(({ id }) => id === 'ocop.recognised')
    const figures = readNarrative(`${head}Có 40 sản phẩm OCOP được công nhận từ trước đến nay.`, {
      ...known,
      indicators,
      phrases: [],
    })
    expect(figures.map(({ indicator, value }) => [indicator, value])).toEqual([['ocop.recognised', 40]])
  })
})

describe('a wish', () => {
  test('for another area makes the figures those of another', () => {
    const area = known.areas.find(({ code }) => code === '693')!
    expect(
      readNarrative(`${head}Huyện Lộc Ninh có 14/15 xã đạt chuẩn nông thôn mới.`, known, { area })[0],
    ).toMatchObject({
      kind: 'another-area',
      areaName: 'Huyện Lộc Ninh',
    })
  })

  test('for a later period makes the figures those of an earlier one', () => {
    const [figure] = readNarrative('Quý I/2024, huyện Lộc Ninh tiếp 71 lượt công dân.', known, { period: '2024-Q2' })
    expect(figure).toMatchObject({ kind: 'previous-period', period: '2024-Q1' })
  })
})
