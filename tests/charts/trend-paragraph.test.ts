import { describe, expect, test } from 'vitest'
import { figureSentences } from '../../src/charts/figure-sentences.ts'
import { trendParagraph } from '../../src/charts/trend-paragraph.ts'
import type { Area } from '../../src/domain/area.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { MissingReason, Observation, ObservedValue } from '../../src/domain/observation.ts'
import type { Target } from '../../src/domain/target.ts'
import { textsByLanguage } from '../../src/i18n/texts.ts'
import {
  binhPhuoc,
  buDop,
  chonThanh,
  locNinh,
  observed,
  quarter,
  smallDataset,
  source,
  unreported,
} from '../domain/small-dataset.ts'
import { carried, met, onTime, products, standard, trendOf, visits } from './small-sentences.ts'

type Own = Parameters<typeof trendOf>[2]
interface Said {
  readonly vi: string
  readonly en: string
}

/** Figures of Lộc Ninh: `[period, value, denominator or what else]`. */
type Given = readonly (readonly [string, number, (number | Partial<ObservedValue>)?])[]

const figures = (what: Indicator, given: Given, area: Area = locNinh): readonly Observation[] =>
  given.map(([period, value, own = {}]) =>
    observed(what, area, period, value, typeof own === 'number' ? { denominator: own } : own),
  )

function say(what: Indicator, observations: readonly Observation[], own: Own = {}, targets: readonly Target[] = []) {
  const spec = trendOf(smallDataset(observations, targets), what, own)
  return {
    spec,
    vi: figureSentences(textsByLanguage.vi, spec),
    en: figureSentences(textsByLanguage.en, spec),
  }
}

const target = (what: Indicator, when: string, value: number, own: Partial<Target> = {}): Target => ({
  indicator: what.id,
  area: locNinh.id,
  quarter: quarter(when),
  value,
  state: 'final',
  source,
  ...own,
})

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
        en: 'At the end of Q1 2024 in Lộc Ninh district: 14/15 communes meet the new-rural standard (93.3%), up 1 commune since the same quarter last year; still outstanding: 1 commune.',
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
        en: 'At the end of Q1 2024 in Lộc Ninh district: 15/15 communes meet the new-rural standard (100%), unchanged since the previous quarter and a year earlier.',
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
        en: 'At the end of Q1 2024 in Lộc Ninh district: 9/15 communes meet the new-rural standard (60%), up 1 commune since the same quarter last year and down 1 commune since the previous quarter; still outstanding: 6 communes.',
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
        vi: 'Đến hết quý I/2024, huyện Lộc Ninh chưa có xã đạt chuẩn nông thôn mới (0/15 xã; 0%), giảm 1 xã so với cùng kỳ.',
        en: 'At the end of Q1 2024 in Lộc Ninh district: no communes meet the new-rural standard yet (0/15 communes; 0%), down 1 commune since the same quarter last year.',
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
        en: 'At the end of Q1 2024 in Lộc Ninh district: 14/15 communes meet the new-rural standard (93.3%), unchanged (denominator changed from 16 to 15) since the same quarter last year; still outstanding: 1 commune.',
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
        vi: 'Đến hết quý I/2024, huyện Lộc Ninh có 23 sản phẩm OCOP đạt từ 3 sao, tăng 3 sản phẩm, bằng 115,0% so với cùng kỳ; giảm 1 sản phẩm, bằng 95,8% so với quý trước.',
        en: 'At the end of Q1 2024 in Lộc Ninh district: 23 products rated three OCOP stars, up 3 products (115.0% of the base) since the same quarter last year; down 1 product (95.8% of the base) since the previous quarter.',
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
        en: 'At the end of Q1 2024 in Lộc Ninh district: no products rated three OCOP stars yet, unchanged since the previous quarter.',
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
        vi: 'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 71 lượt, tăng 11 lượt, bằng 118,3% so với cùng kỳ.',
        en: 'In Q1 2024 in Lộc Ninh district: 71 visits of citizens received, up 11 visits (118.3% of the base) since the same quarter last year.',
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
        en: 'In Q1 2024 in Lộc Ninh district: no visits of citizens received, down 5 visits since the same quarter last year.',
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
        en: 'In Q1 2024 in Lộc Ninh district: 5 visits of citizens received, up 5 visits since the same quarter last year.',
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
        vi: '6 tháng đầu năm 2024, huyện Lộc Ninh tiếp công dân 1.234 lượt, tăng 234 lượt, bằng 123,4% so với luỹ kế cùng kỳ.',
        en: 'In January–June 2024 in Lộc Ninh district: 1,234 visits of citizens received, up 234 visits (123.4% of the base) since last year to date.',
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
        en: 'In Q1 2024 in Lộc Ninh district: 10 visits of citizens received, unchanged since last year to date.',
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
        vi: 'Năm 2024, huyện Lộc Ninh tiếp công dân 80 lượt. Không có số liệu luỹ kế cùng kỳ năm trước để so sánh (thiếu số của một quý trong năm).',
        en: 'In 2024 in Lộc Ninh district: 80 visits of citizens received. There is no figure of last year to date to compare with (a quarter of the year is missing).',
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
        en: 'In Q1 2024 in Lộc Ninh district: 9/12 cases resolved on time (75%), down 5 pp since the same quarter last year.',
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
        vi: 'Đầu quý I/2024, huyện Lộc Ninh có 05 đơn kỳ trước chuyển sang, tăng 1 đơn, bằng 125,0% so với cùng kỳ.',
        en: 'At the start of Q1 2024 in Lộc Ninh district: 5 petitions carried over, up 1 petition (125.0% of the base) since the same quarter last year.',
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
        en: 'At the start of Q1 2024 in Lộc Ninh district: no petitions carried over, down 4 petitions since the same quarter last year.',
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
        en: 'At the end of Q1 2024 in Lộc Ninh district: 17.8 criteria per commune met on average, up 0.3 criteria per commune since the same quarter last year and down 0.2 criteria per commune since the previous quarter.',
      },
    ],
  ])('tells %s', (_, what, given, own, expected) => {
    const { vi, en } = say(what, figures(what, given), own)
    expect(vi.paragraph).toBe(expected.vi)
    expect(en.paragraph).toBe(expected.en)
  })
})

