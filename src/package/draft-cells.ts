import type { Area } from '../domain/area.ts'
import { cleanText } from '../domain/clean-text.ts'
import { type DraftChange, contradictsPrinted, revisedValue } from '../domain/draft-change.ts'
import type { DraftFigure } from '../domain/draft-figure.ts'
import { cellOfText } from '../domain/formula-cell.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { AcceptedRule } from '../domain/located-observation.ts'
import type { Observation } from '../domain/observation.ts'

interface DraftRow {
  readonly draft: DraftFigure
  readonly change: DraftChange
  readonly published: Observation | undefined
  readonly area: Area
  readonly indicator: Indicator
  /** The id of its source. */
  readonly source: string
  /** What the row that it changes accepts, where there is one. */
  readonly accepts: AcceptedRule | undefined
}

/** The cells of a figure as a row of observations, by column; empty where the row says nothing, absent where it stays as it is. */
export function draftCells(row: DraftRow): Readonly<Record<string, string>> {
  const { draft, change, published, area, source } = row
  const { content, printed = '', reason = '' } = draft
  const before = revisedValue(draft, published)
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
    revised_from: before === undefined ? '' : plainNumber(before),
    printed: textCell(printed),
    source,
    accepts: acceptedRule(row),
    // A figure that is made final is the one that was explained.
    ...(reason === '' && change === 'settled' ? {} : { note: textCell(reason) }),
    as_of: '',
    areas_on: '',
  }
}

/** Whoever gives a reason has looked at words that say another figure; a sum that differs goes on to differ. */
function acceptedRule({ draft, indicator, accepts }: DraftRow): AcceptedRule | '' {
  if (contradictsPrinted(draft, indicator)) return 'printed'
  return accepts === 'sum' ? 'sum' : ''
}

function stateOf({ draft, published }: DraftRow): DraftFigure['state'] {
  if (revisedValue(draft, published) !== undefined) return 'revised'
  return draft.state === 'revised' ? 'final' : draft.state
}

/** A number as packages write it; what is very small or large is never written with an exponent. */
function plainNumber(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}

/** A text as the cell of one line. */
function textCell(text: string): string {
  return cellOfText(oneLine(text))
}

/** A text on one line, as it is read again. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .trim()
}
