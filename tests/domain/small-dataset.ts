import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Area, type AreaLevel, areaIdOf } from '../../src/domain/area.ts'
import type { Catalogue } from '../../src/domain/catalogue.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import type { Day } from '../../src/domain/day.ts'
import type { FigureValue } from '../../src/domain/figure.ts'
import type { ShownIndicator } from '../../src/domain/display-unit.ts'
import type { CategoryId, Indicator, IndicatorId } from '../../src/domain/indicator.ts'
import type { MissingReason, Observation, ObservedValue } from '../../src/domain/observation.ts'
import { type Period, type Quarter, periodFromText, quarterFromText } from '../../src/domain/period.ts'
import type { SourceId } from '../../src/domain/source.ts'
import type { Succession } from '../../src/domain/succession.ts'
import type { Target } from '../../src/domain/target.ts'
import { areaTypes, calendars, decisionDate, families, familyId, inspectorate } from './small-vocabulary.ts'

export const day = (text: string): Day => text as Day
export const period = (text: string): Period => periodFromText(text)!
export const quarter = (text: string): Quarter => quarterFromText(text)!
export const source = 'report' as SourceId

/** An area: `[code, name, level, parent, first day, last day]`; the type is the name's beginning. */
export function area(
  code: string,
  name: string,
  level: AreaLevel,
  parentCode: string,
  validFrom: string,
  validTo: string,
): Area {
  return {
    id: areaIdOf(code, validFrom === '' ? undefined : day(validFrom)),
    code,
    name,
    level,
    type: areaTypes.find((type) => type.level === level && name.toLowerCase().startsWith(`${type.id} `))!,
    ...(parentCode === '' ? {} : { parentCode }),
    ...(validFrom === '' ? {} : { validFrom: day(validFrom) }),
    ...(validTo === '' ? {} : { validTo: day(validTo) }),
  }
}

const end = '2025-06-30'
const merger = '2025-07-01'

export const binhPhuoc = area('70', 'Tỉnh Bình Phước', 'province', '', '', end)
export const dongNai = area('75', 'Tỉnh Đồng Nai', 'province', '', merger, '2026-04-29')
export const dongNaiCity = area('75', 'Thành phố Đồng Nai', 'province', '', '2026-04-30', '')
export const locNinh = area('692', 'Huyện Lộc Ninh', 'district', '70', '', end)
export const buDop = area('693', 'Huyện Bù Đốp', 'district', '70', '', end)
export const ruralChonThanh = area('697', 'Huyện Chơn Thành', 'district', '70', '', '2022-09-30')
export const chonThanh = area('697', 'Thị xã Chơn Thành', 'district', '70', '2022-10-01', end)
export const locPhu = area('25292', 'Xã Lộc Phú', 'commune', '692', '', end)
export const oldLocQuang = area('25291', 'Xã Lộc Quang', 'commune', '692', '', end)
export const newLocQuang = area('25292', 'Xã Lộc Quang', 'commune', '75', merger, '')
export const areas: readonly Area[] = [
  binhPhuoc,
  dongNai,
  dongNaiCity,
  locNinh,
  buDop,
  ruralChonThanh,
  chonThanh,
  locPhu,
  oldLocQuang,
  newLocQuang,
]

export const successions: readonly Succession[] = [
  { effective: day('2022-10-01'), from: ruralChonThanh.id, to: chonThanh.id, extent: 'reclassified' },
  { effective: day(merger), from: binhPhuoc.id, to: dongNai.id, extent: 'whole' },
  { effective: day(merger), from: locPhu.id, to: newLocQuang.id, extent: 'whole' },
  { effective: day(merger), from: oldLocQuang.id, to: newLocQuang.id, extent: 'whole' },
  { effective: day('2026-04-30'), from: dongNai.id, to: dongNaiCity.id, extent: 'reclassified' },
]

export const history = areaHistoryOf(areas, successions)

