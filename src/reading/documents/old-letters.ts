/** TCVN3 ("ABC"): one byte a letter; capitals with tones are small letters in a font of capitals. */
const tcvn3 = new Map<number, string>()
const tcvn3Rows: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]
for (const [first, letters] of tcvn3Rows) {
  for (const [index, letter] of Array.from(letters).entries()) tcvn3.set(first + index, letter)
}

/** Text in TCVN3, its bytes as the letters of the same numbers, in the letters of today. */
export function fromTcvn3(letters: string): string {
  return Array.from(letters, (letter) => tcvn3.get(letter.codePointAt(0)!) ?? letter).join('')
}

/** The combining tones by the letter that VNI puts behind a vowel. */
const vniTones: Readonly<Record<string, string>> = { ø: '\u0300', ù: '\u0301', û: '\u0309', õ: '\u0303', ï: '\u0323' }
/** â, ê, ô with a tone or without; and ă, by the letter behind a, e, o. */
const vniHats: Readonly<Record<string, string>> = {
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
}
const vniBreves: Readonly<Record<string, string>> = {
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const vniLetters: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

const small = (letter: string): string => letter.toLowerCase()
const asCase = (letter: string, like: string): string => (like === small(like) ? letter : letter.toUpperCase())

/** Text in VNI, its bytes as the letters of the same numbers, in the letters of today. */
export function fromVni(letters: string): string {
  return letters
    .replaceAll(/([aeo])([âàáåãä])/giu, (_, vowel: string, mark: string) => vowel + vniHats[small(mark)]!)
    .replaceAll(/(a)([êèéúüë])/giu, (_, vowel: string, mark: string) => vowel + vniBreves[small(mark)]!)
    .replaceAll(/([aeiouyôö])([øùûõï])/giu, (_, vowel: string, mark: string) => vowel + vniTones[small(mark)]!)
    .replaceAll(/[ôöñæóòî](?![\u0302\u0306])/giu, (letter) => asCase(vniLetters[small(letter)]!, letter))
    .normalize('NFC')
}
