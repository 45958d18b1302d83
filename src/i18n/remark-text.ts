import type { Reach } from '../domain/coverage.ts'
import { periodParts } from '../domain/period.ts'
import { asOfText, periodText } from './date-text.ts'
import { upperFirst } from './first-letter.ts'
import type { Texts } from './texts.ts'

/** What says of which time a figure is, where that is not its period. */
export type RemarkedTime = Pick<Reach, 'toldOf' | 'asOf' | 'isAsOfLeast'>

interface Remarked extends RemarkedTime {
  readonly note?: string
}

/** What is to be known of one figure alone: "Số đến tháng 02/2025. Nguồn không nêu mẫu số."; undefined where that is nothing. */
export function remarkText(texts: Texts, { note, ...time }: Remarked): string | undefined {
  const said = [
    ...timeQualifier(texts, time).map((told) => `${upperFirst(told)}.`),
    ...(note === undefined ? [] : [texts.messages.noteOfSource({ note })]),
  ]
  return said.length === 0 ? undefined : said.join(' ')
}

/** "số của cả năm", "số đến tháng 02/2025", of a figure that is not of its period; else nothing. */
export function timeQualifier(texts: Texts, { toldOf, asOf, isAsOfLeast }: RemarkedTime): readonly string[] {
  const { messages } = texts
  return [
    ...(toldOf === undefined
      ? []
      : [messages.toldOf({ period: periodText(texts, toldOf), isYear: periodParts(toldOf).kind === 'year' })]),
    ...(asOf === undefined ? [] : [messages.asOf.told({ when: asOfText(texts, asOf), isLeast: isAsOfLeast === true })]),
  ]
}
