import { describe, expect, test } from 'vitest'
import type { CategoryId, Indicator } from '../../src/domain/indicator.ts'
import type { LocatedValue } from '../../src/domain/located-observation.ts'
import type { Month } from '../../src/domain/month.ts'
import type { ObservedValue } from '../../src/domain/observation.ts'
import { outOfLine } from '../../src/domain/out-of-line.ts'
import {
  buDop,
  chonThanh,
  criteria,
  indicator,
  locNinh,
  locPhu,
  newLocQuang,
  ntm,
  oldLocQuang,
  observed,
  ontime,
  turns,
} from './small-dataset.ts'

const fees = indicator('budget.fees', { measure: 'amount', time: 'flow', decimals: 3 })
const revenue: Indicator = { ...fees, time: 'cumulative' }
const percent = indicator('budget.disbursed', { measure: 'percent', time: 'stock', decimals: 1 })
const levelOf = () => 'district' as const
type Told = readonly [at: string, value: number]
const found = (of: Indicator, ...told: readonly Told[]) => {
  const values = told.map(([at, value], index): LocatedValue => {
    const month = /-\d\d$/.test(at) ? { period: at as Month } : {}
    const observation = { ...observed(of, locNinh, month.period ? '2024-Q1' : at, value), ...month } as ObservedValue
    return { observation, place: { row: index + 2 }, accepts: [] }
  })
  return outOfLine(new Map([[of.id, of]]), values, levelOf).map(({ code, place, params }) =>
    [place?.row, place?.text, code, ...Object.values(params ?? {})].join(' '),
  )
}

const year = (of: number, times: number): readonly Told[] => [
  [`${of}-Q1`, 370.5 * times],
  [`${of}-H1`, 702 * times],
  [`${of}-9M`, 998 * times],
  [`${of}`, 1320 * times],
]

describe('neighbours of a series that differ as two units do', () => {
  test('are told once, by the one further from the middle of the series', () => {
    expect(found(fees, ['2024-Q1', 12.9], ['2024-Q2', 14100], ['2024-Q3', 13.2], ['2024-Q4', 13])).toEqual([
      '3 14100 figure-thousandfold 13.2 2024-Q3',
    ])
    expect(found(fees, ['2024-Q3', 12e6], ['2024-Q1', 12.5], ['2024-Q2', 13])).toEqual([
      '2 12000000 figure-thousandfold 13 2024-Q2',
    ])
    expect(found(fees, ['2024-01', 12], ['2024-02', 13], ['2024-03', 0.012])).toEqual([
      '4 0.012 figure-thousandfold 13 2024-02',
    ])
    expect(found(revenue, ['2024-Q1', 370], ['2024-H1', 702], ['2024-09', 990000])).toEqual([
      '4 990000 figure-thousandfold 702 2024-H1',
    ])
  })

  test.each<readonly [string, Indicator, readonly Told[]]>([
    [
      'of a hundred times',
      fees,
      [
        ['2024-Q1', 12],
        ['2024-Q2', 1200],
      ],
    ],
    [
      'of ten thousand times',
      fees,
      [
        ['2024-Q1', 12],
        ['2024-Q2', 120000],
      ],
    ],
    [
      'of other stretches',
      fees,
      [
        ['2024-Q1', 12],
        ['2024', 12000],
      ],
    ],
    [
      'after a zero',
      fees,
      [
        ['2024-Q1', 0],
        ['2024-Q2', 1000],
      ],
    ],
    [
      'of numerators',
      { ...ontime, time: 'flow' },
      [
        ['2024-Q1', 1],
        ['2024-Q2', 1000],
      ],
    ],
  ])('are no doubt where they are %s', (_, of, told) => {
    expect(found(of, ...told)).toEqual([])
  })

  test('are those of one area', () => {
    const values = [observed(fees, locNinh, '2024-Q1', 12), observed(fees, buDop, '2024-Q2', 12000)]
    const located = values.map((observation): LocatedValue => ({
      observation: observation,
      place: {},
      accepts: [],
    }))
    expect(outOfLine(new Map([[fees.id, fees]]), located, levelOf)).toEqual([])
  })
})

