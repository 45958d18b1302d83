import { type Completeness, lacking, lacksAreas } from '../domain/coverage.ts'
import type { Indicator } from '../domain/indicator.ts'
import { stands } from '../domain/measure-rules.ts'
import type { Texts } from './texts.ts'

/** How whole a figure is, in the few words of a tag: "10/11 đơn vị", "2/3 tháng". */
export function coverageTexts({ messages }: Texts, { coverage, months }: Completeness): readonly string[] {
  return [...(coverage ? [messages.coverage(coverage)] : []), ...(months ? [messages.months(months)] : [])]
}

/** The same in the words of a report: "tổng của 10/11 đơn vị", "số của 2/3 tháng". */
export function coverageQualifiers(
  { messages: { sentences, months: monthsText } }: Texts,
  { coverage, months }: Completeness,
): readonly string[] {
  return [
    ...(coverage ? [sentences.coverage(coverage)] : []),
    ...(months ? [sentences.months({ months: monthsText(months) })] : []),
  ]
}

/** What a partial figure is of: "10/11 đơn vị, 2/3 tháng". */
export function lackText(texts: Texts, figure: Completeness): string {
  return coverageTexts(texts, lacking(figure)).join(', ')
}

/** A value that is not of the whole: what stands is that of the last month known, all else has been added up. */
export function partialValueText(
  { messages: { sentences } }: Texts,
  indicator: Pick<Indicator, 'time'>,
  figure: Completeness,
  words: { readonly partial: string; readonly value: string },
): string {
  return lacksAreas(figure) || !stands(indicator) ? sentences.partialSum(words) : sentences.partialLatest(words)
}
