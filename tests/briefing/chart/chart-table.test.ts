import { noteSignText } from '../../../src/charts/note-sign.ts'
import { sampleSign } from '../../../src/i18n/sample-sign.ts'
import { describe, expect, test } from 'vitest'
import { chartTable, sampleNotes } from '../../../src/briefing/chart/chart-table.ts'
import { comparisonPoints, trendPoints } from '../../../src/briefing/chart/point-table.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import type { PaperTable } from '../../../src/paper/paper-table.ts'
import { gap, point, resolved, series, spec } from '../../charts/small-chart.ts'
import { comparison, fourDistricts, resolvedComparison } from '../../charts/small-comparison.ts'
import { yearToDatePeriod } from '../../../src/domain/period.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { typeOf } from '../../domain/small-vocabulary.ts'

const { vi } = textsByLanguage
const tableOfTrend = (trend: ReturnType<typeof spec>): PaperTable =>
  chartTable(vi, trend, trendPoints(vi, trend, resolved(trend)))
const textsOf = ({ rows }: PaperTable) => rows.map((row) => row.map(({ text }) => text))
const samplesOf = ({ rows }: PaperTable) => rows.map((row) => row.map(({ isSample }) => isSample))

describe('a trend as a table', () => {
  test('has the reason of each gap', () => {
    const table = tableOfTrend(
      spec([
        series([gap(), point(3), point(0), gap('not-reported'), point(5), gap()]),
        series([gap(), gap(), point(2), point(1), point(4), gap()], {
          id: 'b',
          area: { name: 'Huyện Bù Đốp', type: typeOf('huyện') },
        }),
      ]),
    )
    expect(table.columns.map(({ heading }) => heading)).toEqual(['Kỳ (đơn vị: xã)', 'Huyện Lộc Ninh', 'Huyện Bù Đốp'])
    expect(textsOf(table).map(([period]) => period)).toEqual([
      'Quý II/2023',
      'Quý III/2023',
      'Quý IV/2023',
      'Quý I/2024',
    ])
    expect(textsOf(table)[2]?.[1]).toBe('chưa báo cáo')
    expect(sampleNotes(vi, table)).toEqual([])
  })

  test('says beside the name of a year no more that its figure is that of the year', () => {
    const yearly = { ...spec([]).indicator, isYearly: true } as const
    const points = [gap(), gap(), gap(), point(14, { toldOf: yearToDatePeriod(quarter('2023-Q4')) })]
    const [[name, told] = []] = textsOf(tableOfTrend(spec([series(points)], { indicator: yearly })))
    expect([name, told]).toEqual(['Năm 2023', '14'])
  })

  test('says with a share its parts, and of each figure what it is', () => {
    const own = { value: 14, denominator: 15 }
    const table = tableOfTrend(
      spec([
        series([
          point(14, { ...own, state: 'sample', illustrates: 'provisional' }),
          point(14, { ...own, coverage: { reported: 10, expected: 11 } }),
          point(14, { ...own, months: { reported: 2, expected: 3 }, coverage: { reported: 11, expected: 11 } }),
          gap('not-reported', true),
          point(14, { ...own, state: 'final' }),
          gap(),
          gap(),
        ]),
      ]),
    )
    expect(textsOf(table).map(([, text]) => text)).toEqual([
      '14/15† (93,3%); sơ bộ',
      '14/15 (93,3%); 10/11 đơn vị',
      '14/15 (93,3%); 2/3 tháng',
      'chưa báo cáo†',
      '14/15 (93,3%)',
    ])
    expect(samplesOf(table).map(([, isSample]) => isSample)).toEqual([true, false, false, true, false])
    expect(table.rows.map(([, cell]) => cell?.isMarked ?? false)).toEqual(samplesOf(table).map(([, each]) => each))
    expect(sampleNotes(vi, table)).toEqual([`† ${vi.messages.exporting.sampleSign}`])
  })

  test('of samples alone signs none of them, and explains no sign: the mark of the page says it once', () => {
    const sample = { state: 'sample' } as const
    const table = tableOfTrend(spec([series([gap(), point(3, sample), point(0, sample), point(5, sample)])]))
    expect(textsOf(table).map(([, text]) => text)).toEqual(['03', '0', '05'])
    expect(samplesOf(table).map(([, isSample]) => isSample)).toEqual([true, true, true])
    expect(sampleNotes(vi, table)).toEqual([])
  })

  test('marks samples with another sign than a chart has for figures with a note', () => {
    expect(sampleSign).not.toBe(noteSignText)
  })

  test('explains the sign of samples where a figure is marked, whatever stands in texts', () => {
    const table = (cell: Omit<PaperTable['rows'][number][number], 'text'>): PaperTable => ({
      columns: [],
      rows: [[{ text: '14†', ...cell }]],
    })
    expect(sampleNotes(vi, table({ isSample: true }))).toEqual([])
    expect(sampleNotes(vi, table({ isSample: true, isMarked: true }))).toHaveLength(1)
  })

  test('of sourced figures has no sample in it, whatever signs the names of areas have', () => {
    const trend = spec([
      series([gap(), point(3), point(0), point(2), point(5), gap()], { area: { name: 'Xã A*', type: typeOf('xã') } }),
    ])
    expect(tableOfTrend(trend).columns[1]?.heading).toContain('*')
    expect(sampleNotes(vi, tableOfTrend(trend))).toEqual([])
  })
})

