import type { Period } from '../../domain/period.ts'
import type { AreaId } from '../../domain/area.ts'
import type { KnownNames } from '../narrative/area-mentions.ts'
import { lexicon } from '../narrative/lexicon.ts'
import { type NumberMention, numberMentions } from '../narrative/number-mentions.ts'
import { phrasePattern } from '../narrative/phrase-pattern.ts'
import { isIn } from '../narrative/text-span.ts'
import { ownTimes } from '../narrative/statement-time.ts'
import { timeMentions } from '../narrative/time-mentions.ts'
import type { Claim, ClaimContext, ClaimRole, Nearly, SaidIndicator, SaidNumber } from './claim.ts'
import type { IndicatorMention } from './indicator-mentions.ts'
import { comparedWay, nearlySaid } from './nearly-said.ts'
import type { ClaimReader } from './reader.ts'
import { periodOfTime, quarterBefore, saidBase } from './said-time.ts'
import { isQuarter } from '../../domain/period.ts'

/** What the reader of reports found a number of a stretch to be. */
export interface ReadFigure {
  readonly start: number
  readonly end: number
  readonly role: ClaimRole
  readonly indicator: SaidIndicator
  /** Absent where the sentence names none, or one that the package does not know. */
  readonly area?: AreaId
  readonly isOfUnknownArea?: true
  readonly period?: Period
}

/** A sentence, or the text of a cell. */
export interface Stretch {
  /** As rules read it (`plainText`). */
  readonly text: string
  readonly names: KnownNames
  readonly figures: readonly ReadFigure[]
  /** Whether a number without any words is a figure: in a cell it is, in a text a page, a tick or a place in a list. */
  readonly isCell: boolean
}

/** What a stretch says with a number, before it has a place in a document. */
export type StretchClaim = Omit<Claim, 'piece' | 'spot' | 'printed' | 'words'> & {
  readonly start: number
  readonly end: number
}

const areaNouns = String.raw`(?:xã|phường|huyện|thị xã|thành phố|thị trấn|quận|tỉnh|đặc khu|địa bàn|đơn vị)`
/** What a number counts that is no figure of an indicator: areas, places, stretches of time, parts of a document. */
const aside =
  /^\s*(?:địa bàn|chỉ tiêu|bậc|hạng|đơn vị|quý|kỳ|tháng|năm|ngày|giờ|phút|tuần|nguồn|mục|điều|khoản|điểm|trang|lần|không đổi|kém nhất|tốt nhất|chậm tiến độ|đúng tiến độ|đạt kế hoạch|tăng|giảm)(?![\p{L}])/iu
const areasMoved = new RegExp(
  String.raw`^\s*(?:${areaNouns}(?:,\s*|\s+))+(?:so sánh được|có chỉ tiêu|chưa báo cáo|tăng|giảm|giữ nguyên|không đổi|không so sánh|(?:đều\s+)?(?:(?:chưa|không) )?có số)(?![\p{L}])`,
  'iu',
)
/** "Đứng đầu " 16 "xã, thị trấn về …": among how many. */
const endsBefore = /(?:đứng (?:đầu|cuối)|(?:thấp|cao) nhất trong)\s*$/iu
const areasBehind = new RegExp(String.raw`^\s*${areaNouns}(?![\p{L}])`, 'iu')
const placeBefore = /(?:hạng|thứ hạng|đứng thứ|vị trí(?:\s+thứ)?)\s*$/iu
const changeBefore = /(?:tăng thêm|giảm bớt|tăng|giảm|[+\u2212])\s*$/iu
const fellBefore = /(?:giảm bớt|giảm|\u2212)\s*$/iu
const medianBefore = /trung vị(?:\s+(?:của nhóm|cả nhóm|chung))?(?:\s+(?:là|đạt))?\s*$/iu
const toPlanBefore = /cần(?:\s+thêm|\s+tăng thêm)?\s*$/iu
const overPlanBefore = /còn\s+(?:cao|thấp)\s+hơn\s*$/iu
const restBefore = /còn(?:\s+lại)?\s*$/iu
const restBehind = new RegExp(
  String.raw`^\s*(?:${areaNouns}(?:,\s*${areaNouns})*|\p{L}+(?:\s+\p{L}+){0,3})\s+chưa(?:\s+đạt)?(?![\p{L}])`,
  'iu',
)
/** "giảm từ " 01/01 "xuống 01/02 đơn so với cùng kỳ": what it was at the base. */
const fromBefore = /(?:tăng|giảm)\s+từ\s*$/iu
const wholeFrom = /mẫu số\s+(?:đổi\s+)?từ\s*$/iu
const wholeTo = /mẫu số\s+(?:đổi\s+)?từ\s+[\d.]+\s+thành\s*$/iu
const usualBefore = /mức thường thấy[^;.]*$/iu
const planBehind =
  /^[^;\d]{0,30}(?:\([^)]*\))?\s*;\s*(?:đúng tiến độ|chậm tiến độ|đã đạt|đạt kế hoạch|chưa đạt|trong mức|(?:chưa\s+)?vượt mức|trong khoảng|ngoài khoảng)/iu
