import { describe, expect, test } from 'vitest'
import { comparisonPage } from '../../src/answers/comparison-page.ts'
import { trendPage } from '../../src/answers/trend-page.ts'
import { chartCells } from '../../src/briefing/chart/chart-cells.ts'
import { chartTable } from '../../src/briefing/chart/chart-table.ts'
import { nativeTrend } from '../../src/briefing/chart/native-trend.ts'
import { trendPoints } from '../../src/briefing/chart/point-table.ts'
import { marksNote } from '../../src/briefing/documents/marks-note.ts'
import { chartSentences } from '../../src/charts/chart-sentences.ts'
import { resolveTrend } from '../../src/charts/resolve-trend.ts'
import { resolveComparison } from '../../src/charts/resolve-comparison.ts'
import type { CarryRule } from '../../src/domain/carry-rule.ts'
import { carriage } from '../../src/domain/carriage.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { freshCompareAddress } from '../../src/navigation/compare-address.ts'
import type { PageAddress } from '../../src/navigation/page-address.ts'
import { resolved } from '../charts/small-chart.ts'
import {
  day,
  locNinh,
  locPhu,
  newLocQuang,
  observed,
  oldLocQuang,
  quarter,
  smallDataset,
  turns,
} from '../domain/small-dataset.ts'

const { vi, en } = textsByLanguage
const document = 'Nghị quyết số 1662'
const adds: CarryRule = { indicator: turns.id, kind: 'add', restsOn: document }
const dataset = (rule: CarryRule = adds): Dataset => ({
  ...smallDataset([
    observed(turns, locPhu, '2025-Q1', 7),
    observed(turns, oldLocQuang, '2025-Q1', 5),
    observed(turns, locPhu, '2025-Q2', 8),
    observed(turns, oldLocQuang, '2025-Q2', 6),
    observed(turns, newLocQuang, '2025-Q3', 15),
    observed(turns, newLocQuang, '2025-Q4', 20),
  ]),
  areaChanges: { rules: [rule], shares: [], attributes: [], ends: [] },
  carriage,
})
const state = (own: Partial<PageAddress> = {}): PageAddress => ({
  areas: [newLocQuang.id],
  quarter: quarter('2025-Q4'),
  showsSamples: true,
  accumulation: 'quarter',
  range: { first: quarter('2025-Q1'), last: quarter('2025-Q4') },
  carriesOver: true,
  ...own,
})
const trend = (of: Dataset = dataset(), own: Partial<PageAddress> = {}) => trendPage(of, turns, state(own))
const joined = (of: ReturnType<typeof trend>) =>
  resolved(of.spec).series[0]!.segments.map(({ from, to }) => [from.x, to.x])

