import type { AsOf } from '../domain/as-of.ts'
import { asOfText } from './date-text.ts'
import { upperFirst } from './first-letter.ts'
import type { Texts } from './texts.ts'

interface Remarked {
  readonly asOf?: AsOf | undefined
  readonly note?: string
}

/** What is to be known of one figure alone: "Số đến tháng 02/2025. Nguồn không nêu mẫu số."; undefined where that is nothing. */
export function remarkText(texts: Texts, { asOf, note }: Remarked): string | undefined {
  const said = [
    ...timeQualifier(texts, { asOf }).map((told) => `${upperFirst(told)}.`),
    ...(note === undefined ? [] : [note]),
  ]
  return said.length === 0 ? undefined : said.join(' ')
}

/** "số đến tháng 02/2025", of a figure that counts up to another day than its period; else nothing. */
export function timeQualifier(texts: Texts, { asOf }: Pick<Remarked, 'asOf'>): readonly string[] {
  return asOf === undefined ? [] : [texts.messages.asOf.told({ when: asOfText(texts, asOf) })]
}
