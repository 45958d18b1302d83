import { foldText } from './fold-text.ts'

/** Numbers and parts as words. */
const numbers = `một mốt hai ba bốn năm lăm sáu bảy bẩy tám chín mười mươi trăm nghìn ngàn triệu tỷ tỉ chục rưỡi nửa đôi lẻ thứ
không zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half third
thirds fourth fifth first second double twice triple once both all none nobody no not most few many every each per`

/** Times, and states that pass. */
const times = `quý qúy kỳ kì tháng ngày tuần mùa nay trước sau cuối vừa hiện sắp đang đã chưa vẫn còn sẽ quarter quarters
quarterly month months monthly week weeks day days date year years yearly annual annually today yesterday tomorrow now
currently recently last next previous previously ago since until before after this still yet already again so january
february march april may june july august september october november december monday tuesday wednesday thursday friday
saturday sunday spring summer autumn winter`

/** Directions, ranks and degrees. */
const degrees = `tăng giảm cao thấp hơn kém nhiều ít nhất nhì bằng đạt vượt mạnh nhẹ nhanh chậm lớn nhỏ tốt xấu lên xuống gấp
thêm bớt thiếu đủ hết trên dưới gần khoảng đều toàn mọi đứng dẫn xếp tụt sụt rơi giữ trội dần rose rise rises rising risen
fell fall falls falling fallen increase increases increased increasing decrease decreases decreased decreasing grew grow
grows growing grown decline declines declined declining drop drops dropped up down higher lower high low highest lowest best
worst better worse more less fewer least only strong strongly weak weakly sharp sharply slight slightly steady stable
unchanged record above below over under ahead behind missed miss met meet reached reach nearly almost about around lead leads
leading top bottom improved improve improves improving gain gained lost loss same equal equals`

/** What one word alone does not show. */
const phrases = [
  'thời gian',
  'vừa qua',
  'thời điểm',
  'tất cả',
  'cả tỉnh',
  'cả huyện',
  'cả nhóm',
  'đáng kể',
  'rõ rệt',
  'liên tục',
  'tiếp tục',
  'hoàn thành',
  'ổn định',
  'kỷ lục',
  'kỉ lục',
  'đa số',
  'phần lớn',
  'hầu hết',
  'duy trì',
  'chỉ có',
  'chỉ được',
  'chuyển biến',
  'tiến bộ',
  'khả quan',
  'sơ bộ',
  'điều chỉnh',
  'minh hoạ',
  'minh họa',
  'dần dần',
]

/** Words of the administration that hold one of the above and say none of it. */
const harmless = [
  'đạt chuẩn',
  'trên địa bàn',
  'nâng cao',
  'tỷ lệ',
  'tỉ lệ',
  'tỷ trọng',
  'thống nhất',
  'đảng viên',
  'công bằng',
  'hiện đại',
  'thực hiện',
]

const bound = [...`${numbers} ${times} ${degrees}`.split(/\s+/), ...phrases]
const folded = bound.map(foldText)

/**
 * Whether a text by hand says what holds for the figures it was written over and perhaps for no others: a number in digits,
 * Roman or in words, a time, a direction, a rank, a degree. It errs on the side of yes: a text that is asked for again costs
 * a moment, one that lies costs trust.
 */
export function isFigureBound(text: string): boolean {
  const composed = text.normalize('NFC')
  if (/\p{N}|(?<![\p{L}\p{M}])[IVX]+(?![\p{L}\p{M}])|[%‰]/u.test(composed)) return true
  const plain = ` ${composed
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .join(' ')} `
  const rest = harmless.reduce((left, phrase) => left.replaceAll(` ${phrase} `, ' · '), plain)
  // Typed without tones, as on a telephone.
  const isBare = !/[^\p{ASCII}]/u.test(composed)
  return [...bound, ...(isBare ? folded : [])].some((word) => rest.includes(` ${word} `))
}
