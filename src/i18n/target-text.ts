import type { YearPlan } from '../domain/area-quarter.ts'
import type { ShownIndicator } from '../domain/display-unit.ts'
import type { Figure } from '../domain/figure.ts'
import type { Indicator } from '../domain/indicator.ts'
import { isToldSince, stands } from '../domain/measure-rules.ts'
import { isQuarter, yearOf } from '../domain/period.ts'
import type { ProgressWord, TargetProgress } from '../domain/target-progress.ts'
import { type Target, targetKindOf } from '../domain/target.ts'
import { amountText, pointsText } from './change-text.ts'
import { periodText } from './date-text.ts'
import { countedLine, countedNumber, rateText, valueLine } from './figure-text.ts'
import { percentText } from './number-text.ts'
import type { Texts } from './texts.ts'

type Described = Pick<
  ShownIndicator,
  'measure' | 'factor' | 'rateUnit' | 'decimals' | 'unit' | 'shownIn' | 'displayUnits'
>

type Aimed = Described & Pick<Indicator, 'direction' | 'time'>

/** "Kế hoạch năm 2024: 15/15 xã (100%)", with "minh hoạ" where the target is. */
export function targetText(texts: Texts, indicator: Aimed, target: Target): string {
  const { messages } = texts
  const text = messages.target.year({ year: yearOf(target.quarter), value: targetValueText(texts, indicator, target) })
  return target.state === 'sample' ? `${text}; ${messages.state.sample}` : text
}

/** What a target sets: "15/15 xã (100%)", or "15/15" where its unit stands beside it; "95%", "không quá 1,1%", "từ 3% đến 5%". */
export function targetValueText(
  texts: Texts,
  indicator: Aimed,
  target: Pick<Target, 'kind' | 'value' | 'denominator' | 'isRate' | 'upTo'>,
  { hasUnit = true }: { readonly hasUnit?: boolean } = {},
): string {
  const { upTo, ...bare } = target
  const { isRate } = bare
  const { messages } = texts
  const counted = hasUnit ? countedLine : countedNumber
  const say = (value: number): string =>
    isRate ? rateText(texts, indicator, value) : counted(texts, indicator, { ...bare, value })
  if (upTo !== undefined) return messages.target.range({ first: say(target.value), last: say(upTo) })
  const bound = say(target.value)
  return targetKindOf(indicator, target) === 'limit' ? messages.target.limit({ bound }) : bound
}

/** "đúng tiến độ, bằng 93,3% kế hoạch, cần thêm 1 xã để đạt". */
export function targetProgressText(texts: Texts, indicator: Described, progress: TargetProgress): string {
  const { language, messages } = texts
  const { percentOfTarget, remaining, isStatus } = progress
  if (isStatus) return progressWordText(messages.target, progress)
  const isOver = progress.word === 'missed'
  const amount = remainingText(texts, indicator, progress)
  return [
    progressWordText(messages.target, progress),
    ...(percentOfTarget === undefined
      ? []
      : [messages.target.percent({ percent: percentText(language, percentOfTarget) })]),
    ...(remaining > 0 ? [(isOver ? messages.target.short : messages.target.remaining)({ amount })] : []),
    ...(remaining < 0 ? [(isOver ? messages.target.above : messages.target.toReduce)({ amount })] : []),
  ].join(', ')
}

/** How progress is called: in a table, or (`messages.sentences.target`) in a sentence about the target. */
interface ProgressWords {
  readonly word: Readonly<Record<ProgressWord, string>>
  readonly wordOfRange: Readonly<Record<'within' | 'exceeded', string>>
  readonly wordOfLimit: Readonly<Record<'on-path' | 'behind', string>>
}

/** The word for how a target stands: what lies below a range has not exceeded it, and nobody is late to a limit. */
export function progressWordText(
  { word: words, wordOfRange, wordOfLimit }: ProgressWords,
  { word, asks }: Pick<TargetProgress, 'word' | 'asks'>,
): string {
  if (asks === 'limit' && (word === 'on-path' || word === 'behind')) return wordOfLimit[word]
  return asks === 'range' && (word === 'within' || word === 'exceeded') ? wordOfRange[word] : words[word]
}

/** How plans that are not kept stand, each word once: a closed year has missed what an open one is late for. */
export function wantingText(
  { messages: { target } }: Texts,
  progresses: readonly Pick<TargetProgress, 'word' | 'asks'>[],
): string {
  const words = new Set(progresses.map((each) => progressWordText(target, each)))
  return [...words].reduce((first, second) => target.either({ first, second }))
}

/** How much lacks to a goal, in what it is judged by: "3 xã", "15,8 điểm %". */
export function remainingText(
  texts: Texts,
  indicator: Described,
  { quantity, remaining }: Pick<TargetProgress, 'quantity' | 'remaining'>,
): string {
  return quantity === 'share'
    ? pointsText(texts, indicator, Math.abs(remaining))
    : amountText(texts, indicator, remaining)
}

/**
 * What a plan is held against where that is not the figure of the quarter: "luỹ kế 9 tháng đầu năm 2024: 2.836,39 tỷ đồng".
 * Undefined where it is, and where there is none.
 */
export function toDateText(
  texts: Texts,
  indicator: Described & Pick<Indicator, 'time' | 'denominatorTime' | 'direction'>,
  toDate: Figure,
): string | undefined {
  if (toDate.kind === 'missing' || stands(indicator) || isQuarter(toDate.period)) return undefined
  const value = valueLine(texts, indicator, toDate)
  return texts.messages.target.toDate({
    period: periodText(texts, toDate.period),
    value,
    isSum: isToldSince(indicator),
  })
}

/** How a plan stands in a word: what cannot be judged has an outcome, too. */
export function outcomeText(texts: Texts, progress: YearPlan['progress']): string {
  const { target } = texts.messages
  return progress.kind === 'progress' ? progressWordText(target, progress) : target.notJudged
}

/** How a plan stands, or why that is not told: of a plan of the year that a figure of the year lacks, whatever the quarter has. */
export function planProgressText(
  texts: Texts,
  indicator: Described & Pick<Indicator, 'time' | 'denominatorTime' | 'direction'>,
  { toDate, progress }: Pick<YearPlan, 'toDate' | 'progress'>,
): string {
  if (progress.kind === 'progress') return targetProgressText(texts, indicator, progress)
  const { noYearToDate, refusal, refusedFor } = texts.messages.target
  if (progress.reason === 'no-figure' && toDate.kind === 'missing' && toDate.reason === 'told-above')
    return refusedFor({ reason: texts.messages.missing[toDate.reason] })
  return progress.reason === 'no-figure' && !isQuarter(toDate.period)
    ? noYearToDate({ period: periodText(texts, toDate.period), isSum: isToldSince(indicator) })
    : refusal[progress.reason]
}
