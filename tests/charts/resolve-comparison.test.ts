import { describe, expect, test } from 'vitest'
import { reachedCount } from '../../src/charts/comparison-answer.ts'
import { comparisonHeadline } from '../../src/charts/comparison-headline.ts'
import { comparisonSentences } from '../../src/charts/comparison-sentences.ts'
import { type Distance, distanceBetween } from '../../src/domain/distance.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { figureValue, quarter, turns } from '../domain/small-dataset.ts'
import type { RowsForm } from '../../src/charts/compare-spec.ts'
import { gap, point } from './small-chart.ts'
import { comparison, district, fourDistricts, manyRows, resolvedComparison, row, shares } from './small-comparison.ts'

const { vi, en } = textsByLanguage

const forms: readonly RowsForm[] = ['dumbbell', 'bars', 'ranking', 'heat']

test('a row is read as a small table: value, base, change and place each under its name', () => {
  const [first] = resolvedComparison(comparison('dumbbell', fourDistricts)).rows
  expect(first!.table).toEqual({
    title: 'Huyện Lộc Ninh',
    lines: [
      { label: 'Quý I/2024', text: '71 lượt' },
      { label: 'Cùng kỳ năm trước (Quý I/2023)', text: '60 lượt' },
      { label: 'So với cùng kỳ', text: 'tăng 11 lượt (+18,3%)' },
      { label: 'Hạng', text: '1/3, lên 2 bậc' },
    ],
  })
})

describe('every form of one comparison', () => {
  test.each(forms)('has the same figures, sources and sentence: %s', (form) => {
    const chart = resolvedComparison(comparison(form, fourDistricts))
    const other = resolvedComparison(comparison('dumbbell', fourDistricts))
    expect(chart.rows.map(({ current, base, reading }) => ({ current, base, reading }))).toEqual(
      other.rows.map(({ current, base, reading }) => ({ current, base, reading })),
    )
    expect(chart.sentence).toBe(other.sentence)
    expect(chart.footer).toEqual(other.footer)
    expect(chart.scale.first).toBe(0)
  })

  test.each(forms)('survives being written down and read again: %s', (form) => {
    const spec = comparison(form, fourDistricts, { base: { kind: 'year-target' } })
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
    expect(resolvedComparison(JSON.parse(JSON.stringify(spec)))).toEqual(resolvedComparison(spec))
  })
})

describe('a figure of which something is to be known', () => {
  const noted = Array.from({ length: 12 }, (_, index) =>
    row(`A${index}`, point(1), point(index + 2, { note: `Ghi chú ${index}.` }), { isChosen: index === 0 }),
  )

  test.each(forms)('bears a sign that the legend explains: %s', (form) => {
    const chart = resolvedComparison(comparison(form, noted))
    expect(chart.rows[0]!.current).toMatchObject({ text: '02*', isNoted: true })
    expect(chart.rows[0]!.base).toMatchObject({ text: '01' })
    expect(chart.legend.filter(({ kind }) => kind === 'noted')).toEqual([{ kind: 'noted', label: 'có ghi chú' }])
  })

  test.each(forms)('is never without its note, however many there are: %s', (form) => {
    const silent = manyRows(20).map((each) => ({ ...each, current: gap('not-reported') }))
    const { notes } = resolvedComparison(comparison(form, [...noted, ...silent]))
    for (let index = 0; index < 12; index += 1) expect(notes.join('|')).toContain(`Ghi chú ${index}.`)
  })

  test('that many have in common is said once', () => {
    const same = noted.map((each) => ({ ...each, current: point(3, { note: 'Tính cả thị trấn.' }) }))
    const { notes } = resolvedComparison(comparison('dumbbell', same))
    expect(notes.filter((note) => note.includes('Tính cả thị trấn.'))).toHaveLength(1)
  })
})

