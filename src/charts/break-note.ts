import { groupBy } from '../domain/group-by.ts'
import type { Period } from '../domain/period.ts'
import { areaText, areaTextInSentence } from '../i18n/area-text.ts'
import { dayRangeText, dayText, periodText } from '../i18n/date-text.ts'
import { type RemarkedTime, remarkText } from '../i18n/remark-text.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import type { SpecArea, SpecBreak, SpecPoint } from './trend-spec.ts'

/** Why figures before and after a quarter may not be read as one series. */
export function breakNote(texts: Texts, at: SpecBreak): string {
  const { chart } = texts.messages
  const quarter = periodText(texts, at.at)
  if (at.reason === 'calendar') {
    const [before, after] = [dayRangeText(texts, at.before), dayRangeText(texts, at.after)]
    return chart.noteBreakWindow({ period: quarter, before, after })
  }
  // The quarter is where a reader sees the break, the day is when it came.
  const period = at.since === undefined ? quarter : `${quarter} (${dayText(texts, at.since)})`
  return at.reason === 'area'
    ? chart.noteBreakArea({ from: areaTextInSentence(texts, at.from), to: areaTextInSentence(texts, at.to), period })
    : chart.noteBreakDefinition({ period, note: bilingual(texts, at.note) })
}

/** How many notes a figure of many areas has room for; the table has them all. */
const mostNotes = 8

/**
 * The notes of single figures, all of them, because each corrects what is drawn; of the others the first, and how many more
 * there are.
 */
export function fewNotes(
  { messages }: Texts,
  ofFigures: readonly string[],
  others: readonly string[],
): readonly string[] {
  if (ofFigures.length + others.length <= mostNotes) return [...ofFigures, ...others]
  const shown = others.slice(0, Math.max(0, mostNotes - 1 - ofFigures.length))
  const more = others.length - shown.length
  return [...ofFigures, ...shown, ...(more > 0 ? [messages.compare.moreNotes({ count: more })] : [])]
}

/** Whether something is to be said of one figure alone, so that it bears a mark where it is drawn. */
export function isNoted(point: SpecPoint): boolean {
  return point.kind === 'value' && (point.note ?? point.asOf) !== undefined
}

/** What is told once a year is so in all figures of an indicator, which the title of the scale says. */
function withoutYear<Point extends RemarkedTime>(point: Point): Omit<Point, 'toldOf'> {
  const { toldOf: _, ...others } = point
  return others
}

/** A figure that is drawn, with its area in words. */
export interface NamedPoint {
  readonly area: string
  /** The same behind other areas, where the type is no capital. */
  readonly areaInSentence?: string
  readonly period: Period
  readonly point: SpecPoint
}

/** An area as a note of a figure names it. */
export function namedArea(texts: Texts, area: SpecArea): Pick<NamedPoint, 'area' | 'areaInSentence'> {
  return { area: areaText(texts, area), areaInSentence: areaTextInSentence(texts, area) }
}

/**
 * What is to be said of single figures: "Tỉnh Bình Phước, Quý I/2025: Số đến tháng 02/2025." The same of several is said once,
 * of a quarter after its areas, of an area after its quarters.
 */
export function figureNotes(texts: Texts, figures: readonly NamedPoint[]): readonly string[] {
  const told = figures.flatMap((figure) => {
    const remark = figure.point.kind === 'missing' ? undefined : remarkText(texts, withoutYear(figure.point))
    return remark === undefined ? [] : [{ ...figure, remark }]
  })
  const listed = (names: readonly string[]): string => [...new Set(names)].join(', ')
  const groups = groupBy(told, ({ remark, area, period }) => {
    const sameQuarter = told.filter((each) => each.remark === remark && each.period === period)
    return sameQuarter.length > 1 ? `${remark}|${period}` : `${remark}|${area}`
  })
  return [...groups.values()].map((same) =>
    texts.messages.progress.reading({
      area: listed(same.map(({ area, areaInSentence = area }) => (area === same[0]!.area ? area : areaInSentence))),
      period: listed(same.map(({ period }) => periodText(texts, period))),
      value: same[0]!.remark,
    }),
  )
}
