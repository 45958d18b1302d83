import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../src/domain/indicator.ts'
import { carried, met, onTime, products, standard, visits } from './small-sentences.ts'
import { type Given, type Own, type Said, figures, say } from './small-paragraph.ts'

describe('the paragraph of one area', () => {
  test.each<readonly [string, Indicator, Given, Own, Said]>([
    [
      'a share that rose',
      standard,
      [
        ['2023-Q1', 13, 15],
        ['2024-Q1', 14, 15],
      ],
      {},
      {
        vi: 'Đến hết quý I/2024, huyện Lộc Ninh có 14/15 xã đạt chuẩn nông thôn mới (93,3%), tăng 1 xã so với cùng kỳ; còn 01 xã chưa đạt.',
        en: 'At the end of Q1 2024 in Lộc Ninh district: 14/15 communes meet the new-rural standard (93.3%), up 1 commune against a year earlier; still outstanding: 1 commune.',
      },
    ],
    [
      'a share that is whole and stays so',
      standard,
      [
        ['2023-Q1', 15, 15],
        ['2023-Q4', 15, 15],
        ['2024-Q1', 15, 15],
      ],
      {},
      {
        vi: 'Đến hết quý I/2024, huyện Lộc Ninh có 15/15 xã đạt chuẩn nông thôn mới (100%), không đổi so với quý trước và cùng kỳ.',
        en: 'At the end of Q1 2024 in Lộc Ninh district: 15/15 communes meet the new-rural standard (100%), unchanged against the previous quarter and a year earlier.',
      },
    ],
    [
      'a share that fell since the quarter before',
      standard,
      [
        ['2023-Q1', 8, 15],
        ['2023-Q4', 10, 15],
        ['2024-Q1', 9, 15],
      ],
      {},
      {
        vi: 'Đến hết quý I/2024, huyện Lộc Ninh có 09/15 xã đạt chuẩn nông thôn mới (60%), tăng 1 xã so với cùng kỳ và giảm 1 xã so với quý trước; còn 06 xã chưa đạt.',
        en: 'At the end of Q1 2024 in Lộc Ninh district: 9/15 communes meet the new-rural standard (60%), up 1 commune against a year earlier and down 1 commune against the previous quarter; still outstanding: 6 communes.',
      },
    ],
    [
      'a share of nothing',
      standard,
      [
        ['2023-Q1', 1, 15],
        ['2024-Q1', 0, 15],
      ],
      {},
      {
        vi: 'Đến hết quý I/2024, huyện Lộc Ninh chưa có xã đạt chuẩn nông thôn mới (0/15; 0%), giảm 1 xã so với cùng kỳ.',
        en: 'At the end of Q1 2024 in Lộc Ninh district: no communes meet the new-rural standard yet (0/15; 0%), down 1 commune against a year earlier.',
      },
    ],
    [
      'a share on another denominator',
      standard,
      [
        ['2023-Q1', 14, 16],
        ['2024-Q1', 14, 15],
      ],
      {},
      {
        vi: 'Đến hết quý I/2024, huyện Lộc Ninh có 14/15 xã đạt chuẩn nông thôn mới (93,3%), không đổi (mẫu số đổi từ 16 thành 15) so với cùng kỳ; còn 01 xã chưa đạt.',
        en: 'At the end of Q1 2024 in Lộc Ninh district: 14/15 communes meet the new-rural standard (93.3%), unchanged (denominator changed from 16 to 15) against a year earlier; still outstanding: 1 commune.',
      },
    ],
    [
      'a numerator without a denominator, where shares are asked for',
      standard,
      [['2024-Q1', 3]],
      { quantity: 'share' },
      {
        vi: 'Đến hết quý I/2024, huyện Lộc Ninh có 03 xã đạt chuẩn nông thôn mới (không tính được tỷ lệ). Không có số liệu cùng kỳ năm trước và quý trước để so sánh.',
        en: 'At the end of Q1 2024 in Lộc Ninh district: 3 communes meet the new-rural standard (no share can be told). There is no figure of the same quarter last year and the previous quarter to compare with.',
      },
    ],
    [
      'a count that stands',
      products,
      [
        ['2023-Q1', 20],
        ['2023-Q4', 24],
        ['2024-Q1', 23],
      ],
      {},
      {
        vi: 'Đến hết quý I/2024, huyện Lộc Ninh có 23 sản phẩm OCOP đạt từ 3 sao, tăng 3 sản phẩm (+15%) so với cùng kỳ; giảm 1 sản phẩm (−4,2%) so với quý trước.',
        en: 'At the end of Q1 2024 in Lộc Ninh district: 23 products rated three OCOP stars, up 3 products (+15%) against a year earlier; down 1 product (−4.2%) against the previous quarter.',
      },
    ],
    [
      'a standing count of nothing',
      products,
      [
        ['2023-Q4', 0],
        ['2024-Q1', 0],
      ],
      {},
      {
        vi: 'Đến hết quý I/2024, huyện Lộc Ninh chưa có sản phẩm OCOP đạt từ 3 sao, không đổi so với quý trước.',
        en: 'At the end of Q1 2024 in Lộc Ninh district: no products rated three OCOP stars yet, unchanged against the previous quarter.',
      },
    ],
    [
      'a flow of the quarter',
      visits,
      [
        ['2023-Q1', 60],
        ['2024-Q1', 71],
      ],
      {},
      {
        vi: 'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 71 lượt, tăng 11 lượt (+18,3%) so với cùng kỳ.',
        en: 'In Q1 2024 in Lộc Ninh district: 71 visits of citizens received, up 11 visits (+18.3%) against a year earlier.',
      },
    ],
    [
      'a flow that fell to nothing',
      visits,
      [
        ['2023-Q1', 5],
        ['2024-Q1', 0],
      ],
      {},
      {
        vi: 'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 0 lượt, giảm 5 lượt so với cùng kỳ.',
        en: 'In Q1 2024 in Lộc Ninh district: no visits of citizens received, down 5 visits against a year earlier.',
      },
    ],
    [
      'a flow that rose from nothing',
      visits,
      [
        ['2023-Q1', 0],
        ['2024-Q1', 5],
      ],
      {},
      {
        vi: 'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 05 lượt, tăng 5 lượt so với cùng kỳ.',
        en: 'In Q1 2024 in Lộc Ninh district: 5 visits of citizens received, up 5 visits against a year earlier.',
      },
    ],
    [
      'a flow of six months',
      visits,
      [
        ['2023-Q1', 500],
        ['2023-Q2', 500],
        ['2024-Q1', 600],
        ['2024-Q2', 634],
      ],
      { quarter: '2024-Q2', accumulation: 'year-to-date' },
      {
        vi: '6 tháng đầu năm 2024, huyện Lộc Ninh tiếp công dân 1.234 lượt, tăng 234 lượt (+23,4%) so với luỹ kế cùng kỳ.',
        en: 'In January–June 2024 in Lộc Ninh district: 1,234 visits of citizens received, up 234 visits (+23.4%) against last year to date.',
      },
    ],
    [
      'a flow of the first quarter to date',
      visits,
      [
        ['2023-Q1', 10],
        ['2024-Q1', 10],
      ],
      { accumulation: 'year-to-date' },
      {
        vi: 'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 10 lượt, không đổi so với luỹ kế cùng kỳ.',
        en: 'In Q1 2024 in Lộc Ninh district: 10 visits of citizens received, unchanged against last year to date.',
      },
    ],
    [
      'a flow of a year that a quarter of the base lacks',
      visits,
      [
        ['2023-Q1', 10],
        ['2024', 80],
      ],
      { quarter: '2024-Q4', accumulation: 'year-to-date' },
      {
        vi: 'Năm 2024, huyện Lộc Ninh tiếp công dân 80 lượt. Không có số liệu luỹ kế cùng kỳ năm trước để so sánh (thiếu số của ít nhất một quý trong năm).',
        en: 'In 2024 in Lộc Ninh district: 80 visits of citizens received. There is no figure of last year to date to compare with (at least one quarter of the year is missing).',
      },
    ],
    [
      'a flow share, by its points',
      onTime,
      [
        ['2023-Q1', 8, 10],
        ['2024-Q1', 9, 12],
      ],
      {},
      {
        vi: 'Trong quý I/2024, huyện Lộc Ninh giải quyết đúng thời hạn 09/12 vụ việc (75%), giảm 5 điểm % so với cùng kỳ.',
        en: 'In Q1 2024 in Lộc Ninh district: 9/12 cases resolved on time (75%), down 5 pp against a year earlier.',
      },
    ],
    [
      'an opening stock',
      carried,
      [
        ['2023-Q1', 4],
        ['2024-Q1', 5],
      ],
      {},
      {
        vi: 'Đầu quý I/2024, huyện Lộc Ninh có 05 đơn kỳ trước chuyển sang, tăng 1 đơn (+25%) so với cùng kỳ.',
        en: 'At the start of Q1 2024 in Lộc Ninh district: 5 petitions carried over, up 1 petition (+25%) against a year earlier.',
      },
    ],
    [
      'an opening stock of nothing',
      carried,
      [
        ['2023-Q1', 4],
        ['2024-Q1', 0],
      ],
      {},
      {
        vi: 'Đầu quý I/2024, huyện Lộc Ninh không có đơn kỳ trước chuyển sang, giảm 4 đơn so với cùng kỳ.',
        en: 'At the start of Q1 2024 in Lộc Ninh district: no petitions carried over, down 4 petitions against a year earlier.',
      },
    ],
    [
      'an index',
      met,
      [
        ['2023-Q1', 17.5],
        ['2023-Q4', 18],
        ['2024-Q1', 17.8],
      ],
      {},
      {
        vi: 'Đến hết quý I/2024, huyện Lộc Ninh bình quân 17,8 tiêu chí/xã đạt chuẩn, tăng 0,3 tiêu chí/xã so với cùng kỳ và giảm 0,2 tiêu chí/xã so với quý trước.',
        en: 'At the end of Q1 2024 in Lộc Ninh district: 17.8 criteria per commune met on average, up 0.3 criteria per commune against a year earlier and down 0.2 criteria per commune against the previous quarter.',
      },
    ],
  ])('tells %s', (_, what, given, own, expected) => {
    const { vi, en } = say(what, figures(what, given), own)
    expect(vi.paragraph).toBe(expected.vi)
    expect(en.paragraph).toBe(expected.en)
  })
})
