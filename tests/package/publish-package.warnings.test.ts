import { describe, expect, test } from 'vitest'
import type { WarningCode } from '../../src/domain/package-problem.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { packageWarnings } from '../../src/i18n/package-warnings.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { at, figure, indicatorColumn, observed, one } from './package-fault.ts'
import { type Edit, smallPackage } from './small-package.ts'

const warningsOf = (edits: readonly Edit[]): readonly Problem<WarningCode>[] => {
  const result = publishPackage(smallPackage(edits))
  if (!result.ok) throw new Error(result.problems.map((problem) => packageProblemSentence(problem, 'en')).join('\n'))
  return result.value.warnings
}

const asMeasure = (measure: string): readonly Edit[] => one('indicators.csv', ',count,flow,', `,${measure},`)
/** The target of the small package with another value and a column for rates. */
const rate = (cells: string): readonly Edit[] => [
  ...one('targets.csv', 'state,source\n', 'state,source,rate,kind\n'),
  ...one('targets.csv', '15,15,sample,generator', cells),
]
const rateRows = (...rows: readonly string[]): readonly Edit[] =>
  rate(
    `15,15,sample,generator,,\n${rows.map((row) => `reception.turns,692,Huyện Lộc Ninh,${row},sample,generator,,`).join('\n')}`,
  )
/** Rows of visits before the others. */
const visits = (...rows: readonly string[]): readonly Edit[] =>
  observed(
    'reception.turns,,692',
    `${rows.map((row) => `reception.turns,,${row},,,final,,,,report,,\n`).join('')}reception.turns,,692`,
  )
const falls = ['2023-H1,40', '2023-9M,35.5', '2023,36'].map((row) => `692,Huyện Lộc Ninh,${row}`)
const lower = one('indicators.csv', 'all communes,higher', 'all communes,lower')
const oneDigit = one('indicators.csv', 'inspectorate,0', 'inspectorate,1')
const partsNeedNoSum = [
  ...one('breakdowns.csv', 'regular,yes', 'regular,no'),
  ...one('breakdowns.csv', 'leader,yes', 'leader,no'),
]

