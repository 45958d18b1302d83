const between = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))

const vowels = Array.from('aăâeêioôơuưy')
/** Grave, acute, tilde, hook above, dot below: with none of them a vowel carries one of six tones. */
const toneMarks = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']

const vietnameseLetters = [
  ...vowels.flatMap((vowel) => ['', ...toneMarks].map((mark) => (vowel + mark).normalize('NFC'))),
  'đ',
].flatMap((letter) => [letter, letter.toLocaleUpperCase('vi')])

/** Marks of text that did not arrive composed: the five tones, circumflex, breve and horn. */
const combiningMarks = [...toneMarks, '\u0302', '\u0306', '\u031b']

const symbols = Array.from('–—‘’“”…•·‰₫€×÷±−≤≥≈≠→←↑↓▲▼△▽●○◆◇■□✕¹²³Σ†')

/**
 * Every character the site's fonts are asked for: Vietnamese, Basic Latin, Latin-1 and the symbols of the pages. The font
 * does not draw all of them; `tests/build/fonts.test.ts` lists those it lacks.
 */
export const fontCharacters: string = [
  ...new Set([...between(0x20, 0x7e), ...between(0xa0, 0xff), ...vietnameseLetters, ...combiningMarks, ...symbols]),
].join('')
