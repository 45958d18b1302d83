import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { crossPath, missingSign } from '../../src/charts/missing-sign.ts'
import { cornersOf } from './small-chart.ts'

test('the sign of a missing figure is a cross of two strokes around its place', () => {
  expect(cornersOf(crossPath(50, 20, 3))).toEqual([
    { x: 47, y: 17 },
    { x: 53, y: 23 },
    { x: 47, y: 23 },
    { x: 53, y: 17 },
  ])
  expect(missingSign(50, 20, 3)).not.toHaveProperty('fill')
})

test('it is drawn in one place for every chart, legend and small picture', () => {
  const folder = new URL('../../src/charts/', import.meta.url)
  const drawing = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /x - (arm|radius|r), y - \1.*x \+ \1, y \+ \1/.test(readFileSync(new URL(file, folder), 'utf8')))
  expect(drawing).toEqual(['missing-sign.ts'])
})