describe('a missing figure', () => {
  test.each<readonly [MissingReason | 'not-published', string, string]>([
    ['not-reported', 'chưa có số liệu về số lượt tiếp công dân vì chưa báo cáo', 'because it was not reported'],
    [
      'not-due',
      'chưa có số liệu về số lượt tiếp công dân vì chưa đến hạn báo cáo',
      'because the report is not yet due',
    ],
    [
      'not-applicable',
      'không có số liệu về số lượt tiếp công dân vì chỉ tiêu không áp dụng',
      'because the indicator does not apply',
    ],
    [
      'withheld',
      'không có số liệu về số lượt tiếp công dân vì nguồn cung cấp không công bố',
      'because the source withholds it',
    ],
    [
      'returned',
      'chưa có số liệu về số lượt tiếp công dân vì báo cáo bị trả lại để sửa',
      'because the report was returned for correction',
    ],
    ['not-published', 'chưa có số liệu về số lượt tiếp công dân', ''],
  ])('is told with its reason: %s', (reason, vi, why) => {
    const said = say(visits, reason === 'not-published' ? [] : [unreported(visits, locNinh, '2024-Q1', reason)])
    expect(said.vi).toEqual({
      headline: `Huyện Lộc Ninh: ${vi}`,
      paragraph: `Trong quý I/2024, huyện Lộc Ninh ${vi}.`,
    })
    expect(said.en.paragraph).toBe(
      `In Q1 2024 in Lộc Ninh district: no figure for reception visits${why === '' ? '' : `, ${why}`}.`,
    )
  })

  test('has the figure of a year before beside it, and is told to be a sample once', () => {
    const said = say(visits, [
      observed(visits, locNinh, '2023-Q1', 60, { state: 'sample' }),
      unreported(visits, locNinh, '2024-Q1', 'not-reported', 'sample'),
    ])
    expect(said.vi.paragraph).toBe(
      'Trong quý I/2024, huyện Lộc Ninh chưa có số liệu về số lượt tiếp công dân vì chưa báo cáo (số liệu minh hoạ). Cùng kỳ năm trước là 60 lượt.',
    )
  })

  test('of a year to date says what it lacks', () => {
    const said = say(visits, figures(visits, [['2024-Q1', 5]]), { quarter: '2024-Q3', accumulation: 'year-to-date' })
    expect(said.vi.paragraph).toBe(
      '9 tháng đầu năm 2024, huyện Lộc Ninh chưa có số luỹ kế về số lượt tiếp công dân vì thiếu số của một quý trong năm.',
    )
  })

  test('of an area that had ended says so', () => {
    expect(say(visits, [], { quarter: '2025-Q4' }).vi.paragraph).toBe(
      'Trong quý IV/2025, huyện Lộc Ninh không có số liệu về số lượt tiếp công dân vì khi đó không có đơn vị hành chính này.',
    )
  })
})

