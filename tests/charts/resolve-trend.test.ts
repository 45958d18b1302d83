import type { AsOf } from '../../src/domain/as-of.ts'
import { describe, expect, test } from 'vitest'
import type { TrendSpec, SpecBreak, SpecPoint, SpecSeries } from '../../src/charts/trend-spec.ts'
import { day, ntm, period, quarter } from '../domain/small-dataset.ts'
import { gap, point, resolved, series, spec } from './small-chart.ts'
import { typeOf } from '../domain/small-vocabulary.ts'

const buDop = { id: '693', area: { name: 'Huyện Bù Đốp', type: typeOf('huyện') } } as const
const provisional = point(2, { state: 'provisional' })
const revised = point(2, { state: 'revised', revisedFrom: 1 })
const sample = point(2, { state: 'sample' })
const partial = point(2, { coverage: { reported: 9, expected: 11 } })
const ofMonths = point(2, { months: { reported: 2, expected: 3 } })
const quarters = (count: number) => Array.from({ length: count }, () => point(1))
const areaBreak: SpecBreak = {
  reason: 'area',
  at: quarter('2023-Q2'),
  from: { name: 'Huyện Chơn Thành', type: typeOf('huyện') },
  to: { name: 'Thị xã Chơn Thành', type: typeOf('thị xã') },
}
const definitionBreak: SpecBreak = {
  reason: 'definition',
  at: quarter('2023-Q3'),
  note: { vi: 'bộ tiêu chí mới.', en: 'new criteria.' },
}

describe('the titles', () => {
  test('name the indicator, the areas and the quarters', () => {
    const of = spec([series([point(1), point(2)])])
    expect(resolved(of)).toMatchObject({
      title: 'Số xã đạt chuẩn nông thôn mới',
      subtitle: 'Huyện Lộc Ninh; Quý I/2023 – Quý II/2023',
      yTitle: 'Đơn vị: xã',
    })
    expect(resolved(of, 'en')).toMatchObject({
      title: 'Communes meeting the standard',
      subtitle: 'Lộc Ninh district; Q1 2023 – Q2 2023',
      yTitle: 'Unit: communes',
    })
  })

  test('name up to three areas and count the others', () => {
    const four = [series([point(1)]), ...[1, 2, 3].map((id) => series([point(1)], { ...buDop, id: String(id) }))]
    expect(resolved(spec(four.slice(0, 3))).subtitle).toMatch(/^Huyện Lộc Ninh, huyện Bù Đốp, huyện Bù Đốp;/)
    expect(resolved(spec(four)).subtitle).toMatch(/^Huyện Lộc Ninh, huyện Bù Đốp và 2 địa bàn khác;/)
    const withTarget = [...four.slice(0, 3), series([point(1)], { id: 'target', role: 'target' })]
    expect(resolved(spec(withTarget)).subtitle).not.toContain('khác')
  })

  test.each([
    [{ quantity: 'share' }, 'Tỷ lệ % trên tổng số xã', 'Percent of all communes'],
    [
      { accumulation: 'year-to-date', indicator: { ...ntm, measure: 'count', time: 'flow' } },
      'Đơn vị: xã, luỹ kế từ đầu năm',
      'Unit: communes, year to date',
    ],
    [{ quantity: 'share', indicator: ntm }, 'Tỷ lệ % trên xã', 'Percent of communes'],
  ] as const)('say what the axis counts: %j', (own, vietnamese, english) => {
    const of = spec([series([point(1)])], own)
    expect(resolved(of).yTitle).toBe(vietnamese)
    expect(resolved(of, 'en').yTitle).toBe(english)
  })
})

