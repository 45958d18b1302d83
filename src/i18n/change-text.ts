import type { Change, ChangeRefusal, Difference } from '../domain/change.ts'
import type { ShownIndicator } from '../domain/display-unit.ts'
import { type FigureMissingReason, isNotCarried, isOfPeriod } from '../domain/figure.ts'
import { type Ratio, isCountedWhole, isPercentage } from '../domain/measure-rules.ts'
import { sum } from '../domain/sum.ts'
import { dayRangeText } from './date-text.ts'
import { rateSign } from './figure-text.ts'
import { countText, digitsToSee, numberText, shortNumberText } from './number-text.ts'
import { shownNumber } from './shown-number.ts'
import { statusChangeText } from './status-text.ts'
import type { Texts } from './texts.ts'
import { shownUnitText } from './unit-text.ts'

/** A change in words: what leads, and what explains it. */
export interface ChangeText {
  /** "tăng 1 xã", "giảm 2,1 điểm %", "không đổi", or the refusal in a sentence. */
  readonly words: string
  /** The same for a narrow column beside the value, without its unit: "1", "không đổi", "đã đổi tiêu chí". */
  readonly short: string
  /** "bằng 86,7%": the figure in percent of its plan, which a sentence goes on with. */
  readonly ratio?: string
  /** "+20,3%", "+6,7 điểm %", "mẫu số đổi từ 16 thành 15", or nothing: stands in brackets. */
  readonly detail?: string
}

type Described = Pick<
  ShownIndicator,
  'unit' | 'decimals' | 'measure' | 'factor' | 'rateUnit' | 'shownIn' | 'displayUnits'
>

/** The words of a change or of its refusal. */
export function changeText(texts: Texts, indicator: Described, change: Change): ChangeText {
  if (change.kind === 'refused') {
    return { words: refusalText(texts, change.refusal), short: refusalShortText(texts, change.refusal) }
  }
  const { messages } = texts
  if (change.trend === 'same') {
    const detail = denominatorsDetail(texts, change)
    return { words: messages.change.same, short: messages.change.same, ...(detail ? { detail } : {}) }
  }
  if (change.ofOne && (change.ofOne.isStatus || tellsNumbers(change, change.ofOne))) {
    const words = oneText(texts, indicator, change, change.ofOne)
    return { words, short: words }
  }
  const size =
    change.leads === 'points'
      ? pointsText(texts, indicator, Math.abs(change.points!))
      : amountText(texts, indicator, change.amount)
  const detail = detailOf(texts, indicator, change)
  return {
    words: change.trend === 'up' ? messages.change.up({ size }) : messages.change.down({ size }),
    short: change.leads === 'points' ? size : differenceNumber(texts, indicator, Math.abs(change.amount)),
    ...(detail ? { detail } : {}),
  }
}

/** Whether the numbers of a change move as its points do: from 1/1 to 150/200 a share fell and no number. */
function tellsNumbers({ leads, trend }: Difference, { base, current }: NonNullable<Difference['ofOne']>): boolean {
  return leads === 'points' && (trend === 'up' ? current.value >= base.value : current.value <= base.value)
}

/** Of one thing what became of it: "mới đạt"; of what is done the numbers: "tăng từ 0/1 lên 1/1". */
function oneText(
  texts: Texts,
  indicator: Described,
  { trend }: Difference,
  { base, current, isStatus }: NonNullable<Difference['ofOne']>,
): string {
  if (isStatus) return statusChangeText(texts, trend)
  const { fromUpTo, fromDownTo } = texts.messages.change
  const unit = shownUnitText(texts, indicator, current.denominator ?? 1)
  const say = ({ value, denominator = 1 }: Ratio): string =>
    `${countText(texts.language, value)}/${countText(texts.language, denominator)}`
  return (trend === 'up' ? fromUpTo : fromDownTo)({ base: say(base), current: `${say(current)} ${unit}` })
}

/** The parts of a change in one line: "tăng 1 xã (+6,7 điểm %)", "tăng 12 lượt (+20,3%)", "còn thiếu 2 xã, bằng 86,7%". */
export function changeLine({ words, ratio, detail }: Pick<ChangeText, 'words' | 'ratio' | 'detail'>): string {
  return `${words}${ratio === undefined ? '' : `, ${ratio}`}${detail === undefined ? '' : ` (${detail})`}`
}

function refusalText(texts: Texts, refusal: ChangeRefusal): string {
  return refusalIn(texts, texts.messages.refusal, refusal)
}

/** Why a change is not told, in the fewest words: "đã đổi tiêu chí". */
export function refusalShortText(texts: Texts, refusal: ChangeRefusal): string {
  return refusalIn(texts, texts.messages.refusalShort, refusal)
}

