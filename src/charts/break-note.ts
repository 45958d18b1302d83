import { areaText } from '../i18n/area-text.ts'
import { periodText } from '../i18n/date-text.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import type { SpecBreak } from './trend-spec.ts'

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
