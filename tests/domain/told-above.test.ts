import { describe, expect, test } from 'vitest'
import { figureFor } from '../../src/domain/figure-for.ts'
import { yearToDate } from '../../src/domain/year-to-date.ts'
import { binhPhuoc, buDop, indicator, locNinh, observed, quarter, smallDataset } from './small-dataset.ts'

const growth = indicator('economy.growth', { measure: 'percent', time: 'flow', isSigned: true, decimals: 1 })
const reasonFor = (dataset: ReturnType<typeof smallDataset>, when: string) => {
  const figure = figureFor(dataset, { indicator: growth, area: locNinh.id, period: quarter(when) })
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
})
