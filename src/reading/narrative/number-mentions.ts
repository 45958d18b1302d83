import { numberOfWords, numberWordsSource } from './number-words.ts'
import { type TextSpan, matchesOf } from './text-span.ts'

/** A number as it stands in a text. */
export interface NumberMention extends TextSpan {
  readonly value: number
  /** Behind a slash, or after "trên": 15 of "14/15". */
  readonly second?: number
  readonly isPercent: boolean
  readonly isWord: boolean
}

const digitsSource = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d{1,2})?`
const free = String.raw`(?<![\p{L}\d]|\d[.,/-])`
/** A word may be glued to a number ("31sản phẩm"), a unit of one or two letters is no word ("100km"). */
const ended = String.raw`(?!\d|\p{Lu}|\p{Ll}{1,2}(?!\p{L})|[.,/-]\d|[-/]\p{Lu})`
const numberPattern = new RegExp(
  String.raw`${free}(?<n>${digitsSource})(?:(?:\s*/\s*(?:tổng số\s+)?|\s+(?:trên|trong)\s+(?:tổng\s+)?(?:số\s+)?)(?<second>${digitsSource}))?(?<percent>\s*%)?(?:(?<thousand>\s+(?:ngàn|nghìn))(?![\p{L}]))?${ended}`,
  'gu',
)
const wordsPattern = new RegExp(
  String.raw`(?<![\p{L}])${numberWordsSource}(?:\s+${numberWordsSource})*(?![\p{L}])`,
  'giu',
)

/** The number of Vietnamese digits: "1.234" is 1234, "41,3" is 41.3, "05" is 5. */
function numberOfDigits(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'))
}

const hidden: readonly RegExp[] = [
  /https?:\/\/\S+|www\.\S+/giu,
  // Numbers of documents: 17-CT/TU, 1361/QĐ-UBND, 39/2020/NQ-HĐND.
  /\d+(?:\/\d{4})?\s?[-/]\s?\p{Lu}[\p{L}\d]*(?:[-/&]\p{L}[\p{L}\d]*)*/gu,
  /(?<![\p{L}])số\s*:?\s*\d+(?:\/\d{4})?\/[\p{L}\d/-]+/giu,
  /(?:nghị quyết|quyết định|thông tư|nghị định|chỉ thị|kế hoạch|công văn|chương trình|kết luận|báo cáo|thông báo|tờ trình|luật)(?: [\p{L}-]+){0,4} số\s*:?\s*\d+/giu,
  /(?:nghị quyết|quyết định|chỉ thị|kết luận|thông tư|nghị định)\s+\d+(?:\/\d{4})?/giu,
  /(?<![\p{L}])(?:điều|khoản|(?<!dứt\s)điểm|chương|mục|phụ lục|mẫu|bảng|biểu|hình|khóa|lần thứ|kỳ họp thứ|thứ)\s+\d+/giu,
  // Days, months, years, times, phones.
  /(?<!\d)\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}(?!\d)/gu,
  /(?<![\p{L}])ngày\s+\d{1,2}(?:\s?[-/.]\s?\d{1,2}|\s+tháng\s+\d{1,2})?/giu,
  /(?<![\p{L}])tháng\s+\d{1,2}(?!\d)(?:\s?[-/.,]\s?(?:19|20)\d{2}|(?:\s*,)?\s+năm\s+\d{4})?/giu,
  /(?<!\d)\d{1,2}\s?[-/]\s?(?:19|20)\d{2}(?!\d)/gu,
  /(?<![\p{L}])(?:giai đoạn|nhiệm kỳ|năm học|niên học|các năm)\s+(?:\d{4}\s?[-–/]\s?\d{2,4}|\d{4})/giu,
  /(?<!\d)(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}(?!\d)/gu,
  /(?<![\p{L}])năm\s+(?:19|20)\d{2}/giu,
  /(?<![\p{L}])(?:quý|học kỳ)\s+(?:\d|[IV]+)(?:\s?[-/]\s?\d{4})?(?![\p{L}\d])/giu,
  // "8:30", and not "mức độ 2: 02/80 xã".
  /(?<!\d)\d{1,2}(?::|\s:\s|\s*h\s*)\d{2}(?!\d)/giu,
  /(?<!\d)\d{1,2}\s+(?:giờ|phút|tháng|năm|ngày|tuổi|tiếng)(?![\p{L}])/giu,
  /(?<![\d.])0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}(?!\d)/gu,
  /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/gu,
]

/** A text in which what looks like a number and counts nothing (documents, days, phones) is blotted out, place for place. */
function withoutFalseNumbers(text: string): string {
  if (!/\d/.test(text)) return text
  return hidden.reduce((rest, pattern) => rest.replaceAll(pattern, (found) => found.replaceAll(/\d/g, '_')), text)
}

/** "chín trên tổng số mười" is one number of another. */
function pairsOf(text: string, inWords: readonly NumberMention[]): readonly NumberMention[] {
  const paired: NumberMention[] = []
  for (const mention of inWords) {
    const before = paired.at(-1)
    const isOf =
      before?.second === undefined &&
      before !== undefined &&
      /^\s+(?:trên|trong)\s+(?:tổng\s+)?(?:số\s+)?$/iu.test(text.slice(before.end, mention.start))
    if (isOf) paired[paired.length - 1] = { ...before, second: mention.value, end: mention.end }
    else paired.push(mention)
  }
  return paired
}

/** The numbers of a sentence, in the order of the text. Those in words are many ("một số"): who asks must see them count. */
export function numberMentions(text: string): readonly NumberMention[] {
  const visible = withoutFalseNumbers(text)
  const inDigits = matchesOf(numberPattern, visible).map((match): NumberMention => {
    const { n, second, percent, thousand } = match.groups!
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: numberOfDigits(n!) * (thousand === undefined ? 1 : 1000),
      ...(second === undefined ? {} : { second: numberOfDigits(second) }),
      isPercent: percent !== undefined,
      isWord: false,
    }
  })
  const inWords = matchesOf(wordsPattern, text).flatMap((match): readonly NumberMention[] => {
    const value = numberOfWords(match[0])
    if (value === undefined || match[0].toLowerCase() === 'năm') return []
    return [{ start: match.index, end: match.index + match[0].length, value, isPercent: false, isWord: true }]
  })
  return [...inDigits, ...pairsOf(text, inWords)].sort((a, b) => a.start - b.start)
}