const warned: readonly {
  readonly code: WarningCode
  readonly edits: readonly Edit[]
  readonly place: Problem['place']
  readonly params?: Problem['params']
}[] = [
  {
    code: 'target-perhaps-fraction',
    edits: [...lower, ...rate('0.95,,sample,generator,yes,limit')],
    place: at('targets.csv', 2, 'value', '0.95'),
    params: { percent: 95, least: 93.33 },
  },
  {
    code: 'target-above-denominators',
    edits: rate('95,,sample,generator,,'),
    place: at('targets.csv', 2, 'value', '95'),
    params: { most: 15 },
  },
  {
    code: 'target-perhaps-rate',
    edits: [...observed('14,15,,final,,,14/15 xã', '14000,15000,,final,,,'), ...rate('98,,sample,generator,,')],
    place: at('targets.csv', 2, 'value', '98'),
    params: { middle: 14000 },
  },
  {
    code: 'target-far-below',
    edits: rateRows('2024-Q4,14,'),
    place: at('targets.csv', 3, 'value', '14'),
    params: { middle: 284 },
  },
  {
    code: 'target-far-above',
    edits: rateRows('2024-Q4,5681,'),
    place: at('targets.csv', 3, 'value', '5681'),
    params: { middle: 284 },
  },
  {
    code: 'figure-thousandfold',
    edits: visits('692,Huyện Lộc Ninh,2023-Q4,71500'),
    place: figure(4, 'value', '71500'),
    params: { other: 71, period: '2024-Q1' },
  },
  {
    code: 'figure-unit-of-series',
    edits: visits(...['2023-Q2,150', '2023-Q3,200', '2023-Q4,30000'].map((told) => `692,Huyện Lộc Ninh,${told}`)),
    place: figure(6, 'value', '30000'),
    params: { usual: 150, meant: 30 },
  },
  {
    code: 'figure-unit-of-area',
    edits: [
      ...asMeasure('amount,flow'),
      ...one(
        'areas.csv',
        '692,Huyện',
        ['801', '802', '803'].map((code) => `${code},Huyện ${code},district,huyện,70,,2025-06-30\n`).join('') +
          '692,Huyện',
      ),
      ...visits(...['801', '802', '803'].map((code) => `${code},Huyện ${code},2024-Q1,71000`)),
    ],
    place: figure(7, 'value', '71'),
    params: { usual: 71000, period: '2024-Q1' },
  },
  {
    code: 'figure-far-off',
    edits: [
      ...asMeasure('index,stock'),
      ...partsNeedNoSum,
      ...visits(...['2023-Q1,70', '2023-Q2,72', '2023-Q3,7'].map((row) => `692,Huyện Lộc Ninh,${row}`)),
    ],
    place: figure(6, 'value', '7'),
    params: { nearest: 70 },
  },
  {
    code: 'denominator-far-off',
    edits: observed(
      'rural.ntm_advanced,,692',
      `${['2023-Q1,14,15', '2023-Q2,14,15', '2023-Q3,14,15000'].map((row) => `rural.ntm,,692,Huyện Lộc Ninh,${row},,final,,,,report,,\n`).join('')}rural.ntm_advanced,,692`,
    ),
    place: figure(5, 'denominator', '15000'),
    params: { usual: 15 },
  },
  {
    code: 'rate-far-off',
    edits: [
      ...one('indicators.csv', ',count,flow,,,,', ',rate,flow,stock,dân số,people,'),
      ...partsNeedNoSum,
      ...observed('2024-Q1,71,,', '2024-Q1,71,1500,'),
      ...observed('regular,692,Huyện Lộc Ninh,2024-Q1,60,,', 'regular,692,Huyện Lộc Ninh,2024-Q1,60,1500,'),
      ...observed('leader,692,Huyện Lộc Ninh,2024-Q1,11,,', 'leader,692,Huyện Lộc Ninh,2024-Q1,11,1500,'),
      ...observed(
        'reception.turns,,692',
        `${['2023-Q1,70,1500', '2023-Q2,72,1500', '2023-Q3,1500,75'].map((row) => `reception.turns,,692,Huyện Lộc Ninh,${row},,final,,,,report,,\n`).join('')}reception.turns,,692`,
      ),
    ],
    place: figure(6, 'value', '1500'),
    params: { rate: 2000, usual: 4.73 },
  },
  {
    code: 'figure-perhaps-fraction',
    edits: [
      ...asMeasure('percent,stock'),
      ...partsNeedNoSum,
      ...oneDigit,
      ...visits(...['2021-Q1,70', '2022-Q1,72', '2023-Q1,0.7'].map((row) => `692,Huyện Lộc Ninh,${row}`)),
    ],
    place: figure(6, 'value', '0.7'),
    params: { percent: 70, least: 70 },
  },
  {
    code: 'figures-perhaps-fractions',
    edits: [
      ...asMeasure('percent,stock'),
      ...partsNeedNoSum,
      ...one('indicators.csv', ',inspectorate,0,', ',inspectorate,2,'),
      ...observed('2024-Q1,71,', '2024-Q1,0.71,'),
      ...observed('2024-Q1,60,', '2024-Q1,0.6,'),
      ...observed('2024-Q1,11,', '2024-Q1,0.1,'),
      ...visits(...['2021-Q1,0.7', '2022-Q1,0.62'].map((row) => `692,Huyện Lộc Ninh,${row}`)),
      ...rate('15,15,sample,generator,,\nreception.turns,692,Huyện Lộc Ninh,2024-Q4,95,,sample,generator,,goal'),
    ],
    place: at('targets.csv', 3, 'value', '95'),
    params: { indicator: 'reception.turns', count: 3, most: 0.71, percent: 71 },
  },
  {
    code: 'revised-without-before',
    edits: observed('8,8,,revised,,7,', '8,8,,revised,,,'),
    place: figure(7, 'revised_from', ''),
  },
  {
    code: 'year-not-over',
    edits: [
      ...indicatorColumn('yearly', ['', '', 'yes']),
      ...asMeasure('count,stock'),
      ...observed('Lộc Ninh,2024-Q1,71', 'Lộc Ninh,2024,71'),
      ...observed('Lộc Ninh,2024-Q1,60', 'Lộc Ninh,2023,60'),
      ...observed('Lộc Ninh,2024-Q1,11', 'Lộc Ninh,2023,11'),
    ],
    place: figure(4, 'period', '2024'),
    params: { last: '2024-12-14', dataDate: '2024-05-01' },
  },
  {
    code: 'target-rate-falls',
    edits: [...asMeasure('percent,cumulative'), ...partsNeedNoSum, ...rateRows('2024-Q2,50,', '2024-Q3,45,')],
    place: at('targets.csv', 4, 'value', '45'),
    params: { before: 50, quarter: '2024-Q2' },
  },
  {
    code: 'target-rounded',
    edits: rate('98.25,,sample,generator,yes,'),
    place: at('targets.csv', 2, 'value', '98.25'),
    params: { shown: '98.3' },
  },
  {
    code: 'target-kind-unsaid',
    edits: [...lower, ...rate('14,15,sample,generator,,')],
    place: at('targets.csv', 2, 'kind', ''),
    params: { value: 14 },
  },
  {
    code: 'target-goal-goes-back',
    edits: rate('14,15,sample,generator,,\nrural.ntm,692,Huyện Lộc Ninh,2024-Q3,15,15,sample,generator,,'),
    place: at('targets.csv', 2, 'value', '14'),
    params: { before: 15, quarter: '2024-Q3', own: '2024-Q4' },
  },
  {
    code: 'target-path-other-whole',
    edits: rate('15,15,sample,generator,,\nrural.ntm,692,Huyện Lộc Ninh,2024-Q1,14,16,sample,generator,,'),
    place: at('targets.csv', 3, 'denominator', '16'),
    params: { known: 15, quarter: '2024-Q1' },
  },
  {
    code: 'target-path-without-rate',
    edits: [
      ...observed('14,15,,final,,,14/15 xã', '14,,,final,,,14 xã'),
      ...rate('15,15,sample,generator,,\nrural.ntm,692,Huyện Lộc Ninh,2024-Q1,93,,sample,generator,yes,'),
    ],
    place: at('targets.csv', 3, 'value', '93'),
    params: { quarter: '2024-Q1' },
  },
  {
    code: 'flow-perhaps-cumulative',
    edits: visits(
      ...[2018, 2019, 2020, 2021].flatMap((year) =>
        [10, 22, 31, 45].map((value, index) => `692,Huyện Lộc Ninh,${year}-Q${index + 1},${value}`),
      ),
    ),
    place: figure(5, 'period', '2018-Q2'),
    params: { indicator: 'reception.turns', count: 4 },
  },
  {
    code: 'cumulative-percent-falls',
    edits: [...asMeasure('percent,cumulative'), ...partsNeedNoSum, ...oneDigit, ...visits(...falls)],
    place: figure(5, 'value', '35.5'),
    params: { before: 40, period: '2023-H1' },
  },
  {
    code: 'months-make-no-quarter',
    edits: [...asMeasure('percent,flow'), ...partsNeedNoSum, ...visits('692,Huyện Lộc Ninh,2023-02,40')],
    place: figure(4, 'period', '2023-02'),
    params: { indicator: 'reception.turns', period: '2023-Q1' },
  },
  {
    code: 'months-of-ended-area',
    edits: [
      ...one('areas.csv', '2022-09-30', '2022-08-31'),
      ...one('areas.csv', '2022-10-01', '2022-09-01'),
      ...one('succession.csv', '2022-10-01', '2022-09-01'),
      ...observed('697,Huyện Chơn Thành,2022-Q3', '697,Thị xã Chơn Thành,2022-Q3'),
      ...visits('697,Huyện Chơn Thành,2022-08,40'),
    ],
    place: figure(4, 'period', '2022-08'),
    params: { indicator: 'reception.turns', period: '2022-Q3' },
  },
  {
    code: 'day-perhaps-swapped',
    edits: one(
      'areas.csv',
      '75,2025-07-01,\n',
      `75,2025-07-01,\n${['27001', '27002'].map((code) => `${code},Xã ${code},commune,xã,75,2025-07-01,\n`).join('')}27003,Xã 27003,commune,xã,70,2025-01-07,2025-06-30\n`,
    ),
    place: at('areas.csv', 11, 'valid_from', '2025-01-07'),
    params: { meant: '2025-07-01', count: 4 },
  },
  {
    code: 'definition-gap',
    edits: one('definitions.csv', 'new,2022-03-08', 'new,2022-03-18'),
    place: at('definitions.csv', 3, 'valid_from', '2022-03-18'),
    params: { from: '2022-03-08', to: '2022-03-17', other: 'old', firstRow: 2, version: 'new' },
  },
]

