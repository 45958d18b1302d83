import { describe, expect, test } from 'vitest'
import type { AreaId } from '../../../src/domain/area.ts'
import { withoutSamples } from '../../../src/domain/dataset.ts'
import { reportsPage } from '../../../src/features/reports/reports-page.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { binhPhuocDataset } from '../binh-phuoc.ts'

const { dataset } = await binhPhuocDataset()
const view = (id: string, at: string, of = dataset) => reportsPage(of, id as AreaId, quarter(at))
const statuses = (id: string, at: string, name: string, of = dataset) =>
  view(id, at, of)
    .rows.find(({ area }) => area.name === name)
    ?.reports.map(({ status }) => status)

describe('who has sent what', () => {
  test('lists the group of the chosen area, as it was then, and marks the chosen one', () => {
    const before = view('697', '2022-Q3')
    expect(before.rows).toHaveLength(11)
    expect(before.rows.filter(({ isChosen }) => isChosen).map(({ area }) => area.name)).toEqual(['Huyện Chơn Thành'])
    expect(view('697', '2022-Q4').rows.find(({ isChosen }) => isChosen)?.area.name).toBe('Thị xã Chơn Thành')
  })

  test('Bù Đốp sent nothing for the third quarter of 2023, and the coverage says so by row and by column', () => {
    const found = view('692', '2023-Q3')
    expect(statuses('692', '2023-Q3', 'Huyện Bù Đốp')).toEqual(Array.from({ length: 5 }, () => 'not-sent'))
    expect(found.rows.find(({ area }) => area.code === '693')?.coverage).toEqual({
      reported: 0,
      expected: 5,
    })
    expect(found.columns).toEqual(Array.from({ length: 5 }, () => ({ reported: 10, expected: 11 })))
    expect(found.total).toEqual({ reported: 50, expected: 55 })
  })

  test('of the third quarter of 2024 some reports were returned, are not due or lack figures, and the others have come in', () => {
    const found = view('692', '2024-Q3')
    const of = (name: string) => statuses('692', '2024-Q3', name)
    expect(of('Huyện Phú Riềng')).toEqual(['sent', 'sent', 'sent', 'returned', 'sent'])
    expect(of('Thị xã Bình Long')).toEqual(['sent', 'returned', 'sent', 'sent', 'sent'])
    expect(of('Thành phố Đồng Xoài')).toEqual(['sent', 'sent', 'sent', 'sent', 'not-due'])
    expect(of('Huyện Bù Gia Mập')).toEqual(['sent', 'sent', 'sent', 'partly-sent', 'sent'])
    expect(found.total).toEqual({ reported: 51, expected: 54 })
  })

  test('counts an area without rows apart, and one whose rows are not all there as incomplete', () => {
    const isGone = (area: string, indicator: string) =>
      area.startsWith('693|') ||
      (area.startsWith('692|') && /^(?:reception|petitions)/.test(indicator) && indicator !== 'reception.turns')
    const holed: typeof dataset = {
      ...dataset,
      observation: (key) => (isGone(`${key.area}|`, key.indicator) ? undefined : dataset.observation(key)),
    }
    const found = view('692', '2024-Q2', holed)
    expect(statuses('692', '2024-Q2', 'Huyện Bù Đốp', holed)).toEqual(Array.from({ length: 5 }, () => 'unknown'))
    expect(found.rows.find(({ area }) => area.code === '692')?.reports.map((each) => each.status)).toContain(
      'partly-sent',
    )
    expect(found.total).toEqual({ reported: 49, expected: 55 })
  })

  test('shows every status that districts may have somewhere', () => {
    const shown = [dataset, withoutSamples(dataset)].flatMap((of) =>
      ['2023-Q3', '2024-Q1', '2024-Q3', '2025-Q2'].flatMap((at) =>
        view('692', at, of).rows.flatMap(({ reports }) => reports.map(({ status }) => status)),
      ),
    )
    expect([...new Set(shown)].sort()).toEqual([
      'not-due',
      'not-sent',
      'partly-sent',
      'press',
      'provisional',
      'returned',
      'sent',
      'unknown',
    ])
  })

  test('the last quarter is provisional', () => {
    expect(statuses('692', '2025-Q2', 'Huyện Lộc Ninh')).toEqual(Array.from({ length: 5 }, () => 'provisional'))
  })

  test('without samples an article is no report, and nobody is said to owe one', () => {
    const found = view('692', '2024-Q1', withoutSamples(dataset))
    expect(found.total).toEqual({ reported: 0, expected: 0 })
    expect(found.sampleCount).toBe(0)
    expect(statuses('692', '2024-Q1', 'Huyện Lộc Ninh', withoutSamples(dataset))).toEqual(
      Array.from({ length: 5 }, () => 'press'),
    )
    expect(statuses('692', '2024-Q1', 'Huyện Bù Đốp', withoutSamples(dataset))).toEqual(
      Array.from({ length: 5 }, () => 'unknown'),
    )
  })

  test('after the districts ended there is nobody to send', () => {
    expect(view('692', '2025-Q4')).toMatchObject({ rows: [], total: { reported: 0, expected: 0 } })
  })
})
