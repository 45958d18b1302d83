import type { Area } from '../domain/area.ts'
import { lacking } from '../domain/coverage.ts'
import { type ShownIndicator, isToldWhole } from '../domain/display-unit.ts'
import type { Figure, FigureMissing, FigureValue } from '../domain/figure.ts'
import type { Indicator } from '../domain/indicator.ts'
import {
  factorOf,
  isCountedWhole,
  isOwnStatus,
  isPercentage,
  isStatus,
  isToldAsRate,
  isToldInPercent,
  rateOf,
} from '../domain/measure-rules.ts'
import { coverageTexts } from './coverage-text.ts'
import { countText, digitsToSee, numberText, percentDigits, percentText, shortNumberText } from './number-text.ts'
import { shownNumber } from './shown-number.ts'
import { placeOfValue, statusOfNamedText, statusText } from './status-text.ts'
import { type Texts, bilingual } from './texts.ts'
import { shownUnitText, unitText } from './unit-text.ts'

/** The parts of a value, so that a card can print them in different sizes. */
export interface ValueText {
  /** "14/15", "23", "17,8", "3,5%". */
  readonly number: string
  /** "xã"; empty where the number says it. */
  readonly unit: string
  /** What the number rests on, only where the denominator is known: "93,3%", or of a rate "1.234/35.257 hộ". */
  readonly share?: string
  /** Of a rate the same without its unit: "1.234/35.257". */
  readonly parts?: string
}

type Described = Pick<
  ShownIndicator,
  'measure' | 'factor' | 'rateUnit' | 'decimals' | 'unit' | 'shownIn' | 'displayUnits'
> &
  Pick<Indicator, 'time' | 'denominatorTime' | 'direction'>
type Told = Pick<FigureValue, 'value' | 'upTo' | 'denominator' | 'isRate' | 'coverage'>

/** A value as officials write it; of one thing whether it has reached what it should: "đạt" beside "01/01 xã". */
export function valueText(texts: Texts, indicator: Described, figure: Told): ValueText {
  const counted = countedValueText(texts, indicator, figure)
  if (figure.isRate || !isStatus(indicator, figure)) return counted
  return { number: statusText(texts, figure), unit: '', share: joined(counted), parts: counted.number }
}

/** A value in numbers, as a sentence tells it whose verb is its own: "01/01 xã". */
export function countedValueText(texts: Texts, indicator: Described, figure: Told): ValueText {
  const { language } = texts
  if (figure.isRate || leadsWithRate(indicator, figure)) return rateValueText(texts, indicator, figure)
  const number = shownNumber(texts, indicator, figure.value)
  if (isPercentage(indicator)) return { number: `${number}%`, unit: '' }
  const unit = shownUnitText(texts, indicator, figure.denominator ?? figure.value)
  if (!isToldWhole(indicator)) return { number, unit }
  if (figure.denominator === undefined) return { number: countText(language, figure.value), unit }
  const percent = isToldInPercent(indicator, figure) ? rateOf(indicator, figure) : undefined
  return {
    number: `${countText(language, figure.value)}/${countText(language, figure.denominator)}`,
    unit,
    ...(percent === undefined ? {} : { share: percentText(language, percent) }),
  }
}

/** Of a rate the rate is what is said; without a denominator only its numerator can be. */
function leadsWithRate(indicator: Described, figure: Told): boolean {
  return isToldAsRate(indicator) && rateOf(indicator, figure) !== undefined
}

function rateValueText(texts: Texts, indicator: Described, figure: Told): ValueText {
  const { language } = texts
  const rate = rateOf(indicator, figure) ?? 0
  const { number, unit } = rateParts(texts, indicator, rate)
  if (figure.isRate || figure.denominator === undefined) return { number, unit }
  const [part, whole] = [figure.value, figure.denominator].map((each) => shortNumberText(language, each, mostDecimals))
  const unitOf = (count: number): string => unitText(texts, indicator.unit, count)
  // What is counted per thousand is out of other things: births of inhabitants.
  const share =
    factorOf(indicator) === 100
      ? `${part}/${whole} ${unitOf(figure.denominator)}`
      : `${part} ${unitOf(figure.value)}/${whole}`
  return { number, unit, share, parts: `${part}/${whole}` }
}