describe('a year that is told since its start in another unit', () => {
  test('is told where it begins, because a month of it is a thousand times one of the year before', () => {
    expect(found(revenue, ...year(2023, 1), ...year(2024, 1000))).toEqual(['6 370500 figure-thousandfold 1320 2023'])
    expect(found(revenue, ...year(2022, 1), ...year(2023, 0.001), ...year(2024, 1))).toEqual([
      '6 0.3705 figure-thousandfold 1320 2022',
      '9 1.32 figure-thousandfold 370.5 2024-Q1',
    ])
  })

  test('is no doubt where years alone differ', () => {
    expect(found(revenue, ...year(2023, 1), ...year(2024, 1.2))).toEqual([])
  })
})

describe('a figure that another unit would make one of its series', () => {
  const before: readonly Told[] = [
    ['2024-Q1', 12],
    ['2024-Q2', 14],
    ['2024-Q3', 20],
  ]

  test('is told with what it would be, though no neighbour is a thousand times off', () => {
    expect(found(fees, ...before, ['2024-Q4', 5000])).toEqual(['5 5000 figure-unit-of-series 14 5'])
    expect(found(fees, ...before, ['2024-Q4', 0.045])).toEqual(['5 0.045 figure-unit-of-series 14 45'])
    expect(found(revenue, ...year(2022, 1), ...year(2023, 1), ['2024-Q1', 130_000])).toEqual([
      '10 130000 figure-unit-of-series 333 130',
    ])
  })

  test('is told beside zeros, which prove nothing', () => {
    expect(found(fees, ['2023-Q4', 0], ...before, ['2024-Q4', 5000])).toEqual(['6 5000 figure-unit-of-series 12 5'])
  })

  test.each<readonly [string, Indicator, readonly Told[]]>([
    ['among few', fees, [...before.slice(1), ['2024-Q4', 5000]]],
    ['nearer than twenty times', fees, [...before, ['2024-Q4', 399]]],
    ['no unit makes one of them', fees, [...before, ['2024-Q4', 150_000]]],
    ['of a series of all sizes', fees, [['2023-Q4', 300], ...before, ['2024-Q4', 6001]]],
    ['of zero', fees, [...before, ['2024-Q4', 0]]],
    [
      'above those of all sizes by less than twenty times',
      fees,
      [
        ['2023-Q4', 1],
        ['2024-Q1', 1],
        ['2024-Q2', 20],
        ['2024-Q3', 350],
      ],
    ],
    [
      'below those of all sizes by less than twenty times',
      fees,
      [
        ['2023-Q4', 1],
        ['2024-Q1', 20],
        ['2024-Q2', 20],
        ['2024-Q3', 0.055],
      ],
    ],
  ])('is in no doubt %s', (_, of, values) => {
    expect(found(of, ...values)).toEqual([])
  })
})

