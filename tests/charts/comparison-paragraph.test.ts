import { describe, expect, test } from 'vitest'
import type { AsOf } from '../../src/domain/as-of.ts'
import type { SpecPoint } from '../../src/charts/trend-spec.ts'
import type { CompareRow, CompareSpec } from '../../src/charts/compare-spec.ts'
import { chartSentences } from '../../src/charts/chart-sentences.ts'
import type { Standing } from '../../src/domain/compare-areas.ts'
import type { Distance } from '../../src/domain/distance.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { gap, point } from './small-chart.ts'
import { comparison, fourDistricts, row, shares } from './small-comparison.ts'
import { period } from '../domain/small-dataset.ts'
import { typeOf } from '../domain/small-vocabulary.ts'

const say = (rows: readonly CompareRow[], own: Partial<CompareSpec> = {}, language: 'vi' | 'en' = 'vi') =>
  chartSentences(textsByLanguage[language], comparison('dumbbell', rows, own))

const distance = (amount: number, quantity: 'count' | 'share' = 'count'): Distance => ({
  kind: 'distance',
  quantity,
  amount,
  side: amount === 0 ? 'equal' : amount > 0 ? 'above' : 'below',
  judgement: 'neutral',
})
const at = (name: string, value: number, standing: Standing, rank = 1): CompareRow =>
  row(name, point(0), point(value), { standing, place: { rank, isShared: false } })

/** What each area is to its target, with what that asks for. */
const toTarget = (amount: number, asks: 'goal' | 'limit' = 'goal'): Standing => ({ ...distance(amount), asks })

/** Another base than a time. */
function held(
  base: 'year-target' | 'path-target' | 'group-total' | 'group-median',
  rows: readonly CompareRow[],
  own = {},
) {
  const { baseQuarter: _, ...rest } = comparison('dumbbell', rows, { base: { kind: base }, ...own })
  return { vi: chartSentences(textsByLanguage.vi, rest), en: chartSentences(textsByLanguage.en, rest) }
}

const direction = (of: 'higher' | 'lower') => ({ indicator: { ...comparison('bars', []).indicator, direction: of } })