describe('a trend on the areas of its quarter', () => {
  const { spec } = trend()
  const chart = resolved(spec)

  test('is one line over the change, and without being carried over it begins after it', () => {
    expect(joined(trend())).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ])
    const { carriesOver: _, ...plain } = state()
    expect(joined(trendPage(dataset(), turns, plain))).toEqual([[2, 3]])
  })

  test('shows its carried figures by a mark of their own, which the legend names', () => {
    expect(chart.series[0]!.marks.map(({ style }) => style)).toEqual(['carried', 'carried', 'final', 'final'])
    expect(chart.legend).toContainEqual({ kind: 'carried', label: 'quy đổi' })
  })

  test('names quarters, rule and document once, in both languages', () => {
    expect(chart.notes.filter((note) => note.includes(document))).toEqual([
      `Quy đổi theo địa bàn ngày 31/12/2025 (Quý I/2025 – Quý II/2025): cộng số liệu các đơn vị hợp thành; căn cứ: ${document}; số chính xác.`,
    ])
    expect(
      resolveTrend(spec, { texts: en, today: day('2026-01-01') }).notes.filter((note) => note.includes(document)),
    ).toHaveLength(1)
  })

  test('says in every cell of its table that a figure is carried over', () => {
    const { rows } = chartTable(vi, spec, trendPoints(vi, spec, chart))
    expect(rows.map(([, cell]) => cell!.text.split('; ')[0])).toEqual(['12', '14', '15', '20'])
    expect(rows.map(([, cell]) => cell!.text.includes('quy đổi'))).toEqual([true, true, false, false])
  })

  test('brings the note along into a spreadsheet', () => {
    const { closing } = chartCells(vi, spec, { ...chart, notes: chart.notes }, trendPoints(vi, spec, chart))
    expect(closing!.join(' ')).toContain(document)
  })

  test('is one line on a slide, with a sign for what is carried over', () => {
    const native = nativeTrend(vi, spec, chart)
    expect(native.series).toHaveLength(1)
    expect(native.series[0]!.points!.map(({ mark }) => mark)).toEqual(['carried', 'carried', undefined, undefined])
    expect(marksNote(vi, native)).toEqual(['◊ quy đổi'])
  })

  test('says of the figure of a sentence that it is carried over, in headline and paragraph', () => {
    const { headline, paragraph } = chartSentences(vi, trend(dataset(), { areas: [locNinh.id] }).spec)
    expect(headline).toContain('quy đổi')
    expect(paragraph).toContain('quy đổi')
    expect(chartSentences(vi, spec).headline).not.toContain('quy đổi')
  })
})

test('a trend of an area that ended goes on with what is told of its communes', () => {
  const { spec, choosable } = trend(dataset(), { areas: [locNinh.id], quarter: quarter('2025-Q2') })
  expect(choosable.last).toBe('2025-Q4')
  expect(spec.series[0]!.points.map((point) => point.kind === 'value' && [point.y, point.carried])).toEqual([
    [12, undefined],
    [14, undefined],
    [15, 'exact'],
    [20, 'exact'],
  ])
})

test('what is refused is no figure, and the note gives the reason of the package once', () => {
  const reason = { vi: 'Danh hiệu do quyết định công nhận.', en: 'A title rests on decisions.' }
  const { spec } = trend(dataset({ indicator: turns.id, kind: 'refuse', reason }))
  const chart = resolved(spec)
  expect(spec.series[0]!.points.map(({ kind }) => kind)).toEqual(['missing', 'missing', 'value', 'value'])
  expect(chart.notes).toContain(
    'Quy đổi theo địa bàn ngày 31/12/2025 (Quý I/2025 – Quý II/2025): không quy đổi (Danh hiệu do quyết định công nhận).',
  )
  expect(chart.notes.filter((note) => note.includes('không quy đổi'))).toHaveLength(1)
  expect(joined(trend(dataset({ indicator: turns.id, kind: 'refuse', reason })))).toEqual([[2, 3]])
})

describe('a comparison on the areas of its quarter', () => {
  const page = (own: Partial<PageAddress> = {}) =>
    comparisonPage(
      dataset(),
      state(own),
      { ...freshCompareAddress, indicator: turns.id, base: { kind: 'quarter', quarter: quarter('2025-Q1') } },
      new Intl.Collator('vi'),
    )!

  test('subtracts what is carried over, and says by which rule', () => {
    const [row] = page().comparison.rows
    expect(row!.standing).toMatchObject({ kind: 'difference', amount: 8 })
    const chart = resolveComparison(page().answer, { texts: vi, today: day('2026-01-01') })
    expect(chart.rows[0]!.base).toMatchObject({ style: 'carried', text: '12' })
    expect(chart.notes.filter((note) => note.includes(document))).toHaveLength(1)
    expect(chart.legend.map(({ kind }) => kind)).toContain('carried')
  })

  test('has the districts beside one that ended', () => {
    const districts = page({ areas: [locNinh.id] })
    expect(districts.comparison.rows.map(({ area }) => area.code)).toEqual(['692', '693', '697'])
    expect(districts.comparison.rows[0]).toMatchObject({ current: { value: 20, carried: 'exact' } })
  })
})
