import type { Area } from '../domain/area.ts'
import { cleanText } from '../domain/clean-text.ts'
import { type DraftChange, contradictsPrinted } from '../domain/draft-change.ts'
import type { DraftFigure } from '../domain/draft-figure.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Observation } from '../domain/observation.ts'

interface DraftRow {
  readonly draft: DraftFigure
  readonly change: DraftChange
  readonly published: Observation | undefined
  readonly area: Area
  readonly indicator: Indicator
  /** The id of its source. */
  readonly source: string
}

/** The cells of a figure as a row of observations, by column; empty where the row says nothing. */
export function draftCells(row: DraftRow): Readonly<Record<string, string>> {
  const { draft, change, published, area, indicator, source } = row
  const { content, printed = '', reason = '' } = draft
  const before = change === 'revised' && published?.kind === 'value' ? String(published.value) : ''
  return {
    indicator: draft.indicator,
    category: draft.category ?? '',
    area_code: area.code,
    area_name: area.name,
    period: draft.period,
    value: content.kind === 'value' ? plainNumber(content.value) : '',
    denominator: content.kind === 'value' && content.denominator !== undefined ? plainNumber(content.denominator) : '',
    missing: content.kind === 'missing' ? content.reason : '',
    state: stateOf(row),
    illustrates: '',
    revised_from: content.kind === 'value' ? before : '',
    printed: textCell(printed),
    source,
    // Whoever gives a reason has looked at words that say another figure.
    accepts: contradictsPrinted(draft, indicator) ? 'printed' : '',
    note: textCell(reason),
    as_of: '',
    areas_on: '',
  }
}

function stateOf({ draft, change, published }: DraftRow): DraftFigure['state'] {
  const isRevision = change === 'revised' && draft.content.kind === 'value' && published?.kind === 'value'
  if (isRevision) return 'revised'
  return draft.state === 'revised' ? 'final' : draft.state
}

/** A number as packages write it; what is very small or large is never written with an exponent. */
function plainNumber(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}

const formulaStart = /^[=@\uff1d\uff20]|^[+\-\uff0b\uff0d]/
const signedFigure = /^[+-]\d[\d.,]*\s?[%‰]?(?:\s[\p{L}\s]*)?$/u

/**
 * A text as one cell, on one line. One that a spreadsheet would take for a formula begins with an apostrophe; a figure with its
 * sign ("-2,4 %") is none.
 */
export function textCell(text: string): string {
  const line = cleanText(text)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .trim()
  return formulaStart.test(line) && !signedFigure.test(line) ? `'${line}` : line
}