describe('the value axis', () => {
  test('starts at zero and has whole ticks for counts', () => {
    expect(resolved(spec([series([point(3), point(0), gap(), point(5)])])).y).toMatchObject({ first: 0, last: 5 })
    expect(resolved(spec([series([point(1234)])])).y.ticks.map(({ label }) => label)).toEqual([
      '0',
      '500',
      '1.000',
      '1.500',
    ])
    expect(resolved(spec([series([point(1234)])]), 'en').y.ticks.map(({ label }) => label)).toContain('1,000')
  })

  test('covers further areas, the target and longer figures', () => {
    const all = [
      series([point(3)], { longer: [{ period: period('2023'), point: point(18) }] }),
      series([point(7)], buDop),
      series([point(11)], { role: 'target' }),
    ]
    expect(resolved(spec(all)).y.last).toBeGreaterThanOrEqual(18)
    expect(resolved(spec(all.slice(1))).y.last).toBeGreaterThanOrEqual(11)
  })

  test('runs to 100% for shares above the half and closer for small ones', () => {
    const share = (y: number) => resolved(spec([series([point(y)])], { quantity: 'share' })).y
    expect(share(93.3).ticks.map(({ label }) => label)).toEqual(['0%', '20%', '40%', '60%', '80%', '100%'])
    expect(share(50)).toMatchObject({ first: 0, last: 50 })
    expect(share(0)).toMatchObject({ first: 0, last: 1 })
  })

  test.each([0.02, 0.07, 0.2, 0.6, 1.2, 3, 7, 12, 26, 49, 51, 100])(
    'never says the same of two ticks, for shares up to %d%',
    (y) => {
      const labels = resolved(spec([series([point(y)])], { quantity: 'share' })).y.ticks.map(({ label }) => label)
      expect(new Set(labels).size).toBe(labels.length)
    },
  )

  test('has ticks between whole numbers for an index', () => {
    const of = spec([series([point(0.5)])], { indicator: { ...ntm, measure: 'index', decimals: 1 } })
    expect(resolved(of).y.ticks.map(({ label }) => label)).toEqual(['0', '0,1', '0,2', '0,3', '0,4', '0,5'])
  })
})

describe('the axis of quarters', () => {
  test('labels each of up to 18 quarters, and the year at its beginning', () => {
    const { ticks, periods } = resolved(spec([series(quarters(18))])).x
    expect(periods).toHaveLength(18)
    expect(ticks).toHaveLength(18)
    expect(ticks.slice(0, 5)).toEqual([
      { x: 0, label: 'I', year: '2023' },
      { x: 1, label: 'II' },
      { x: 2, label: 'III' },
      { x: 3, label: 'IV' },
      { x: 4, label: 'I', year: '2024' },
    ])
    expect(resolved(spec([series(quarters(2))]), 'en').x.ticks[1]).toEqual({ x: 1, label: 'Q2' })
  })

  test('labels only the years of more than 18 quarters', () => {
    const { ticks, periods } = resolved(spec([series(quarters(19))])).x
    expect(periods).toHaveLength(19)
    expect(ticks).toEqual(['2023', '2024', '2025', '2026', '2027'].map((label, year) => ({ x: year * 4, label })))
  })

  test('says the year at the first quarter shown, whichever it is', () => {
    const of = spec([series(quarters(3))], { quarters: ['2023-Q3', '2023-Q4', '2024-Q1'].map(quarter) })
    expect(resolved(of).x.ticks.map(({ year }) => year)).toEqual(['2023', undefined, '2024'])
  })

  test("knows the page's quarter where the chart reaches it", () => {
    const at = (current: string) => resolved(spec([series(quarters(3))], { current: quarter(current) })).x
    expect(at('2023-Q2').current).toBe(1)
    expect(at('2024-Q2')).not.toHaveProperty('current')
    expect(resolved(spec([series(quarters(3))])).x).not.toHaveProperty('current')
  })
})

describe('the legend of marks', () => {
  const longer = [{ period: period('2023'), point: point(2) }]
  const cases: readonly (readonly [string, readonly SpecSeries[], readonly string[]])[] = [
    ['nothing for final figures alone', [series([point(1), point(2)])], []],
    ['nothing for silent gaps', [series([point(1), gap(), gap('area-absent')])], []],
    ['both when a provisional one is among final ones', [series([point(1), provisional])], ['final', 'provisional']],
    ['the one kind there is when it is not final', [series([revised])], ['revised']],
    ['the sample, without calling it final', [series([sample])], ['sample']],
    [
      'the state a sample plays beside the sample',
      [series([point(2, { state: 'sample', illustrates: 'provisional' })])],
      ['provisional', 'sample'],
    ],
    ['the partial total', [series([point(1), partial])], ['final', 'partial']],
    ['the quarter that lacks months', [series([point(1), ofMonths])], ['final', 'partial']],
    ['the gap that has a reason', [series([point(1), gap('not-reported')])], ['missing']],
    ['the longer figure', [series([point(1)], { longer })], ['year']],
    [
      'everything, in one order',
      [series([point(1), sample, revised, gap('withheld'), partial, provisional], { longer })],
      ['final', 'provisional', 'revised', 'partial', 'sample', 'missing', 'year'],
    ],
    ['marks of further areas', [series([point(1)]), series([provisional], buDop)], ['final', 'provisional']],
  ]
  test.each(cases)('explains %s', (_, all, kinds) => {
    const { legend } = resolved(spec(all))
    expect(legend.map(({ kind }) => kind)).toEqual(kinds)
    expect(legend.every(({ label }) => label !== '')).toBe(true)
  })
})