describe('a comparison over time', () => {
  test('says how many rose and fell, who moved most, who leads and who lags', () => {
    expect(say(fourDistricts)).toEqual({
      headline: '2/3 huyện so sánh được tăng, 1 giảm số lượt tiếp công dân so với cùng kỳ',
      paragraph:
        'Trong quý I/2024, số lượt tiếp công dân so với cùng kỳ: 2 địa bàn tăng, 1 giảm; 1 địa bàn không so sánh được. Tăng nhiều nhất là huyện Phú Riềng (tăng 12 lượt); giảm nhiều nhất là huyện Bù Đăng (giảm 40 lượt). Cao nhất là huyện Lộc Ninh (71); thấp nhất là huyện Bù Đăng (0).',
    })
    expect(say(fourDistricts, {}, 'en')).toEqual({
      headline: 'Visits of citizens: up in 2 of 3 comparable districts, down in 1 against a year earlier',
      paragraph:
        'In Q1 2024, visits of citizens against a year earlier: 2 up, 1 down; 1 could not be compared. Largest rise in Phú Riềng district (up 12 visits); largest fall in Bù Đăng district (down 40 visits). Highest in Lộc Ninh district (71); lowest in Bù Đăng district (0).',
    })
  })

  test('parts the comparison in a name from its own by a comma', () => {
    const name = { vi: 'Thu so với dự toán', en: 'Revenue against the estimate' }
    const indicator = { ...comparison('dumbbell', []).indicator, name }
    const [vi, en] = [say(fourDistricts, { indicator }), say(fourDistricts, { indicator }, 'en')]
    expect(vi.headline).toBe('2/3 huyện so sánh được tăng, 1 giảm thu so với dự toán, so với cùng kỳ')
    expect(vi.paragraph).toContain('Trong quý I/2024, thu so với dự toán, so với cùng kỳ: 2 địa bàn tăng')
    expect(en.paragraph).toContain('In Q1 2024, revenue against the estimate, against a year earlier: 2 up')
    const growth = { ...indicator, name: { vi: 'Tốc độ tăng so với cùng kỳ', en: 'Growth on last year' } }
    const ofGrowth = say(fourDistricts, { indicator: growth }, 'en').paragraph
    expect(ofGrowth).toContain('In Q1 2024, growth on last year, against a year earlier: 2 up')
  })

  const [up, down, same] = [
    row('Lộc Ninh', point(1), point(2)),
    row('Bù Đốp', point(2), point(1)),
    row('Bù Đăng', point(2), point(2)),
  ]
  test.each<readonly [string, readonly CompareRow[], string]>([
    ['all rose', [up, up], '2/2 huyện tăng số lượt tiếp công dân so với cùng kỳ'],
    ['some fell', [same, down], '1/2 huyện giảm số lượt tiếp công dân so với cùng kỳ'],
    ['nothing moved', [same, same], '2 huyện giữ nguyên số lượt tiếp công dân so với cùng kỳ'],
    [
      'areas are of several kinds',
      [up, { ...same, area: { name: 'Thị xã Chơn Thành', type: typeOf('thị xã') } }],
      '1/2 huyện, thị xã tăng số lượt tiếp công dân so với cùng kỳ',
    ],
    [
      'nothing compares',
      [row('A', gap(), point(1)), row('B', gap(), point(1))],
      'Số lượt tiếp công dân: không địa bàn nào đủ căn cứ so với cùng kỳ',
    ],
    [
      'nobody reported',
      [row('A', point(1), gap()), row('B', point(1), gap())],
      '2 huyện chưa có số liệu về số lượt tiếp công dân',
    ],
  ])('in a headline, where %s', (_, rows, headline) => {
    expect(say(rows).headline).toBe(headline)
  })

  test('in an English headline, where nothing compares, without “compared since”', () => {
    const rows = [row('A', gap(), point(1)), row('B', gap(), point(1))]
    expect(say(rows, {}, 'en').headline).toMatch(/^[A-Z].* against a year earlier: no area could be compared$/)
  })

  test('of shares speaks of the share', () => {
    const rose: Standing = { kind: 'difference', amount: 0, points: 5, leads: 'points', trend: 'up', judgement: 'good' }
    const communes = { indicator: { ...shares.indicator!, name: { vi: 'Số xã đạt chuẩn', en: 'Communes' } } }
    const rows = [up, same].map((each) => ({ ...each, standing: rose }))
    expect(say(rows, { ...shares, ...communes }).headline).toBe('2/2 huyện tăng tỷ lệ xã đạt chuẩn so với cùng kỳ')
    expect(say(rows, { ...shares, ...communes }, 'en').headline).toBe(
      'Share of communes: up in 2 of 2 districts against a year earlier',
    )
    // The number may have fallen where the share of a whole that moves each quarter rose.
    expect(say(rows, { ...shares, ...communes, quantity: 'count' }).headline).toContain('tăng tỷ lệ xã đạt chuẩn')
    // Where some rose by number alone, no verb fits all.
    expect(say([rows[0]!, up], { ...shares, ...communes }).headline).toBe('Số xã đạt chuẩn')
  })

  const coverage = (own: Partial<CompareSpec['indicator']> = {}) => ({
    ...shares,
    quantity: 'count' as const,
    indicator: {
      ...shares.indicator!,
      name: { vi: 'Tỷ lệ bao phủ bảo hiểm y tế', en: 'Health insurance coverage' },
      denominatorTime: 'stock' as const,
      ...own,
    },
  })
  const byNumber: Standing = {
    kind: 'difference',
    amount: 10,
    denominators: { base: 100, current: 120 },
    leads: 'amount',
    trend: 'up',
    judgement: 'neutral',
  }

  test('of what is a rate by name never says of numbers that rose that rates rose', () => {
    const rows = [up, same].map((each) => ({ ...each, standing: byNumber }))
    expect(say(rows, coverage()).headline).toBe('2/2 huyện tăng tử số của tỷ lệ bao phủ bảo hiểm y tế so với cùng kỳ')
    expect(say(rows, coverage(), 'en').headline).toBe(
      'Numerator of health insurance coverage: up in 2 of 2 districts against a year earlier',
    )
    expect(say(rows, coverage()).paragraph).toContain(
      'tử số của tỷ lệ bao phủ bảo hiểm y tế so với cùng kỳ: 2 địa bàn tăng',
    )
  })

  test('of what is a rate by name says so once, and of one whole needs no other word', () => {
    const rose: Standing = { kind: 'difference', amount: 1, points: 5, leads: 'points', trend: 'up', judgement: 'good' }
    const told = (standing: Standing) =>
      say(
        [up, same].map((each) => ({ ...each, standing })),
        coverage(),
      ).headline
    expect(told(rose)).toBe('2/2 huyện tăng tỷ lệ bao phủ bảo hiểm y tế so với cùng kỳ')
    expect(told({ ...rose, leads: 'amount' })).toBe('2/2 huyện tăng tỷ lệ bao phủ bảo hiểm y tế so với cùng kỳ')
    const inShares = { ...coverage(), quantity: 'share' as const }
    expect(
      say(
        [up, same].map((each) => ({ ...each, standing: rose })),
        inShares,
        'en',
      ).headline,
    ).toBe('Health insurance coverage: up in 2 of 2 districts against a year earlier')
  })

  test('of what is a rate by name holds numbers out of unequal wholes against the middle as numbers', () => {
    const rows = [at('A', 15, distance(3)), at('B', 12, distance(0))]
    expect(held('group-median', rows, coverage()).vi.headline).toBe(
      '1/2 huyện cao hơn trung vị của nhóm về tử số của tỷ lệ bao phủ bảo hiểm y tế',
    )
  })

  test('of numbers out of a standing whole speaks of the number where some wholes moved', () => {
    const rose: Standing = { kind: 'difference', amount: 1, points: 5, leads: 'points', trend: 'up', judgement: 'good' }
    const { points: _, ...moved } = { ...rose, leads: 'amount' as const, denominators: { base: 16, current: 15 } }
    const communes = { ...shares.indicator!, name: { vi: 'Số xã đạt chuẩn', en: 'Communes' }, denominatorTime: 'stock' }
    const rows = [
      { ...up, standing: rose },
      { ...same, standing: moved },
    ]
    expect(say(rows, { ...shares, indicator: communes as CompareSpec['indicator'] }).headline).toBe(
      '2/2 huyện tăng số xã đạt chuẩn so với cùng kỳ',
    )
  })

  test('of areas that do not compare says why, once', () => {
    const rows = [row('A', gap('not-reported'), point(3)), row('B', gap('not-reported'), point(5))].map(
      (each, index) => ({
        ...each,
        place: { rank: 2 - index, isShared: false },
      }),
    )
    expect(say(rows)).toEqual({
      headline: 'Số lượt tiếp công dân: cao nhất là huyện B (05)',
      paragraph:
        'Trong quý I/2024, số lượt tiếp công dân so với cùng kỳ: chưa địa bàn nào so sánh được (kỳ so sánh chưa báo cáo). Cao nhất là huyện B (05); thấp nhất là huyện A (03).',
    })
  })

  test('does not call an area the highest where a figure of another kind may be higher', () => {
    const apart = { ...row('D', gap(), point(99)), standing: fourDistricts[2]!.standing }
    const rows = [...fourDistricts.filter(({ place }) => place), apart]
    expect(say(rows).paragraph).toMatch(
      / Trong 3\/4 địa bàn xếp hạng được, cao nhất là huyện Lộc Ninh \(71\); thấp nhất là huyện Bù Đăng \(0\)\.$/,
    )
    const refused = rows.map((each) => ({ ...each, standing: apart.standing }))
    expect(say(refused).headline).toBe('Số lượt tiếp công dân: không địa bàn nào đủ căn cứ so với cùng kỳ')
  })

  test('that nobody reported says so once', () => {
    const silent = fourDistricts.map((each) => ({ ...each, current: gap('not-reported') }))
    expect(say(silent).paragraph).toBe('Trong quý I/2024, 4 huyện đều chưa có số liệu về số lượt tiếp công dân.')
    expect(say([])).toEqual({
      headline: 'Không có địa bàn nào để so sánh',
      paragraph: 'Không có địa bàn nào để so sánh.',
    })
  })

  test('of one area is what that area has', () => {
    expect(say([row('Lộc Ninh', point(60), point(71))])).toEqual({
      headline: 'Huyện Lộc Ninh: tiếp công dân 71 lượt, tăng 11 lượt so với cùng kỳ',
      paragraph: 'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 71 lượt, tăng 11 lượt (+18,3%) so với cùng kỳ.',
    })
    expect(say([row('Lộc Ninh', gap('withheld'), point(71))]).paragraph).toBe(
      'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 71 lượt, không so sánh: kỳ so sánh không công bố.',
    )
    const standing = { kind: 'refused', refusal: { reason: 'sample-against-source' } } as const
    expect(say([row('Lộc Ninh', point(60, { state: 'sample' }), point(71), { standing })]).paragraph).toBe(
      'Trong quý I/2024, huyện Lộc Ninh tiếp công dân 71 lượt. Cùng kỳ năm trước (Quý I/2023) là 60 lượt (số liệu minh hoạ), không so sánh số công bố với số minh hoạ.',
    )
    expect(say([row('Lộc Ninh', point(60), gap('returned'))]).headline).toBe(
      'Huyện Lộc Ninh: chưa có số liệu về số lượt tiếp công dân vì báo cáo bị trả lại để sửa',
    )
  })

  test('tells samples of the areas, and again of the group as a whole', () => {
    const rows = fourDistricts.slice(0, 2).map((each) => ({
      ...each,
      current: { ...each.current, state: 'sample' } as CompareRow['current'],
    }))
    const total = {
      current: point(71, { state: 'sample' as const, coverage: { reported: 2, expected: 2 } }),
      standing: fourDistricts[0]!.standing,
    }
    const said = say(rows, { total })
    expect(said.headline).toBe('1/2 huyện tăng, 1 giảm số lượt tiếp công dân so với cùng kỳ (minh hoạ)')
    expect(said.paragraph.match(/số liệu minh hoạ/g)).toHaveLength(2)
    expect(said.paragraph).toMatch(
      / Tính chung, cả nhóm tiếp công dân 71 lượt \(tổng của 2\/2 đơn vị; số liệu minh hoạ\), tăng 11 lượt \(\+18,3%\) so với cùng kỳ\.$/,
    )
    expect(say([...rows, fourDistricts[3]!]).headline).toContain('(một phần là số liệu minh hoạ)')
    const provisional = say(fourDistricts, { total: { current: point(71, { state: 'provisional' }) } })
    expect(provisional.paragraph).toMatch(/cả nhóm tiếp công dân 71 lượt \(số liệu sơ bộ\)\.$/)
  })

  test('of some of the areas says of how many, and nothing of the group', () => {
    const total = { current: point(71) }
    const { paragraph } = say(fourDistricts.slice(0, 2), { leftOut: 9, total })
    expect(paragraph).toMatch(/ Chỉ hiện 2 trong 11 địa bàn đã chọn\.$/)
    expect(paragraph).not.toContain('cả nhóm')
  })
})