describe('an area that is told in another unit in every period', () => {
  const told = (of: Indicator, ...values: readonly number[]) =>
    outOfLine(
      new Map([[of.id, of]]),
      [locNinh, buDop, chonThanh, newLocQuang, locPhu, oldLocQuang].flatMap((area, index): readonly LocatedValue[] =>
        values[index] === undefined
          ? []
          : [{ observation: observed(of, area, '2024-Q1', values[index]), place: { row: index + 2 }, accepts: [] }],
      ),
      levelOf,
    ).map(({ code, place, params }) => [place?.row, place?.text, code, ...Object.values(params ?? {})].join(' '))

  test('is told beside the others of its level', () => {
    expect(told(fees, 12, 14_000, 9000, 30_000)).toEqual(['2 12 figure-unit-of-area 14000 2024-Q1'])
    expect(told(fees, 12_000_000, 14, 9, 30)).toEqual(['2 12000000 figure-unit-of-area 14 2024-Q1'])
  })

  test('is told within five hundred times of them where another unit would make it one of them', () => {
    expect(told(fees, 300_000, 700, 1500, 900, 650, 1100)).toEqual(['2 300000 figure-unit-of-area 900 2024-Q1'])
    expect(told(fees, 300_000, 700, 1500, 900, 650)).toEqual([])
  })

  test('is in no doubt within five hundred times where the area has told as much before', () => {
    const areas = [buDop, chonThanh, newLocQuang, locPhu, oldLocQuang].map((area, index) =>
      observed(fees, area, '2024-Q1', 700 + index),
    )
    const own = ['2023-Q4', '2024-Q1'].map((at) => observed(fees, locNinh, at, 300_000))
    const values = [...own, ...areas].map((observation, row) => ({ observation, place: { row }, accepts: [] }))
    expect(outOfLine(new Map([[fees.id, fees]]), values, levelOf)).toEqual([])
  })

  test('is told beside those that have something', () => {
    expect(told(fees, 12, 0, 0, 14_000, 9000, 30_000)).toEqual(['2 12 figure-unit-of-area 14000 2024-Q1'])
  })

  test('is told once where its own series tells it already', () => {
    const rows = [
      ...(['2023-Q3', '2023-Q4'] as const).map((at) => observed(fees, locNinh, at, 14)),
      observed(fees, locNinh, '2024-Q1', 14_000_000),
      ...[buDop, chonThanh, newLocQuang].map((area) => observed(fees, area, '2024-Q1', 15)),
    ]
    const values = rows.map((observation, row) => ({ observation, place: { row }, accepts: [] }))
    expect(outOfLine(new Map([[fees.id, fees]]), values, levelOf).map(({ code }) => code)).toEqual([
      'figure-thousandfold',
    ])
  })

  test('is borne out only by what the area itself told of the same, and by about as much', () => {
    const others = indicator('budget.fines', { measure: 'amount', time: 'flow', decimals: 3 })
    const area = { category: 'a' as CategoryId }
    const withBefore = (before: ObservedValue) => {
      const rows = [
        before,
        observed(fees, locNinh, '2024-Q1', 300_000),
        ...[buDop, chonThanh, newLocQuang, locPhu, oldLocQuang].map((each, index) =>
          observed(fees, each, '2024-Q1', 700 + index),
        ),
      ]
      const values = rows.map((observation, row) => ({ observation, place: { row }, accepts: [] }))
      return outOfLine(new Map([fees, others].map((each) => [each.id, each])), values, levelOf).map(
        ({ place, code }) => `${place?.row} ${code}`,
      )
    }
    expect(withBefore(observed(fees, locNinh, '2023-Q4', 250_000))).toEqual([])
    for (const before of [
      observed(fees, buDop, '2023-H1', 300_000),
      observed(others, locNinh, '2023-Q4', 300_000),
      observed(fees, locNinh, '2023-Q4', 300_000, area),
      observed(fees, locNinh, '2023-Q4', 90_000),
      observed(fees, locNinh, '2023-Q4', 1_000_000),
    ]) {
      expect(withBefore(before)).toEqual(['1 figure-unit-of-area'])
    }
  })

  test.each<readonly [string, Indicator, readonly number[]]>([
    ['of numerators', { ...fees, measure: 'rate' }, [12, 14_000, 9000, 30_000]],
    ['far below all, within five hundred times, of few', fees, [100, 14_000, 9000, 30_000]],
    ['among few', fees, [12, 14_000, 9000]],
    ['where another is nearly as small', fees, [12, 14_000, 9000, 200]],
    ['where another is nearly as large', fees, [14_000, 2000, 9, 11, 12]],
    ['of zero', fees, [0, 14_000, 9000, 30_000]],
    ['where the others are zero', fees, [5, 0, 0, 0]],
    ['of what is counted', turns, [1, 14_000, 9000, 30_000]],
  ])('is in no doubt %s', (_, of, values) => {
    expect(told(of, ...values)).toEqual([])
  })
})

describe('a score far from its fellows', () => {
  const fellows: readonly Told[] = [
    ['2021', 83],
    ['2022', 86.9],
    ['2023', 87],
  ]

  test('is told with the nearest of them, on either side', () => {
    expect(found(criteria, ...fellows, ['2024', 8.5])).toEqual(['5 8.5 figure-far-off 83'])
    expect(found(criteria, ...fellows, ['2024', 869])).toEqual(['5 869 figure-far-off 87'])
    expect(found(criteria, ['2020', 82], ...fellows, ['2024', 869])).toEqual(['6 869 figure-far-off 87'])
  })

  test('is no doubt where it is less far, among few, zero, or may be below zero', () => {
    expect(found(criteria, ...fellows, ['2024', 17])).toEqual([])
    expect(found(criteria, ...fellows.slice(1), ['2024', 8.5])).toEqual([])
    expect(found(criteria, ...fellows, ['2024', 0])).toEqual([])
    expect(found(criteria, ['2021', 0], ['2022', 0], ['2023', 0], ['2024', 83])).toEqual([])
    expect(found({ ...criteria, isSigned: true }, ...fellows, ['2024', 8.5])).toEqual([])
  })
})