describe('what may be a slip is published and told with its place, in both languages', () => {
  test.each(warned)('$code', ({ code, edits, place, params }) => {
    const [warning, ...others] = warningsOf(edits)
    expect(others).toEqual([])
    expect(warning).toMatchObject({ code, place, ...(params ? { params } : {}) })
    for (const language of ['vi', 'en'] as const) {
      expect(packageProblemSentence(warning!, language)).not.toMatch(/[{}]|undefined/)
    }
  })

  test('and no warning is without such a test', () => {
    const tested = new Set<string>(warned.map(({ code }) => code))
    expect(Object.keys(packageWarnings).filter((code) => !tested.has(code))).toEqual([])
  })

  test('at several places is one warning', () => {
    const [warning] = warningsOf([
      ...asMeasure('percent,flow'),
      ...partsNeedNoSum,
      ...visits('692,Huyện Lộc Ninh,2023-02,40', '692,Huyện Lộc Ninh,2023-03,41'),
    ])
    expect(packageProblemSentence(warning!, 'vi')).toMatch(/ Cũng vậy ở 1 dòng khác: 5 \(“2023-03”\)\.$/)
    expect(packageProblemSentence(warning!, 'en')).toMatch(/ So too in 1 more row: 5 \(“2023-03”\)\.$/)
  })
})