/** What stands in a table whose heading says the unit: "14/15" beside "93,3%", "1.559,18/4.000" beside "39,0%", "23" alone. */
export function bareValueText(
  texts: Texts,
  indicator: Described,
  figure: Told,
): { readonly parts?: string; readonly number: string } {
  const { number, share, parts } = valueText(texts, indicator, figure)
  if (parts !== undefined) return { parts, number }
  return share === undefined ? { number } : { parts: number, number: share }
}

/**
 * The unit that such a heading says: "xã", "tỷ đồng"; of a rate what it is made of, "hộ", "trẻ sinh sống/dân số trung bình".
 * Undefined of a percentage, whose numbers bear their sign.
 */
export function bareUnitText(
  texts: Texts,
  indicator: Described & Pick<Indicator, 'denominatorCounts'>,
): string | undefined {
  if (isPercentage(indicator)) return undefined
  const unit = shownUnitText(texts, indicator, 0)
  if (!isToldAsRate(indicator) || factorOf(indicator) === 100) return unit
  const sign = rateSign(texts, indicator)
  if (sign.length > 1 || !indicator.denominatorCounts) return sign
  return `${unit}/${bilingual(texts, indicator.denominatorCounts)}`
}

/** More digits than any package gives. */
const mostDecimals = 6

/** A rate by itself: "41,3%", "12,5‰", "8,2 bác sĩ/10.000 dân". */
export function rateText(texts: Texts, indicator: Described, rate: number): string {
  return joined(rateParts(texts, indicator, rate))
}

function rateParts(texts: Texts, indicator: Described, rate: number): Pick<ValueText, 'number' | 'unit'> {
  const { language } = texts
  // A share is told with the digits that are usual for one, whatever its numerator has.
  if (isCountedWhole(indicator)) return { number: percentText(language, rate), unit: '' }
  const number = numberText(language, rate, rateDigits(indicator, rate))
  const sign = rateSign(texts, indicator)
  return sign.length === 1 ? { number: `${number}${sign}`, unit: '' } : { number, unit: sign }
}

/** With how many digits after the comma a rate is written: as its indicator says, a share as is usual for one. */
export function rateDigits(indicator: Pick<Indicator, 'measure' | 'decimals'>, rate: number): number {
  return isCountedWhole(indicator) ? percentDigits(rate) : Math.max(indicator.decimals, digitsToSee(Math.abs(rate)))
}

/** What a rate is counted in: "%", "‰", "bác sĩ/10.000 dân". */
export function rateSign(texts: Texts, indicator: Pick<Indicator, 'factor' | 'rateUnit' | 'unit'>): string {
  if (indicator.rateUnit) return bilingual(texts, indicator.rateUnit)
  const factor = factorOf(indicator)
  if (factor === 100) return '%'
  return factor === 1000 ? '‰' : `${bilingual(texts, indicator.unit)}/${numberText(texts.language, factor)}`
}

/** A number and its unit, which some numbers have in themselves. */
export function joined({ number, unit }: Pick<ValueText, 'number' | 'unit'>): string {
  return unit === '' ? number : `${number} ${unit}`
}

/** A value in one line: "19/46 trường (41,3%)", of a range "từ 30 ha đến 50 ha". */
export function valueLine(texts: Texts, indicator: Described, { upTo, ...figure }: Told): string {
  if (upTo !== undefined) {
    const [first, last] = [figure.value, upTo].map((value) => valueLine(texts, indicator, { ...figure, value }))
    return texts.messages.target.range({ first: first!, last: last! })
  }
  return withShare(valueText(texts, indicator, figure))
}

/** The same in numbers alone, as a target is told: "01/01 xã". */
export function countedLine(texts: Texts, indicator: Described, figure: Told): string {
  return withShare(countedValueText(texts, indicator, figure))
}