test('the legend names what partial marks lack', () => {
  const labelOf = (...points: readonly SpecPoint[]) =>
    resolved(spec([series([point(1), ...points])])).legend.find(({ kind }) => kind === 'partial')?.label
  expect(labelOf(partial)).toBe('tổng chưa đủ đơn vị')
  expect(labelOf(ofMonths)).toBe('chưa đủ tháng')
  expect(labelOf(partial, ofMonths)).toBe('tổng chưa đủ đơn vị, chưa đủ tháng')
})

describe('the breaks', () => {
  test('says where figures carried over meet the others, and joins them all the same', () => {
    const carried = point(2, { carried: 'exact' })
    const back = resolved(spec([series([carried, gap(), carried, point(3)])]))
    expect(back.breaks).toEqual([{ x: 3, label: 'trước đó: số quy đổi' }])
    expect(back.series[0]!.segments.map(({ to }) => to.x)).toContain(3)
    expect(resolved(spec([series([point(1), carried])]), 'en').breaks).toEqual([
      { x: 1, label: 'from here: carried over' },
    ])
  })

  test('are lines between quarters with a label', () => {
    const of = spec([series(quarters(4), { breaks: [areaBreak, definitionBreak] })])
    expect(resolved(of).breaks).toEqual([
      { x: 1, label: 'trở thành Thị xã Chơn Thành' },
      { x: 2, label: 'đổi tiêu chí' },
    ])
    expect(resolved(of, 'en').breaks[0]!.label).toBe('became Chơn Thành town')
  })

  test('that all areas share are said once', () => {
    const breaks = [definitionBreak]
    const chart = resolved(spec([series(quarters(4), { breaks }), series(quarters(4), { ...buDop, breaks })]))
    expect(chart.breaks).toHaveLength(1)
    expect(chart.notes).toEqual(['Từ quý III/2023: bộ tiêu chí mới.'])
  })
})

