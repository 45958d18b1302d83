import { describe, expect, test } from 'vitest'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import type { Edit } from './small-package.ts'
import { observed, one } from './package-fault.ts'
import { hintsOf, problemsAfter, told, visits } from './hints-of.ts'

describe('what an indicator is said to be against what its values are', () => {
  const shares = (...cells: readonly string[]): readonly Edit[] => [
    ...one('indicators.csv', ',count,flow,,,,', ',share,flow,stock,dân số,population,'),
    ...visits(...cells),
    ...observed(',71,,,final', ',71,80,,final'),
  ]

  test('numerators above denominators in most rows may be a rate', () => {
    expect(hintsOf(shares('9,5', '8,5', '7,5', '6,5'))).toMatchObject([
      { code: 'measure-rate', params: { indicator: 'reception.turns', count: 4, all: 7 } },
    ])
  })

  test('and so may numerators that are not whole', () => {
    expect(hintsOf(shares('1.5,5', '2.5,5', '3.5,5', '4.5,5'))).toMatchObject([{ code: 'measure-rate' }])
  })

  test('counts from 0 to 100 with decimals may be a percentage, where the indicator says so itself', () => {
    const edits = visits('41.3,', '42.5,', '99.5,', '40.1,')
    const asShare = one('indicators.csv', ',Lượt tiếp,', ',Tỷ lệ tiếp,')
    expect(hintsOf([...edits, ...asShare])).toMatchObject([{ code: 'measure-percent' }])
    expect(hintsOf(edits)).toMatchObject([{ code: 'measure-amount' }])
    expect(hintsOf([...visits('141.3,', '42.5,', '99.5,', '40.1,'), ...asShare])).toMatchObject([
      { code: 'measure-amount' },
    ])
  })

  test('a printed rate that comes out by another factor is told with it', () => {
    const rate = (printed: string) => [
      ...one('indicators.csv', ',count,flow,,,,', ',rate,flow,stock,dân số,population,'),
      ...observed('60,,,sample,,,,generator,,', ',,not-reported,sample,,,,generator,,'),
      ...observed('11,,,sample,provisional', ',,not-reported,sample,provisional'),
      ...observed('71,,,final,,,,report', `71,5000,,final,,,"${printed}",report`),
    ]
    expect(hintsOf(rate('14,2‰'))).toEqual([
      { code: 'rate-factor', params: { indicator: 'reception.turns', factor: 1000, factorNow: 100 } },
    ])
    expect(hintsOf(rate('14,7‰'))).toEqual([])
  })

  test.each<readonly [name: string, edits: readonly Edit[]]>([
    ['one denominator of a count', visits('1,5', '2,', '3,', '4,')],
    ['one numerator above its denominator', shares('9,5', '4,5', '3,5', '4,5')],
  ])('%s proves nothing', (_, edits) => {
    expect(problemsAfter(edits)).toHaveLength(1)
    expect(hintsOf(edits)).toEqual([])
  })

  const plan = (row: string) =>
    one('targets.csv', '15,15,sample,generator', `15,15,sample,generator\n${row},sample,generator`)
  const turns = 'reception.turns,692,Huyện Lộc Ninh,2024-Q4'
  const amount = 'Nếu reception.turns là đại lượng có phần lẻ, ghi measure = amount, kèm decimals.'
  const signed = 'Nếu reception.turns có thể âm (tăng trưởng, chênh lệch), ghi signed = yes.'
  test.each<readonly [name: string, edits: readonly Edit[], code: string, hint: string | undefined]>([
    ['one value that is not whole', visits('1.5,', '2,', '3,', '4,'), 'value-not-whole', amount],
    ['a target that is not whole', plan(`${turns},80.5,`), 'value-not-whole', amount],
    ['two values below zero', visits('-1,', '-2,', '3,', '4,'), 'value-negative', signed],
    ['a target below zero', plan(`${turns},-80,`), 'value-negative', signed],
    [
      'one numerator that is not whole',
      shares('1.5,5', '2,5', '3,5', '4,5'),
      'value-not-whole',
      'Nếu reception.turns là một đại lượng trên một đại lượng khác, ghi measure = rate.',
    ],
    [
      'a target of a share that is not whole',
      one('targets.csv', ',15,15,', ',95.5,,'),
      'value-not-whole',
      'Nếu “95.5” là tỷ lệ phần trăm của kế hoạch thì ghi rate = yes và để trống denominator.',
    ],
    [
      'a denominator of a target that is not whole',
      one('targets.csv', ',15,15,', ',15,15.5,'),
      'value-not-whole',
      'Nếu rural.ntm là một đại lượng trên một đại lượng khác, ghi measure = rate.',
    ],
    ['a denominator of a target below zero', one('targets.csv', ',15,15,', ',15,-15,'), 'value-negative', undefined],
  ])('%s is told as what it is, and what to write stands in the hint alone', (_, edits, code, hint) => {
    expect(problemsAfter(edits).map((problem) => problem.code)).toEqual([code])
    expect(told(edits)).toBe(hint === undefined ? '' : `Gợi ý: ${hint}`)
    expect(packageProblemSentence(problemsAfter(edits)[0]!, 'vi').split('Gợi ý: ')[0]).not.toMatch(/ = /)
  })
})