/** The same under a heading or beside a figure that has the unit: "14/15", "25", "95%". */
export function countedNumber(texts: Texts, indicator: Described, figure: Told): string {
  return countedValueText(texts, indicator, figure).number
}

function withShare({ share, ...value }: ValueText): string {
  return share === undefined ? joined(value) : `${joined(value)} (${share})`
}

/** A value inside a sentence: "14/15 xã (93,3%) đạt chuẩn nông thôn mới"; of a commune itself "đạt chuẩn nông thôn mới". */
export function valuePhrase(
  texts: Texts,
  indicator: Described & Pick<Indicator, 'phrase' | 'countsCommunes'>,
  figure: Told,
  area: Pick<Area, 'type'>,
): string {
  if (isOwnStatus(indicator, figure, area)) return statusOfNamedText(texts, indicator, figure, area)
  return phraseOf(texts, indicator, figure, countedLine(texts, indicator, figure))
}

/** The phrase of an indicator with a value in its place; of one single thing with its verb in the singular. */
export function phraseOf(
  texts: Texts,
  { phrase, countsCommunes }: Pick<Indicator, 'phrase' | 'countsCommunes'>,
  { value, denominator = value }: Pick<Told, 'value' | 'denominator'>,
  told: string,
): string {
  const text = bilingual(texts, phrase)
  const isOfOne = denominator === 1 && text.startsWith(`${placeOfValue} `)
  if (!isOfOne) return text.replace(placeOfValue, () => told)
  const { ofOneThing } = texts.messages.sentences
  return `${told} ${ofOneThing({ behind: text.slice(placeOfValue.length + 1), isVerb: countsCommunes === true })}`
}

/** Why there is no value, in a few words: "chưa báo cáo". */
export function missingText({ messages }: Texts, figure: Pick<FigureMissing, 'reason'>): string {
  return messages.missing[figure.reason]
}

/** A figure in one line, with value or reason. */
export function figureLine(texts: Texts, indicator: Described, figure: Figure): string {
  return figure.kind === 'value' ? valueLine(texts, indicator, figure) : missingText(texts, figure)
}

/** What has been said around a figure of all that stand there, so that it is not said beside each. */
export interface SaidAround {
  /** That they are illustrative: then those that are not say so. */
  readonly isSample?: boolean
  /** That they are provisional. */
  readonly isProvisional?: boolean
  /** Of how many areas and months a whole figure is; what lacks some always says so. */
  readonly isWhole?: boolean
  /** That they are told once a year, of all of it. */
  readonly isOfYear?: boolean
}

/** What must stand beside a value for it to be honest: state, revision, coverage. Empty for a plain final value. */
export function qualifierTexts(
  texts: Texts,
  indicator: Described,
  figure: Figure,
  said: SaidAround = {},
): readonly string[] {
  const { messages } = texts
  const { toldOf: _, ...timeless } = figure
  const told = said.isOfYear ? timeless : figure
  const coverage = coverageTexts(texts, said.isWhole ? lacking(told) : told)
  const sample = said.isSample ? [] : [messages.state.sample]
  if (figure.kind === 'missing') return figure.isSample ? [...sample, ...coverage] : coverage
  return [
    ...(figure.state === 'sample' ? sample : stateWords(texts, figure.state, said)),
    ...(said.isSample && figure.state !== 'sample' && !figure.isMixed ? [messages.sample.sourced] : []),
    ...(figure.illustrates ? stateWords(texts, figure.illustrates, said) : []),
    ...(figure.revisedFrom === undefined
      ? []
      : [messages.revisedFrom({ value: shownNumber(texts, indicator, figure.revisedFrom) })]),
    ...coverage,
  ]
}

function stateWords(
  { messages }: Texts,
  state: Exclude<FigureValue['state'], 'sample'>,
  { isProvisional = false }: SaidAround,
): readonly string[] {
  return state === 'final' || (isProvisional && state === 'provisional') ? [] : [messages.state[state]]
}
