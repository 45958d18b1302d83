import { describe, expect, test } from 'vitest'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { indicatorColumn, one } from './package-fault.ts'
import { problemsOf } from './problems-of.ts'
import { type Edit, smallPackage } from './small-package.ts'

const observed = (from: string, to: string): Edit => ({ file: 'observations.csv', from, to })

describe('what only follows from a fault is not told: a package', () => {
  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    [
      'a wrong value, and the sums and parts that do not fit it',
      [
        observed('71,,,final,,,,report,,\n', '71.5,,,final,,,,report,,\n'),
        observed(
          'rural.ntm,,697,Huyện',
          'reception.turns,,25292,Xã Lộc Phú,2024-Q1,71,,,final,,,,report,,\nrural.ntm,,697,Huyện',
        ),
      ],
      ['value-not-whole'],
    ],
    [
      'a wrong value below a right one',
      [
        observed(
          'rural.ntm,,697,Huyện',
          'reception.turns,,25292,Xã Lộc Phú,2024-Q1,-71,,,final,,,,report,,\nrural.ntm,,697,Huyện',
        ),
      ],
      ['value-negative'],
    ],
    [
      'a measure that is none, and the columns it would forbid',
      [{ file: 'indicators.csv', from: 'commune,share', to: 'commune,shere' }],
      ['cell-not-option'],
    ],
    [
      'a measure that forbids several columns',
      [{ file: 'indicators.csv', from: 'commune,share', to: 'commune,count' }],
      ['share-unexpected'],
    ],
    [
      'a state that is none, and the source it would contradict',
      [observed('60,,,sample,', '60,,,mẫu,'), observed('8,8,,revised', '8,8,,reviewed')],
      ['cell-not-option'],
    ],
    [
      'what is told once a year and cumulatively, which it may not be, and its quarter',
      [
        ...indicatorColumn('yearly', ['', '', 'yes']),
        { file: 'indicators.csv', from: 'count,flow', to: 'count,cumulative' },
        observed('2024-Q1,71,', '2024-Q2,71,'),
      ],
      ['yearly-unexpected'],
    ],
    [
      'a kind of target that is none, and its upper end',
      [
        { file: 'targets.csv', from: 'state,source\n', to: 'state,source,kind,up_to\n' },
        { file: 'targets.csv', from: ',15,15,sample,generator', to: ',14,15,sample,generator,renge,15' },
      ],
      ['cell-not-option'],
    ],
    [
      'a column under another name, and that it is missing',
      [{ file: 'indicators.csv', from: ',measure,', to: ',measures,' }],
      ['column-unknown'],
    ],
  ])('reports %s once', (_, edits, expected) => {
    expect(problemsOf(smallPackage(edits)).map(({ code }) => code)).toEqual(expected)
  })

  test('names all columns that a measure asks for or forbids in one message', () => {
    const spare = one('indicators.csv', 'commune,share', 'commune,count')
    const lacking = one('indicators.csv', 'count,flow,', 'rate,flow,')
    expect(packageProblemSentence(problemsOf(smallPackage(spare))[0]!, 'en')).toBe(
      'indicators.csv, row 2, column denominator_time: An indicator of measure count has no denominator, so “stock” cannot stand here. Clear denominator_time, denominator_vi, denominator_en, or change measure (of share, rate there are denominators).',
    )
    expect(packageProblemSentence(problemsOf(smallPackage(lacking))[0]!, 'vi')).toBe(
      'indicators.csv, dòng 4, cột denominator_time: Vì measure = rate nên phải nói rõ mẫu số. Điền: denominator_time, denominator_vi, denominator_en; nếu chỉ biết số % (như tốc độ tăng) thì ghi measure = percent.',
    )
  })
})
