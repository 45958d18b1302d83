import { describe, expect, test } from 'vitest'
import { type ComparisonBase, baseQuarterOf } from '../../src/domain/comparison-base.ts'
import type { Accumulation } from '../../src/domain/figure-at.ts'
import { baseText } from '../../src/i18n/base-text.ts'
import type { Quantity } from '../../src/domain/measure-rules.ts'
import type { Quarter } from '../../src/domain/period.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { quarter } from '../domain/small-dataset.ts'

type TimeOf = Parameters<typeof baseText>[2]['indicator']

const at = quarter('2024-Q3')
const turns: TimeOf = { measure: 'count', time: 'flow' }
const words = (
  language: 'vi' | 'en',
  base: ComparisonBase,
  accumulation: Accumulation,
  {
    indicator = turns,
    quantity = 'count',
    quarter: asked = at,
  }: { indicator?: TimeOf; quantity?: Quantity; quarter?: Quarter } = {},
) => {
  const baseQuarter = baseQuarterOf(base, asked)
  return baseText(textsByLanguage[language], base, {
    indicator,
    quantity,
    quarter: asked,
    ...(baseQuarter ? { baseQuarter } : {}),
    accumulation,
  })
}

describe('what a comparison is with, seen from the third quarter of 2024', () => {
  test.each<readonly [ComparisonBase, Accumulation, readonly [string, string], readonly [string, string]]>([
    [
      { kind: 'previous-quarter' },
      'quarter',
      ['Quý trước (Quý II/2024)', 'so với quý trước'],
      ['Previous quarter (Q2 2024)', 'against the previous quarter'],
    ],
    [
      { kind: 'last-year' },
      'quarter',
      ['Cùng kỳ năm trước (Quý III/2023)', 'so với cùng kỳ'],
      ['Same quarter last year (Q3 2023)', 'against a year earlier'],
    ],
    [
      { kind: 'last-year' },
      'year-to-date',
      ['Luỹ kế cùng kỳ năm trước (đến hết quý III/2023)', 'so với luỹ kế cùng kỳ'],
      ['Last year to date (to Q3 2023)', 'against last year to date'],
    ],
    [
      { kind: 'quarter', quarter: quarter('2022-Q4') },
      'quarter',
      ['Quý IV/2022', 'so với quý IV/2022'],
      ['Q4 2022', 'against Q4 2022'],
    ],
    [
      { kind: 'quarter', quarter: quarter('2022-Q3') },
      'year-to-date',
      ['Luỹ kế đến hết quý III/2022', 'so với luỹ kế đến hết quý III/2022'],
      ['Year to date (to Q3 2022)', 'against the year to date (to Q3 2022)'],
    ],
    [
      { kind: 'year-target' },
      'year-to-date',
      ['Kế hoạch năm 2024', 'so với kế hoạch năm 2024'],
      ['Target for 2024', 'against the target for 2024'],
    ],
    [
      { kind: 'path-target' },
      'year-to-date',
      ['Tiến độ kế hoạch đến hết quý III/2024', 'so với tiến độ kế hoạch đến hết quý III/2024'],
      ['Target to date (Q3 2024)', 'against the target to date (Q3 2024)'],
    ],
    [
      { kind: 'group-total' },
      'quarter',
      ['Tổng của nhóm', 'so với tổng của nhóm'],
      ['Total of the group', 'against the total of the group'],
    ],
    [
      { kind: 'group-median' },
      'quarter',
      ['Trung vị của nhóm', 'so với trung vị của nhóm'],
      ['Median of the group', 'against the median of the group'],
    ],
  ])('%o of one %s', (base, accumulation, [name, since], [nameInEnglish, sinceInEnglish]) => {
    expect(words('vi', base, accumulation)).toEqual({ name, since })
    expect(words('en', base, accumulation)).toEqual({ name: nameInEnglish, since: sinceInEnglish })
  })

  test('the shares of a group make a level and no sum', () => {
    expect(words('vi', { kind: 'group-total' }, 'quarter', { quantity: 'share' })).toEqual({
      name: 'Mức chung của nhóm',
      since: 'so với mức chung của nhóm',
    })
    expect(words('en', { kind: 'group-total' }, 'quarter', { quantity: 'share' })).toEqual({
      name: 'Level of the group',
      since: 'against the level of the group',
    })
  })

  test('of what is told once a year it is the year before', () => {
    const yearly = {
      indicator: { measure: 'index', time: 'stock', isYearly: true },
      quarter: quarter('2024-Q4'),
    } as const
    expect(words('vi', { kind: 'last-year' }, 'quarter', yearly)).toEqual({
      name: 'Năm trước (2023)',
      since: 'so với năm trước',
    })
    expect(words('en', { kind: 'last-year' }, 'quarter', yearly)).toEqual({
      name: 'Previous year (2023)',
      since: 'against the previous year',
    })
    expect(words('vi', { kind: 'quarter', quarter: quarter('2022-Q4') }, 'quarter', yearly).name).toBe('Năm 2022')
  })
})
