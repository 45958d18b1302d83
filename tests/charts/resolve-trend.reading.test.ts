import { describe, expect, test } from 'vitest'
import { quarter } from '../domain/small-dataset.ts'
import { typeOf } from '../domain/small-vocabulary.ts'
import { gap, point, resolved, series, spec } from './small-chart.ts'

describe('the reading', () => {
  const buDop = { id: '693', area: { name: 'Huyện Bù Đốp', type: typeOf('huyện') } } as const
  const two = series([point(13, { denominator: 15 }), point(14, { denominator: 15 }), gap('not-due')])

  test("is the first area's figure in the page's quarter", () => {
    const of = spec([two, series([point(1), point(1), point(1)], buDop)], { current: quarter('2023-Q2') })
    expect(resolved(of).reading).toBe('Huyện Lộc Ninh, Quý II/2023: 14/15 xã (93,3%)')
    expect(resolved(of).sentence).toBe('Số xã đạt chuẩn nông thôn mới. Huyện Lộc Ninh, Quý II/2023: 14/15 xã (93,3%)')
    expect(resolved(of, 'en').reading).toBe('Lộc Ninh district, Q2 2023: 14/15 communes (93.3%)')
  })

  test('is that of the last quarter when the chart does not reach the one of the page', () => {
    expect(resolved(spec([two], { current: quarter('2025-Q2') })).reading).toBe(
      'Huyện Lộc Ninh, Quý III/2023: chưa đến hạn báo cáo',
    )
  })

  test('of a chart of nothing is empty', () => {
    expect(resolved(spec([])).reading).toBe('')
  })
})
