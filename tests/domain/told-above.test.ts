import { describe, expect, test } from 'vitest'
import { figureFor } from '../../src/domain/figure-for.ts'
import { yearToDate } from '../../src/domain/year-to-date.ts'
import { askedIndicators } from '../../src/domain/report-status.ts'
import {
  binhPhuoc,
  buDop,
  indicator,
  locNinh,
  locPhu,
  ntm,
  observed,
  oldLocQuang,
  quarter,
  smallDataset,
  turns,
} from './small-dataset.ts'

const growth = indicator('economy.growth', { measure: 'percent', time: 'flow', isSigned: true, decimals: 1 })
const reasonFor = (dataset: ReturnType<typeof smallDataset>, when: string, area = locNinh) => {
  const figure = figureFor(dataset, { indicator: growth, area: area.id, period: quarter(when) })
  return figure.kind === 'missing' ? figure.reason : figure.value
}

describe('what a province alone tells', () => {
  const told = [observed(growth, binhPhuoc, '2024-Q1', 3.9)]

  test('is missing of its districts because only the area above tells it, in every quarter', () => {
    const dataset = smallDataset(told)
    expect(['2024-Q1', '2024-Q2'].map((when) => reasonFor(dataset, when))).toEqual(['told-above', 'told-above'])
    const toDate = yearToDate(dataset, { indicator: growth, area: locNinh.id, quarter: quarter('2024-Q2') })
    expect(toDate).toMatchObject({ kind: 'missing', reason: 'told-above' })
  })

  test('is merely not published of a district where another one tells it', () => {
    expect(reasonFor(smallDataset([...told, observed(growth, buDop, '2023-Q4', 1)]), '2024-Q1')).toBe('not-published')
  })

  test('is not published anywhere where nobody tells it, nor of the province in another quarter', () => {
    expect(reasonFor(smallDataset([]), '2024-Q1')).toBe('not-published')
    const own = figureFor(smallDataset(told), { indicator: growth, area: binhPhuoc.id, period: quarter('2024-Q2') })
    expect(own).toMatchObject({ kind: 'missing', reason: 'not-published' })
  })

  test('is missing of its communes as well, which lie two levels below it, and is asked of none of them', () => {
    expect(reasonFor(smallDataset(told), '2024-Q1', locPhu)).toBe('told-above')
    const asked = askedIndicators(
      smallDataset([observed(turns, binhPhuoc, '2024-Q1', 5)]),
      [locPhu],
      quarter('2024-Q1'),
    )
    expect(asked).toContain(ntm)
    expect(asked).not.toContain(turns)
  })

  test('is told only above of a commune where districts tell it, and is not published of one whose neighbour tells it', () => {
    const ofDistricts = [...told, observed(growth, buDop, '2024-Q1', 1)]
    expect(reasonFor(smallDataset(ofDistricts), '2024-Q1', locPhu)).toBe('told-above')
    const ofCommunes = [...ofDistricts, observed(growth, oldLocQuang, '2024-Q1', 2)]
    expect(reasonFor(smallDataset(ofCommunes), '2024-Q1', locPhu)).toBe('not-published')
    expect(reasonFor(smallDataset([...told, observed(growth, oldLocQuang, '2024-Q1', 2)]), '2024-Q1', locPhu)).toBe(
      'not-published',
    )
  })
})