test('a trend of more areas than quarters has a row for each area', () => {
  const areas = Array.from({ length: 4 }, (_, index) =>
    series([point(index), gap('not-reported')], {
      id: String(index),
      area: { name: `Xã ${index}`, type: typeOf('xã') },
    }),
  )
  const table = tableOfTrend(spec(areas, { quarters: [quarter('2024-Q1'), quarter('2024-Q2')] }))
  expect(table.columns.map(({ heading }) => heading)).toEqual(['Địa bàn (đơn vị: xã)', 'Quý I/2024', 'Quý II/2024'])
  expect(textsOf(table)[2]).toEqual(['Xã 2', '02', 'chưa báo cáo'])
})

test('a comparison by former districts has their names above their first rows', () => {
  const compared = comparison('ranking', fourDistricts)
  const chart = resolvedComparison(compared)
  const grouped = { ...chart, rows: chart.rows.map((row, index) => (index === 2 ? { ...row, heading: 'Cũ' } : row)) }
  const { rows } = chartTable(vi, compared, comparisonPoints(vi, compared, grouped))
  expect(rows).toHaveLength(5)
  expect(rows[2]).toEqual([{ text: 'Cũ', isSample: false, isHeading: true }])
})

describe('a comparison as a table', () => {
  const tableOf = (rows: typeof fourDistricts): PaperTable => {
    const compared = comparison('dumbbell', rows)
    return chartTable(vi, compared, comparisonPoints(vi, compared, resolvedComparison(compared)))
  }

  test('has both figures and what lies between them', () => {
    const table = tableOf(fourDistricts)
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Địa bàn (đơn vị: lượt)',
      'Cùng kỳ năm trước (Quý I/2023)',
      'Quý I/2024',
      'So sánh',
    ])
    expect(textsOf(table)[0]).toEqual(['Huyện Lộc Ninh', '60', '71', 'tăng 11 lượt'])
    expect(textsOf(table)[2]).toEqual(['Huyện Bù Đốp', '30', 'chưa báo cáo', 'kỳ này không có số'])
  })

  test('of sourced figures has no sample in it, whatever signs the names of its rows have', () => {
    const [first, ...others] = fourDistricts
    const table = tableOf([{ ...first!, area: { ...first!.area, name: 'Huyện Lộc Ninh*' } }, ...others])
    expect(textsOf(table)[0]?.[0]).toBe('Huyện Lộc Ninh*')
    expect(samplesOf(table).flat()).not.toContain(true)
    expect(sampleNotes(vi, table)).toEqual([])
  })
})
