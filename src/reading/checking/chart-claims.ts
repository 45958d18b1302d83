import { quarterOf } from '../../domain/period.ts'
import type { OfficeChart } from '../office/document-piece.ts'
import type { Claim, ClaimContext } from './claim.ts'
import type { ClaimReader } from './reader.ts'
import { quarterNumberOfLabel } from './said-time.ts'
import { contextOfLabel } from './table-claims.ts'

/** A claim of a chart with its point. */
export type PointClaim = Omit<Claim, 'piece' | 'printed' | 'words'> & {
  readonly series: number
  readonly point: number
}

/** Digits behind the comma that a chart keeps beyond those it shows say nothing. */
const digitsOf = (value: number): number => Math.min(6, String(value).split('.')[1]?.length ?? 0)

/** What the points of a chart say: each by its series and its category. */
export function chartClaims(chart: OfficeChart, context: ClaimContext, reader: ClaimReader): readonly PointClaim[] {
  const titled = chart.title === '' ? {} : titleContext(chart.title, reader)
  const around = { ...context, ...titled }
  const categories = chart.categories.map((name) => contextOfLabel(plainName(name), around, reader))
  return chart.series.flatMap(({ name, values, isPercent }, series) => {
    const ofSeries = contextOfLabel(plainName(name), around, reader)
    return values.flatMap((value, point): readonly PointClaim[] => {
      const category = categories[point] ?? {}
      const own = { ...around, ...ofSeries, ...category, ...(ofSeries.role ? { role: ofSeries.role } : {}) }
      const quarter = quarterNumberOfLabel(chart.categories[point] ?? '')
      const year = ofSeries.period
      const period =
        quarter !== undefined && year !== undefined && /^\d{4}$/.test(year)
          ? quarterOf(Number(year), quarter)
          : own.period
      if (value === undefined) return []
      const { indicator, area, base } = own
      return [
        {
          role: indicator === undefined ? 'other' : (own.role ?? 'figure'),
          number: { value, digits: digitsOf(value), unit: isPercent ? 'percent' : 'number' },
          ...(indicator === undefined ? {} : { indicator }),
          ...(area === undefined ? {} : { area }),
          ...(period === undefined ? {} : { period }),
          ...(base === undefined ? {} : { base }),
          spot: { kind: 'point', series, point },
          series,
          point,
        },
      ]
    })
  })
}

function titleContext(title: string, reader: ClaimReader): ClaimContext {
  const indicator = reader.mentionsOf(title)[0]?.indicator ?? reader.indicatorOfLabel(title)
  return indicator === undefined ? {} : { indicator }
}

/** "Huyện Bù Đốp – 14/15 xã" and "Huyện Lộc Ninh (minh hoạ)" without what is added to a name. */
const plainName = (name: string): string =>
  name
    .replaceAll(/\([^()]*\)/gu, ' ')
    .replace(/(?<!kế hoạch|KH)\s+[–-]\s+[\d,.]+.*$/iu, '')
    .trim()
