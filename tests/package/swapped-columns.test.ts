import { expect, test } from 'vitest'
import { hintsOf, told } from './hints-of.ts'
import { type Edit, smallPackageTexts } from './small-package.ts'

/** Two columns of the observations under each other's name. */
const swapped = (first: string, second: string): readonly Edit[] => {
  const [header = ''] = smallPackageTexts['observations.csv']!.split('\n')
  const columns = header.split(',').map((column) => (column === first ? second : column === second ? first : column))
  return [{ file: 'observations.csv', from: header, to: columns.join(',') }]
}
const part = (from: string, to: string): Edit => ({ file: 'observations.csv', from, to })

test('the columns of code and name that changed places are named', () => {
  expect(new Set(hintsOf(swapped('area_code', 'area_name')).map(({ code }) => code))).toEqual(
    new Set(['columns-swapped']),
  )
  expect(told(swapped('area_code', 'area_name'))).toContain(
    'Có lẽ hai cột area_code và area_name bị đổi chỗ. Nếu vậy, đổi lại tên của hai cột ở dòng 1',
  )
  expect(told(swapped('area_code', 'area_name'), 'en')).toContain(
    'The columns area_code and area_name may have changed',
  )
})

test('numerators and denominators that changed places are named where nearly all shares of several indicators are above the whole', () => {
  const both = [
    part('2024-Q1,14,15,', '2024-Q1,15,14,'),
    part('2024-Q1,3,15,', '2024-Q1,15,3,'),
    part('14/15 xã', ''),
    part('"03/15 xã, đạt 20%"', ''),
  ]
  expect(hintsOf(both)).toContainEqual({ code: 'columns-swapped', params: { first: 'value', second: 'denominator' } })
  expect(hintsOf(both.filter(({ from }) => !from.includes('2024-Q1,3')))).not.toContainEqual(
    expect.objectContaining({ code: 'columns-swapped' }),
  )
})
