import { expect, test } from 'vitest'
import { point } from '../small-chart.ts'
import { comparison, row, shares } from '../small-comparison.ts'
import { resolvedMap, smallMap } from './small-map.ts'

const one = (value: 0 | 1) => point(value * 100, { value, denominator: 1 })
const labelsOf = (rows: Parameters<typeof comparison>[1]) =>
  resolvedMap(
    smallMap(
      comparison('dumbbell', rows, { ...shares, indicator: { ...shares.indicator!, denominatorTime: 'stock' } }),
    ),
  )
    .legend.filter(({ kind }) => kind === 'area')
    .map(({ label }) => label)

test('of single things the legend says in the words of the map whether they have reached it, and no percentage', () => {
  expect(
    labelsOf([row('Lộc Ninh', one(0), one(1)), row('Bù Đăng', one(0), one(0)), row('Bù Đốp', one(1), one(1))]),
  ).toEqual(['chưa đạt: 1 địa bàn', 'đạt: 2 địa bàn'])
})

test('of wholes that are more than one it says shares', () => {
  const labels = labelsOf([
    row('Lộc Ninh', one(0), one(1)),
    row('Bù Đăng', one(0), point(50, { value: 1, denominator: 2 })),
  ])
  expect(labels.join(' ')).toContain('50%')
  expect(labels.join(' ')).not.toContain('đạt')
})
