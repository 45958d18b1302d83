import { describe, expect, test } from 'vitest'
import { checkPrinted } from '../../src/domain/printed-check.ts'

const share = { measure: 'share' } as const

describe('printed words', () => {
  test.each([
    ['14/15 xã', 14, 15],
    ['03/15 xã', 3, 15],
    ['19/46 trường, 41,3%', 19, 46],
    ['1.430/1.447 lượt (98,8 %)', 1430, 1447],
    ['đạt 91,63%', 164, 179],
    ['48 xã', 48, undefined],
    ['3 trong 15 xã', 14, 15],
    ['66/86 xã', 66, undefined],
  ])('“%s” contradict nothing about %s of %s', (printed, value, denominator) => {
    expect(checkPrinted(printed, share, { value, ...(denominator === undefined ? {} : { denominator }) })).toEqual([])
  })

  test.each([
    ['13/15 xã', 14, 15, ['printed-fraction-differs']],
    ['14/16 xã', 14, 15, ['printed-fraction-differs']],
    ['203/210 trường, bằng 99,67%', 203, 210, ['printed-percent-differs']],
    ['238/316 xã, đạt 88,9%', 238, 316, ['printed-percent-differs']],
    ['1.430/1.447 lượt, đạt 97%', 1430, 1447, ['printed-percent-differs']],
    ['20/46 trường, đạt 50%', 19, 46, ['printed-fraction-differs', 'printed-percent-differs']],
  ])('“%s” contradict %i of %i', (printed, value, denominator, codes) => {
    expect(checkPrinted(printed, share, { value, denominator })).toEqual(codes)
  })

  test('may round or cut a percentage by one tenth of a point, not by more', () => {
    expect(checkPrinted('41,2%', share, { value: 19, denominator: 46 })).toEqual(['printed-percent-differs'])
    expect(checkPrinted('41,4%', share, { value: 19, denominator: 46 })).toEqual([])
  })
})