describe('a comparison', () => {
  const chart = resolvedComparison(comparison('dumbbell', fourDistricts))

  test('is headed by the indicator, how many areas, and what with', () => {
    expect(chart.title).toBe('Số lượt tiếp công dân')
    expect(chart.subtitle).toBe('4 địa bàn; Quý I/2024 so với cùng kỳ (Quý I/2023)')
    expect(chart.yTitle).toBe('Đơn vị: lượt')
    expect(resolvedComparison(comparison('bars', fourDistricts), 'en').subtitle).toBe('4 areas; Q1 2023, Q1 2024')
  })

  test('reads each row with both figures, the change and the place', () => {
    expect(chart.rows[0]?.reading).toBe(
      'Huyện Lộc Ninh, Quý I/2024: 71 lượt; Cùng kỳ năm trước (Quý I/2023): 60 lượt; tăng 11 lượt (+18,3%); hạng 1/3; lên 2 bậc',
    )
    expect(chart.rows[2]?.reading).toBe(
      'Huyện Bù Đốp, Quý I/2024: chưa báo cáo; Cùng kỳ năm trước (Quý I/2023): 30 lượt; không so sánh: kỳ này không có số',
    )
    expect(chart.rows[3]?.reading).toContain('kỳ so sánh bằng 0, không tính tỷ lệ')
  })

  test('lists who has no figure as apart, not as last', () => {
    expect(chart.notes).toContain('Không có số, không xếp vào thứ tự: huyện Bù Đốp (chưa báo cáo).')
    const unasked = ['Đồng Xoài', 'Bình Long'].map((name) => row(name, gap('not-applicable'), gap('not-applicable')))
    expect(resolvedComparison(comparison('dumbbell', [...fourDistricts, ...unasked])).notes).toContain(
      'Không có số, không xếp vào thứ tự: huyện Bù Đốp (chưa báo cáo); huyện Đồng Xoài, huyện Bình Long (không áp dụng).',
    )
  })

  test('says what the reader left out, and then tells no place', () => {
    const some = resolvedComparison(comparison('dumbbell', fourDistricts, { leftOut: 91 }))
    expect(some.notes[0]).toBe('Chỉ hiện 4 trong 95 địa bàn đã chọn.')
    expect(some.rows[0]?.reading).not.toContain('hạng')
  })

  test('warns where counts of unequal wholes stand beside one another', () => {
    const rows = [
      row('A', point(1, { denominator: 2 }), point(2, { denominator: 2 })),
      row('B', point(1, { denominator: 15 }), point(9, { denominator: 15 })),
    ]
    const note = 'Các địa bàn có mẫu số khác nhau; muốn so mức đạt, hãy xem theo tỷ lệ.'
    expect(resolvedComparison(comparison('dumbbell', rows, { ...shares, quantity: 'count' })).notes).toContain(note)
    expect(resolvedComparison(comparison('dumbbell', rows, shares)).notes).not.toContain(note)
  })

  test('is marked as soon as one figure that is drawn is illustrative', () => {
    expect(chart.watermark).toBeUndefined()
    const sampled = comparison('dumbbell', [row('A', point(1), point(2, { state: 'sample' }))])
    expect(resolvedComparison(sampled).watermark).toBe('SỐ LIỆU MINH HOẠ')
    expect(resolvedComparison(comparison('dumbbell', [row('A', point(1), gap('not-reported', true))])).watermark).toBe(
      'SỐ LIỆU MINH HOẠ',
    )
  })

  test('has a heading over the first row of each former district', () => {
    const rows = [
      row('A', point(1), point(2), { group: [district('Lộc Ninh')] }),
      row('B', point(1), point(2), { group: [district('Lộc Ninh')] }),
      row('C', point(1), point(2), { group: [district('Bù Đốp'), district('Lộc Ninh')] }),
      row('D', point(1), point(2), { group: [] }),
    ]
    expect(resolvedComparison(comparison('dumbbell', rows)).rows.map(({ heading }) => heading)).toEqual([
      'Trước 01/07/2025 thuộc huyện Lộc Ninh',
      undefined,
      'Trước 01/07/2025 thuộc huyện Bù Đốp, huyện Lộc Ninh',
      'Không thuộc huyện cũ nào',
    ])
  })

  test('of ninety-five areas that did not report keeps its notes few', () => {
    const rows = manyRows(95).map((each) => ({ ...each, current: gap('not-reported') }))
    const { notes } = resolvedComparison(comparison('ranking', rows))
    expect(notes.length).toBeLessThanOrEqual(8)
    expect(notes.join(' ')).toContain('và 87 địa bàn khác')
  })

  test('of shares ends at the whole, or beyond it where a share does', () => {
    const scaleOf = (y: number) =>
      resolvedComparison(comparison('dumbbell', [row('A', point(0), point(y))], shares)).scale.last
    expect(scaleOf(60)).toBe(100)
    expect(scaleOf(12)).toBe(15)
    expect(scaleOf(130)).toBeGreaterThanOrEqual(130)
  })
})

