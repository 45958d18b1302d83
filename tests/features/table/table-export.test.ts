import { describe, expect, test } from 'vitest'
import { withoutSamples } from '../../../src/domain/dataset.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { clipboardContent } from '../../../src/exports/clipboard-content.ts'
import { copiedCells } from '../../../src/features/table/copied-cells.ts'
import { exportTableOf } from '../../../src/features/table/table-export.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { tableTexts } from '../../../src/i18n/table-texts.ts'
import { budgetDataset, revenue } from '../../domain/small-budget.ts'
import {
  binhPhuoc,
  buDop,
  chonThanh,
  locNinh,
  observed,
  quarter,
  smallDataset,
  turns,
  unreported,
} from '../../domain/small-dataset.ts'
import { binhPhuocDataset } from '../binh-phuoc.ts'
import { tableOf } from './small-selection.ts'

const { catalogue, dataset } = await binhPhuocDataset()
const rural = catalogue.indicators.filter(({ family }) => family === 'rural')
const texts = textsByLanguage.vi
const open = (view: Parameters<typeof tableOf>[2], of = dataset, indicators = rural) => {
  const { table } = tableOf(of, indicators, { areas: ['692' as AreaId], quarter: quarter('2024-Q1'), ...view })
  return {
    table,
    exported: exportTableOf(texts, table, { catalogue, history: of.history, title: 'Bảng', isYearToDate: false }),
  }
}

describe('the table as it leaves', () => {
  test('has every row of the page with real numbers, a share as three cells', () => {
    const { exported } = open({})
    expect(exported.columns.map(({ heading, parts }) => [heading, parts.length])).toEqual([
      ['Quý II/2023', 3],
      ['Quý III/2023', 3],
      ['Quý IV/2023', 3],
      ['Quý I/2024', 3],
    ])
    expect(exported.rows.find(({ headings }) => headings[1] === 'Huyện Lộc Ninh')?.figures[3]).toEqual({
      kind: 'number',
      value: 14,
      denominator: 15,
      decimals: 0,
      isSample: false,
      remark: 'nguyên văn: “14/15 xã”',
    })
    expect(exported.rows.find(({ headings }) => headings[1] === 'Huyện Bù Đốp')?.figures[1]).toEqual({
      kind: 'missing',
      reason: 'chưa báo cáo',
      isSample: true,
    })
  })

  test('bears the mark of samples as soon as one cell is illustrative, and not without', () => {
    expect(open({}).exported.sampleMark).toMatch(/^SỐ LIỆU MINH HOẠ: \d+ trong \d+ ô/)
    expect(open({}, withoutSamples(dataset)).exported.sampleMark).toBeUndefined()
  })

  test('says below in which state the figures are, why cells are empty and where all comes from', () => {
    expect(open({}).exported.closing).toEqual([
      'Trạng thái số liệu: minh hoạ, chính thức.',
      expect.stringMatching(/^Ô trống không phải số 0: 7 ô chưa báo cáo\.$/),
      'Nguồn: Số liệu minh hoạ do chương trình tạo, không phải số thật',
      'Nguồn: Một số kết quả tích cực trong công tác dân vận của chính quyền quý I/2024 (Lộc Ninh), 22/04/2024',
    ])
  })

  test('says of a total only what it lacks', () => {
    const province = open({ areas: [catalogue.areas.find(({ code }) => code === '70')!.id] }).exported.rows.filter(
      ({ headings }) => headings[1] === 'Tỉnh Bình Phước' && headings[0].startsWith('Xã nông thôn mới (xã)'),
    )
    expect(province[0]?.figures.map((each) => (each.kind === 'number' ? each.remark : each.reason))).toEqual([
      undefined,
      '10/11 đơn vị',
      undefined,
      undefined,
    ])
  })

  test('says beside a figure how many months of its quarter it has, and lists them in columns of their own', () => {
    const months = smallDataset([
      observed(turns, locNinh, '2024-Q1', 43, { months: { reported: 2, expected: 3 } }),
      observed(turns, buDop, '2024-Q1', 20),
    ])
    const { exported } = open({ areas: [locNinh.id, binhPhuoc.id] }, months, [turns])
    const row = (name: string) => exported.rows.find(({ headings }) => headings.includes(name))?.figures.at(-1)
    expect(row('Huyện Lộc Ninh')).toMatchObject({ value: 43, remark: '2/3 tháng' })
    expect(row('Tỉnh Bình Phước')).toMatchObject({ value: 63, remark: '2/3 đơn vị; ít nhất 2/3 tháng' })
    const columns = ['Số tháng đã có đủ', 'Số tháng phải có'].map((heading) => exported.list.headings.indexOf(heading))
    const listed = exported.list.rows
      .filter((cells) => cells.includes('2024-Q1'))
      .map((cells) => [cells[2], ...columns.map((column) => cells[column])])
    const two = { number: 2, decimals: 0 }
    expect(listed).toEqual([
      ['692', two, { ...two, number: 3 }],
      ['70', two, { ...two, number: 3 }],
    ])
  })

  test('explains sources, states, reasons and indicators on the sheet of notes', () => {
    const { sections } = open({}).exported
    expect(sections.map(({ heading }) => heading)).toEqual([
      'Nguồn của số liệu',
      'Ghi chú của các số',
      'Trạng thái của một số',
      'Vì sao một ô không có số',
      'Các chỉ tiêu',
    ])
    expect(sections.at(-1)?.lines).toHaveLength(rural.length + 1)
  })

  test('explains the reasons that stand in it, and nothing where no figure is missing', () => {
    const reasonsOf = (...others: Parameters<typeof smallDataset>[0]) => {
      const told = smallDataset([observed(turns, locNinh, '2024-Q1', 71), ...others])
      const { exported } = open({ areas: [locNinh.id], quarter: quarter('2024-Q2') }, told, [turns])
      const { headMissing } = tableTexts.vi.file
      return exported.sections.find(({ heading }) => heading === headMissing)?.lines.map(([term]) => term)
    }
    expect(reasonsOf(unreported(turns, locNinh, '2024-Q2'))).toEqual(['chưa báo cáo', ''])
    expect(reasonsOf(observed(turns, locNinh, '2024-Q2', 80))).toBeUndefined()
  })
})

