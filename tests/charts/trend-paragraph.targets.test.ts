import { describe, expect, test } from 'vitest'
import { trendParagraph } from '../../src/charts/trend-paragraph.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Target } from '../../src/domain/target.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { binhPhuoc, buDop, chonThanh, locNinh, smallDataset } from '../domain/small-dataset.ts'
import { carried, met, products, standard, trendOf, visits } from './small-sentences.ts'
import { type Given, figures, say, target } from './small-paragraph.ts'

describe('the target of the year', () => {
  const communes = { denominator: 15 }
  test.each<readonly [string, Indicator, Given, string, readonly Target[], string]>([
    [
      'met',
      standard,
      [['2024-Q2', 14, 15]],
      '2024-Q2',
      [target(standard, '2024-Q4', 14, communes)],
      'Kế hoạch năm 2024 là 14/15 xã (93,3%): đã đạt, bằng 100% kế hoạch năm.',
    ],
    [
      'on track',
      standard,
      [['2024-Q2', 14, 15]],
      '2024-Q2',
      [target(standard, '2024-Q2', 14, communes), target(standard, '2024-Q4', 15, communes)],
      'Kế hoạch năm 2024 là 15/15 xã (100%): đúng tiến độ, bằng 93,3% kế hoạch năm, cần thêm 01 xã để đạt.',
    ],
    [
      'behind',
      standard,
      [['2024-Q2', 13, 15]],
      '2024-Q2',
      [target(standard, '2024-Q2', 14, communes), target(standard, '2024-Q4', 15, communes)],
      'Kế hoạch năm 2024 là 15/15 xã (100%): chậm tiến độ, bằng 86,7% kế hoạch năm, cần thêm 02 xã để đạt.',
    ],
    [
      'missed',
      standard,
      [['2024-Q4', 13, 15]],
      '2024-Q4',
      [target(standard, '2024-Q4', 15, communes)],
      'Kế hoạch năm 2024 là 15/15 xã (100%): không đạt, bằng 86,7% kế hoạch năm, còn thiếu 02 xã.',
    ],
    [
      'open',
      standard,
      [['2024-Q2', 13, 15]],
      '2024-Q2',
      [target(standard, '2024-Q4', 15, communes)],
      'Kế hoạch năm 2024 là 15/15 xã (100%): bằng 86,7% kế hoạch năm, cần thêm 02 xã để đạt.',
    ],
    [
      'of an index, with the digits it takes',
      met,
      [['2024-Q2', 17.5]],
      '2024-Q2',
      [target(met, '2024-Q4', 18)],
      'Kế hoạch năm 2024 là 18,0 tiêu chí/xã: cần thêm 0,5 tiêu chí/xã để đạt.',
    ],
    [
      'of a flow, by what has accumulated',
      products,
      [['2024-Q2', 5]],
      '2024-Q2',
      [target(products, '2024-Q4', 20)],
      'Kế hoạch năm 2024 là 20 sản phẩm: bằng 25% kế hoạch năm, cần thêm 15 sản phẩm để đạt.',
    ],
    [
      'of nothing, which has no percentage',
      carried,
      [
        ['2024-Q1', 2],
        ['2024-Q4', 2],
      ],
      '2024-Q4',
      [target(carried, '2024-Q4', 0)],
      'Kế hoạch năm 2024 là 0 đơn: không đạt, còn cao hơn 02 đơn.',
    ],
    [
      'on another denominator',
      standard,
      [['2024-Q2', 13, 15]],
      '2024-Q2',
      [target(standard, '2024-Q4', 15, { denominator: 16 })],
      'Kế hoạch năm 2024 là 15/16 xã (93,8%); không đánh giá: mẫu số đã thay đổi so với kế hoạch.',
    ],
    [
      'that is a sample',
      standard,
      [['2024-Q2', 13, 15]],
      '2024-Q2',
      [target(standard, '2024-Q4', 15, { ...communes, state: 'sample' })],
      'Kế hoạch năm 2024 (số liệu minh hoạ) là 15/15 xã (100%); không đánh giá số công bố theo kế hoạch minh hoạ.',
    ],
  ])('is told: %s', (_, what, given, when, targets, expected) => {
    const { vi } = say(what, figures(what, given), { quarter: when }, targets)
    expect(vi.paragraph.endsWith(` ${expected}`)).toBe(true)
  })

  test('of a flow names what has accumulated beside the figure of the quarter', () => {
    const given = figures(visits, [
      ['2024-Q1', 30],
      ['2024-Q2', 20],
    ])
    const higher = { ...visits, direction: 'higher' } as const
    const { vi, en } = say(higher, given, { quarter: '2024-Q2' }, [target(visits, '2024-Q4', 80)])
    expect(vi.paragraph).toContain(
      'Kế hoạch năm 2024 là 80 lượt; luỹ kế 6 tháng đầu năm 2024 là 50 lượt, bằng 62,5% kế hoạch năm, cần thêm 30 lượt để đạt.',
    )
    expect(en.paragraph).toContain(
      'The target for 2024 is 80 visits; to date (January–June 2024) 50 visits, 62.5% of the target, 30 visits still needed.',
    )
    const toDate = say(higher, given, { quarter: '2024-Q2', accumulation: 'year-to-date' }, [
      target(visits, '2024-Q4', 80),
    ])
    expect(toDate.vi.paragraph).toBe(
      '6 tháng đầu năm 2024, huyện Lộc Ninh tiếp công dân 50 lượt. Không có số liệu luỹ kế cùng kỳ năm trước để so sánh. Kế hoạch năm 2024 là 80 lượt: bằng 62,5% kế hoạch năm, cần thêm 30 lượt để đạt.',
    )
    const late = say(higher, figures(visits, [['2024-Q2', 20]]), { quarter: '2024-Q2' }, [
      target(visits, '2024-Q4', 80),
    ])
    expect(late.vi.paragraph).toContain('Kế hoạch năm 2024 là 80 lượt; chưa đánh giá vì chưa có số luỹ kế từ đầu năm.')
    const growth = { ...visits, measure: 'index', decimals: 1 } as const
    const ofQuarter = say(growth, figures(growth, [['2024-Q2', 79.1]]), { quarter: '2024-Q2' }, [
      target(growth, '2024-Q4', 80),
    ])
    expect(ofQuarter.vi.paragraph).toContain('; chưa đánh giá vì chưa có số tính chung 6 tháng đầu năm 2024.')
    expect(ofQuarter.en.paragraph).toContain('; not judged, because there is no figure for January–June 2024.')
  })
})

