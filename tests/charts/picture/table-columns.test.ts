import { expect, test } from 'vitest'
import { tableColumns } from '../../../src/charts/picture/table-columns.ts'
import { textCell } from '../../../src/paper/paper-table.ts'
import { measure } from '../small-chart.ts'

const names = ['Xã nông thôn mới nâng cao', 'Trường đạt chuẩn quốc gia', 'Phổ cập mầm non 5 tuổi']
const sentence = 'tăng 3 so với quý trước, tăng 10 so với cùng kỳ'
const rows = names.map((name, index) => [name, index === 1 ? sentence : '', '16/16 (100%)'].map(textCell))
const columns = [
  { heading: 'Chỉ tiêu', align: 'start' },
  { heading: 'Thay đổi', align: 'start' },
  { heading: 'Quý I/2024', align: 'end' },
] as const

test('one long text is broken before the names of all rows are', () => {
  const fontSize = 20
  const widest = Math.max(...names.map((name) => measure(name, fontSize, 400)))
  const { groups, isWrapped } = tableColumns({ columns, rows }, { width: 760, fontSize, measure })
  const [first, second, third] = groups[0]!.widths
  expect(isWrapped).toBe(true)
  expect(first).toBeGreaterThanOrEqual(widest - 0.1)
  expect(second).toBeLessThan(measure(sentence, fontSize, 400))
  expect(third).toBeGreaterThanOrEqual(measure('16/16 (100%)', fontSize, 400) - 0.1)
})