describe('no warning is given', () => {
  test.each<readonly [string, readonly Edit[]]>([
    ['for the small package', []],
    [
      'for a limit that is small beside small figures',
      [
        ...lower,
        ...observed('14,15,,final,,,14/15 xã', '1,15,,final,,,1/15 xã'),
        ...observed('3,15,,final,,,"03/15 xã, đạt 20%"', '0,15,,final,,,'),
        ...rate('0.9,,sample,generator,yes,limit'),
      ],
    ],
    ['for a number of communes that there are', rate('15,,sample,generator,,')],
    [
      'for a percentage that fell as its source says',
      [
        ...asMeasure('percent,cumulative'),
        ...partsNeedNoSum,
        ...oneDigit,
        ...visits(falls[0]!),
        ...observed(
          'report,,\nreception.turns,,692,Huyện Lộc Ninh,2024-Q1',
          'report,,\nreception.turns,,692,Huyện Lộc Ninh,2023-9M,35.5,,,final,,,,report,sum,\nreception.turns,,692,Huyện Lộc Ninh,2024-Q1',
        ),
      ],
    ],
    [
      'for months beside a row of their quarter',
      [...asMeasure('percent,flow'), ...partsNeedNoSum, ...visits('692,Huyện Lộc Ninh,2024-02,40')],
    ],
    ['for months that make a quarter', visits('692,Huyện Lộc Ninh,2023-02,40')],
  ])('%s', (_, edits) => {
    expect(warningsOf(edits)).toEqual([])
  })
})
