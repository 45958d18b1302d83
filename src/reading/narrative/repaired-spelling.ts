/**
 * Terms of reports that are often typed with a wrong tone or without one, each of two words or more. None that another tone
 * makes another word: "công nhân", "chi tiêu".
 */
const terms = [
  'đạt chuẩn nông thôn mới',
  'đạt chuẩn quốc gia',
  'nông thôn mới',
  'đạt chuẩn',
  'chuẩn quốc gia',
  'trường học',
  'sản phẩm',
  'kiểu mẫu',
  'nâng cao',
  'toàn huyện',
  'toàn tỉnh',
  'toàn xã',
  'toàn thị xã',
  'toàn thành phố',
  'công dân',
  'tiếp nhận',
  'giải quyết',
  'khiếu nại',
  'tố cáo',
  'kiến nghị',
  'phản ánh',
  'thẩm quyền',
  'vụ việc',
  'đơn thư',
  'báo cáo',
  'phấn đấu',
  'phương hướng',
  'nhiệm vụ',
  'kế hoạch',
  'cùng kỳ',
] as const

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
/** Words of reports that were written without any tones, in which nothing else tells them apart. */
const toneless: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'ủy ban nhân dân',
    'huyện',
    'xã',
    'phường',
    'tỉnh',
    'thị xã',
    'thị trấn',
    'thành phố',
    'trường',
    'số trường',
    'đơn',
    'lượt',
    'người',
    'vụ',
    'có',
    'đạt',
    'đã',
    'đến nay',
    'hiện có',
    'trong đó',
    'tổng số',
    'lũy kế',
    'từ',
    'trở lên',
    'toàn',
    'trên địa bàn',
    'công nhận',
    'tiếp',
    'nhận',
    'tiếp nhận',
    'thuộc',
    'với',
    'tháng',
    'quý',
    'năm',
    'số',
    'là',
    'của',
    'dự kiến',
    'thêm',
    'tăng',
    'giảm',
    'so với',
    'trong tháng',
    'trong quý',
    'kết quả',
    'tiểu học',
    'mầm non',
    'trung học cơ sở',
    'chủ thể',
    'hạng',
  ].map((term) => [bare(term), term]),
)
const tonelessWords = new RegExp(
  String.raw`(?<!\p{L})(?:${Object.keys(toneless)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!\p{L})`,
  'giu',
)
/** Whether a stretch has several words, and none of them a mark. */
const isToneless = (stretch: string): boolean =>
  /^[ -~]+$/.test(stretch) && (stretch.match(/[a-z]{2,}/gi)?.length ?? 0) >= 3

const termsByBare = new Map(terms.map((term) => [bare(term), term]))
/** Of one letter every spelling that differs by its marks alone: as many places as the letter. */
const spellings: Readonly<Record<string, string>> = {
  a: 'aàáảãạăằắẳẵặâầấẩẫậ',
  d: 'dđ',
  e: 'eèéẻẽẹêềếểễệ',
  i: 'iìíỉĩị',
  o: 'oòóỏõọôồốổỗộơờớởỡợ',
  u: 'uùúủũụưừứửữự',
  y: 'yỳýỷỹỵ',
}
const misspelled = new RegExp(
  String.raw`(?<!\p{L})(?:${[...termsByBare.keys()]
    .map((term) => term.replaceAll(/[adeiouy]/g, (letter) => `[${spellings[letter]!}]`).replaceAll(' ', ' {1,2}'))
    .join('|')})(?!\p{L})`,
  'giu',
)

/** "nguời", "luợt", "trưòng": with a letter behind it only ươ is a sound. */
const halfHorned = /u(?=[ơờớởỡợ]\p{L})/giu
const hornOnFirst = /(?<=ư)[oòóỏõọ](?=\p{L})/giu
const horned: Readonly<Record<string, string>> = { o: 'ơ', ò: 'ờ', ó: 'ớ', ỏ: 'ở', õ: 'ỡ', ọ: 'ợ' }
const syllablesWithI: Readonly<Record<string, string>> = { quí: 'quý', kì: 'kỳ', lí: 'lý' }

/** As the found is written: a capital stays one. */
const inCaseOf = (found: string, right: string): string =>
  right.replaceAll(/\p{L}/gu, (letter, at: number) => (/\p{Lu}/u.test(found[at] ?? '') ? letter.toUpperCase() : letter))

/**
 * A composed text of the same length in which words torn by soft hyphens are whole, and slips of the tones of the terms of
 * reports are mended: "nguời", "sản phâm", "quí III".
 */
export function repairedSpelling(composed: string): string {
  return composed
    .replaceAll(/\p{L}+(?:[\u00ad\u2060\ufeff\u200c\u200d]+\p{L}+)+/gu, (torn) => {
      const whole = torn.replaceAll(/[\u00ad\u2060\ufeff\u200c\u200d]/g, '')
      return whole.padEnd(torn.length)
    })
    .replaceAll(/[^.;\n]+/g, (stretch) =>
      isToneless(stretch)
        ? stretch.replaceAll(tonelessWords, (found) => inCaseOf(found, toneless[found.toLowerCase()]!))
        : stretch,
    )
    .replaceAll(halfHorned, (letter) => (letter === 'u' ? 'ư' : 'Ư'))
    .replaceAll(hornOnFirst, (letter) => inCaseOf(letter, horned[letter.toLowerCase()]!))
    .replaceAll(/(?<!\p{L})(?:quí|kì|lí)(?!\p{L})/giu, (found) => inCaseOf(found, syllablesWithI[found.toLowerCase()]!))
    .replaceAll(misspelled, (found) => {
      const single = found.replaceAll(/ +/g, ' ')
      const term = termsByBare.get(bare(single).toLowerCase())
      if (term === undefined || single.toLowerCase() === term) return found
      const words = term.split(' ')
      let at = 0
      return found.replaceAll(/\p{L}+/gu, (word) => inCaseOf(word, words[at++] ?? word))
    })
}