describe('a range that was undertaken', () => {
  const range = point(30, { upTo: 50 })
  const held = (name: string, value: number, own: Partial<Distance> = {}) =>
    row(name, range, point(value), {
      standing: {
        ...(distanceBetween(turns, 'count', figureValue(value), figureValue(30, { upTo: 50 })) as Distance),
        ...own,
      },
    })
  const rows = [held('A', 42, { progress: 'within' }), held('B', 60, { progress: 'exceeded' }), held('C', 25)]
  const { baseQuarter: _, ...plain } = comparison('dumbbell', rows, { base: { kind: 'year-target' } })
  const spec = { ...plain, indicator: { ...plain.indicator, direction: 'higher' as const } }
  const chart = resolvedComparison(spec)

  test('stands in its cell with both ends, which the scale holds', () => {
    expect(chart.rows.map(({ base }) => base)).toEqual(
      rows.map(() => ({ kind: 'value', y: 30, upTo: 50, text: '30 – 50', style: 'final', isSample: false })),
    )
    expect(chart.rows[0]!.reading).toBe(
      'Huyện A, Quý I/2024: 42 lượt; Kế hoạch năm 2024: từ 30 lượt đến 50 lượt; trong khoảng kế hoạch',
    )
    const few = resolvedComparison({ ...spec, rows: [row('A', point(30, { upTo: 500 }), point(42))] })
    expect(few.scale.last).toBeGreaterThanOrEqual(500)
  })

  test('is told by the end that was left, and never as reached', () => {
    expect(chart.rows.map(({ change }) => change.words)).toEqual([
      'trong khoảng kế hoạch',
      'cao hơn cận trên 10 lượt',
      'thấp hơn cận dưới 5 lượt',
    ])
    expect(comparisonHeadline(vi, spec)).toBe('1/3 huyện trong khoảng kế hoạch năm 2024 về số lượt tiếp công dân')
    expect(comparisonHeadline(en, spec)).toBe('Visits of citizens: 1 of 3 districts within the target for 2024')
    expect(comparisonSentences(vi, spec)[0]).toBe(
      'Quý I/2024 so với kế hoạch năm 2024: 1 địa bàn trong khoảng, 1 cao hơn, 1 thấp hơn.',
    )
    expect(comparisonSentences(en, spec)[0]).toBe(
      'Q1 2024 against the target for 2024: 1 within it, 1 above it, 1 below it.',
    )
  })

  test('beside goals and limits of others is counted with none of them', () => {
    const other = (name: string, asks: 'goal' | 'limit', value: number) =>
      row(name, point(20), point(value), {
        standing: { ...(distanceBetween(turns, 'count', figureValue(value), figureValue(20)) as Distance), asks },
      })
    const mixed = [...rows, other('D', 'goal', 42), other('E', 'goal', 12), other('F', 'limit', 20)]
    expect(comparisonHeadline(vi, { ...spec, rows: mixed })).not.toMatch(/\//)
    expect(comparisonSentences(vi, { ...spec, rows: mixed })[0]).toBe(
      'Quý I/2024 so với kế hoạch năm 2024: 1/2 địa bàn đạt chỉ tiêu phấn đấu; 1/1 địa bàn trong mức tối đa; 1/3 địa bàn trong khoảng.',
    )
    expect(comparisonSentences(en, { ...spec, rows: mixed })[0]).toBe(
      'Q1 2024 against the target for 2024: 1 of 2 areas reached their goal; 1 of 1 areas within their limit; 1 of 3 areas within their range.',
    )
  })
})

test('a goal from above is reached from there, and nobody goes beyond it', () => {
  const held = (name: string, value: number, progress: 'met' | 'missed') =>
    row(name, point(800), point(value), {
      standing: {
        ...(distanceBetween(turns, 'count', figureValue(value), figureValue(800)) as Distance),
        asks: 'goal',
        progress,
      },
    })
  const { baseQuarter: _, ...plain } = comparison('dumbbell', [held('A', 750, 'met'), held('B', 950, 'missed')], {
    base: { kind: 'year-target' },
  })
  const spec = { ...plain, indicator: { ...plain.indicator, direction: 'lower' as const } }
  expect(comparisonHeadline(vi, spec)).toBe('1/2 huyện đạt kế hoạch năm 2024 về số lượt tiếp công dân')
  expect(comparisonSentences(vi, spec).slice(0, 3)).toEqual([
    'Quý I/2024 so với kế hoạch năm 2024: 1/2 địa bàn đạt.',
    'Cao hơn nhiều nhất: huyện B (cao hơn 150 lượt so với kế hoạch).',
    'Thấp hơn nhiều nhất: huyện A (thấp hơn 50 lượt so với kế hoạch).',
  ])
})

test.each([
  ['year-target', 'met', 'below', 1],
  ['year-target', 'on-path', 'above', 0],
  ['year-target', 'missed', 'above', 0],
  ['year-target', undefined, 'equal', 1],
  ['year-target', undefined, 'below', 0],
  ['path-target', 'on-path', 'below', 1],
  ['path-target', 'behind', 'above', 0],
  ['path-target', 'open', 'above', 1],
  ['path-target', 'open', 'below', 0],
] as const)('against a %s, what is judged %s and lies %s counts as reached: %i', (kind, progress, side, count) => {
  const standing = { kind: 'distance', quantity: 'count', amount: 0, side, judgement: 'neutral' } as const
  const judged = row('A', point(1), point(1), { standing: { ...standing, ...(progress ? { progress } : {}) } })
  expect(reachedCount({ rows: [judged], base: { kind }, indicator: turns })).toBe(count)
})

test('columns of what is told once a year are years', () => {
  const quarterly = comparison('heat', fourDistricts)
  const yearly = { ...quarterly, indicator: { ...quarterly.indicator, isYearly: true as const } }
  const labels = (of: typeof quarterly) =>
    resolvedComparison({ ...of, quarters: [quarter('2023-Q4'), quarter('2024-Q4')] }).columns.map(
      ({ label, year, name }) => [label, year, name],
    )
  expect(labels(quarterly)).toEqual([
    ['IV', '2023', 'Quý IV/2023'],
    ['IV', undefined, 'Quý IV/2024'],
  ])
  expect(labels(yearly)).toEqual([
    ['2023', undefined, 'Năm 2023'],
    ['2024', undefined, 'Năm 2024'],
  ])
})