/** An indicator with some properties of its own; by default a count that flows. */
export function indicator(id: string, own: Partial<ShownIndicator> = {}): ShownIndicator {
  const text = { vi: id, en: id }
  return {
    id: id as IndicatorId,
    family: familyId('rural'),
    name: text,
    shortName: text,
    phrase: text,
    unit: { vi: 'xã', en: 'communes' },
    measure: 'count',
    time: 'flow',
    direction: 'higher',
    calendar: decisionDate,
    decimals: 0,
    isLead: true,
    breakdowns: [],
    definition: text,
    legalSource: '',
    versions: [],
    ...own,
  }
}

export const ntm = indicator('rural.ntm', {
  measure: 'share',
  time: 'stock',
  denominatorTime: 'stock',
  versions: [
    { id: '2016-2020', validTo: day('2022-03-07'), note: { vi: 'cũ', en: 'old' } },
    { id: '2021-2025', validFrom: day('2022-03-08'), note: { vi: 'mới', en: 'new' } },
  ],
})
export const advanced = indicator('rural.ntm_advanced', {
  measure: 'share',
  time: 'stock',
  denominatorTime: 'stock',
  subsetOf: ntm.id,
})
export const turns = indicator('reception.turns', {
  family: familyId('reception'),
  direction: 'neutral',
  calendar: inspectorate,
  breakdowns: [
    {
      dimension: 'mode',
      addsUp: true,
      categories: ['regular', 'leader'].map((id) => ({ id: id as CategoryId, name: { vi: id, en: id } })),
    },
  ],
})
export const carriedOver = indicator('petitions.carried_over', { time: 'opening-stock', direction: 'lower' })
export const ontime = indicator('petitions.ontime', { measure: 'share', denominatorTime: 'flow' })
export const resolved = indicator('petitions.resolved', { measure: 'share', denominatorTime: 'mixed' })
export const criteria = indicator('rural.criteria_avg', { measure: 'index', time: 'stock', decimals: 1 })

/** An observation with a value; `of` may replace any property. */
export function observed(
  what: Indicator,
  where: Area,
  when: string,
  value: number,
  of: Partial<ObservedValue> = {},
): ObservedValue {
  return {
    kind: 'value',
    indicator: what.id,
    area: where.id,
    period: period(when),
    value,
    state: 'final',
    source,
    ...of,
  }
}

/** An observation without a value. */
export function unreported(
  what: Indicator,
  where: Area,
  when: string,
  reason: MissingReason = 'not-reported',
  state: Observation['state'] = 'final',
): Observation {
  return { kind: 'missing', reason, indicator: what.id, area: where.id, period: period(when), state, source }
}

/** A target that a source says; `of` may replace any property. */
export function plannedTarget(
  what: Pick<Indicator, 'id'>,
  where: Area,
  when: string,
  value: number,
  of: Partial<Target> = {},
): Target {
  return { indicator: what.id, area: where.id, quarter: quarter(when), value, state: 'final', source, ...of }
}

export const catalogue: Catalogue = {
  title: { vi: 'Gói', en: 'Package' },
  dataDate: day('2025-01-01'),
  edition: '00000000',
  areaTypes,
  areas,
  successions,
  families,
  calendars,
  indicators: [ntm, advanced, turns, carriedOver, ontime, resolved, criteria],
  sources: [{ id: source, kind: 'report', title: 'Báo cáo' }],
  start: { areaCode: '692', quarter: quarter('2024-Q1') },
  quarters: { first: quarter('2022-Q1'), last: quarter('2025-Q2') },
  counts: { published: 0, sample: 0 },
}

/** A dataset of some observations and targets over the small catalogue. */
export function smallDataset(observations: readonly Observation[], targets: readonly Target[] = []): Dataset {
  return datasetOf(catalogueIndex(catalogue), observations, targets)
}

/** A figure with a value that stands alone. */
export function figureValue(value: number, of: Partial<FigureValue> = {}): FigureValue {
  return { kind: 'value', value, state: 'final', period: period('2024-Q1'), sources: [source], ...of }
}
