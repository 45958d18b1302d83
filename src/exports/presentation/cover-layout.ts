import type { TitleSlide } from '../presentation-document.ts'
import { officeHead } from './office-head.ts'
import {
  type TitleLayout,
  type TitleLine,
  firmLines,
  placedLines,
  titleLinesHeight,
  waysOfLines,
} from './title-lines.ts'
import { pointsPerInch } from '../../paper/units.ts'
import { cleanText } from '../../domain/clean-text.ts'
import { keptTogether } from '../../paper/kept-together.ts'
import type { SheetPlaces } from './sheet-places.ts'
import { slideColours } from './slide-look.ts'
import { type SlideSheet, objectNames, placedTitle } from './slide-frame.ts'

/** How large the firm lines of a cover may be, in parts of their size; the room of a template is what it is. */
const parts = [1, 0.9, 0.8, 0.7] as const

/** The texts of a cover in the places that a template has for them. What finds no room is handed back, as on a cover of ours. */
export function layoutCover(sheet: SlideSheet, slide: TitleSlide, { cover }: SheetPlaces): TitleLayout {
  const { office: place, lines: room, hasEmblem } = cover
  const title = placedTitle(sheet, keptTogether(slide.title), cover.title)
  const { emblem, ...named } = slide.office ?? { lines: [] }
  // The emblem of the template is the office's: a second one would stand beside it.
  const office = place && slide.office ? { ...named, ...(emblem && !hasEmblem ? { emblem } : {}) } : undefined
  const head = officeHead(sheet, office, place ?? room)
  const above = place || !slide.office ? [] : named.lines.map(cleanText).map(asLine)
  const ways = parts.flatMap((part) => {
    const firm = [...above, ...firmLines(slide)].map((line) => ({ ...line, size: Math.max(14, line.size * part) }))
    return waysOfLines(slide.lines.map(cleanText)).map((way) => ({ firm, lines: [...firm, ...way] }))
  })
  const height = room.h * pointsPerInch
  const found = ways.find(({ lines }) => titleLinesHeight(lines, room.w * pointsPerInch) <= height)
  const shown = found?.lines ?? ways.at(-1)!.firm
  const texts = placedLines(sheet, shown, room).map(({ text, options }) => ({
    text,
    options: { ...options, objectName: objectNames.subtitle },
  }))
  return {
    texts: [...head.texts, title.text, ...texts],
    ...(head.emblem ? { emblem: head.emblem } : {}),
    further: found || slide.lines.length === 0 ? [] : [slide.lines.map(cleanText).join('; ')],
  }
}

function asLine(text: string): TitleLine {
  return { text, size: 18, color: slideColours.ink, bold: true }
}