test('the notes of the indicators say where the areas changed within a period', () => {
  const petitions = catalogue.indicators.filter(({ id }) => id === 'petitions.received')
  const windowIn = (first: string) => {
    const range = { first: quarter(first), last: quarter('2023-Q1') }
    const { exported } = open({ areas: ['697' as AreaId], quarter: range.last, range }, dataset, petitions)
    return exported.sections.at(-1)?.lines.at(-1)?.[5]
  }
  expect(windowIn('2022-Q3')).toMatch(
    /\. Quý IV\/2022: 15\/09\/2022 – 14\/12\/2022 \(16 ngày đầu, đến 30\/09\/2022, theo địa bàn cũ; từ 01\/10\/2022 theo địa bàn mới\); Quý I\/2023: [^(]+$/,
  )
  expect(windowIn('2023-Q1')).toMatch(/\. Quý I\/2023: [^(;]+$/)
})

describe('some cells of the table', () => {
  const { table } = open({})

  test('are copied with the headings that were selected with them', () => {
    const { text } = copiedCells(texts, table, {
      rows: { first: 4, last: 5 },
      columns: { first: 2, last: 3 },
      columnHeadings: true,
      rowHeadings: true,
    })
    expect(text.split('\r\n').map((line) => line.split('\t'))).toEqual([
      ['Chỉ tiêu', 'Địa bàn', 'Quý IV/2023', '', '', 'Quý I/2024', '', ''],
      ['', '', 'Số lượng', 'Trên tổng số', 'Tỷ lệ', 'Số lượng', 'Trên tổng số', 'Tỷ lệ'],
      ['Xã nông thôn mới (xã)', 'Huyện Lộc Ninh', '13', '15', '86,7%', '14', '15', '93,3%'],
      ['Xã nông thôn mới (xã)', 'Huyện Bù Đốp', '5', '6', '83,3%', '5', '6', '83,3%'],
    ])
  })

  test('are the same numbers as in the whole', () => {
    const whole = clipboardContent('vi', { ...open({}).exported, has: { columnHeadings: false, rowHeadings: false } })
    const { text } = copiedCells(texts, table, {
      rows: { first: 0, last: table.page.rows.length - 1 },
      columns: { first: 0, last: 3 },
      columnHeadings: false,
      rowHeadings: false,
    })
    expect(whole.text).toContain(text)
  })
})

describe('a table of money entered in đồng', () => {
  const budget = budgetDataset(
    [
      observed(revenue, locNinh, '2023-Q4', 455_900_123_456),
      observed(revenue, locNinh, '2024-Q1', 1_234_567_890_123, { state: 'revised', revisedFrom: 1_200_000_000_000 }),
      observed(revenue, buDop, '2024-Q1', 8_600_000),
      observed(revenue, chonThanh, '2024-Q1', 1_450_000_000),
      observed(turns, locNinh, '2024-Q1', 71),
    ],
    [],
    [turns],
  )
  const view = { areas: [locNinh.id, buDop.id, chonThanh.id] as const, quarter: quarter('2024-Q1') }
  const opened = (state: Parameters<typeof tableOf>[3] = {}) => {
    const { table } = tableOf(budget, budget.catalogue.indicators, view, state)
    return {
      table,
      exported: exportTableOf(texts, table, {
        catalogue: budget.catalogue,
        history: budget.history,
        title: 'Bảng',
        isYearToDate: false,
      }),
    }
  }
  const { table, exported } = opened()

  test('has one unit for an indicator, named where the indicator is', () => {
    expect([...new Set(exported.rows.map(({ headings }) => headings[0]))]).toEqual([
      'Thu ngân sách (tỷ đồng)',
      'reception.turns (xã)',
    ])
    expect(opened({ columns: 'indicator', outer: 'area' }).exported.columns.map(({ heading }) => heading)).toEqual([
      'Thu ngân sách (tỷ đồng)',
      'reception.turns (xã)',
    ])
  })

  test('calls money a value, and no number of things, also where counts stand beside it', () => {
    expect(exported.partNames.value).toBe('Giá trị')
    const all = { rows: { first: 0, last: 0 }, columns: { first: 0, last: 0 }, columnHeadings: true, rowHeadings: true }
    expect(copiedCells(texts, table, all).text).not.toContain('Số lượng')
  })

  test('shows and copies the numbers of that unit, and none of them as nothing', () => {
    const last = exported.rows.map(({ figures }) => figures.at(-1)).slice(0, 3)
    expect(last).toMatchObject([
      { value: 1234.567890123, decimals: 1, remark: 'điều chỉnh; trước đây 1.200,0' },
      { value: 0.0086, decimals: 3 },
      { value: 1.45, decimals: 1 },
    ])
    const rows = { first: 0, last: 2 }
    const { text } = copiedCells(texts, table, {
      rows,
      columns: { first: 1, last: 1 },
      columnHeadings: false,
      rowHeadings: true,
    })
    expect(text.split('\r\n').map((line) => line.split('\t').at(-1))).toEqual(['1234,6', '0,009', '1,5'])
  })

  test('lists every figure exactly, in the unit of the data', () => {
    const { headings, rows } = exported.list
    const at = (heading: string): number => headings.indexOf(heading)
    const { columnValue, columnUnit, columnRevisedFrom } = tableTexts[texts.language].file
    const listed = rows.map((row) => [columnValue, columnUnit, columnRevisedFrom].map((name) => row[at(name)]))
    expect(listed).toContainEqual([
      { number: 1_234_567_890_123, decimals: 0 },
      'đồng',
      { number: 1_200_000_000_000, decimals: 0 },
    ])
    expect(listed).toContainEqual([{ number: 8_600_000, decimals: 0 }, 'đồng', undefined])
  })

  test('says among its notes what is entered and what is shown', () => {
    const lines = exported.sections.flatMap((section) => section.lines)
    expect(lines.find(([name]) => name === 'Thu ngân sách nhà nước trên địa bàn')).toContain('đồng (hiển thị: tỷ đồng)')
    expect(lines.find(([name]) => name === 'reception.turns')).toContain('xã')
  })
})