describe('the state of a figure', () => {
  test.each<readonly [string, Partial<ObservedValue>, string, string]>([
    ['provisional', { state: 'provisional' }, 'số liệu sơ bộ', 'sơ bộ'],
    ['revised', { state: 'revised', revisedFrom: 12 }, 'số liệu điều chỉnh; trước đây 12', 'điều chỉnh'],
    ['sample', { state: 'sample' }, 'số liệu minh hoạ', 'minh hoạ'],
    [
      'sample of a provisional one',
      { state: 'sample', illustrates: 'provisional' },
      'số liệu minh hoạ cho số sơ bộ',
      'minh hoạ; sơ bộ',
    ],
  ])('is told once: %s', (_, own, said, short) => {
    const { vi } = say(standard, figures(standard, [['2024-Q1', 14, { denominator: 15, ...own }]]))
    expect(vi.paragraph).toBe(
      `Đến hết quý I/2024, huyện Lộc Ninh có 14/15 xã đạt chuẩn nông thôn mới (93,3%; ${said}); còn 01 xã chưa đạt. Không có số liệu cùng kỳ năm trước và quý trước để so sánh.`,
    )
    expect(vi.headline).toBe(`Huyện Lộc Ninh: 14/15 xã đạt chuẩn nông thôn mới (${short})`)
  })

  const districts = (when: string, ...reported: readonly (readonly [Area, number])[]): readonly Observation[] => [
    ...reported.map(([area, value]) => observed(standard, area, when, value, { denominator: 10 })),
    unreported(standard, chonThanh, when),
  ]

  test('of a total that lacks areas says of how many it is, and does not know the rest', () => {
    const said = say(
      standard,
      [...districts('2024-Q1', [locNinh, 9], [buDop, 5]), ...districts('2023-Q1', [locNinh, 8])],
      { areas: [binhPhuoc] },
    )
    expect(said.vi).toEqual({
      headline: 'Tỉnh Bình Phước: 14/20 xã đạt chuẩn nông thôn mới (2/3 đơn vị)',
      paragraph:
        'Đến hết quý I/2024, tỉnh Bình Phước có 14/20 xã đạt chuẩn nông thôn mới (70%; tổng của 2/3 đơn vị). Cùng kỳ năm trước là 08/10 xã (80%; tổng của 1/3 đơn vị), không so sánh: chưa đủ đơn vị báo cáo.',
    })
  })
})

describe('a change that is not told', () => {
  test('stands beside both figures with its reason', () => {
    const said = say(
      standard,
      figures(standard, [
        ['2022-Q2', 8, 15],
        ['2023-Q2', 12, 15],
      ]),
      { quarter: '2023-Q2' },
    )
    expect(said.vi.paragraph).toBe(
      'Đến hết quý II/2023, huyện Lộc Ninh có 12/15 xã đạt chuẩn nông thôn mới (80%); còn 03 xã chưa đạt. Cùng kỳ năm trước là 08/15 xã (53,3%), không so sánh: tiêu chí đã thay đổi.',
    )
    expect(said.en.paragraph).toBe(
      'At the end of Q2 2023 in Lộc Ninh district: 12/15 communes meet the new-rural standard (80%); still outstanding: 3 communes. The same quarter last year had 8/15 communes (53.3%); not compared: the criteria changed.',
    )
  })

  test('is told once where both have one reason', () => {
    const said = say(visits, [
      ...figures(visits, [
        ['2023-Q1', 60, { state: 'sample' }],
        ['2023-Q4', 65, { state: 'sample' }],
        ['2024-Q1', 71],
      ]),
    ])
    expect(said.vi.paragraph).toBe(
      'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 71 lượt. Cùng kỳ năm trước là 60 lượt và quý trước là 65 lượt, không so sánh số công bố với số minh hoạ.',
    )
  })

  test('for want of a base says why that is missing, and not of a source that is merely silent beside it or beside a change', () => {
    const unsent = say(visits, [...figures(visits, [['2024-Q1', 71]]), unreported(visits, locNinh, '2023-Q1')])
    expect(unsent.vi.paragraph).toBe(
      'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 71 lượt. Không có số liệu cùng kỳ năm trước để so sánh (chưa báo cáo).',
    )
    const silent = say(
      visits,
      figures(visits, [
        ['2023-Q4', 71],
        ['2024-Q1', 71],
      ]),
    )
    expect(silent.vi.paragraph).toBe(
      'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 71 lượt, không đổi so với quý trước.',
    )
  })
})

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
      'on path',
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
      'Kế hoạch năm 2024 là 18,0 tiêu chí/xã: bằng 97,2% kế hoạch năm, cần thêm 0,5 tiêu chí/xã để đạt.',
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
      'Kế hoạch năm 2024 là 0 đơn: không đạt.',
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
      'Kế hoạch năm 2024 là 15/15 xã (100%); không đánh giá số công bố theo kế hoạch minh hoạ.',
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
      '6 tháng đầu năm 2024, huyện Lộc Ninh tiếp công dân 50 lượt. Không có số liệu luỹ kế cùng kỳ năm trước để so sánh (thiếu số của một quý trong năm). Kế hoạch năm 2024 là 80 lượt: bằng 62,5% kế hoạch năm, cần thêm 30 lượt để đạt.',
    )
    const late = say(higher, figures(visits, [['2024-Q2', 20]]), { quarter: '2024-Q2' }, [
      target(visits, '2024-Q4', 80),
    ])
    expect(late.vi.paragraph).toContain('Kế hoạch năm 2024 là 80 lượt; chưa đánh giá vì chưa có số luỹ kế từ đầu năm.')
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

test('a spec without a finding says the figure of its quarter alone', () => {
  const { finding: _, ...bare } = trendOf(
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
