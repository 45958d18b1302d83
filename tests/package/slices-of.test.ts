import { describe, expect, test } from 'vitest'
import { publishPackage } from '../../src/package/publish-package.ts'
import { smallPackage } from './small-package.ts'

const ofDistrict = 'reception.turns,,692,Huyện Lộc Ninh,2024-Q1,71,,,final,,,,report,,\n'
const ofCommune = (state: string, period = '2024-Q1'): string =>
  `reception.turns,,25292,Xã Lộc Phú,${period},71,,,${state},,,,${state === 'sample' ? 'generator' : 'report'},,\n`

/** The slices of the small package with other rows in the place of the district's visits. */
function slicesWith(rows: string): readonly string[] {
  const parts = 'reception.turns,regular,692,Huyện Lộc Ninh,2024-Q1,60,,,sample,,,,generator,,\n'
  const published = publishPackage(
    smallPackage([
      { file: 'observations.csv', from: ofDistrict, to: rows },
      { file: 'observations.csv', from: parts, to: '' },
      {
        file: 'observations.csv',
        from: 'reception.turns,leader,692,Huyện Lộc Ninh,2024-Q1,11,,,sample,provisional,,,generator,,\n',
        to: '',
      },
    ]),
  )
  if (!published.ok) throw new Error(JSON.stringify(published.problems))
  return [...published.value.files.keys()].map((name) => name.replace(/-[0-9a-f]{16}\.json$/, '')).slice(1)
}

describe('what a commune tells', () => {
  test.each([
    [
      'beside its district is kept by itself',
      ofDistrict + ofCommune('final'),
      ['rural-70', 'reception-70', 'within-692'],
    ],
    ['as a sample beside a figure, too', ofDistrict + ofCommune('sample'), ['rural-70', 'reception-70', 'within-692']],
    [
      'of another quarter is needed for its total',
      ofDistrict + ofCommune('final', '2024-Q2'),
      ['rural-70', 'reception-70'],
    ],
    [
      'from a source beside a sample, which can be hidden, is needed for its total',
      ofDistrict.replace('final', 'sample').replace('report', 'generator') + ofCommune('final'),
      ['rural-70', 'reception-70'],
    ],
    ['alone is needed for its total', ofCommune('final'), ['rural-70', 'reception-70']],
  ])('%s', (_, rows, expected) => {
    expect(slicesWith(rows)).toEqual(expected)
  })
})
