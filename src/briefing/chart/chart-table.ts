import { type TrendSpec, type SpecPoint, isSamplePoint } from '../../charts/trend-spec.ts'
import { headlineQualifiers } from '../../charts/point-words.ts'
import { isToldOfYear } from '../../domain/measure-rules.ts'
import { type PaperCell, type PaperTable, textCell } from '../../paper/paper-table.ts'
import { missingText, valueLine, valueText } from '../../i18n/figure-text.ts'
import { sampleSign } from '../../i18n/sample-sign.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { PointTable } from './point-table.ts'

/** The figures of a drawing as texts for documents. */
export function chartTable(
  texts: Texts,
  { indicator }: Pick<TrendSpec, 'indicator'>,
  { corner, headings, rows }: PointTable,
): PaperTable {
  const { exporting } = texts.messages
  const points = rows.flatMap((row) => row.points.flatMap((point) => point ?? []))
  const areSamples = areAllSamples(points)
  const hasChanges = rows.some(({ change }) => change !== undefined)
  return {
    columns: [
      { heading: corner, align: 'start' },
      ...headings.map((heading) => ({ heading, align: 'end' }) as const),
      ...(hasChanges ? [{ heading: exporting.change, align: 'start' } as const] : []),
    ],
    rows: rows.flatMap(({ heading, group, points: own, change }) => [
      ...(group === undefined ? [] : [[{ ...textCell(group), isHeading: true } as const]]),
      [
        textCell(heading),
        ...own.map((point) =>
          point ? pointCell(texts, indicator, withinYear(indicator, point), areSamples) : textCell(''),
        ),
        ...(hasChanges ? [textCell(change ?? '')] : []),
      ],
    ]),
  }
}

/** A point below or beside the name of its year, which says already that the figure is that of the year. */
function withinYear(indicator: TrendSpec['indicator'], point: SpecPoint): SpecPoint {
  if (point.kind === 'missing' || !isToldOfYear(indicator)) return point
  const { toldOf: _, ...others } = point
  return others
}

/** Whether all values are illustrative: what is true of all the mark of the page says once. */
export function areAllSamples(points: readonly SpecPoint[]): boolean {
  return points.every((point) => point.kind === 'missing' || isSamplePoint(point))
}

/** What stands below a table with illustrative figures: what their sign means. */
export function sampleNotes({ messages }: Texts, table: PaperTable): readonly string[] {
  const hasMarked = table.rows.some((row) => row.some(({ isMarked }) => isMarked))
  return hasMarked ? [`${sampleSign} ${messages.exporting.sampleSign}`] : []
}

/** A point as a cell; an illustrative one is marked, unless all are and the page says so once. */
export function pointCell(
  texts: Texts,
  indicator: TrendSpec['indicator'],
  point: SpecPoint,
  areSamples: boolean,
): PaperCell {
  const isSample = isSamplePoint(point)
  const isMarked = isSample && !areSamples
  const text = pointText(texts, indicator, point, isMarked ? sampleSign : '')
  return { text, isSample, ...(isMarked ? { isMarked } : {}) }
}

/** "14/15 (93,3%)", "15/15† (100%); sơ bộ", "chưa báo cáo": without the unit, which the title names. */
function pointText(texts: Texts, indicator: TrendSpec['indicator'], point: SpecPoint, sign: string): string {
  if (point.kind === 'missing') return `${missingText(texts, point)}${sign}`
  const { number, share } = valueText(texts, indicator, point)
  const single = share === undefined ? `${number}${sign}` : `${number}${sign} (${share})`
  const value = point.upTo === undefined ? single : `${valueLine(texts, indicator, point)}${sign}`
  const others = headlineQualifiers(texts, point).filter((text) => text !== texts.messages.state.sample)
  return [value, ...others].join('; ')
}
