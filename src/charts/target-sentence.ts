import { isToldWhole } from '../domain/display-unit.ts'
import { isToldSince, stands } from '../domain/measure-rules.ts'
import { yearToDatePeriod } from '../domain/period.ts'
import type { TargetProgress } from '../domain/target-progress.ts'
import { periodText } from '../i18n/date-text.ts'
import { bracketedValue, clauseQualifiers, inBrackets } from '../i18n/figure-clause.ts'
import { countText, percentText } from '../i18n/number-text.ts'
import { progressWordText, remainingText, targetValueText } from '../i18n/target-text.ts'
import type { Texts } from '../i18n/texts.ts'
import { unitText } from '../i18n/unit-text.ts'
import type { TrendSpec, SpecSummary, SpecTarget } from './trend-spec.ts'

type Terms = Pick<TrendSpec, 'indicator' | 'accumulation'>

/**
 * Where an area stands against the year's target: "Kế hoạch năm 2024 là 15/15 xã (100%): đúng tiến độ, bằng 93,3% kế hoạch
 * năm, cần thêm 01 xã để đạt." Undefined without a target, and where there is no figure to hold against it.
 */
export function targetSentence(texts: Texts, spec: Terms, summary: SpecSummary): string | undefined {
  const { target, current } = summary
  if (!target || current.kind === 'missing') return undefined
  const words = texts.messages.sentences.target
  const intro = words.of({
    year: target.year,
    value: targetValueText(texts, spec.indicator, target),
    qualifiers: inBrackets('', target.isSample ? [texts.messages.sentences.state.sample] : []),
  })
  const { progress } = target
  if (progress.kind === 'refused') {
    const refusal =
      progress.reason === 'no-figure'
        ? words.noYearToDate({
            period: periodText(texts, yearToDatePeriod(summary.quarter)),
            isSum: isToldSince(spec.indicator),
          })
        : texts.messages.target.refusal[progress.reason]
    return words.refused({ target: intro, refusal })
  }
  const parts = resultTexts(texts, spec, progress)
  if (parts.length === 0) return words.alone({ target: intro })
  const result = parts.join(', ')
  const toDate = toDateText(texts, spec, summary, target, intro)
  return toDate === undefined ? words.result({ target: intro, result }) : words.resultToDate({ target: toDate, result })
}

function resultTexts(
  texts: Texts,
  { indicator }: Terms,
  progress: Exclude<SpecTarget['progress'], { readonly kind: 'refused' }>,
): readonly string[] {
  const {
    target: common,
    sentences: { target: words },
  } = texts.messages
  const { word, percentOfTarget, isStatus } = progress
  const remaining = isStatus ? 0 : progress.remaining
  const amount = neededText(texts, indicator, progress)
  const isOver = word === 'missed'
  return [
    ...(word === 'open' ? [] : [progressWordText(words, progress)]),
    ...(percentOfTarget === undefined
      ? []
      : [common.percent({ percent: percentText(texts.language, percentOfTarget) })]),
    ...(remaining > 0 ? [isOver ? words.short({ amount }) : common.remaining({ amount })] : []),
    ...(remaining < 0 ? [isOver ? words.above({ amount }) : common.toReduce({ amount })] : []),
  ]
}

/** How much is needed, as reports write counts: "01 xã", "0,5 tiêu chí/xã". */
function neededText(
  texts: Texts,
  indicator: Terms['indicator'],
  needed: Pick<TargetProgress, 'quantity' | 'remaining'>,
): string {
  const amount = Math.abs(needed.remaining)
  return needed.quantity === 'count' && isToldWhole(indicator) && Number.isInteger(amount)
    ? `${countText(texts.language, amount)} ${unitText(texts, indicator.unit, amount)}`
    : remainingText(texts, indicator, needed)
}

/** The target beside what has accumulated, where the figure of the sentence is that of the quarter alone. */
function toDateText(
  texts: Texts,
  { indicator, accumulation }: Terms,
  { quarter }: SpecSummary,
  { toDate }: SpecTarget,
  target: string,
): string | undefined {
  const period = yearToDatePeriod(quarter)
  const isShown = accumulation === 'year-to-date' || period === quarter || stands(indicator)
  if (isShown || toDate.kind === 'missing') return undefined
  const value = bracketedValue(texts, indicator, toDate, clauseQualifiers(texts, indicator, toDate))
  return texts.messages.sentences.target.toDate({
    target,
    period: periodText(texts, period),
    value,
    isSum: isToldSince(indicator),
  })
}
