import { type FigureMissingReason, isPartial } from '../domain/figure.ts'
import { findingQualifiers, inBrackets } from '../i18n/finding-text.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import type { TrendSpec, SpecPoint } from './trend-spec.ts'

type Terms = Pick<TrendSpec, 'indicator' | 'quantity'>

/** What must be said beside a value, and beside one that has no share where shares are shown. */
export function pointQualifiers(
  texts: Texts,
  spec: Terms,
  point: Extract<SpecPoint, { kind: 'value' }>,
): readonly string[] {
  const isWithoutShare = spec.quantity === 'share' && point.denominator === undefined
  return [
    ...(isWithoutShare ? [texts.messages.missing['no-share']] : []),
    ...findingQualifiers(texts, spec.indicator, point),
  ]
}

/** That there is no figure, and why: "chưa có số liệu về số xã đạt chuẩn nông thôn mới vì chưa báo cáo". */
export function missingPointText(
  texts: Texts,
  { indicator }: Pick<TrendSpec, 'indicator'>,
  { reason, isSample }: Extract<SpecPoint, { kind: 'missing' }>,
): string {
  const { sentences } = texts.messages
  const text = sentences.missing[reason]({ indicator: bilingual(texts, indicator.name) })
  return inBrackets(text, isSample ? [sentences.state.sample] : [])
}

/** The same in the few words a headline has room for: "10/11 đơn vị", "minh hoạ". */
export function headlineQualifiers(
  { messages }: Texts,
  { state, coverage, illustrates }: Extract<SpecPoint, { kind: 'value' }>,
): readonly string[] {
  return [
    ...(coverage && isPartial(coverage) ? [messages.coverage(coverage)] : []),
    ...(state === 'final' ? [] : [messages.state[state]]),
    ...(illustrates ? [messages.state[illustrates]] : []),
  ]
}

/** That there is no figure, in one line: with the reason, and without it where that is too long. */
export function missingHeadlines(
  texts: Texts,
  { indicator }: Pick<TrendSpec, 'indicator'>,
  { reason, isSample }: Extract<SpecPoint, { kind: 'missing' }>,
): readonly [string, string] {
  const { sentences, state } = texts.messages
  const about = { indicator: bilingual(texts, indicator.name) }
  const inside = isSample ? [state.sample] : []
  const say = (each: FigureMissingReason): string => inBrackets(sentences.missing[each](about), inside)
  return [say(reason), say('not-published')]
}
