import { type Completeness, lacking, lacksAreas } from '../domain/coverage.ts'
import type { Indicator } from '../domain/indicator.ts'
import { isToldAsRate, stands } from '../domain/measure-rules.ts'
import { timeQualifier } from './remark-text.ts'
import type { Texts } from './texts.ts'

/** How whole a figure is, in the few words of a tag: "số đến tháng 02/2025", "10/11 đơn vị", "2/3 tháng". */
export function coverageTexts(texts: Texts, figure: Completeness): readonly string[] {
  return [...carriedTexts(texts, figure), ...timeQualifier(texts, figure), ...partsTexts(texts, figure)]
}

/** The same in the words of a report: "tổng của 10/11 đơn vị", "số của 2/3 tháng". */
export function coverageQualifiers(texts: Texts, figure: Completeness): readonly string[] {
  return [...carriedTexts(texts, figure), ...timeQualifier(texts, figure), ...partsQualifiers(texts, figure)]
}

/** That a figure is no area's own but carried over to it: "quy đổi", "ước tính quy đổi". */
export function carriedTexts({ messages }: Texts, { carried }: Completeness): readonly string[] {
  return carried === undefined ? [] : [messages.carried[carried]]
}

function partsTexts({ messages }: Texts, { coverage, months }: Completeness): readonly string[] {
  return [...(coverage ? [messages.coverage(coverage)] : []), ...(months ? [messages.months(months)] : [])]
}

function partsQualifiers(
  { messages: { sentences, months: monthsText } }: Texts,
  { coverage, months }: Completeness,
): readonly string[] {
  return [
    ...(coverage ? [sentences.coverage(coverage)] : []),
    ...(months ? [sentences.months({ months: monthsText(months) })] : []),
  ]
}

/** What a figure of areas or months is of, where it lacks some: "10/11 đơn vị, 2/3 tháng". */
export function lackText(texts: Texts, figure: Completeness): string {
  return partsTexts(texts, lacking(figure)).join(', ')
}

/** Words that are said beside a figure, without those that say the same as `lackText`. */
export function besidesLack(texts: Texts, figure: Completeness, said: readonly string[]): readonly string[] {
  const lacks = lacking(figure)
  const told = [...partsTexts(texts, lacks), ...partsQualifiers(texts, lacks)]
  return said.filter((each) => !told.includes(each))
}

/**
 * A value that is not of the whole: what stands is that of the last month known, of a rate the parts have been added up, all
 * else has been itself.
 */
export function partialValueText(
  { messages: { sentences } }: Texts,
  indicator: Pick<Indicator, 'measure' | 'time'>,
  figure: Completeness,
  words: { readonly partial: string; readonly value: string },
): string {
  if (!lacksAreas(figure) && stands(indicator)) return sentences.partialLatest(words)
  return isToldAsRate(indicator) ? sentences.partialRate(words) : sentences.partialSum(words)
}
