import type { Period } from '../domain/period.ts'
import { areaText } from '../i18n/area-text.ts'
import { periodText } from '../i18n/date-text.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import type { SpecBreak, SpecPoint } from './trend-spec.ts'

/** Why figures before and after a quarter may not be read as one series. */
export function breakNote(texts: Texts, at: SpecBreak): string {
  const { chart } = texts.messages
  const period = periodText(texts, at.at)
  return at.reason === 'area'
    ? chart.noteBreakArea({ from: areaText(texts, at.from), to: areaText(texts, at.to), period })
    : chart.noteBreakDefinition({ period, note: bilingual(texts, at.note) })
}

/** How many notes a figure of many areas has room for; the table has them all. */
const mostNotes = 8

/** The first notes, and how many more there are. */
export function fewNotes({ messages }: Texts, notes: readonly string[]): readonly string[] {
  if (notes.length <= mostNotes) return notes
  return [...notes.slice(0, mostNotes - 1), messages.compare.moreNotes({ count: notes.length - mostNotes + 1 })]
}

/** What is to be said of one figure alone: "Tỉnh Bình Phước, Quý I/2025: Số đến tháng 02/2025." */
export function figureNote(texts: Texts, area: string, period: Period, point: SpecPoint): readonly string[] {
  if (point.kind === 'missing' || point.note === undefined) return []
  return [texts.messages.progress.reading({ area, period: periodText(texts, period), value: point.note })]
}