describe('the notes', () => {
  test('tell first what is to be said of a single figure, so that it leaves with every picture', () => {
    const of = spec([series([point(0), point(157, { note: 'Số đến tháng 02/2025.' })])])
    expect(resolved(of).notes[0]).toMatch(/^.+, Quý .+: Số đến tháng 02\/2025\.$/)
    expect(resolved(spec([series([point(0), point(157)])])).notes).toEqual([])
  })

  test('say the same of several figures once, of a quarter or of an area', () => {
    const noted = point(1, { note: 'Tính cả thị trấn.' })
    const two = [series([point(0), noted]), series([point(0), noted], buDop)]
    expect(resolved(spec(two)).notes).toEqual(['Huyện Lộc Ninh, huyện Bù Đốp, Quý II/2023: Tính cả thị trấn.'])
    expect(resolved(spec([series([noted, noted])])).notes).toEqual([
      'Huyện Lộc Ninh, Quý I/2023, Quý II/2023: Tính cả thị trấn.',
    ])
  })

  test('are announced by a sign at the figure, at its number and in the legend', () => {
    for (const own of [{ note: 'x' }, { asOf: '2023-05' as AsOf }]) {
      const chart = resolved(spec([series([point(0), point(7, own)])]))
      expect(chart.series[0]!.marks.map(({ isNoted }) => isNoted)).toEqual([undefined, true])
      expect(chart.series[0]!.lastValue).toBe('07*')
      expect(chart.legend).toContainEqual({ kind: 'noted', label: 'có ghi chú' })
      expect(chart.notes).toHaveLength(1)
    }
    expect(resolved(spec([series([point(0), point(7)])])).legend).toEqual([])
  })

  test('leave to the title of the scale that all figures are told once a year', () => {
    const told = spec([series([point(0), point(7, { toldOf: period('2023') })])])
    const chart = resolved({ ...told, indicator: { ...told.indicator, isYearly: true } })
    expect(chart.yTitle).toBe('Đơn vị: xã, số của cả năm')
    expect(chart.notes).toEqual([])
    expect(chart.series[0]!.lastValue).toBe('07')
  })

  test('say what several areas lack once, after their names', () => {
    const silent = { kind: 'missing', reason: 'not-reported', isSample: false } as const
    const two = [series([silent, point(7)]), series([silent, point(7)], buDop)]
    expect(resolved(spec(two)).notes).toEqual(['Huyện Lộc Ninh, huyện Bù Đốp: Quý I/2023 chưa báo cáo.'])
  })

  test('tell what happened up to a day once, which is a mark by itself that no line joins', () => {
    const early = point(55, { asOf: '2023-05' as AsOf, lacksDays: true })
    const chart = resolved(spec([series([point(71), early, point(64), point(80)])]))
    expect(chart.notes).toEqual(['Huyện Lộc Ninh, Quý II/2023: Số đến tháng 05/2023.'])
    const [drawn] = chart.series
    expect(drawn!.marks[1]).toMatchObject({ style: 'partial', isOfMonths: true, isNoted: true })
    expect(drawn!.segments.map(({ from, to }) => [from.x, to.x])).toEqual([[2, 3]])
    expect(drawn!.readings[1]).toBe('Huyện Lộc Ninh, Quý II/2023: 55 xã; số đến tháng 05/2023')
    expect(chart.legend.map(({ label }) => label)).toContain('chưa đủ tháng')
  })

  test('tell which quarters and longer stretches lack months', () => {
    const of = spec([
      series([point(1), partial, ofMonths], {
        longer: [{ period: period('2023-H1'), point: point(5, { months: { reported: 5, expected: 6 } }) }],
      }),
    ])
    expect(resolved(of).notes).toEqual([
      'Huyện Lộc Ninh: 6 tháng đầu năm 2023: 05 (5/6 tháng) (số của nhiều quý, không thuộc riêng quý nào).',
      'Huyện Lộc Ninh: tổng chưa đủ đơn vị ở Quý II/2023 (9/11 đơn vị).',
      'Huyện Lộc Ninh: chưa đủ số liệu các tháng ở Quý III/2023 (2/3 tháng).',
    ])
    expect(resolved(of, 'en').notes.at(-1)).toBe(
      'Lộc Ninh district: some months are missing in Q3 2023 (2 of 3 months so far).',
    )
  })

  test('tell of breaks, longer figures, gaps with a reason and partial totals', () => {
    const of = spec([
      series([point(1), gap('not-reported'), gap('withheld'), partial, partial], {
        breaks: [areaBreak, definitionBreak],
        longer: [
          { period: period('2023-H1'), point: point(5) },
          { period: period('2023'), point: point(12, { denominator: 15 }) },
          { period: period('2023-9M'), point: gap('withheld') },
        ],
      }),
    ])
    expect(resolved(of).notes).toEqual([
      'Từ quý II/2023, huyện Chơn Thành là thị xã Chơn Thành; chuỗi số ngắt tại đó vì mẫu số hoặc phạm vi có thể khác.',
      'Từ quý III/2023: bộ tiêu chí mới.',
      'Huyện Lộc Ninh: 6 tháng đầu năm 2023: 05; Năm 2023: 12/15 (số của nhiều quý, không thuộc riêng quý nào).',
      'Huyện Lộc Ninh: Quý II/2023 chưa báo cáo; Quý III/2023 không công bố.',
      'Huyện Lộc Ninh: tổng chưa đủ đơn vị ở Quý IV/2023 (9/11 đơn vị), Quý I/2024 (9/11 đơn vị).',
    ])
    expect(resolved(of, 'en').notes).toEqual([
      'From Q2 2023, Chơn Thành district is Chơn Thành town; the series breaks there because its denominator or extent may differ.',
      'From Q3 2023: new criteria.',
      'Lộc Ninh district: January–June 2023: 5; 2023: 12/15 (figures of a longer period, of no quarter).',
      'Lộc Ninh district: Q2 2023 not reported; Q3 2023 withheld.',
      'Lộc Ninh district: the total lacks some areas in Q4 2023 (9 of 11 areas), Q1 2024 (9 of 11 areas).',
    ])
  })

  test('tell quarters in a row that lack a figure for one reason by the first and the last', () => {
    const closed = gap('withheld')
    const of = spec([series([gap('not-reported'), gap('not-reported'), closed, closed, closed])])
    expect(resolved(of).notes).toEqual([
      'Huyện Lộc Ninh: Quý I/2023, Quý II/2023 chưa báo cáo; Quý III/2023 – Quý I/2024 không công bố.',
    ])
    const parted = spec([series([closed, closed, point(1), closed, closed])])
    expect(resolved(parted, 'en').notes).toEqual([
      'Lộc Ninh district: Q1 2023, Q2 2023 withheld; Q4 2023, Q1 2024 withheld.',
    ])
  })

  test('are silent where the package merely has no row', () => {
    expect(resolved(spec([series([point(0), gap(), gap('area-absent')])])).notes).toEqual([])
  })
})

