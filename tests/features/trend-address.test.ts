import { expect, test } from 'vitest'
import { trendAddress } from '../../src/features/trend-address.ts'
import { buDop, locNinh, ntm, quarter } from '../domain/small-dataset.ts'

test('a small picture stands for the whole series of the chosen area alone, quarter by quarter', () => {
  const view = trendAddress(
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
    page: { areas: [locNinh.id], quarter: quarter('2024-Q1'), showsSamples: false, accumulation: 'quarter' },
  })
})
