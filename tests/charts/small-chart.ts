import type { TrendSpec, SpecPoint, SpecSeries } from '../../src/charts/trend-spec.ts'
import type { MeasureText, PathPrimitive, Primitive, TextPrimitive } from '../../src/paper/primitive.ts'
import { resolveTrend } from '../../src/charts/resolve-trend.ts'
import type { ResolvedTrend } from '../../src/charts/resolved-trend.ts'
import type { FigureMissingReason } from '../../src/domain/figure.ts'
import { quarterPlus } from '../../src/domain/period.ts'
import type { Language } from '../../src/i18n/language.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { day, locNinh, ntm, quarter } from '../domain/small-dataset.ts'

const today = day('2024-05-02')

/** Every letter is equally wide. */
export const measure: MeasureText = (text, size) => text.length * size * 0.56

type ValuePoint = Extract<SpecPoint, { kind: 'value' }>

/** A point with a value; `own` may replace any property. */
export const point = (y: number, own: Partial<ValuePoint> = {}): ValuePoint => ({
  kind: 'value',
  y,
  value: y,
  state: 'final',
  ...own,
})

/** A point without a value; by default the sources are merely silent. */
export const gap = (reason: FigureMissingReason = 'not-published', isSample = false): SpecPoint => ({
  kind: 'missing',
  reason,
  isSample,
})

/** A series of Lộc Ninh, or of whatever `own` says. */
export const series = (points: readonly SpecPoint[], own: Partial<SpecSeries> = {}): SpecSeries => ({
  id: locNinh.id,
  area: { name: locNinh.name, type: locNinh.type },
  role: 'area',
  points,
  breaks: [],
  longer: [],
  ...own,
})

/** A spec over as many quarters from 2023-Q1 as its series have points. */
export function spec(all: readonly SpecSeries[], own: Partial<TrendSpec> = {}): TrendSpec {
  const { id, unit, measure: kind, decimals, calendar, time, direction } = ntm
  return {
    kind: 'trend',
    version: 1,
    indicator: {
      id,
      name: { vi: 'Số xã đạt chuẩn nông thôn mới', en: 'Communes meeting the standard' },
      phrase: { vi: '{value} đạt chuẩn nông thôn mới', en: '{value} meet the new-rural standard' },
      unit,
      measure: kind,
      direction,
      denominatorTime: 'stock',
      decimals,
      calendar,
      time,
      denominatorCounts: { vi: 'tổng số xã', en: 'all communes' },
    },
    quantity: 'count',
    accumulation: 'quarter',
    quarters: (all[0]?.points ?? []).map((_, index) => quarterPlus(quarter('2023-Q1'), index)),
    series: all,
    sources: [{ kind: 'report', title: 'Báo cáo dân vận quý I', published: day('2024-04-22') }],
    dataDate: day('2024-05-01'),
    ...own,
  }
}

/** A spec decided in a language. */
export const resolved = (of: TrendSpec, language: Language = 'vi'): ResolvedTrend =>
  resolveTrend(of, { texts: textsByLanguage[language], today })

export const isText = (primitive: Primitive): primitive is TextPrimitive => primitive.type === 'text'
export const isPath = (primitive: Primitive): primitive is PathPrimitive => primitive.type === 'path'

/** The points of a path's absolute moves and lines. */
export const cornersOf = (d: string): readonly { readonly x: number; readonly y: number }[] =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((match) => ({ x: Number(match[1]), y: Number(match[2]) }))

/** Where a text begins and ends. */
export function extentOf({ x, text, size, weight, anchor }: TextPrimitive): { left: number; right: number } {
  const width = measure(text, size, weight)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return { left, right: left + width }
}