describe('the footer', () => {
  test('names source, state and dates in both languages', () => {
    const of = spec([series([point(1), provisional])])
    expect(resolved(of).footer).toEqual({
      source: 'Nguồn: Báo cáo dân vận quý I (22/04/2024)',
      status: 'Trạng thái số liệu: chính thức, sơ bộ',
      dates: 'Bản số liệu 01/05/2024 · Ảnh lập ngày 02/05/2024',
    })
    expect(resolved(of, 'en').footer).toEqual({
      source: 'Source: Báo cáo dân vận quý I (22 April 2024)',
      status: 'State of the figures: final, provisional',
      dates: 'Data of 1 May 2024 · Picture made on 2 May 2024',
    })
  })

  test('names two sources and counts the others', () => {
    const titled = (count: number): TrendSpec =>
      spec([series([point(1)])], {
        sources: Array.from({ length: count }, (_, index) => ({
          kind: 'report',
          title: `N${index}`,
          published: day('2024-04-22'),
        })),
      })
    expect(resolved(titled(2)).footer.source).toBe('Nguồn: N0 (22/04/2024); N1 (22/04/2024)')
    expect(resolved(titled(5)).footer.source).toBe('Nguồn: N0 (22/04/2024); N1 (22/04/2024) và 3 nguồn khác')
    expect(resolved(spec([series([point(1)])], { sources: [{ kind: 'report', title: 'N' }] })).footer.source).toBe(
      'Nguồn: N',
    )
  })

  const longer = [{ period: period('2023'), point: revised }]
  const cases: readonly (readonly [string, readonly SpecSeries[], string])[] = [
    ['final figures', [series([point(1)])], 'chính thức'],
    [
      'samples and what they play',
      [series([point(2, { state: 'sample', illustrates: 'revised' })])],
      'điều chỉnh, minh hoạ',
    ],
    ['all states', [series([sample, revised, provisional, point(1)])], 'chính thức, sơ bộ, điều chỉnh, minh hoạ'],
    ['a longer figure', [series([point(1)], { longer })], 'chính thức, điều chỉnh'],
    ['the target', [series([point(1)]), series([sample], { role: 'target' })], 'chính thức, minh hoạ'],
    ['partial totals alone', [series([partial, partial])], 'chính thức'],
    [
      'a partial total of provisional figures',
      [series([point(1), point(2, { state: 'provisional', coverage: { reported: 9, expected: 11 } })])],
      'chính thức, sơ bộ',
    ],
    ['a sample reason for a gap', [series([point(1), gap('not-reported', true)])], 'chính thức, minh hoạ'],
  ]
  test.each(cases)('says the state of %s', (_, all, states) => {
    expect(resolved(spec(all)).footer.status).toBe(`Trạng thái số liệu: ${states}`)
  })
})

describe('the watermark', () => {
  test.each([
    ['a sample', [series([point(1), sample])]],
    ['a sample of another area', [series([point(1)]), series([sample], buDop)]],
    ['a sample reason', [series([gap('not-reported', true), point(1)])]],
  ] as const)('stands as soon as there is %s', (_, all) => {
    expect(resolved(spec(all)).watermark).toBe('SỐ LIỆU MINH HOẠ')
    expect(resolved(spec(all), 'en').watermark).toBe('SAMPLE FIGURES')
  })

  test('does not stand over figures from a source', () => {
    expect(resolved(spec([series([point(1), provisional, revised, partial, gap('withheld')])]))).not.toHaveProperty(
      'watermark',
    )
  })
})

test('a spec that went through JSON is decided the same', () => {
  const of = spec([series([point(1), sample, gap('withheld'), partial], { breaks: [areaBreak] })])
  expect(resolved(JSON.parse(JSON.stringify(of)))).toEqual(resolved(of))
})
