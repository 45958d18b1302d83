import { expect, test } from 'vitest'
import { trendOf } from '../../src/features/trend-of.ts'
import { buDop, locNinh, ntm, quarter } from '../domain/small-dataset.ts'

test('a small picture stands for the whole series of the chosen area alone, quarter by quarter', () => {
  const view = trendOf(
    {
      areas: [locNinh.id, buDop.id],
      quarter: quarter('2024-Q1'),
      showsSamples: false,
      range: { first: quarter('2022-Q1'), last: quarter('2023-Q1') },
      quantity: 'share',
      accumulation: 'year-to-date',
    },
    ntm,
  )
  expect(view).toEqual({
    kind: 'trend',
    indicator: ntm.id,
    state: { areas: [locNinh.id], quarter: quarter('2024-Q1'), showsSamples: false, accumulation: 'quarter' },
  })
})
