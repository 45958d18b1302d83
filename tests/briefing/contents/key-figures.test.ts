import { describe, expect, test } from 'vitest'
import { overviewOf } from '../../../src/answers/overview-of.ts'
import { keyFigures } from '../../../src/briefing/contents/key-figures.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { binhPhuocDataset } from '../../features/binh-phuoc.ts'
import { haiPhongDataset } from '../../golden/other-province/hai-phong.ts'

const { dataset } = await haiPhongDataset()
const { dataset: binhPhuoc } = await binhPhuocDataset()

test('Beside the figure of a quarter the plan of a year says what it is held against', () => {
  const overview = overviewOf(dataset, {
    areas: ['317' as AreaId],
    quarter: quarter('2024-Q4'),
  })
  const { columns, rows } = keyFigures(textsByLanguage.vi, overview).table
  const plan = columns.findIndex(({ heading }) => heading === 'Kế hoạch năm 2024')
  const revenue = rows.find(([name]) => /thu ngân sách/i.test(name!.text))!
  expect(revenue[1]!.text).toBe('322,00 tỷ đồng')
  expect(revenue[plan]!.text).toBe('1.250,00; luỹ kế năm 2024: 1.320,04 tỷ đồng, đạt kế hoạch năm')
})

describe('where few figures tell a change', () => {
  const tableOf = (when: string) =>
    keyFigures(textsByLanguage.vi, overviewOf(binhPhuoc, { areas: ['692' as AreaId], quarter: quarter(when) })).table

  test('one column says which and against what, and the others say nothing', () => {
    const { columns, rows } = tableOf('2024-Q1')
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Chỉ tiêu',
      'Quý I/2024',
      'Thay đổi',
      'Kế hoạch năm 2024',
      'Hạng',
    ])
    const changes = new Map(rows.map(([name, , change]) => [name!.text, change!.text]))
    expect(changes.get('Sản phẩm OCOP')).toBe('tăng 3 so với quý trước, tăng 10 so với cùng kỳ')
    expect(changes.get('Phổ cập THCS mức 2')).toBe('tăng 1 so với quý trước và cùng kỳ')
    expect(changes.get('Xã nông thôn mới')).toBe('')
  })

  test('two columns stay where most do', () => {
    expect(tableOf('2024-Q2').columns.map(({ heading }) => heading)).toContain('So với cùng kỳ')
  })
})