const ofPlanBehind = /^\s*(?:so với\s+)?(?:kế hoạch|chỉ tiêu|KH)(?![\p{L}])/iu
/** A dot among digits ends no sentence: "cả nhóm có 8.745/17.846 xã (49%". */
const groupBefore = /(?:cả nhóm|toàn nhóm|tính chung)(?![\p{L}])(?:[^;.]|\.(?=\d))*$/iu
const forecastBefore = new RegExp(String.raw`(?:${phrasePattern(lexicon.forecast).source})\s*$`, 'iu')
const earlierBefore =
  /(?:^|[.;,(]\s*)(?<time>quý trước|kỳ trước|cùng kỳ(?:\s+năm\s+(?:trước|ngoái))?)\s+(?:(?:là|đạt|có)|(?:chưa )?đạt\s*\()\s*$/iu

/** The words of a legend (as `plainText` spells them), to the end of the line: the number before is the label of a mark. */
const legendBehind =
  /^(?:\s+(?:chính thức|sơ bộ|điều chỉnh|minh họa|chưa công bố|có ghi chú|tổng chưa đủ đơn vị))+\s*$/iu

/** What has been said in a stretch up to a number. */
interface Said {
  readonly indicator?: SaidIndicator
  readonly role: ClaimRole
  readonly area?: AreaId
  readonly period?: Period
  readonly isOfGroup: boolean
  readonly end: number
}

/** What the numbers of a sentence or cell say, in its order. */
export function stretchClaims(
  { text, names, figures, isCell }: Stretch,
  context: ClaimContext,
  reader: ClaimReader,
): readonly StretchClaim[] {
  const claims: StretchClaim[] = []
  const year = context.period === undefined ? undefined : Number(context.period.slice(0, 4))
  const named = reader.mentionsOf(text)
  const areas = reader.areasIn(text, names, { period: context.period, near: context.area })
  const times = ownTimes(text, timeMentions(text, year))
  let last: Said | undefined
  for (const mention of numberMentions(text)) {
    // The digit of "từ 3 sao trở lên" belongs to the name.
    if (mention.isWord || named.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue
    const before = text.slice(0, mention.start)
    // What stands before "gần 5%" makes it a change or a place as it would make "5%" one.
    const { left, nearly } = nearlySaid(before)
    const right = text.slice(mention.end)
    const read = figures.find((each) => each.start <= mention.start && mention.start < each.end)
    const number = saidNumber(text, mention, { left, right, nearly })
    const behind = number.unit === 'points' ? right.replace(/^\s*điểm\s*(?:%|phần trăm)/iu, '') : right
    if (countsAside(reader, left, right, number, read)) continue
    const phrased = number.way === undefined ? reader.indicatorOfPhrase(left, behind) : undefined
    const indicator = read?.indicator ?? phrased ?? indicatorNear(text, named, mention, last) ?? context.indicator
    const area = areas
      .filter(({ end, isAside, rank, known }) => {
        const isOpened = /^\s*\(?\s*$/u.test(text.slice(end, mention.start))
        return end <= mention.start && known !== undefined && rank !== 'village' && (!isAside || isOpened)
      })
      .at(-1)?.known?.id
    const told = times.filter(({ end, time }) => end <= mention.start && time !== undefined).at(-1)
    const earlier = earlierBefore.exec(left)?.groups?.['time']
    // "(43,6%)" is of what stands before it.
    const isOfLast = last !== undefined && number.unit === 'percent' && (told === undefined || told.end <= last.end)
    const saidPeriod =
      read?.period ??
      (isOfLast ? last?.period : undefined) ??
      (told?.time === undefined ? undefined : periodOfTime(told.time)) ??
      earlierPeriod(earlier, context.period) ??
      context.period
    const from = number.second !== undefined && fromBefore.test(left) ? saidBase(right, year) : undefined
    const period = from && saidPeriod && isQuarter(saidPeriod) ? quarterBefore(saidPeriod, from) : saidPeriod
    const role = roleOf({ left, behind, number, read, last, context, isCell, indicator, reader, right })
    if (role === undefined) continue
    const isOfTwo = role === 'change' || role === 'denominator'
    const isOfGroup = groupBefore.test(left) || (isOfTwo && last?.isOfGroup === true)
    const ofGroup = isOfGroup ? (context.area ?? context.among) : context.area
    // What is more than something else is not compared with the time that the text has spoken of.
    const around = comparedWay(left) ? undefined : context.base
    const base = isOfTwo ? (saidBase(right, year) ?? saidBase(left, year) ?? around) : undefined
    const at = isOfGroup || read?.isOfUnknownArea ? ofGroup : (area ?? read?.area ?? context.area)
    claims.push({
      role: read?.isOfUnknownArea === true && area === undefined && role === 'figure' && !isOfGroup ? 'unsure' : role,
      number,
      ...(indicator === undefined || role === 'other' ? {} : { indicator }),
      ...(at === undefined ? {} : { area: at }),
      ...(period === undefined ? {} : { period }),
      ...(base === undefined ? {} : { base }),
      ...(isOfGroup ? { isOfGroup } : {}),
      start: mention.start,
      end: mention.end,
    })
    last = {
      ...(indicator === undefined ? {} : { indicator }),
      role,
      ...(at === undefined ? {} : { area: at }),
      ...(period === undefined ? {} : { period }),
      isOfGroup,
      end: mention.end,
    }
  }
  return claims
}

function saidNumber(
  text: string,
  mention: NumberMention,
  { left, right, nearly }: { readonly left: string; readonly right: string; readonly nearly: Nearly | undefined },
): SaidNumber {
  const digits = /,(\d+)/.exec(text.slice(mention.start, mention.end))?.[1]?.length ?? 0
  const isPoints = /^\s*điểm\s*(?:%|phần trăm)/iu.test(right)
  const way = changeBefore.test(left) ? (fellBefore.test(left) ? 'down' : 'up') : comparedWay(left)
  return {
    value: mention.value,
    ...(mention.second === undefined ? {} : { second: mention.second }),
    digits,
    unit: isPoints ? 'points' : mention.isPercent ? 'percent' : 'number',
    ...(way === undefined ? {} : { way }),
    ...(nearly === undefined ? {} : { nearly }),
  }
}

/** Whether a number counts what no indicator counts. */
function countsAside(
  { units }: ClaimReader,
  left: string,
  right: string,
  { unit }: SaidNumber,
  read: ReadFigure | undefined,
): boolean {
  if (unit === 'points') return false
  // A place in a list: "1. Có 23 sản phẩm".
  if (/(?:^|\n)\s*$/u.test(left) && /^\s*[.)]\s/u.test(right)) return true
  if (areasMoved.test(right) || (endsBefore.test(left) && areasBehind.test(right))) return true
  const counted = aside.exec(right)?.[0].trim().toLowerCase()
  if (counted === undefined) return false
  // What begins like a unit of the package is one: "đơn vị cấp xã".
  const behind = right.trimStart().toLowerCase()
  if ([...units].some((each) => each.startsWith(counted) && behind.startsWith(each))) return false
  return read === undefined || !/^(?:tăng|giảm|không đổi)$/u.test(counted) ? !placeBefore.test(left) : false
}

/** The indicator that is named right behind a number, else the one that was told or named last. */
function indicatorNear(
  text: string,
  named: readonly IndicatorMention[],
  mention: NumberMention,
  last: Said | undefined,
): SaidIndicator | undefined {
  const behind = named.find(({ start }) => start >= mention.end)
  if (behind && behind.start - mention.end < 4 && !changeBefore.test(text.slice(0, mention.start)))
    return behind.indicator
  const before = named.filter(({ end }) => end <= mention.start).at(-1)
  if (last?.indicator === undefined) return before?.indicator
  // The words behind a figure are its own; another indicator begins behind a half-stop, or is named with "về".
  const isNew =
    before !== undefined && before.start >= last.end && /[;:.]|\svề\s/u.test(text.slice(last.end, before.start))
  return isNew ? before.indicator : last.indicator
}

function earlierPeriod(time: string | undefined, period: Period | undefined): Period | undefined {
  if (time === undefined || period === undefined || !isQuarter(period)) return undefined
  const kind = /^cùng/iu.test(time) ? 'last-year' : 'previous-quarter'
  return quarterBefore(period, { kind })
}

interface RoleFacts {
  readonly left: string
  readonly right: string
  /** Behind the number and its "điểm %". */
  readonly behind: string
  readonly number: SaidNumber
  readonly read: ReadFigure | undefined
  readonly last: Said | undefined
  readonly context: ClaimContext
  readonly isCell: boolean
  readonly indicator: SaidIndicator | undefined
  readonly reader: ClaimReader
}

/** What a number says; undefined for one that says nothing of any figure. */
function roleOf(facts: RoleFacts): ClaimRole | undefined {
  const { left, behind, number, read, last, context, isCell, indicator, reader } = facts
  if (usualBefore.test(left)) return undefined
  if (placeBefore.test(left)) return indicator ? 'place' : undefined
  if (forecastBefore.test(left)) return indicator ? 'unsure' : 'other'
  if (indicator === undefined) return isStatement(facts) ? 'other' : undefined
  if (overPlanBefore.test(left)) return 'to-plan'
  if (number.way !== undefined || number.unit === 'points') return 'change'
  if (number.second !== undefined && fromBefore.test(left)) return 'figure'
  if (wholeFrom.test(left) || wholeTo.test(left)) return 'denominator'
  if (toPlanBefore.test(left)) return 'to-plan'
  if (restBefore.test(left) && restBehind.test(behind)) return 'rest'
  if (medianBefore.test(left)) return 'median'
  if (number.unit === 'percent') return percentRole(left, behind, last, context)
  if (planBehind.test(behind)) return 'plan'
  if (read) return read.role
  if (context.role !== undefined) return context.role
  const unit = reader.indicatorOf(indicator)?.unit.vi.toLowerCase() ?? ''
  const isCounted = behind.trimStart().toLowerCase().startsWith(unit.split('/')[0]!)
  const isBracketed = /\(\s*$/u.test(left) && /^\s*[;)]/u.test(behind)
  if (isCounted && isOfPart(left, behind, reader.partsOf(indicator))) return 'unsure'
  if (isCell || isCounted || isBracketed) return 'figure'
  return isStatement(facts) ? 'other' : undefined
}

/** Whether the words beside a number name a part of what is published whole: "thường xuyên 40 lượt", "27 trường mầm non". */
function isOfPart(left: string, behind: string, parts: RegExp): boolean {
  return isIn(parts, /[^\d,;:(]*$/u.exec(left)![0]) || isIn(parts, /^[^\d,;:()]*/u.exec(behind)![0])
}

function percentRole(left: string, behind: string, last: Said | undefined, context: ClaimContext): ClaimRole {
  if (ofPlanBehind.test(behind)) return 'of-plan'
  // "14/15 xã (93,3%)" says the same once more.
  const isOfLast = last !== undefined && !/[.;]\s/u.test(left.slice(last.end))
  if (isOfLast && (last.role === 'plan' || last.role === 'path' || last.role === 'median')) {
    return /\(\s*$/u.test(left) ? last.role : 'figure'
  }
  return context.role === 'plan' || context.role === 'path' || context.role === 'median' ? context.role : 'figure'
}

/** Whether a number counts something by its words; pages, ticks of an axis and loose numbers say nothing. */
function isStatement({ left, right, isCell, number }: RoleFacts): boolean {
  if (legendBehind.test(right)) return false
  if (number.unit !== 'number') return /\p{L}{2}/u.test(left)
  return !isCell && /^\s*\p{Ll}{2}/u.test(right)
}
