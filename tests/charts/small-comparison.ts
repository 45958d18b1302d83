import type { SpecArea, SpecPoint } from '../../src/charts/trend-spec.ts'
import type { RowsForm, CompareRow, CompareSpec } from '../../src/charts/compare-spec.ts'
import { resolveComparison } from '../../src/charts/resolve-comparison.ts'
import type { ResolvedComparison } from '../../src/charts/resolved-comparison.ts'
import { type ChangeContext, changeBetween } from '../../src/domain/change.ts'
import { type Figure, missingFigure } from '../../src/domain/figure.ts'
import type { Language } from '../../src/i18n/language.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { day, figureValue, ntm, quarter, turns } from '../domain/small-dataset.ts'
import { gap, point } from './small-chart.ts'
import { typeOf } from '../domain/small-vocabulary.ts'

const same: ChangeContext = {
  isSameDefinition: true,
  isSameArea: true,
  isSameStretch: true,
  isSameSeason: true,
}

const figureOf = (each: SpecPoint): Figure =>
  each.kind === 'missing' ? missingFigure(each.reason, { period: quarter('2024-Q1') }) : figureValue(each.value, each)

export const district = (name: string): SpecArea => ({ name: `Huyện ${name}`, type: typeOf('huyện') })

/** An area with its base and current count; `own` may replace any property. */
export function row(name: string, base: SpecPoint, current: SpecPoint, own: Partial<CompareRow> = {}): CompareRow {
  return {
    id: name,
    area: district(name),
    isChosen: false,
    current,
    base,
    standing: changeBetween(turns, figureOf(current), figureOf(base), same),
    points: [base, current],
    breaks: [],
    ...own,
  }
}

/** Counts of Quý I/2024 beside those of a year before. */
export function comparison(form: RowsForm, rows: readonly CompareRow[], own: Partial<CompareSpec> = {}): CompareSpec {
  const { id, decimals, calendar, time, direction, measure } = turns
  return {
    kind: 'compare',
    version: 1,
    form,
    indicator: {
      id,
      name: { vi: 'Số lượt tiếp công dân', en: 'Visits of citizens' },
      phrase: { vi: 'tiếp công dân {value}', en: '{value} of citizens received' },
      unit: { vi: 'lượt', en: 'visits', enOne: 'visit' },
      measure,
      decimals,
      calendar,
      time,
      direction,
    },
    quantity: 'count',
    accumulation: 'quarter',
    quarter: quarter('2024-Q1'),
    base: { kind: 'last-year' },
    baseQuarter: quarter('2023-Q1'),
    quarters: [quarter('2023-Q1'), quarter('2024-Q1')],
    rows,
    leftOut: 0,
    sources: [{ kind: 'report', title: 'Báo cáo tiếp công dân' }],
    dataDate: day('2024-05-01'),
    ...own,
  }
}

/** Shares of communes, for what counts cannot show. */
export const shares: Partial<CompareSpec> = {
  quantity: 'share',
  indicator: {
    ...comparison('dumbbell', []).indicator,
    measure: 'share',
    time: 'stock',
    unit: ntm.unit,
    direction: 'higher',
  },
}

export const resolvedComparison = (of: CompareSpec, language: Language = 'vi'): ResolvedComparison =>
  resolveComparison(of, { texts: textsByLanguage[language], today: day('2024-05-02') })

/** Four districts: one that rose, one at zero, one that did not report, one that began at zero. */
export const fourDistricts: readonly CompareRow[] = [
  row('Lộc Ninh', point(60), point(71), { isChosen: true, place: { rank: 1, isShared: false }, movement: 2 }),
  row('Bù Đăng', point(40), point(0), { place: { rank: 3, isShared: false }, movement: -1 }),
  row('Bù Đốp', point(30), gap('not-reported')),
  row('Phú Riềng', point(0), point(12), { place: { rank: 2, isShared: false }, movement: 0 }),
]

/** So many areas, each a little more than the one before. */
export function manyRows(count: number, quarters = 2): readonly CompareRow[] {
  return Array.from({ length: count }, (_, index) =>
    row(`Xã số ${index + 1} Thừa Thiên Ẳng Cang`, point(index), point(index * 2), {
      points: Array.from({ length: quarters }, (__, column) => point(index + column)),
      place: { rank: count - index, isShared: false },
      movement: 0,
    }),
  )
}