describe('a comparison with another figure of the same time', () => {
  test('of targets says how many reached them', () => {
    const rows = [at('A', 13, toTarget(-2), 2), at('B', 4, toTarget(0), 3), at('C', 16, toTarget(1), 1)]
    const { vi, en } = held('year-target', rows, direction('higher'))
    expect(vi).toEqual({
      headline: '2/3 huyện đạt kế hoạch năm 2024 về số lượt tiếp công dân',
      paragraph:
        'Trong quý I/2024, số lượt tiếp công dân so với kế hoạch năm 2024: 2/3 địa bàn đạt hoặc vượt. Vượt nhiều nhất là huyện C (vượt 1 lượt); còn thiếu nhiều nhất là huyện A (còn thiếu 2 lượt). Cao nhất là huyện C (16); thấp nhất là huyện B (04).',
    })
    expect(en.headline).toBe('Visits of citizens: 2 of 3 districts reached the target for 2024')
    expect(held('path-target', rows.slice(0, 1).concat(rows[0]!), direction('higher')).vi.headline).toBe(
      'Chưa có địa bàn nào trong 2 huyện đạt tiến độ kế hoạch đến hết quý I/2024 về số lượt tiếp công dân',
    )
    const limits = [
      at('A', 13, toTarget(-2, 'limit')),
      at('B', 4, toTarget(0, 'limit')),
      at('C', 16, toTarget(1, 'limit')),
    ]
    expect(held('year-target', limits, direction('lower')).vi.headline).toBe(
      '2/3 huyện không vượt kế hoạch năm 2024 về số lượt tiếp công dân',
    )
    expect(held('year-target', rows, direction('lower')).vi.headline).toBe(
      '2/3 huyện đạt kế hoạch năm 2024 về số lượt tiếp công dân',
    )
    expect(held('year-target', rows).vi.headline).toBe('1/3 huyện cao hơn kế hoạch năm 2024 về số lượt tiếp công dân')
  })

  test('of what should be few never calls the fewest the worst', () => {
    const rows = [at('A', 13, distance(3), 3), at('B', 10, distance(0), 2), at('C', 7, distance(-3), 1)]
    const { vi, en } = held('group-median', rows, direction('lower'))
    expect(vi.paragraph).toContain(
      'Cao hơn nhiều nhất là huyện A (cao hơn 3 lượt); thấp hơn nhiều nhất là huyện C (thấp hơn 3 lượt).',
    )
    expect(en.paragraph).toContain(
      'urthest above: A district (3 visits higher); furthest below: C district (3 visits lower).',
    )
  })

  test('of the path of a quarter does not speak of the plan of the year', () => {
    const rows = [at('A', 13, toTarget(-2), 2), at('B', 16, toTarget(1), 1)]
    expect(held('path-target', rows, direction('higher')).vi.paragraph).toContain(
      'Vượt nhiều nhất là huyện B (vượt tiến độ 1 lượt); còn thiếu nhiều nhất là huyện A (còn thiếu 2 lượt so với tiến độ).',
    )
    const alone = (by: number) => held('path-target', [at('A', 13, toTarget(by))], direction('higher')).vi.paragraph
    expect(alone(-2)).toMatch(/, còn thiếu 2 lượt so với tiến độ kế hoạch đến hết quý I\/2024\.$/i)
    expect(alone(0)).toMatch(/, bằng tiến độ kế hoạch đến hết quý I\/2024\.$/)
  })

  test('of the middle says who lies above it', () => {
    const rows = [at('A', 13, distance(-2), 2), at('B', 15, distance(0), 1)]
    expect(held('group-median', rows).vi.headline).toBe('1/2 huyện thấp hơn trung vị của nhóm về số lượt tiếp công dân')
    const alike = [at('A', 15, distance(0)), at('B', 15, distance(0))]
    expect(held('group-median', alike).vi).toEqual({
      headline: '2 huyện bằng trung vị của nhóm về số lượt tiếp công dân',
      paragraph: 'Trong quý I/2024, số lượt tiếp công dân so với trung vị của nhóm: 2 địa bàn bằng.',
    })
    const percents = [at('A', 90, distance(5, 'share'), 1), at('B', 80, distance(-5, 'share'), 2)]
    expect(held('group-total', percents, { ...shares }).vi.headline).toBe(
      '1/2 huyện cao hơn mức chung của nhóm về tỷ lệ lượt tiếp công dân',
    )
  })

  test('of a total tells parts, and the largest', () => {
    const rows = [at('A', 30, { kind: 'part', percent: 75 }, 1), at('B', 10, { kind: 'part', percent: 25 }, 2)]
    const { vi, en } = held('group-total', rows)
    expect(vi).toEqual({
      headline: 'Tỷ trọng lớn nhất về số lượt tiếp công dân: huyện A (chiếm 75%)',
      paragraph:
        'Trong quý I/2024, số lượt tiếp công dân được so theo tỷ trọng của từng địa bàn trong tổng của nhóm. Tỷ trọng lớn nhất là huyện A (chiếm 75%). Cao nhất là huyện A (30); thấp nhất là huyện B (10).',
    })
    expect(en.headline).toBe('Visits of citizens: largest part in A district (75% of the total)')
    const four = ['A', 'B', 'C', 'D'].map((name) => at(name, 10, { kind: 'part', percent: 25 }))
    expect(held('group-total', four).vi.headline).toBe('Tỷ trọng của từng địa bàn về số lượt tiếp công dân')
  })
})

