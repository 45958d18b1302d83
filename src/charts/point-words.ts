import { type Completeness, lacking, lacksParts } from '../domain/coverage.ts'
import { type FigureMissingReason, isNotCarried, isOfPeriod } from '../domain/figure.ts'
import { isOwnStatus } from '../domain/measure-rules.ts'
import { besidesLack, carriedTexts, coverageTexts, lackText, partialValueText } from '../i18n/coverage-text.ts'
import { missingText } from '../i18n/figure-text.ts'
import { timeQualifier } from '../i18n/remark-text.ts'
import { bracketedValue, clauseQualifiers, figureClause, headlineClause, inBrackets } from '../i18n/figure-clause.ts'
import { areaTextInSentence } from '../i18n/area-text.ts'
import { type Texts, bilingual } from '../i18n/texts.ts'
import type { TrendSpec, SpecArea, SpecPoint } from './trend-spec.ts'

type Terms = Pick<TrendSpec, 'indicator' | 'quantity'>

/**
 * What an area has. What lacks areas or months is not what it has: "mới có số liệu của 1/11 đơn vị về số xã đạt chuẩn, cộng
 * lại là 02/02 xã (100%)".
 */
export function pointClause(
  texts: Texts,
  spec: Pick<TrendSpec, 'indicator'>,
  point: Extract<SpecPoint, { kind: 'value' }>,
  qualifiers: readonly string[],
  area?: SpecArea,
): string {
  if (!lacksParts(point)) return figureClause(texts, spec.indicator, point, qualifiers, { area })
  return partialValueText(texts, spec.indicator, point, {
    partial: partialText(texts, spec, point),
    value: bracketedValue(texts, spec.indicator, point, besidesLack(texts, point, qualifiers)),
  })
}

/**
 * The same for a headline, which what lacks areas or months does not answer: "mới có số liệu của 1/11 đơn vị về …", and in
 * fewer words where that is too long.
 */
export function pointHeadlines(
  texts: Texts,
  spec: Pick<TrendSpec, 'indicator'>,
  point: Extract<SpecPoint, { kind: 'value' }>,
  qualifiers: readonly string[] = [],
  area?: SpecArea,
): readonly [string, ...(readonly string[])] {
  const states = [...stateQualifiers(texts, point), ...carriedTexts(texts, point), ...timeQualifier(texts, point)]
  if (!lacksParts(point)) {
    return [headlineClause(texts, spec.indicator, point, [...qualifiers, ...states], area)]
  }
  const short = texts.messages.sentences.partialShort({ parts: lackText(texts, point) })
  return [inBrackets(partialText(texts, spec, point), states), inBrackets(short, states)]
}

/** Whether what is said of a point says it of the area itself, which then is the subject: "xã Lộc Tấn đạt chuẩn …". */
export function isOfItself(
  { indicator }: Pick<TrendSpec, 'indicator'>,
  point: SpecPoint,
  area: Pick<SpecArea, 'type'>,
): boolean {
  return point.kind === 'value' && !lacksParts(point) && isOwnStatus(indicator, point, area)
}

/** A clause as a sentence of the area it is said of. */
export function areaClauseText(
  texts: Texts,
  spec: Pick<TrendSpec, 'indicator'>,
  { area, current }: { readonly area: SpecArea; readonly current: SpecPoint },
  { lead, clause }: { readonly lead: string; readonly clause: string },
): string {
  const { of, ofSubject } = texts.messages.sentences
  const say = isOfItself(spec, current, area) ? ofSubject : of
  return say({ lead, area: areaTextInSentence(texts, area), clause })
}

function partialText(texts: Texts, { indicator }: Pick<TrendSpec, 'indicator'>, point: Completeness): string {
  const { sentences } = texts.messages
  return sentences.partial({ parts: lackText(texts, point), indicator: bilingual(texts, indicator.name) })
}

/** What must be said beside a value, and beside one that has no share where shares are shown. */
export function pointQualifiers(
  texts: Texts,
  spec: Terms,
  point: Extract<SpecPoint, { kind: 'value' }>,
): readonly string[] {
  const isWithoutShare = spec.quantity === 'share' && point.denominator === undefined
  return [
    ...(isWithoutShare ? [texts.messages.missing['no-share']] : []),
    ...clauseQualifiers(texts, spec.indicator, point),
  ]
}

/** That there is no figure, and why: "chưa có số liệu về số xã đạt chuẩn nông thôn mới vì chưa báo cáo". */
export function missingPointText(
  texts: Texts,
  { indicator }: Pick<TrendSpec, 'indicator'>,
  { reason, isSample }: Extract<SpecPoint, { kind: 'missing' }>,
): string {
  const text = missingSentence(texts, indicator, reason)
  return inBrackets(text, isSample ? [texts.messages.sentences.state.sample] : [])
}

function missingSentence(
  texts: Texts,
  { name }: Pick<TrendSpec['indicator'], 'name'>,
  reason: FigureMissingReason,
): string {
  const { sentences } = texts.messages
  const indicator = bilingual(texts, name)
  return isNotCarried(reason)
    ? sentences.notCarried({ indicator, reason: missingText(texts, { reason }) })
    : sentences.missing[reason]({ indicator })
}

/** The same in the few words a cell has room for: "10/11 đơn vị", "minh hoạ". */
export function headlineQualifiers(texts: Texts, point: Extract<SpecPoint, { kind: 'value' }>): readonly string[] {
  return [...coverageTexts(texts, lacking(point)), ...stateQualifiers(texts, point)]
}

function stateQualifiers(
  texts: Texts,
  { state, illustrates }: Extract<SpecPoint, { kind: 'value' }>,
): readonly string[] {
  const { messages } = texts
  return [...(state === 'final' ? [] : [messages.state[state]]), ...(illustrates ? [messages.state[illustrates]] : [])]
}

/** That there is no figure, in one line: with the reason, and without it where that is too long. */
export function missingHeadlines(
  texts: Texts,
  { indicator }: Pick<TrendSpec, 'indicator'>,
  { reason, isSample }: Extract<SpecPoint, { kind: 'missing' }>,
): readonly [string, string] {
  const inside = isSample ? [texts.messages.state.sample] : []
  const say = (each: FigureMissingReason): string => inBrackets(missingSentence(texts, indicator, each), inside)
  if (isOfPeriod(reason)) return [say(reason), say('not-published')]
  // Of what no period has a figure it is not said that there is none yet.
  const { none, noneOfOwn } = texts.messages.sentences
  const words = reason === 'told-above' ? noneOfOwn : none
  return [say(reason), inBrackets(words({ indicator: bilingual(texts, indicator.name) }), inside)]
}
