import type { Area } from '../domain/area.ts'
import type { Completeness } from '../domain/coverage.ts'
import type { FigureValue } from '../domain/figure.ts'
import type { ShownIndicator } from '../domain/display-unit.ts'
import type { Indicator } from '../domain/indicator.ts'
import { isAwaited, isCountedWhole, isOwnStatus, isStatus } from '../domain/measure-rules.ts'
import { coverageQualifiers } from './coverage-text.ts'
import { countedValueText, joined, phraseOf } from './figure-text.ts'
import { shownNumber } from './shown-number.ts'
import { ownStatusText, placeOfValue, statusOfNamedText, statusText } from './status-text.ts'
import { type Texts, bilingual } from './texts.ts'
import { unitText } from './unit-text.ts'

type Measured = Pick<
  ShownIndicator,
  'measure' | 'factor' | 'rateUnit' | 'decimals' | 'unit' | 'shownIn' | 'displayUnits'
> &
  Pick<Indicator, 'time' | 'denominatorTime' | 'direction'>
type Described = Measured & Pick<Indicator, 'phrase' | 'countsCommunes'>
type Told = Completeness & Pick<FigureValue, 'state' | 'illustrates' | 'revisedFrom'>

/** What must be said beside a value, in the words of a report: "số liệu sơ bộ", "tổng của 10/11 đơn vị". */
export function clauseQualifiers(
  texts: Texts,
  indicator: Pick<Measured, 'unit' | 'decimals' | 'shownIn' | 'displayUnits'>,
  figure: Told,
): readonly string[] {
  const { messages } = texts
  const { sentences } = messages
  const { state, illustrates, revisedFrom } = figure
  return [
    ...coverageQualifiers(texts, figure),
    ...(illustrates ? [sentences.illustrates[illustrates]] : state === 'final' ? [] : [sentences.state[state]]),
    ...(revisedFrom === undefined ? [] : [messages.revisedFrom({ value: shownNumber(texts, indicator, revisedFrom) })]),
  ]
}

/** A value with all that stands beside it in one pair of brackets: "8/15 xã (53,3%; số liệu sơ bộ)". */
export function bracketedValue(
  texts: Texts,
  indicator: Measured,
  figure: Pick<FigureValue, 'value' | 'denominator'>,
  qualifiers: readonly string[],
): string {
  const value = countedValueText(texts, indicator, figure)
  return inBrackets(joined(value), [...(value.share === undefined ? [] : [value.share]), ...qualifiers])
}

/**
 * What an area has, as a report says it: "có 14/15 xã đạt chuẩn nông thôn mới (93,3%)", "tiếp công dân 71 lượt",
 * "chưa có xã đạt chuẩn nông thôn mới (0/15; 0%)". Where no area stands before it, a rate is its own subject: "tỷ lệ hộ
 * nghèo là 0,79%".
 */
export function figureClause(
  texts: Texts,
  indicator: Described,
  figure: Pick<FigureValue, 'value' | 'denominator'>,
  qualifiers: readonly string[],
  { hasSubject = true, area }: { readonly hasSubject?: boolean; readonly area?: Pick<Area, 'type'> | undefined } = {},
): string {
  if (area && isOwnStatus(indicator, figure, area)) {
    const counted = joined(countedValueText(texts, indicator, figure))
    const say = hasSubject ? ownStatusText : statusOfNamedText
    return inBrackets(say(texts, indicator, figure, area), [counted, ...qualifiers])
  }
  if (isToldAsNone(texts, indicator, figure)) return noneText(texts, indicator, figure, qualifiers)
  const { share } = countedValueText(texts, indicator, figure)
  const phrase = phraseText(texts, indicator, figure)
  const { has, hasNamed } = texts.messages.sentences
  const named = hasSubject ? hasNamed({ phrase }) : phrase
  return inBrackets(beginsWithValue(texts, indicator) ? has({ phrase }) : named, [
    ...(share === undefined ? [] : [share]),
    ...qualifiers,
  ])
}

/** What a base was: "cùng kỳ năm trước là 8/15 xã (53,3%)"; of one thing "quý trước chưa đạt (0/01 xã)". */
export function baseClause(
  texts: Texts,
  indicator: Measured,
  base: string,
  figure: Pick<FigureValue, 'value' | 'denominator'>,
  qualifiers: readonly string[],
): string {
  const { was, status } = texts.messages.sentences
  if (!isStatus(indicator, figure)) return was({ base, value: bracketedValue(texts, indicator, figure, qualifiers) })
  const counted = joined(countedValueText(texts, indicator, figure))
  return status.was({ base, value: inBrackets(statusText(texts, figure), [counted, ...qualifiers]) })
}

/** The same for a headline, where the numbers speak alone: "14/15 xã đạt chuẩn nông thôn mới". */
export function headlineClause(
  texts: Texts,
  indicator: Described,
  figure: Pick<FigureValue, 'value' | 'denominator'>,
  qualifiers: readonly string[],
  area?: Pick<Area, 'type'>,
): string {
  if (area && isOwnStatus(indicator, figure, area)) {
    return inBrackets(ownStatusText(texts, indicator, figure), qualifiers)
  }
  return isToldAsNone(texts, indicator, figure)
    ? noneText(texts, indicator, figure, qualifiers)
    : inBrackets(phraseText(texts, indicator, figure), qualifiers)
}

/** A text with what explains it behind it, or alone. */
export function inBrackets(text: string, inside: readonly string[]): string {
  return inside.length === 0 ? text : `${text} (${inside.join('; ')})`
}

function phraseText(texts: Texts, indicator: Described, figure: Pick<FigureValue, 'value' | 'denominator'>): string {
  return phraseOf(texts, indicator, figure, joined(countedValueText(texts, indicator, figure)))
}

function beginsWithValue(texts: Texts, { phrase }: Pick<Indicator, 'phrase'>): boolean {
  return bilingual(texts, phrase).startsWith(placeOfValue)
}

/** A zero is told in words where the phrase begins with what is counted; an amount or average of zero stays a number. */
function isToldAsNone(texts: Texts, indicator: Described, { value }: Pick<FigureValue, 'value'>): boolean {
  return value === 0 && isCountedWhole(indicator) && beginsWithValue(texts, indicator)
}

/** What should be there one day is not there yet; what merely did not happen is not there. */
function noneText(
  texts: Texts,
  indicator: Described,
  figure: Pick<FigureValue, 'value' | 'denominator'>,
  qualifiers: readonly string[],
): string {
  const { hasNone, hasNotYet } = texts.messages.sentences
  const { number, share } = countedValueText(texts, indicator, figure)
  const phrase = bilingual(texts, indicator.phrase).replace(placeOfValue, () => unitText(texts, indicator.unit, 0))
  const say = isAwaited(indicator) ? hasNotYet : hasNone
  return inBrackets(say({ phrase }), [
    ...(figure.denominator === undefined ? [] : [number]),
    ...(share === undefined ? [] : [share]),
    ...qualifiers,
  ])
}
