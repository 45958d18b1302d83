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
    ['66/86 xã, 76,7%', 66, undefined],
    ['đến tháng 12/2023 có 14/15 xã', 14, 15],
    ['41,3%, tăng 5% so với cùng kỳ', 19, 46],
    ['41%', 19, 46],
    ['41,4%', 413, 1000],
    ['nhiều xã', 48, undefined],
    ['48 xã, 12 thôn', 12, undefined],
    ['1 430 lượt', 1430, undefined],
    ['1.430 lượt', 1430, undefined],
    ['20% số xã', 48, undefined],
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
    ['42%', 19, 46, ['printed-percent-differs']],
    ['40%', 19, 46, ['printed-percent-differs']],
    ['7 xã', 8, 15, ['printed-number-differs']],
    ['48 xã', 47, undefined, ['printed-number-differs']],
    ['48 xã, 12 thôn', 13, undefined, ['printed-number-differs']],
  ])('“%s” contradict %s of %s', (printed, value, denominator, codes) => {
    expect(checkPrinted(printed, share, { value, ...(denominator === undefined ? {} : { denominator }) })).toEqual(
      codes,
    )
  })

  test('of a percentage alone are the number itself', () => {
    const percent = { measure: 'percent' } as const
    expect(checkPrinted('41,3%', percent, { value: 41.3 })).toEqual([])
    expect(checkPrinted('41,3%', percent, { value: 41.35 })).toEqual(['printed-number-differs'])
    expect(checkPrinted('41,3%', percent, { value: 43 })).toEqual(['printed-number-differs'])
  })

  test('may round or cut a percentage by one tenth of a point, not by more', () => {
    expect(checkPrinted('41,2%', share, { value: 19, denominator: 46 })).toEqual(['printed-percent-differs'])
    expect(checkPrinted('41,4%', share, { value: 19, denominator: 46 })).toEqual([])
  })
})
