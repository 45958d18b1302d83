import { expect, test } from 'vitest'
import { dayOfReport, writtenDay } from '../../../src/reading/narrative/written-day.ts'

test.each([
  ['20/06/2024', '2024-06-20'],
  [' 5-6-2024 ', '2024-06-05'],
  ['05.06.2024', '2024-06-05'],
  ['2024-06-20', '2024-06-20'],
  ['06/20/2024', undefined],
  ['31/02/2024', undefined],
  ['20/06', undefined],
  ['', undefined],
])('“%s” is %s, the day of the month first', (text, day) => {
  expect(writtenDay(text)).toBe(day)
})

test.each([
  ['UBND HUYỆN LỘC NINH\nLộc Ninh, ngày 05 tháng 6 năm 2024\nBÁO CÁO', '2024-06-05'],
  ['Số: 19/BC-BKTXH      Tân Phú, ngày 09/12/2024\nBÁO CÁO', '2024-12-09'],
  ['Lộc Ninh, ngày    tháng 6 năm 2024', undefined],
  [
    'Lộc Ninh, ngày ... tháng 6 năm 2024\nBÁO CÁO\nThực hiện Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2024',
    undefined,
  ],
  ['UBND HUYỆN LỘC NINH\nThực hiện Công văn số 123/CV-UBND ngày 05/3/2024', undefined],
  ['Từ ngày 15/12/2023 đến ngày 14/3/2024 huyện tiếp 71 lượt.', undefined],
  [`BÁO CÁO${' .'.repeat(800)} ngày 05 tháng 6 năm 2024`, undefined],
])('of “%s” the head tells %s', (text, day) => {
  expect(dayOfReport(text)).toBe(day)
})
