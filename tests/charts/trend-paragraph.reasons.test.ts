import type { AsOf } from '../../src/domain/as-of.ts'
import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import type { MissingReason, Observation, ObservedValue } from '../../src/domain/observation.ts'
import { binhPhuoc, buDop, chonThanh, locNinh, observed, unreported } from '../domain/small-dataset.ts'
import { standard, visits } from './small-sentences.ts'
import { figures, say, target } from './small-paragraph.ts'

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
      headline: `Huyện Lộc Ninh, quý I/2024: ${vi}`,
      paragraph: `Trong quý I/2024, huyện Lộc Ninh ${vi}.`,
    })
    expect(said.en.paragraph).toBe(
      `In Q1 2024 in Lộc Ninh district: no figure for reception visits${why === '' ? '' : `, ${why}`}.`,
    )
  })

  test('has the figure of a year before beside it, and each is told to be a sample', () => {
    const said = say(visits, [
      observed(visits, locNinh, '2023-Q1', 60, { state: 'sample' }),
      unreported(visits, locNinh, '2024-Q1', 'not-reported', 'sample'),
    ])
    expect(said.vi.paragraph).toBe(
      'Trong quý I/2024, huyện Lộc Ninh chưa có số liệu về số lượt tiếp công dân vì chưa báo cáo (số liệu minh hoạ). Cùng kỳ năm trước là 60 lượt (số liệu minh hoạ).',
    )
  })

  test('of a year to date says what it lacks', () => {
    const said = say(visits, figures(visits, [['2024-Q1', 5]]), { quarter: '2024-Q3', accumulation: 'year-to-date' })
    expect(said.vi.paragraph).toBe(
      '9 tháng đầu năm 2024, huyện Lộc Ninh chưa có số luỹ kế về số lượt tiếp công dân vì thiếu số của ít nhất một quý trong năm.',
    )
  })

  test('of a year to date of scores is none, and for a reason of time, not of areas', () => {
    const score = { ...visits, measure: 'index', decimals: 1 } as const
    const given = figures(score, [
      ['2024-Q1', 78],
      ['2024-Q2', 79.1],
    ])
    const said = say(score, given, { quarter: '2024-Q2', accumulation: 'year-to-date' })
    expect(said.vi.paragraph).toContain(
      'huyện Lộc Ninh không có số luỹ kế về số lượt tiếp công dân vì chỉ tiêu không cộng qua các quý.',
    )
    expect(said.vi.paragraph).not.toContain('nhiều đơn vị')
    expect(said.en.paragraph).toContain('because it is not added up over quarters.')
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
    expect(vi.headline).toBe(`Huyện Lộc Ninh, quý I/2024: 14/15 xã đạt chuẩn nông thôn mới (${short})`)
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
      headline: 'Tỉnh Bình Phước, quý I/2024: mới có số liệu của 2/3 đơn vị về số xã đạt chuẩn nông thôn mới',
      paragraph:
        'Đến hết quý I/2024, tỉnh Bình Phước mới có số liệu của 2/3 đơn vị về số xã đạt chuẩn nông thôn mới, cộng lại là 14/20 xã (70%). Cùng kỳ năm trước là 08/10 xã (80%; tổng của 1/3 đơn vị), không so sánh: chưa đủ đơn vị báo cáo.',
    })
  })
})