describe('areas that count up to another day than the end of the quarter', () => {
  const stock = { indicator: { ...comparison('bars', []).indicator, time: 'stock' } } as const
  const upTo = (value: number, when: string) => point(value, { asOf: when as AsOf })
  const rowsOf = (currents: readonly SpecPoint[]) =>
    currents.map((current, index) => ({ ...at(`N${index}`, 0, distance(0), index + 1), current }))
  const paragraphOf = (...currents: readonly SpecPoint[]) => say(rowsOf(currents), stock).paragraph

  test('are led by their common day, which is then not said again', () => {
    const said = paragraphOf(upTo(3, '2024-02'), upTo(2, '2024-02'))
    expect(said).toMatch(/^Đến tháng 02\/2024, số lượt tiếp công dân /)
    expect(said.match(/02\/2024/g)).toHaveLength(1)
  })

  test('are led without the end of the quarter where their days differ, and each says its own', () => {
    const said = paragraphOf(upTo(3, '2024-02'), point(2))
    expect(said).toMatch(/^Trong quý I\/2024, số lượt tiếp công dân /)
    expect(said).toContain('huyện N0 (03, số đến tháng 02/2024)')
    expect(paragraphOf(point(3), point(2))).toMatch(/^Đến hết quý I\/2024, /)
  })

  test('say of the group what they say together', () => {
    const rows = rowsOf([upTo(3, '2024-02'), point(2)])
    const total = (own: object) => say(rows, { ...stock, total: { current: point(5, own) } }).paragraph
    expect(total({ asOf: '2024-02' as AsOf, isAsOfLeast: true })).toContain('một phần là số đến tháng 02/2024')
  })

  test('are led by the year where all are told of it', () => {
    expect(paragraphOf(point(3, { toldOf: period('2024') }), point(2, { toldOf: period('2024') }))).toMatch(
      /^Năm 2024, /,
    )
  })

  test('are led like a trend where one alone lacks months', () => {
    const one = { ...at('N', 0, distance(0)), current: point(3, { months: { reported: 2, expected: 3 } }) }
    expect(say([one], stock).paragraph).toMatch(/^Trong quý I\/2024, huyện N mới có số liệu của 2\/3 tháng /)
  })
})
