import { expect, test } from 'vitest'
import { areaLines } from './area-findings.ts'
import { buDop, catalogue, chonThanh, locNinh, ntm, observed, quarter, smallDataset } from './small-dataset.ts'

const shares = [9, 5, 3].map((value, index) =>
  observed(ntm, [locNinh, buDop, chonThanh][index]!, '2024-Q1', value, { denominator: 10 }),
)
const dataset = smallDataset(shares)

test('a quarter of an area is a line an indicator, in the order of the catalogue, with the place where it has one', () => {
  const lines = areaLines(dataset, locNinh.id, quarter('2024-Q1'))
  expect(lines.map(({ indicator }) => indicator)).toEqual(catalogue.indicators)
  expect(lines[0]).toMatchObject({ figure: { value: 9 }, place: { rank: 1, of: 3 } })
  expect(lines.slice(1).some((line) => 'place' in line)).toBe(false)
})

test('a quarter of an area that did not exist at its end has no line', () => {
  expect(areaLines(dataset, locNinh.id, quarter('2025-Q3'))).toEqual([])
})