describe('a quarter that lacks months', () => {
  const lacking = { months: { reported: 2, expected: 3 } }

  test('of what happened says how many have been added, and is neither compared nor judged', () => {
    const said = say(
      visits,
      figures(visits, [
        ['2024-Q1', 43, lacking],
        ['2023-Q1', 60],
      ]),
      {},
      [target(visits, '2024-Q4', 300)],
    )
    expect(said.vi).toEqual({
      headline: 'Huyện Lộc Ninh, quý I/2024: mới có số liệu của 2/3 tháng về số lượt tiếp công dân',
      paragraph:
        'Trong quý I/2024, huyện Lộc Ninh mới có số liệu của 2/3 tháng về số lượt tiếp công dân, cộng lại là 43 lượt. Cùng kỳ năm trước là 60 lượt, không so sánh: chưa đủ số liệu các tháng trong kỳ. Kế hoạch năm 2024 là 300 lượt; không đánh giá: chưa đủ số liệu các tháng trong kỳ.',
    })
    expect(said.en).toEqual({
      headline: 'Lộc Ninh district, Q1 2024: figures of only 2 of 3 months so far for reception visits',
      paragraph:
        'In Q1 2024 in Lộc Ninh district: figures of only 2 of 3 months so far for reception visits, together 43 visits. The same quarter last year had 60 visits; not compared: some months of the period are missing. The target for 2024 is 300 visits; not judged: some months of the period are missing.',
    })
  })

  test('of what stands tells the latest, not as of its end, and does not know the rest', () => {
    const said = say(standard, figures(standard, [['2024-Q1', 13, { denominator: 15, ...lacking }]]))
    expect(said.vi.paragraph).toBe(
      'Trong quý I/2024, huyện Lộc Ninh mới có số liệu của 2/3 tháng về số xã đạt chuẩn nông thôn mới, số gần nhất là 13/15 xã (86,7%). Không có số liệu cùng kỳ năm trước và quý trước để so sánh.',
    )
    expect(said.en.paragraph).toContain(
      'In Q1 2024 in Lộc Ninh district: figures of only 2 of 3 months so far for communes meeting the new-rural standard, the latest being 13/15 communes (86.7%)',
    )
  })

  test('in a total says so beside its areas', () => {
    const said = say(
      visits,
      [
        ...figures(visits, [['2024-Q1', 43, lacking]], locNinh),
        ...figures(visits, [['2024-Q1', 20]], buDop),
        unreported(visits, chonThanh, '2024-Q1'),
      ],
      { areas: [binhPhuoc] },
    )
    expect(said.vi.paragraph).toBe(
      'Trong quý I/2024, tỉnh Bình Phước mới có số liệu của 2/3 đơn vị, ít nhất 2/3 tháng về số lượt tiếp công dân, cộng lại là 63 lượt. Không có số liệu cùng kỳ năm trước và quý trước để so sánh.',
    )
  })

  test('as a base says beside its figure what it lacks', () => {
    const said = say(
      visits,
      figures(visits, [
        ['2024-Q1', 71],
        ['2023-Q1', 43, lacking],
      ]),
    )
    expect(said.vi.paragraph).toBe(
      'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 71 lượt. Cùng kỳ năm trước là 43 lượt (số của 2/3 tháng), không so sánh: chưa đủ số liệu các tháng trong kỳ.',
    )
  })

  test('is not told where months make no quarter', () => {
    const said = say(visits, [unreported(visits, locNinh, '2024-Q1', 'only-monthly')])
    expect(said.vi.paragraph).toBe(
      'Trong quý I/2024, huyện Lộc Ninh không có số của quý về số lượt tiếp công dân vì nguồn chỉ có số từng tháng.',
    )
    expect(said.en.paragraph).toContain('because sources tell it only by month')
  })
})

describe('a note of the figure', () => {
  test('is told with it, because the figure would be false without', () => {
    const said = say(standard, figures(standard, [['2024-Q1', 9, { denominator: 15, note: 'Số đến tháng 02/2024.' }]]))
    expect(said.vi.paragraph).toContain('Ghi chú: số đến tháng 02/2024.')
    expect(said.en.paragraph).toContain('Note, in Vietnamese: “Số đến tháng 02/2024”.')
  })
})

describe('a figure that counts up to another day than its period', () => {
  const said = say(standard, figures(standard, [['2024-Q1', 9, { denominator: 15, asOf: '2024-02' as AsOf }]]))

  test('claims nothing of the end of the period', () => {
    expect(said.vi).toEqual({
      headline: 'Huyện Lộc Ninh, quý I/2024: 09/15 xã đạt chuẩn nông thôn mới (số đến tháng 02/2024)',
      paragraph:
        'Đến tháng 02/2024, huyện Lộc Ninh có 09/15 xã đạt chuẩn nông thôn mới (60%); còn 06 xã chưa đạt. Không có số liệu cùng kỳ năm trước và quý trước để so sánh.',
    })
    expect(said.en.paragraph).toMatch(/^As of February 2024 in Lộc Ninh district: /)
  })
})

describe('what happened up to a day before the end of its quarter', () => {
  const early = { asOf: '2024-02' as AsOf }

  test('is told with the day, and is neither compared nor judged', () => {
    const said = say(
      visits,
      figures(visits, [
        ['2023-Q1', 90],
        ['2024-Q1', 55, early],
      ]),
    )
    expect(said.vi).toEqual({
      headline: 'Huyện Lộc Ninh, quý I/2024: tiếp công dân 55 lượt (số đến tháng 02/2024)',
      paragraph:
        'Trong quý I/2024 (tính đến tháng 02/2024), huyện Lộc Ninh tiếp công dân 55 lượt. Cùng kỳ năm trước là 90 lượt, không so sánh: chưa đủ số liệu các tháng trong kỳ.',
    })
  })
})

describe('what is told once a year', () => {
  test('is led by its year, and its base says the same of itself', () => {
    const survey = { ...standard, isYearly: true as const }
    const said = say(
      survey,
      figures(survey, [
        ['2023', 8, { denominator: 15 }],
        ['2024', 9, { denominator: 15 }],
      ]),
      {
        quarter: '2024-Q4',
      },
    )
    expect(said.vi.headline).toBe(
      'Huyện Lộc Ninh, năm 2024: 09/15 xã đạt chuẩn nông thôn mới, tăng 1 xã so với năm trước',
    )
    expect(said.vi.paragraph).toMatch(/^Năm 2024, huyện Lộc Ninh có 09\/15 xã đạt chuẩn nông thôn mới \(60%\), /)
    expect(said.en.paragraph).toMatch(/^In 2024 in Lộc Ninh district: /)
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
      'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 71 lượt. Cùng kỳ năm trước là 60 lượt (số liệu minh hoạ) và quý trước là 65 lượt (số liệu minh hoạ), không so sánh số công bố với số minh hoạ.',
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
