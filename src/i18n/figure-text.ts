import { type Figure, type FigureMissing, type FigureValue, sharePercent } from '../domain/figure.ts'
import type { Indicator } from '../domain/indicator.ts'
import { countText, numberText, percentText } from './number-text.ts'
import { type Texts, bilingual } from './texts.ts'
import { unitText } from './unit-text.ts'

/** The parts of a value, so that a card can print them in different sizes. */
export interface ValueText {
  /** "14/15", "23", "17,8". */
  readonly number: string
  /** "xã". */
  readonly unit: string
  /** "93,3%", only where the denominator is known. */
  readonly share?: string
}

type Described = Pick<Indicator, 'measure' | 'decimals' | 'unit'>

/** A value as officials write it. */
export function valueText(
  texts: Texts,
  indicator: Described,
  figure: Pick<FigureValue, 'value' | 'denominator'>,
): ValueText {
  const { language } = texts
  const unit = unitText(texts, indicator.unit, figure.denominator ?? figure.value)
  if (indicator.measure === 'index') return { number: numberText(language, figure.value, indicator.decimals), unit }
  if (figure.denominator === undefined) return { number: countText(language, figure.value), unit }
  const percent = sharePercent(figure)
  return {
    number: `${countText(language, figure.value)}/${countText(language, figure.denominator)}`,
    unit,
    ...(percent === undefined ? {} : { share: percentText(language, percent) }),
  }
}

/** A value in one line: "19/46 trường (41,3%)". */
export function valueLine(
  texts: Texts,
  indicator: Described,
  figure: Pick<FigureValue, 'value' | 'denominator'>,
): string {
  const { number, unit, share } = valueText(texts, indicator, figure)
  return share === undefined ? `${number} ${unit}` : `${number} ${unit} (${share})`
}

/** A value inside a sentence: "14/15 xã (93,3%) đạt chuẩn nông thôn mới". */
export function valuePhrase(
  texts: Texts,
  indicator: Described & Pick<Indicator, 'phrase'>,
  figure: Pick<FigureValue, 'value' | 'denominator'>,
): string {
  return bilingual(texts, indicator.phrase).replace('{value}', () => valueLine(texts, indicator, figure))
}

/** Why there is no value, in a few words: "chưa báo cáo". */
export function missingText({ messages }: Texts, figure: Pick<FigureMissing, 'reason'>): string {
  return messages.missing[figure.reason]
}

/** A figure in one line, with value or reason. */
export function figureLine(texts: Texts, indicator: Described, figure: Figure): string {
  return figure.kind === 'value' ? valueLine(texts, indicator, figure) : missingText(texts, figure)
}

/** What must stand beside a value for it to be honest: state, revision, coverage. Empty for a plain final value. */
export function qualifierTexts(texts: Texts, indicator: Described, figure: Figure): readonly string[] {
  const { messages, language } = texts
  const coverage = figure.coverage ? [messages.coverage(figure.coverage)] : []
  if (figure.kind === 'missing') return figure.isSample ? [messages.state.sample, ...coverage] : coverage
  return [
    ...(figure.state === 'final' ? [] : [messages.state[figure.state]]),
    ...(figure.illustrates ? [messages.state[figure.illustrates]] : []),
    ...(figure.revisedFrom === undefined
      ? []
      : [messages.revisedFrom({ value: numberText(language, figure.revisedFrom, indicator.decimals) })]),
    ...coverage,
  ]
}
