import { describe, expect, test } from 'vitest'
import {
  binhPhuoc,
  buDop,
  carriedOver,
  chonThanh,
  locNinh,
  ntm,
  observed,
  quarter,
  ruralChonThanh,
  smallDataset,
  turns,
} from '../../domain/small-dataset.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { selectionFrame } from '../../../src/features/table/select-figures.ts'
import { binhPhuocDataset } from '../binh-phuoc.ts'
import { tableOf } from './small-selection.ts'

const dataset = smallDataset([observed(turns, locNinh, '2024-Q1', 3), observed(turns, locNinh, '2024-Q2', 4)])
const areasOf = (areas: readonly [typeof locNinh.id, ...(typeof locNinh.id)[]], at = '2024-Q2') =>
  tableOf(dataset, [turns], { areas, quarter: quarter(at) }).selection.areas

describe('the areas of a table', () => {
  test('are, for a province, itself as the whole and the areas below it', () => {
    expect(areasOf([binhPhuoc.id]).map(({ area, isTotal }) => [area.id, isTotal])).toEqual([
      [binhPhuoc.id, true],
      [locNinh.id, false],
      [buDop.id, false],
      [chonThanh.id, false],
    ])
  })

  test('are, for a district, its group with the chosen one marked, as they were then', () => {
    expect(areasOf([locNinh.id]).map(({ area, isChosen }) => [area.id, isChosen])).toEqual([
      [locNinh.id, true],
      [buDop.id, false],
      [chonThanh.id, false],
    ])
    expect(areasOf([chonThanh.id], '2022-Q3').map(({ area }) => area.id)).toContain(ruralChonThanh.id)
    expect(areasOf([chonThanh.id], '2022-Q3').find(({ isChosen }) => isChosen)?.key).toBe(ruralChonThanh.id)
  })

  test('are exactly the chosen ones when there are several', () => {
    expect(areasOf([buDop.id, locNinh.id]).map(({ area }) => area.id)).toEqual([buDop.id, locNinh.id])
  })

  test('are the group of the last time there was one, for an area that has ended', () => {
    expect(areasOf([locNinh.id], '2025-Q4')).toHaveLength(3)
  })
})

describe('the quarters of a table', () => {
  const periodsOf = (view: Parameters<typeof tableOf>[2], indicators = [turns]) =>
    tableOf(dataset, indicators, view).selection

  test('are four up to that of the page', () => {
    expect(periodsOf({}).periods.map((each) => each.quarter)).toEqual(['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2'])
  })

  test('are none when all of them lie beyond the publication', () => {
    const far = periodsOf({ range: { first: quarter('2090-Q1'), last: quarter('2099-Q4') } })
    expect(far.periods).toEqual([])
    expect(far.isClipped).toBe(true)
  })

  test('of two centuries are those of the publication', () => {
    const all = periodsOf({ range: { first: quarter('1900-Q1'), last: quarter('2099-Q4') } })
    expect(all.periods).toHaveLength(14)
    expect(all.isClipped).toBe(true)
  })

  test('are named by what they cover when flows accumulate, and add up to it', () => {
    const { selection, table } = tableOf(dataset, [turns], {
      accumulation: 'year-to-date',
      range: { first: quarter('2024-Q1'), last: quarter('2024-Q4') },
    })
    expect(selection.periods.map(({ period }) => period)).toEqual(['2024-Q1', '2024-H1', '2024-9M', '2024'])
    expect(
      table.rows.find(({ inner }) => inner.dimension === 'area' && inner.area.id === locNinh.id)?.cells,
    ).toMatchObject([
      { figure: { value: 3, period: '2024-Q1' } },
      { figure: { value: 7, period: '2024-H1' } },
      { figure: { kind: 'missing', reason: 'incomplete-year' } },
      { figure: { kind: 'missing', reason: 'incomplete-year' } },
    ])
  })

  test('do not accumulate, and have no share, where the indicators have neither', () => {
    const { refused, accumulation, quantity } = periodsOf({ accumulation: 'year-to-date', quantity: 'share' }, [
      carriedOver,
    ])
    expect({ refused, accumulation, quantity }).toEqual({
      refused: ['share', 'accumulation'],
      accumulation: 'quarter',
      quantity: 'count',
    })
    expect(periodsOf({ quantity: 'share' }, [ntm]).refused).toEqual([])
  })
})

test('two communes of one name are told apart', async () => {
  const { dataset: shipped } = await binhPhuocDataset()
  const { areas } = selectionFrame(shipped, [shipped.catalogue.indicators[0]!], {
    areas: ['25321' as AreaId, '25393' as AreaId],
    quarter: quarter('2024-Q2'),
    accumulation: 'quarter',
  })
  expect(areas.map(({ area }) => area.name)).toEqual(['Xã Tân Tiến (Bù Đốp)', 'Xã Tân Tiến (Đồng Phú)'])
})
