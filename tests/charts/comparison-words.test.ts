import { expect, test } from 'vitest'
import { comparisonHeadline } from '../../src/charts/comparison-headline.ts'
import { comparisonParagraph } from '../../src/charts/comparison-paragraph.ts'
import { missingHeadlines } from '../../src/charts/point-words.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { indicator } from '../domain/small-dataset.ts'
import { gap, point } from './small-chart.ts'
import { comparison, row } from './small-comparison.ts'

const { vi, en } = textsByLanguage
const enterprises = indicator('economy.enterprises', {
  name: { vi: 'Doanh nghiệp đang hoạt động', en: 'Enterprises in operation' },
  unit: { vi: 'doanh nghiệp', en: 'enterprises' },
})

test('what is named by the things it counts rises as their number', () => {
  const spec = comparison('dumbbell', [row('An', point(3), point(5)), row('Bình', point(3), point(4))], {
    indicator: enterprises,
  })
  expect(comparisonHeadline(vi, spec)).toBe('2/2 huyện tăng số doanh nghiệp đang hoạt động so với cùng kỳ')
  expect(comparisonHeadline(en, spec)).toBe(
    'Enterprises in operation: up in 2 of 2 districts since the same quarter last year',
  )
})

test('what only the area above tells is said to be told there, and not to be missing yet', () => {
  const rows = ['An', 'Bình'].map((name) => row(name, gap('told-above'), gap('told-above')))
  const spec = comparison('dumbbell', rows, { indicator: enterprises })
  const words = '2 huyện không có số liệu riêng về số doanh nghiệp đang hoạt động, chỉ thống kê ở cấp trên'
  expect(comparisonHeadline(vi, spec)).toBe(words)
  expect(comparisonParagraph(vi, spec)).toMatch(
    /^Trong quý I\/2024, 2 huyện không có số liệu riêng về .*, chỉ thống kê ở cấp trên\.$/,
  )
  expect(comparisonParagraph(en, spec)).toMatch(
    /: no figures of their own for 2 districts, told only of the area above\.$/,
  )
  const missing = { kind: 'missing', reason: 'told-above', isSample: false } as const
  expect(missingHeadlines(vi, spec, missing)).toEqual([
    'không có số liệu riêng về doanh nghiệp đang hoạt động vì nguồn chỉ thống kê ở cấp trên',
    'không có số liệu riêng về doanh nghiệp đang hoạt động',
  ])
})
