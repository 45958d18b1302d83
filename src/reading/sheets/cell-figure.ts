import { dayParts } from '../../domain/day.ts'
import type { SheetCell } from './sheet.ts'
import { isPercentFormat, withoutDust, writtenFigure } from './written-number.ts'

/**
 * What a cell says as a figure. `days`: what somebody may have typed before the spreadsheet made a day of it, the likelier
 * first. `nothing`: an empty cell, or a text that is no figure (`isText`).
 */
export type CellFigure =
  | {
      readonly kind: 'number'
      readonly value?: number
      readonly denominator?: number
      readonly percent?: number
      readonly isAmbiguous?: true
      /** Written as text, or a dash that stands for zero. */
      readonly written?: 'text' | 'dash'
    }
  | { readonly kind: 'days'; readonly typed: readonly { readonly value: number; readonly denominator: number }[] }
  | { readonly kind: 'error' | 'uncomputed' | 'unknown' }
  | { readonly kind: 'nothing'; readonly isText?: true }

/** The figure of a cell. */
export function cellFigure(cell: SheetCell): CellFigure {
  switch (cell.kind) {
    case 'number': {
      const value = cell.value as number
      return isPercentFormat(cell.format)
        ? { kind: 'number', percent: withoutDust(value * 100) }
        : { kind: 'number', value }
    }
    case 'day':
      return { kind: 'days', typed: typedBefore(cell) }
    case 'error':
    case 'uncomputed':
      return { kind: cell.kind }
    case 'text': {
      const written = writtenFigure(cell.text)
      if (written === undefined) return { kind: 'nothing', isText: true }
      if (written.kind === 'none') return { kind: 'number', value: 0, written: 'dash' }
      return written.kind === 'unknown' ? { kind: 'unknown' } : { ...written, written: 'text' }
    }
    case 'empty':
    case 'boolean':
      return { kind: 'nothing', ...(cell.kind === 'boolean' ? { isText: true } : {}) }
  }
}

/**
 * What was typed before a day came of it. Day and month in either order ("3/5"), and month and year, where the day is the
 * first of a month and the format shows none ("12/15" became December 2015).
 */
function typedBefore({
  day,
  format = '',
}: SheetCell): readonly { readonly value: number; readonly denominator: number }[] {
  if (day === undefined) return []
  const { year, month, day: ofMonth } = dayParts(day)
  const showsDay = /d/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]/g, ''))
  const ofYear = ofMonth === 1 && !showsDay ? [{ value: month, denominator: year % 100 }] : []
  const inOrder = [
    { value: ofMonth, denominator: month },
    { value: month, denominator: ofMonth },
  ]
  const typed = [...ofYear, ...(showsDay || ofYear.length === 0 ? inOrder : [])]
  // So many out of so many: what is more than its whole was typed the other way round.
  const sensible = typed.filter(({ value, denominator }) => value <= denominator)
  return sensible.filter(
    (each, index) =>
      sensible.findIndex((other) => other.value === each.value && other.denominator === each.denominator) === index,
  )
}
