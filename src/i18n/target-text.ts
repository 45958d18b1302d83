import type { Indicator } from '../domain/indicator.ts'
import { yearOf } from '../domain/period.ts'
import type { ProgressRefusal, TargetProgress } from '../domain/target-progress.ts'
import type { Target } from '../domain/target.ts'
import { amountText } from './change-text.ts'
import { valueLine } from './figure-text.ts'
import { percentText } from './number-text.ts'
import type { Texts } from './texts.ts'

type Described = Pick<Indicator, 'measure' | 'decimals' | 'unit'>

/** "Kế hoạch năm 2024: 15/15 xã (100%)", with "minh hoạ" where the target is. */
export function targetText(texts: Texts, indicator: Described, target: Target): string {
  const { messages } = texts
  const text = messages.target.year({ year: yearOf(target.quarter), value: valueLine(texts, indicator, target) })
  return target.state === 'sample' ? `${text}; ${messages.state.sample}` : text
}

/** "đúng tiến độ, bằng 93,3% kế hoạch, cần thêm 1 xã để đạt". */
export function targetProgressText(texts: Texts, indicator: Described, progress: TargetProgress): string {
  const { language, messages } = texts
  const { word, percentOfTarget, remaining } = progress
  const amount = amountText(texts, indicator, remaining)
  return [
    messages.target.word[word],
    ...(percentOfTarget === undefined
      ? []
      : [messages.target.percent({ percent: percentText(language, percentOfTarget) })]),
    ...(remaining > 0 ? [messages.target.remaining({ amount })] : []),
  ].join(', ')
}

/** Why progress against a target is not told. */
export function progressRefusalText({ messages }: Texts, reason: ProgressRefusal): string {
  return messages.target.refusal[reason]
}