describe('several areas', () => {
  const given = [
    ...figures(standard, [['2024-Q1', 14, 15]]),
    ...figures(standard, [['2024-Q1', 6, 6]], buDop),
    ...figures(standard, [['2024-Q1', 3, 4]], chonThanh),
  ]

  test('are told as the chosen one, and who leads and lags', () => {
    const { vi, en } = say(standard, given, { areas: [locNinh, buDop, chonThanh], quantity: 'share' })
    expect(vi.paragraph).toMatch(
      /^Đến hết quý I\/2024, huyện Lộc Ninh có 14\/15 xã .* Trong 3 địa bàn, cao nhất là huyện Bù Đốp \(100%\); thấp nhất là thị xã Chơn Thành \(75%\)\.$/,
    )
    expect(en.paragraph).toContain('Of 3 areas, highest in Bù Đốp district (100%); lowest in Chơn Thành town (75%).')
  })

  test('by numbers have the most and the fewest, and one without a figure has no place', () => {
    const { vi } = say(standard, given.slice(0, 2), { areas: [locNinh, buDop, chonThanh] })
    expect(vi.paragraph).toContain(
      'Trong 2/3 địa bàn xếp hạng được, nhiều nhất là huyện Lộc Ninh (14/15); ít nhất là huyện Bù Đốp (06/06).',
    )
  })

  test('are in no order where the chosen one is of another kind, and are told to be samples where it has no figure', () => {
    const samples = [
      ...figures(standard, [['2024-Q1', 9, { denominator: 10, state: 'sample' }]], buDop),
      ...figures(standard, [['2024-Q1', 3, { denominator: 5, state: 'sample' }]], chonThanh),
    ]
    const areas = [locNinh, buDop, chonThanh] as const
    const sourced = say(standard, [...figures(standard, [['2024-Q1', 14, 15]]), ...samples], {
      areas,
      quantity: 'share',
    })
    expect(sourced.vi.paragraph).not.toContain('cao nhất')
    const silent = say(standard, samples, { areas, quantity: 'share' })
    expect(silent.vi.paragraph).toBe(
      'Đến hết quý I/2024, huyện Lộc Ninh chưa có số liệu về số xã đạt chuẩn nông thôn mới. Trong 2/3 địa bàn xếp hạng được (số liệu minh hoạ), cao nhất là huyện Bù Đốp (90%); thấp nhất là thị xã Chơn Thành (60%).',
    )
  })

  test('of several levels stand in no order', () => {
    const { vi } = say(standard, given, { areas: [locNinh, binhPhuoc] })
    expect(vi.paragraph).not.toContain('địa bàn')
  })
})

test('a spec without a summary says the figure of its quarter alone', () => {
  const { summary: _, ...bare } = trendOf(
    smallDataset(
      figures(standard, [
        ['2023-Q1', 13, 15],
        ['2024-Q1', 14, 15],
      ]),
    ),
    standard,
  )
  expect(trendParagraph(textsByLanguage.vi, bare)).toBe(
    'Đến hết quý I/2024, huyện Lộc Ninh có 14/15 xã đạt chuẩn nông thôn mới (93,3%); còn 01 xã chưa đạt.',
  )
  expect(trendParagraph(textsByLanguage.vi, { ...bare, series: [] })).toBe('Không có địa bàn nào để so sánh.')
})