describe('a percentage as a fraction of one', () => {
  const at = (period: string, values: readonly number[]): readonly LocatedValue[] =>
    [locNinh, buDop, chonThanh].flatMap((area, index) =>
      values[index] === undefined
        ? []
        : { observation: observed(percent, area, period, values[index]), place: {}, accepts: [] },
    )
  const told = (...values: readonly LocatedValue[]) =>
    outOfLine(new Map([[percent.id, percent]]), values, levelOf).map(({ code, params }) => [code, params])

  test('is told among those of such quarters', () => {
    expect(told(...at('2023-Q2', [30, 45, 60]), ...at('2024-Q2', [0.4]))).toEqual([
      ['figure-perhaps-fraction', { percent: 40, least: 30 }],
    ])
  })

  test('is no doubt beside other quarters, or among few', () => {
    expect(told(...at('2023-Q4', [30, 45, 60]), ...at('2024-Q1', [0.4]))).toEqual([])
    expect(told(...at('2023-Q2', [30, 45]), ...at('2024-Q2', [0.4]))).toEqual([])
    expect(told(...at('2023-Q2', [5, 45, 60]), ...at('2024-Q2', [0.4]))).toEqual([])
  })

  test('is no doubt of what may be below zero', () => {
    const signed = { ...percent, isSigned: true } as const
    const values = [...at('2023-Q2', [30, 45, 60]), ...at('2024-Q2', [0.4])]
    expect(outOfLine(new Map([[signed.id, signed]]), values, levelOf)).toEqual([])
  })
})

describe('two numbers of which one stands for something else', () => {
  const births = indicator('population.births', {
    measure: 'rate',
    time: 'flow',
    denominatorTime: 'stock',
    factor: 1000,
    decimals: 1,
  })
  const of = (asked: Indicator, ...parts: readonly (readonly [value: number, denominator: number])[]) => {
    const values = parts.map(([value, denominator], index): LocatedValue => ({
      observation: observed(asked, locNinh, `2024-Q${index + 1}`, value, { denominator }),
      place: { row: index + 2 },
      accepts: [],
    }))
    return outOfLine(new Map([[asked.id, asked]]), values, levelOf).map(({ code, place, params }) =>
      [place?.row, place?.column, place?.text, code, ...Object.values(params ?? {})].join(' '),
    )
  }

  test('are a denominator far from the others of its area, in another unit or of a hundred', () => {
    expect(of(ntm, [95, 100], [120_000, 130_000], [121_000, 131_000], [122_000, 131_500])).toEqual([
      '2 denominator 100 denominator-far-off 131000',
    ])
    expect(of(births, [412, 130], [405, 130_000], [398, 131_000], [401, 131_500])).toEqual([
      '2 denominator 130 denominator-far-off 131000',
      '2 value 412 rate-far-off 3170 3.05',
    ])
  })

  test('are a rate far above most others, where they changed places', () => {
    expect(of(births, [130_000, 3000], [405, 8000], [398, 8100], [401, 8050])).toEqual([
      '2 value 130000 rate-far-off 43300 49.8',
    ])
  })

  test('are no rate far above others among few, of a share, or of what may be below zero', () => {
    const swapped = [
      [130_000, 3000],
      [405, 8000],
      [398, 8100],
    ] as const
    expect(of(births, ...swapped)).toEqual([])
    expect(of({ ...births, isSigned: true }, ...swapped, [401, 8050])).toEqual([])
    expect(of({ ...births, measure: 'share' }, ...swapped, [401, 8050])).toEqual([])
  })

  test('are in no doubt among few, where the denominator is what happened, or the rate is a low one', () => {
    expect(of(ntm, [95, 100], [120_000, 130_000], [121_000, 131_000])).toEqual([])
    expect(of(ontime, [9, 10], [950, 1000], [960, 1000], [970, 1000])).toEqual([])
    expect(of(births, [1, 130_000], [405, 130_000], [398, 131_000], [401, 131_500])).toEqual([])
  })
})
