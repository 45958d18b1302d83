const digits: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const scales: Readonly<Record<string, number>> = { nghìn: 1000, ngàn: 1000, triệu: 1_000_000 }

/** The pattern of a number in words, with the whole words around it left to who asks. */
export const numberWordsSource = String.raw`(?:${[...Object.keys(digits), 'mười', 'mươi', 'trăm', 'linh', 'lẻ', ...Object.keys(scales)].join('|')})`

/** The number that Vietnamese words say ("mười hai", "hai mươi lăm", "một trăm linh tư"); undefined for what is none. */
export function numberOfWords(text: string): number | undefined {
  let total = 0
  let group = 0
  let digit: number | undefined
  for (const word of text.trim().toLowerCase().split(/\s+/)) {
    const scale = scales[word]
    if (word in digits) {
      if (digit !== undefined) return undefined
      digit = digits[word]!
    } else if (word === 'mười' || word === 'mươi') {
      if ((word === 'mười') === (digit !== undefined) || group % 100 !== 0) return undefined
      group += (digit ?? 1) * 10
      digit = undefined
    } else if (word === 'trăm') {
      if (digit === undefined) return undefined
      group += digit * 100
      digit = undefined
    } else if (word === 'linh' || word === 'lẻ') {
      if (digit !== undefined || group + total === 0) return undefined
    } else if (scale !== undefined) {
      if (group + (digit ?? 0) === 0) return undefined
      total += (group + (digit ?? 0)) * scale
      group = 0
      digit = undefined
    } else return undefined
  }
  const number = total + group + (digit ?? 0)
  return number === 0 ? undefined : number
}
