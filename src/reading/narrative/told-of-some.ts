import type { FigureCandidate } from './figure-candidates.ts'
import type { StatementKind } from './proposal.ts'

const kindOfUnit = String.raw`(?:đơn vị|địa bàn|xã|phường|huyện|thị xã|thành phố|tỉnh)(?!\p{L})`
/** "1/2 xã, phường so sánh được", "27/32 xã có số liệu": out of those alone of which both are known. */
const ofKnown = /^\s*(?:\p{L}+(?:,\s*|\s+)){1,6}?(?:so sánh được|đối chiếu được|có số liệu)(?!\p{L})/iu
/** "(tổng của 9/11 đơn vị)", "mới có số liệu của 40/95 đơn vị": who told a figure, and no figure. */
const beforeTellers = /(?<!\p{L})(?:tổng(?:\s+(?:hợp|cộng))?|số liệu|báo cáo)(?:\s+\p{L}+){0,3}\s+(?:của|từ)\s*$/iu
const units = new RegExp(String.raw`^\s*${kindOfUnit}`, 'iu')
const tellers = new RegExp(
  String.raw`(?<!\p{L})(?:tổng(?:\s+hợp)?|số liệu)\s+(?:của|từ)\s+(?<told>\d+)\/(?<all>\d+)\s+${kindOfUnit}`,
  'iu',
)
/** "1 xã không còn đạt chuẩn": how many were lost. */
const lost =
  /^\s*(?:\p{L}+(?:,\s*|\s+)){1,6}?(?:không còn(?! \p{L}+ nào)|không duy trì được|bị thu hồi|rớt|tụt)(?!\p{L})/iu
/** "từ 70 (Quý I/2023) lên 116 sản phẩm", "từ 93,2% (424/455 đơn) xuống 93,1%": what it was. */
const beforeRise = /(?<!\p{L})từ\s*(?:\d[\d.,]*\s*[%‰]\s*\(\s*)?$/iu
const rise =
  /^(?:\s*\p{L}[\p{L}\s]*\))?(?:\s*\([^()]*\)|\s+(?!lên|xuống|còn|thành)\p{L}+){0,5}\s*(?:lên|xuống|còn|thành)(?:\s+(?:còn|thành))?\s+\d/iu
/** "giữ nguyên: 100% (16/16 đơn) và 100% (17/17 đơn)": of two the first is what it was. */
const beforeSame = /(?<!\p{L})giữ nguyên:\s*(?:\d[\d.,]*\s*[%‰]\s*\(\s*)?$/iu
const same = /^(?:\s*\p{L}[\p{L}\s]*\))?\s*và\s+\d/iu

/**
 * What is said with a number in a sentence that compares or adds up areas: it was so before, or it is of some areas alone, or
 * counts those that told anything. Undefined where nothing of the kind is said.
 */
export function kindAmongAreas(
  candidate: FigureCandidate,
  text: string,
): Extract<StatementKind, 'previous-period' | 'sub-total' | 'another-object' | 'difference'> | undefined {
  const { start, end, denominator } = candidate
  const [left, right] = [text.slice(0, start), text.slice(end)]
  if (beforeRise.test(left) && rise.test(right)) return 'previous-period'
  if (beforeSame.test(left) && same.test(right)) return 'previous-period'
  if (ofKnown.test(right)) return 'sub-total'
  if (lost.test(right)) return 'difference'
  if (denominator !== undefined && beforeTellers.test(left) && units.test(right)) return 'another-object'
  return isSumOfSome(candidate, text) ? 'sub-total' : undefined
}

/** Whether a number is the sum of some areas alone: of the number itself it is said in the brackets behind it, or before it. */
export function isSumOfSome({ start, end }: FigureCandidate, text: string): boolean {
  const left = text.slice(0, start)
  const behind = /^[^();]*\([^()]*\)/u.exec(text.slice(end))?.[0] ?? ''
  const said = tellers.exec(behind) ?? (/cộng lại(?:\s+là)?\s*$/iu.test(left) ? tellers.exec(left) : null)
  const { told, all } = said?.groups ?? {}
  return told !== undefined && Number(told) < Number(all)
}
