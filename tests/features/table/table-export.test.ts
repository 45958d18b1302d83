import { describe, expect, test } from 'vitest'
import { withoutSamples } from '../../../src/domain/dataset.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { clipboardContent } from '../../../src/exports/clipboard-content.ts'
import { copiedCells } from '../../../src/features/table/copied-cells.ts'
import { exportTableOf } from '../../../src/features/table/table-export.ts'
import { textsByLanguage } from '../../../src/i18n/texts.ts'
import { quarter } from '../../domain/small-dataset.ts'
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
      remark: 'nguồn in: “14/15 xã”',
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
})

test('the notes of the indicators say where the areas changed within a period', () => {
  const petitions = catalogue.indicators.filter(({ id }) => id === 'petitions.received')
  const windowIn = (first: string) => {
    const range = { first: quarter(first), last: quarter('2023-Q1') }
    const { exported } = open({ areas: ['697' as AreaId], quarter: range.last, range }, dataset, petitions)
    return exported.sections.at(-1)?.lines.at(-1)?.[5]
  }
  expect(windowIn('2022-Q3')).toMatch(
    /\. Quý IV\/2022: 15\/09\/2022 – 14\/12\/2022 \(trong kỳ, đơn vị hành chính thay đổi từ ngày 01\/10\/2022\); Quý I\/2023: [^(]+$/,
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
      ['Xã nông thôn mới (xã)', 'Huyện Lộc Ninh', '13', '15', '86,6667%', '14', '15', '93,3333%'],
      ['Xã nông thôn mới (xã)', 'Huyện Bù Đốp', '5', '6', '83,3333%', '5', '6', '83,3333%'],
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
