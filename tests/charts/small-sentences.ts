import { buildSummary } from '../../src/answers/build-summary.ts'
import { buildTrend } from '../../src/charts/build-trend.ts'
import type { TrendSpec } from '../../src/charts/trend-spec.ts'
import type { Area } from '../../src/domain/area.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import type { Accumulation } from '../../src/domain/figure-at.ts'
import { shownFor } from '../../src/domain/display-unit.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { quartersOf } from '../../src/domain/period.ts'
import { seriesFor } from '../../src/domain/series.ts'
import { catalogue, indicator, locNinh, quarter } from '../domain/small-dataset.ts'

const text = (vi: string, en: string) => ({ vi, en })
const communes = { ...text('xã', 'communes'), enOne: 'commune' }
const cases = { ...text('vụ việc', 'cases'), enOne: 'case' }

export const standard = indicator('rural.ntm', {
  name: text('Số xã đạt chuẩn nông thôn mới', 'Communes meeting the new-rural standard'),
  phrase: text('{value} đạt chuẩn nông thôn mới', '{value} meet the new-rural standard'),
  unit: communes,
  measure: 'share',
  time: 'stock',
  denominatorTime: 'stock',
  versions: [
    { id: 'old', validTo: '2022-12-31' as never, note: text('cũ', 'old') },
    { id: 'new', validFrom: '2023-01-01' as never, note: text('mới', 'new') },
  ],
})
export const products = indicator('ocop.products', {
  name: text('Số sản phẩm OCOP', 'OCOP products'),
  phrase: text('{value} OCOP đạt từ 3 sao', '{value} rated three OCOP stars'),
  unit: { ...text('sản phẩm', 'products'), enOne: 'product' },
  time: 'stock',
})
export const visits = indicator('reception.turns', {
  name: text('Số lượt tiếp công dân', 'Reception visits'),
  phrase: text('tiếp công dân {value}', '{value} of citizens received'),
  unit: { ...text('lượt', 'visits'), enOne: 'visit' },
  direction: 'neutral',
})
export const carried = indicator('petitions.carried_over', {
  name: text('Số đơn kỳ trước chuyển sang', 'Petitions carried over'),
  phrase: text('{value} kỳ trước chuyển sang', '{value} carried over'),
  unit: { ...text('đơn', 'petitions'), enOne: 'petition' },
  time: 'opening-stock',
  direction: 'lower',
})
export const onTime = indicator('petitions.ontime', {
  name: text('Số vụ việc giải quyết đúng thời hạn', 'Cases resolved on time'),
  phrase: text('giải quyết đúng thời hạn {value}', '{value} resolved on time'),
  unit: cases,
  measure: 'share',
  denominatorTime: 'flow',
})
export const met = indicator('rural.criteria_avg', {
  name: text('Số tiêu chí bình quân mỗi xã', 'Criteria met per commune'),
  phrase: text('bình quân {value} đạt chuẩn', '{value} met on average'),
  unit: { ...text('tiêu chí/xã', 'criteria per commune'), enOne: 'criterion per commune' },
  measure: 'index',
  time: 'stock',
  decimals: 1,
})

/** The trend of an indicator with its summary, as a page would build it. */
export function trendOf(
  dataset: Dataset,
  what: Indicator,
  own: {
    readonly areas?: readonly [Area, ...(readonly Area[])]
    readonly quarter?: string
    readonly quantity?: 'count' | 'share'
    readonly accumulation?: Accumulation
  } = {},
): TrendSpec {
  const { areas = [locNinh] as const, quantity = 'count', accumulation = 'quarter' } = own
  const current = quarter(own.quarter ?? '2024-Q1')
  const range = { first: quarter('2023-Q1'), last: quarter('2024-Q4') }
  const [first, ...others] = areas
  const summary = buildSummary(dataset, {
    indicator: what,
    areas: [first.id, ...others.map(({ id }) => id)],
    quarter: current,
    quantity,
    accumulation,
  })
  return buildTrend({
    catalogue,
    indicator: shownFor(what),
    quantity,
    accumulation,
    quarters: quartersOf(range),
    current,
    series: areas.map((area) => ({
      area,
      series: seriesFor(dataset, { indicator: what, area: area.id, range, accumulation }),
    })),
    targets: new Map(),
    ...(summary ? { summary } : {}),
  })
}
