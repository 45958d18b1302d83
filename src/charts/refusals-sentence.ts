import type { ChangeRefusal } from '../domain/change.ts'
import { isSilent } from '../domain/figure.ts'
import { isToldToDate, isToldOfYear } from '../domain/measure-rules.ts'
import { changeText } from '../i18n/change-text.ts'
import { baseClause, clauseQualifiers } from '../i18n/figure-clause.ts'
import { upperFirst } from '../i18n/first-letter.ts'
import type { Texts } from '../i18n/texts.ts'
import { type TrendSpec, type SpecChange, type SpecSummary, type SpecPoint } from './trend-spec.ts'

type Terms = Pick<TrendSpec, 'indicator' | 'accumulation'>

/** A change that is not told, with what the base is called. */
interface Refused {
  readonly name: string
  readonly base: SpecPoint
  readonly refusal: ChangeRefusal
}

/**
 * Why changes are not told, with the figures of the bases: "Cùng kỳ năm trước là 8/15 xã (53,3%), không so sánh: tiêu chí
 * đã thay đổi." A base of which the sources are merely silent is told only where there is nothing else to tell. Without a
 * current figure there is only the base to tell. Undefined where nothing is to be said.
 */
export function refusalsSentence(texts: Texts, spec: Terms, summary: SpecSummary): string | undefined {
  if (summary.current.kind === 'missing') return baseAlone(texts, spec, summary)
  const { base } = texts.messages.sentences
  const found: readonly (readonly [string, SpecChange | undefined])[] = [
    [lastYearName(texts, spec), summary.sinceLastYear],
    [base.previous, summary.sincePrevious],
  ]
  const isAnyTold = found.some(([, each]) => each?.change.kind === 'difference')
  const refused = found.flatMap(([name, each]): readonly Refused[] =>
    each?.change.kind === 'refused' ? [{ name, base: each.base, refusal: each.change.refusal }] : [],
  )
  const isUnheard = ({ refusal }: Refused): boolean => refusal.reason === 'base-missing' && isSilent(refusal.missing)
  const reasoned = refused.filter((each) => !isUnheard(each))
  const told = reasoned.length > 0 || isAnyTold ? reasoned : refused
  if (told.length === 0) return undefined
  return `${upperFirst(together(texts, spec, told))}.`
}

function together(texts: Texts, spec: Terms, told: readonly Refused[]): string {
  const { sentences } = texts.messages
  const [first, second] = told
  if (!first || !second || whyText(texts, spec, first) !== whyText(texts, spec, second)) {
    return told.map((each) => aloneText(texts, spec, each)).join('; ')
  }
  const [was, wasBefore] = [wasText(texts, spec, first), wasText(texts, spec, second)]
  if (was !== undefined && wasBefore !== undefined) {
    const both = sentences.and({ first: was, second: wasBefore })
    return sentences.wasRefused({ was: both, refusal: whyText(texts, spec, first) })
  }
  if (was !== undefined || wasBefore !== undefined) {
    return told.map((each) => aloneText(texts, spec, each)).join('; ')
  }
  return withoutBase(texts, spec, { ...first, name: sentences.and({ first: first.name, second: second.name }) })
}

function aloneText(texts: Texts, spec: Terms, refused: Refused): string {
  const was = wasText(texts, spec, refused)
  return was === undefined
    ? withoutBase(texts, spec, refused)
    : texts.messages.sentences.wasRefused({ was, refusal: whyText(texts, spec, refused) })
}

/** What a base that has no value leaves to say. */
function withoutBase(texts: Texts, spec: Terms, refused: Refused): string {
  const { sentences, missing } = texts.messages
  const { name, refusal } = refused
  if (refusal.reason !== 'base-missing') {
    return sentences.refusedWith({ base: name, refusal: whyText(texts, spec, refused) })
  }
  if (refusal.missing === 'not-published') return sentences.noBase({ base: name })
  const reason = refusal.missing === 'area-absent' ? sentences.areaWasAbsent : missing[refusal.missing]
  return sentences.noBaseSince({ base: name, reason })
}

function whyText(texts: Texts, { indicator }: Terms, { refusal }: Refused): string {
  return changeText(texts, indicator, { kind: 'refused', refusal }).words
}

/** "cùng kỳ năm trước là 8/15 xã (53,3%; số liệu minh hoạ)". */
function wasText(
  texts: Texts,
  { indicator }: Terms,
  { name, base }: Pick<Refused, 'name' | 'base'>,
): string | undefined {
  if (base.kind === 'missing') return undefined
  return baseClause(texts, indicator, name, base, clauseQualifiers(texts, indicator, base))
}

/** Where there is no figure now, the one of a year before is all there is to know. */
function baseAlone(texts: Texts, spec: Terms, { sinceLastYear }: SpecSummary): string | undefined {
  const was = sinceLastYear && wasText(texts, spec, { name: lastYearName(texts, spec), base: sinceLastYear.base })
  return was === undefined ? undefined : `${upperFirst(was)}.`
}

function lastYearName(texts: Texts, { indicator, accumulation }: Terms): string {
  const { base } = texts.messages.sentences
  if (isToldOfYear(indicator)) return base.yearBefore
  return accumulation === 'year-to-date' && isToldToDate(indicator) ? base.lastYearToDate : base.lastYear
}
