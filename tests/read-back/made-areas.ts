import type { Area } from '../../src/domain/area.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOf } from '../../src/domain/dataset.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { billion } from '../domain/small-budget.ts'
import { area, catalogue, indicator, observed, quarter, unreported } from '../domain/small-dataset.ts'

const named = (vi: string, en: string) => ({ name: { vi, en }, shortName: { vi, en } })

/** A share of whole things, a rate, an amount that is told in another unit than it is entered in, and a percentage. */
const share = indicator('made.share', {
  ...named('Xã đạt chuẩn thử', 'Trial communes'),
  measure: 'share',
  time: 'stock',
  denominatorTime: 'stock',
})
const rate = indicator('made.rate', {
  ...named('Tỷ lệ hộ nghèo thử', 'Trial poverty'),
  measure: 'rate',
  decimals: 1,
  unit: { vi: 'hộ', en: 'households' },
  denominatorTime: 'flow',
})
export const amount: Indicator = {
  ...indicator('made.amount', {
    ...named('Thu ngân sách thử', 'Trial revenue'),
    measure: 'amount',
    unit: { vi: 'đồng', en: 'dong' },
  }),
  displayUnits: [billion],
}
export const percent = indicator('made.percent', {
  ...named('Mức hài lòng thử', 'Trial satisfaction'),
  measure: 'percent',
  decimals: 2,
})
export const made: readonly Indicator[] = [share, rate, amount, percent]

/** The quarter that files speak of, and the one that it is compared with. */
export const quarters = ['2023-Q1', '2024-Q1'] as const
type MadeQuarter = (typeof quarters)[number]

/** A figure as it was made: its numbers and its state, or why there is none, in the words of a Vietnamese reader. */
export type MadeFigure =
  | { readonly kind: 'missing'; readonly reason: 'chưa báo cáo' | 'không công bố' }
  | {
      readonly kind: 'value'
      readonly value: number
      readonly denominator?: number
      readonly state: 'chính thức' | 'sơ bộ' | 'điều chỉnh' | 'minh hoạ'
    }

/** Every kind of figure beside every other: so comparisons are also refused, of samples and of what is missing. */
const kinds = ['chính thức', 'zero', 'chưa báo cáo', 'sơ bộ', 'minh hoạ', 'không công bố', 'điều chỉnh'] as const

/** The figure of the area at a place, counted from 0. */
export function madeFigure(what: Indicator, place: number, when: MadeQuarter): MadeFigure {
  const turn = place + quarters.indexOf(when) * (1 + Math.floor(place / kinds.length))
  const kind = kinds[turn % kinds.length]!
  if (kind === 'chưa báo cáo' || kind === 'không công bố') return { kind: 'missing', reason: kind }
  const { first, step } = sizes[what.id]!
  return {
    kind: 'value',
    value: kind === 'zero' ? 0 : first + place * step,
    state: kind === 'zero' ? 'chính thức' : kind,
    ...(what === share || what === rate ? { denominator: 120 + place * 11 } : {}),
  }
}

/** The figure of the first area, and how much more each further one has; some have more digits than are told. */
const sizes: Readonly<Record<string, { readonly first: number; readonly step: number }>> = {
  [share.id]: { first: 3, step: 1 },
  [rate.id]: { first: 17, step: 3 },
  [amount.id]: { first: 1_234_567_890_123, step: 7_654_321_000 },
  [percent.id]: { first: 41.37, step: 0.25 },
}

const states = { 'chính thức': 'final', 'sơ bộ': 'provisional', 'điều chỉnh': 'revised', 'minh hoạ': 'sample' } as const
const reasons = { 'chưa báo cáo': 'not-reported', 'không công bố': 'withheld' } as const

/** So many communes of a province, each with a name of its own. */
export function madeAreas(count: number): readonly Area[] {
  return Array.from({ length: count }, (_, place) =>
    area(String(40_001 + place), nameOf(place), 'commune', '80', '', ''),
  )
}

/** The name of the area at a place, with letters that are hard to write: "Xã Đắk Ỵ 1". */
const nameOf = (place: number): string => `${place % 5 === 4 ? 'Phường Ẳng Cang' : 'Xã Đắk Ỵ'} ${place + 1}`

/** The figures of so many communes in two quarters. */
export function madeDataset(count: number): Dataset {
  const communes = madeAreas(count)
  const observations = communes.flatMap((commune, place) =>
    quarters.flatMap((when) => made.map((what) => observation(what, commune, place, when))),
  )
  return datasetOf(
    catalogueIndex({
      ...catalogue,
      areas: [area('80', 'Tỉnh Thử nghiệm', 'province', '', '', ''), ...communes],
      successions: [],
      indicators: made,
      quarters: { first: quarter('2022-Q1'), last: quarter('2024-Q1') },
    }),
    observations,
    [],
  )
}

function observation(what: Indicator, where: Area, place: number, when: MadeQuarter): Observation {
  const figure = madeFigure(what, place, when)
  if (figure.kind === 'missing') return unreported(what, where, when, reasons[figure.reason])
  const { value, denominator, state } = figure
  return observed(what, where, when, value, {
    state: states[state],
    ...(denominator === undefined ? {} : { denominator }),
    ...(state === 'điều chỉnh' ? { revisedFrom: value + 1 } : {}),
  })
}
