import type { Area } from '../domain/area.ts'
import type { Ratio } from '../domain/measure-rules.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Trend } from '../domain/change.ts'
import { areaTypeText } from './area-text.ts'
import { type Texts, bilingual } from './texts.ts'

/** The place of the value in an indicator's phrase. */
export const placeOfValue = '{value}'

/** Of one thing whether it has reached what it should: "đạt", "chưa đạt". */
export function statusText({ messages }: Texts, { value }: Pick<Ratio, 'value'>): string {
  return messages.status[value === 1 ? 'met' : 'notYet']
}

/** What became of it since a base: "mới đạt", "không còn đạt", "không đổi". */
export function statusChangeText({ messages }: Texts, trend: Trend): string {
  return trend === 'same' ? messages.change.same : messages.status[trend === 'up' ? 'newlyMet' : 'lost']
}

/** What it is to a target: "chưa đạt", or, before its path asked for it, "đạt sớm". */
export function statusDistanceText({ messages }: Texts, side: 'above' | 'below'): string {
  return messages.status[side === 'above' ? 'early' : 'notYet']
}

/** The same of a commune in a sentence of which it is the subject: "đạt chuẩn nông thôn mới", "chưa đạt chuẩn …". */
export function ownStatusText(
  texts: Texts,
  { phrase }: Pick<Indicator, 'phrase'>,
  { value }: Pick<Ratio, 'value'>,
): string {
  const told = predicateText(texts, { phrase })
  const { does, doesNotYet } = texts.messages.sentences.status
  return value === 1 ? does({ phrase: told }) : doesNotYet({ phrase: told })
}

/** The same where the area is named around it and is no subject: in English "the commune meets …". */
export function statusOfNamedText(
  texts: Texts,
  indicator: Pick<Indicator, 'phrase'>,
  figure: Pick<Ratio, 'value'>,
  { type }: Pick<Area, 'type'>,
): string {
  const clause = ownStatusText(texts, indicator, figure)
  return texts.messages.sentences.status.itself({ area: areaTypeText(texts, type), clause })
}

/** What those that have reached it do: "đạt chuẩn nông thôn mới". */
export function predicateText(texts: Texts, { phrase }: Pick<Indicator, 'phrase'>): string {
  return bilingual(texts, phrase).replace(placeOfValue, '').trim()
}
