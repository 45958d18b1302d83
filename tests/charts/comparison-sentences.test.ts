import { describe, expect, test } from 'vitest'
import type { SpecPoint } from '../../src/charts/trend-spec.ts'
import type { CompareRow, CompareSpec } from '../../src/charts/compare-spec.ts'
import { comparisonSentences } from '../../src/charts/comparison-sentences.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { gap, point } from './small-chart.ts'
import { comparison, fourDistricts, row, shares } from './small-comparison.ts'

const say = (rows: readonly CompareRow[], own: Partial<CompareSpec> = {}, language: 'vi' | 'en' = 'vi') =>
  comparisonSentences(textsByLanguage[language], comparison('dumbbell', rows, own))
const share = (value: number, denominator: number): SpecPoint =>
  point((value / denominator) * 100, { value, denominator })

describe('the answer of a comparison', () => {
  test('says who moved, who leads and who lags, and what could not be compared', () => {
    expect(say(fourDistricts)).toEqual([
      'Quý I/2024 so với cùng kỳ: 2 địa bàn tăng, 1 giảm; 1 địa bàn không so sánh được.',
      'Tăng nhiều nhất: huyện Phú Riềng (tăng 12 lượt).',
      'Giảm nhiều nhất: huyện Bù Đăng (giảm 40 lượt).',
      'Cao nhất: huyện Lộc Ninh (71); thấp nhất: huyện Bù Đăng (0).',
    ])
  })

  test('counts no area as not compared of which nothing is asked', () => {
    const unasked = row('Chơn Thành', gap('not-applicable'), gap('not-applicable'))
    expect(say([...fourDistricts, unasked])[0]).toBe(
      'Quý I/2024 so với cùng kỳ: 2 địa bàn tăng, 1 giảm; 1 địa bàn không so sánh được.',
    )
  })

  test('gives what is no whole thing its unit, so that 71 billion is not read as 71', () => {
    const unit = { vi: 'tỷ đồng', en: 'billion dong' }
    const indicator = { ...shares.indicator!, measure: 'amount', unit, decimals: 2 } as const
    expect(say(fourDistricts, { indicator }).at(-1)).toBe(
      'Cao nhất: huyện Lộc Ninh (71,00 tỷ đồng); thấp nhất: huyện Bù Đăng (0,00 tỷ đồng).',
    )
  })

  test('begins with the chosen area, drawn or not: its figure and its change', () => {
    const [own, ...others] = fourDistricts
    const chosen = { row: own!, placed: 3 }
    const first = 'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 71 lượt, tăng 11 lượt (+18,3%) so với cùng kỳ.'
    expect(say(fourDistricts, { chosen })[0]).toBe(first)
    expect(say(others, { chosen, leftOut: 1 })[0]).toBe(first)
    expect(say([], { chosen })).toEqual([first, 'Không có địa bàn nào để so sánh.'])
  })

  test('tells of the chosen area what officials count, beside its points', () => {
    const standing = {
      kind: 'distance' as const,
      quantity: 'share' as const,
      amount: -100 / 6,
      counted: { amount: -1, of: 6 },
      side: 'below' as const,
      judgement: 'bad' as const,
      progress: 'behind' as const,
    }
    const of = row('Bù Đốp', share(6, 6), share(5, 6), { place: { rank: 9, isShared: true }, movement: -2, standing })
    const own = { ...shares, indicator: { ...shares.indicator!, denominatorTime: 'stock' as const } }
    const about = { ...own, chosen: { row: of, placed: 11 } }
    const plan = { base: { kind: 'year-target' as const } }
    expect(say([of], { ...about, ...plan })[0]).toContain(
      'còn thiếu 16,7 điểm % so với kế hoạch năm 2024, tức 01/06 xã (chậm tiến độ), đồng hạng 9/11, xuống 2 bậc.',
    )
    expect(say([of], { ...about, ...plan }, 'en')[0]).toContain('which is 1/6 communes')
    const grown = { ...of, standing: row('', share(4, 6), share(5, 6)).standing }
    expect(say([of], { ...own, chosen: { row: grown, placed: 0 } })[0]).toContain('còn 01 xã chưa đạt.')
  })

  test('tells of the chosen area its part of a total', () => {
    const standing = { kind: 'part' as const, percent: 15 }
    const of = row('Lộc Ninh', point(60), point(9), { standing })
    expect(say([of], { chosen: { row: of, placed: 0 }, base: { kind: 'group-total' } })[0]).toMatch(
      /9 lượt, chiếm 15% tổng của nhóm\.$/,
    )
  })

  test.each([
    ['rose', [1, 2], '1 địa bàn tăng.', '1 up.'],
    ['stayed', [2, 2], '1 địa bàn không đổi.', '1 unchanged.'],
    ['fell', [2, 1], '1 địa bàn giảm.', '1 down.'],
  ] as const)('tells no side that no area is on: all %s', (_, [base, current], vi, en) => {
    const rows = [row('Lộc Ninh', point(base), point(current))]
    expect(say(rows)[0]).toBe(`Quý I/2024 so với cùng kỳ: ${vi}`)
    expect(say(rows, {}, 'en')[0]).toBe(`Q1 2024 against a year earlier: ${en}`)
  })

  test('is complete in English', () => {
    expect(say(fourDistricts, {}, 'en')[0]).toBe(
      'Q1 2024 against a year earlier: 2 up, 1 down; 1 could not be compared.',
    )
  })

  test('has the group as a whole with its change, and what it lacks', () => {
    const total = {
      current: point(83, { state: 'sample' as const, coverage: { reported: 3, expected: 3 } }),
      standing: {
        kind: 'difference' as const,
        amount: -17,
        relativePercent: -17,
        leads: 'amount' as const,
        trend: 'down' as const,
        judgement: 'neutral' as const,
      },
    }
    expect(say(fourDistricts, { total }).at(-1)).toBe(
      'Cả nhóm: 83 lượt (minh hoạ), giảm 17 lượt (−17%) so với cùng kỳ.',
    )
    const partial = { current: { ...total.current, coverage: { reported: 2, expected: 3 } } }
    expect(say(fourDistricts, { total: partial }).at(-1)).toBe('Cả nhóm: 83 lượt (minh hoạ; 2/3 đơn vị).')
    expect(say(fourDistricts, { total, leftOut: 7 }).join(' ')).not.toContain('Cả nhóm')
  })

  test('counts those that share a place instead of naming twenty', () => {
    const alike = ['A', 'B', 'C', 'D'].map((name) =>
      row(name, point(1), point(9), { place: { rank: 1, isShared: true } }),
    )
    const last = row('E', point(1), point(2), { place: { rank: 5, isShared: false } })
    expect(say([...alike, last]).at(-1)).toBe('Cao nhất: 4 địa bàn (09); thấp nhất: huyện E (02).')
  })

  test('calls the fewest communes the fewest, and not the lowest', () => {
    const rows = [
      row('Nhỏ', point(2), point(2, { denominator: 2 }), { place: { rank: 2, isShared: false } }),
      row('Lớn', point(10), point(14, { denominator: 15 }), { place: { rank: 1, isShared: false } }),
    ]
    const communes = { ...shares, quantity: 'count' } as const
    expect(say(rows, communes).at(-1)).toBe('Nhiều nhất: huyện Lớn (14/15); ít nhất: huyện Nhỏ (02/02).')
    const percents = [
      row('Nhỏ', share(2, 2), share(2, 2), { place: { rank: 1, isShared: false } }),
      row('Lớn', share(10, 15), share(14, 15), { place: { rank: 2, isShared: false } }),
    ]
    expect(say(percents, shares).at(-1)).toBe('Cao nhất: huyện Nhỏ (100%); thấp nhất: huyện Lớn (93,3%).')
  })

  test('of targets says how many reached them', () => {
    const short = row('A', point(15), point(13), {
      standing: {
        kind: 'distance',
        quantity: 'count',
        amount: -2,
        side: 'below',
        judgement: 'bad',
        asks: 'goal',
        progress: 'behind',
      },
    })
    const met = row('B', point(4), point(4), {
      standing: {
        kind: 'distance',
        quantity: 'count',
        amount: 0,
        side: 'equal',
        judgement: 'good',
        asks: 'goal',
        progress: 'met',
      },
    })
    const { baseQuarter: _, ...rest } = comparison('dumbbell', [short, met], {
      ...shares,
      quantity: 'count',
      base: { kind: 'year-target' },
    })
    expect(comparisonSentences(textsByLanguage.vi, rest).slice(0, 2)).toEqual([
      'Quý I/2024 so với kế hoạch năm 2024: 1/2 địa bàn đạt hoặc vượt.',
      'Còn thiếu nhiều nhất: huyện A (còn thiếu 2 xã).',
    ])
  })

  test('of what nobody reported says so once', () => {
    const silent = fourDistricts.map((each) => ({ ...each, current: gap('not-reported') }))
    expect(say(silent)).toEqual(['Quý I/2024, cả 4 địa bàn đều không có số.'])
    expect(say([])).toEqual(['Không có địa bàn nào để so sánh.'])
  })

  test('of areas most of which do not compare says where they stand, and then where the reasons stand', () => {
    const refused = fourDistricts.slice(0, 2).map((each) => ({
      ...each,
      standing: { kind: 'refused', refusal: { reason: 'definition-differs' } } as const,
    }))
    expect(say(refused)).toEqual([
      'Quý I/2024: cao nhất: huyện Lộc Ninh (71); thấp nhất: huyện Bù Đăng (0).',
      'Quý I/2024 so với cùng kỳ: không địa bàn nào so sánh được; lý do ghi ở từng dòng.',
    ])
  })

  test('names the stretch that has accumulated', () => {
    const spec = comparison('dumbbell', fourDistricts, { accumulation: 'year-to-date' })
    const third = { ...spec, quarter: '2024-Q3' as typeof spec.quarter }
    expect(comparisonSentences(textsByLanguage.vi, third)[0]).toMatch(/^9 tháng đầu năm 2024 so với luỹ kế cùng kỳ: /)
  })
})
