import { describe, expect, test } from 'vitest'
import { figureAt } from '../../src/domain/figure-at.ts'
import { locNinh, observed, quarter, smallDataset, turns } from './small-dataset.ts'

const dataset = smallDataset([observed(turns, locNinh, '2024-Q1', 71), observed(turns, locNinh, '2024-Q2', 39)])
const asked = { indicator: turns, area: locNinh.id }

describe('the figure of a quarter', () => {
  test.each([
    ['in the quarter', 'quarter', 39],
    ['since the start of its year', 'year-to-date', 110],
  ] as const)('%s', (_, accumulation, value) => {
    expect(figureAt(dataset, asked, { quarter: quarter('2024-Q2'), accumulation })).toMatchObject({ value })
  })
})
