import type { Indicator } from '../../domain/indicator.ts'
import { phrasePattern } from '../narrative/phrase-pattern.ts'
import { plainText } from '../narrative/plain-text.ts'
import { type TextSpan, spansOf } from '../narrative/text-span.ts'
import type { SaidIndicator } from './claim.ts'

/** A place where a text names an indicator by its own name. */
export interface IndicatorMention extends TextSpan {
  readonly indicator: SaidIndicator
}

/** Finds the indicators that a text calls by their name; made once for a package. */
export function indicatorMentions(indicators: readonly Indicator[]): (text: string) => readonly IndicatorMention[] {
  const named = indicators.flatMap((indicator) =>
    [...new Set(namesOf(indicator))].map((name) => ({ indicator: { id: indicator.id }, name: plainText(name) })),
  )
  return (text) => {
    const lower = text.toLowerCase()
    const found = named
      .filter(({ name }) => lower.includes(name.toLowerCase().slice(0, 12)))
      .flatMap(({ indicator, name }) => spansOf(phrasePattern([name]), text).map((span) => ({ ...span, indicator })))
    // "xã nông thôn mới" within "xã nông thôn mới nâng cao" says less than the longer name.
    return found.filter((each) => !found.some((other) => isWithin(each, other))).sort((a, b) => a.start - b.start)
  }
}

const isWithin = (inner: TextSpan, outer: TextSpan): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start

/** "Số xã đạt chuẩn …" is also called "tỷ lệ xã đạt chuẩn …" and stands behind its number without the first word. */
function namesOf({ name, shortName }: Indicator): readonly string[] {
  return [name.vi, name.vi.replace(/^(?:Số|Tổng số|Tỷ lệ)\s+/u, ''), shortName.vi].map((each) => each.normalize('NFC'))
}