function refusalIn(texts: Texts, words: Texts['messages']['refusal'], refusal: ChangeRefusal): string {
  const { messages } = texts
  switch (refusal.reason) {
    case 'base-missing':
      if (isSaidByItself(refusal.missing)) return messages.missing[refusal.missing]
      return refusal.missing === 'area-absent'
        ? words.baseAreaAbsent
        : words.baseMissing({ reason: messages.missing[refusal.missing] })
    case 'current-missing':
      if (refusal.missing === 'not-applicable' || isSaidByItself(refusal.missing))
        return messages.missing[refusal.missing]
      if (!isOfPeriod(refusal.missing)) return words.currentReason({ reason: messages.missing[refusal.missing] })
      return refusal.missing === 'no-share' ? words.currentNoShare : words.currentMissing
    case 'sample-against-source':
      return words.sampleAgainstSource
    case 'coverage-differs':
      return refusal.lacking === undefined ? words.coverageDiffers : words.coverageLacks[refusal.lacking]
    case 'months-missing':
      return words.monthsMissing
    case 'definition-differs':
      return words.definitionDiffers
    case 'different-area':
      return words.differentArea
    case 'calendar-differs':
      return words.calendarDiffers({
        current: dayRangeText(texts, refusal.current),
        base: dayRangeText(texts, refusal.base),
      })
    case 'stretch-differs':
      return words.stretchDiffers
    case 'denominator-differs':
      return words.denominatorDiffers
    case 'estimate-against-told':
      return words.estimateAgainstTold
    case 'weights-differ':
      return words.weightsDiffer
    case 'status-against-group':
      return words.statusAgainstGroup
  }
}

/** Whether a reason says already that nothing is compared: its object is gone, or nothing was carried over. */
function isSaidByItself(reason: FigureMissingReason): boolean {
  return reason === 'object-gone' || isNotCarried(reason)
}

/** A difference of values, without its sign: "3 xã", "0,5 tỷ đồng", of percentages "1,65 điểm %". */
export function amountText(
  texts: Texts,
  indicator: Pick<ShownIndicator, 'unit' | 'decimals' | 'measure' | 'shownIn' | 'displayUnits'>,
  signed: number,
): string {
  const amount = differenceNumber(texts, indicator, Math.abs(signed))
  if (isPercentage(indicator)) return texts.messages.change.points({ points: amount, sign: '%' })
  return `${amount} ${shownUnitText(texts, indicator, Math.abs(signed))}`
}

/** A difference of rates, of which the sign is told only where there are no words for it: "6,7 điểm %", "+0,4 điểm ‰". */
export function pointsText(texts: Texts, indicator: Described, points: number, sign = ''): string {
  const size = fineText(texts, indicator.decimals, points, (told) => {
    if (!isCountedWhole(indicator)) return `${sign}${shownNumber(texts, indicator, told)}`
    return `${sign}${shortNumberText(texts.language, told, Math.max(1, digitsToSee(told)))}`
  })
  const unit = rateSign(texts, indicator)
  return unit.length === 1 ? texts.messages.change.points({ points: size, sign: unit }) : `${size} ${unit}`
}

/** A difference of values without its unit; of percentages none finer than it is told. */
function differenceNumber(
  texts: Texts,
  indicator: Pick<ShownIndicator, 'unit' | 'decimals' | 'measure' | 'shownIn' | 'displayUnits'>,
  size: number,
): string {
  const say = (told: number): string => shownNumber(texts, indicator, told)
  return isPercentage(indicator) ? fineText(texts, indicator.decimals, size, say) : say(size)
}

/** The digits after the comma that a difference of percentages has at most, where its indicator has no more. */
const finestDigits = 2

/** A rise by less than the last of those digits is told as less than that: "chưa đến 0,01", never as zero. */
function fineText({ messages }: Texts, decimals: number, size: number, say: (told: number) => string): string {
  const least = 10 ** -Math.max(finestDigits, decimals)
  // A hundredth is one also where the subtraction left it a hair below.
  return Number(size.toPrecision(12)) < least ? messages.change.lessThan({ size: say(least) }) : say(size)
}

/** A change in percent of its base, with as many digits as it takes to read as neither nothing nor all of it. */
function relativeText(texts: Texts, relativePercent: number): string {
  return fineText(texts, finestDigits, Math.abs(relativePercent), (told) => {
    const decimals = Math.max(1, digitsToSee(told), digitsToSee(sum([100, relativePercent])))
    return `${signOf(relativePercent)}${shortNumberText(texts.language, told, decimals)}%`
  })
}

const signOf = (value: number): string => (value > 0 ? '+' : '−')

function detailOf(texts: Texts, indicator: Described, change: Difference): string | undefined {
  const { messages } = texts
  if (change.denominators) return denominatorsDetail(texts, change)
  if (change.isFromZero) return messages.change.fromZero
  if (change.relativePercent === -100) return messages.change.toZero
  if (change.relativePercent !== undefined) return relativeText(texts, change.relativePercent)
  if (change.points !== undefined && change.points !== 0 && change.leads === 'amount' && !change.ofOne) {
    return pointsText(texts, indicator, Math.abs(change.points), signOf(change.points))
  }
  return undefined
}

function denominatorsDetail({ language, messages }: Texts, change: Difference): string | undefined {
  if (!change.denominators) return undefined
  return messages.change.denominators({
    base: numberText(language, change.denominators.base),
    current: numberText(language, change.denominators.current),
  })
}
