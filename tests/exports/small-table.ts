import type { ExportTable } from '../../src/exports/export-table.ts'

/** A table with everything that may go wrong on the way out. */
export const smallTable: ExportTable = {
  title: '=1+1 Bảng số liệu',
  lines: ['Số liệu cập nhật 23/11/2026'],
  sampleMark: 'SỐ LIỆU MINH HOẠ',
  corner: ['Chỉ tiêu', 'Địa bàn'],
  partNames: { value: 'Số lượng', denominator: 'Trên tổng số', percent: 'Tỷ lệ' },
  columns: [
    { heading: 'Quý I/2024', parts: ['value', 'denominator', 'percent'] },
    { heading: 'Quý II/2024', parts: ['value'] },
  ],
  rows: [
    {
      headings: ['Xã nông thôn mới (xã)', 'Huyện Lộc Ninh'],
      figures: [
        { kind: 'number', value: 14, decimals: 0, denominator: 15, isSample: false, remark: 'nguyên văn: “14/15 xã”' },
        { kind: 'number', value: 0, decimals: 0, isSample: true },
      ],
    },
    {
      headings: ['Xã nông thôn mới (xã)', '=cmd|calc'],
      figures: [
        { kind: 'missing', reason: 'chưa báo cáo', isSample: false },
        { kind: 'number', value: 1234567.5, decimals: 1, isSample: false },
      ],
    },
  ],
  closing: ['Ô trống không phải số 0: 1 ô chưa báo cáo.'],
  list: {
    headings: ['Địa bàn', 'Giá trị', 'Tỷ lệ (%)', 'Nguồn in', 'Ghi chú'],
    rows: [
      ['Huyện Lộc Ninh', { number: 14, decimals: 0 }, { number: 93.333333333, decimals: 4 }, '14/15', 'có; dấu "nháy"'],
      ['=cmd|calc', { number: 0, decimals: 0 }, undefined, '+84', 'hai\ndòng, một ô'],
      ['Xã Lộc Ninh'.normalize('NFD'), { number: -1234567.5, decimals: 1 }, undefined, '@a', '\tx'],
      ['', undefined, undefined, '-', undefined],
    ],
  },
  sections: [
    {
      heading: 'Nguồn',
      hasColumnNames: true,
      lines: [
        ['Tên', 'Địa chỉ'],
        ['=1+1', 'https://example.vn/'],
      ],
    },
    { heading: 'Trạng thái', hasColumnNames: false, lines: [['sơ bộ', 'có thể đổi']] },
  ],
  sheetNames: { table: 'Bảng', list: 'Dữ liệu', notes: 'Nguồn và ghi chú' },
  pageFooter: 'Trang &P/&N',
}
