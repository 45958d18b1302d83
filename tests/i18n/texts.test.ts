import { describe, expect, test } from 'vitest'
import { languages } from '../../src/i18n/language.ts'
import { guideTexts } from '../../src/i18n/guide-texts.ts'
import { reportTexts } from '../../src/i18n/report-texts.ts'
import { shareTexts } from '../../src/i18n/share-texts.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { bilingual } from '../../src/i18n/texts.ts'

/** Every leaf of the messages with its path: a sentence, a list of sentences or a function that makes one. */
function leaves(value: unknown, path: readonly string[] = []): readonly { path: string; leaf: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path: path.join(' › '), leaf: value }]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
}

/** One argument that answers to every name a sentence may ask for: with a number where it counts on one. */
const numbers = {
  year: 2024,
  month: 4,
  day: 22,
  quarter: 1,
  count: 2,
  more: 5,
  reported: 9,
  expected: 11,
  places: 2,
  printed: 14,
}
const about = new Proxy<Record<string, unknown>>(numbers, {
  get: (known, name) => Reflect.get(known, name) ?? `‹${String(name)}›`,
})

const said = (leaf: unknown): unknown => (typeof leaf === 'function' ? Reflect.apply(leaf, undefined, [about]) : leaf)

const properNames = ['Nhịp Quý', 'Tiếng Việt']
const vietnameseLetters = /[đăơư]|\p{L}[\u0300\u0301\u0303\u0309\u0323]/iu

/** The guide calls buttons by their names, and so is said with them. */
const saidGuide = (language: 'vi' | 'en') => {
  const { messages } = textsByLanguage[language]
  const { see, compare, brief, handOn, read, ...rest } = guideTexts[language]
  return { ...rest, ways: [see, compare, brief, handOn].map((way) => way(messages)), read: read(messages) }
}

/** What is always there, and what comes with single pages and dialogs. */
const sentencesOf = (language: 'vi' | 'en') => ({
  ...textsByLanguage[language].messages,
  reportPage: reportTexts[language],
  share: shareTexts[language],
  guide: saidGuide(language),
})

describe('the sentences', () => {
  test('of both languages are the same in number, name and kind', () => {
    const shape = (language: 'vi' | 'en') =>
      leaves(sentencesOf(language)).map(({ path, leaf }) => `${path}: ${typeof leaf}`)
    expect(shape('en').sort()).toEqual(shape('vi').sort())
    expect(shape('vi').length).toBeGreaterThan(200)
  })

  test.each(languages)('in %s are all said in full', (language) => {
    const faults = leaves(sentencesOf(language)).filter(({ leaf }) => {
      const text = said(leaf)
      return typeof text !== 'string' || text.trim() === '' || /undefined|NaN|\[object|\$\{/.test(text)
    })
    expect(faults).toEqual([])
  })

  test.each(languages)('in %s are written in composed letters, with no blank too many', (language) => {
    const faults = leaves(sentencesOf(language))
      .map(({ path, leaf }) => ({ path, text: String(said(leaf)) }))
      .filter(({ text }) => text !== text.normalize('NFC') || text !== text.trim() || / {2}/.test(text))
    expect(faults).toEqual([])
  })

  test('in English hold no Vietnamese but the names', () => {
    const faults = leaves(sentencesOf('en'))
      .map(({ path, leaf }) => ({ path, text: String(said(leaf)) }))
      .filter(({ text }) => {
        const foreign = properNames.reduce((rest, name) => rest.replaceAll(name, ''), text)
        return vietnameseLetters.test(foreign) || vietnameseLetters.test(foreign.normalize('NFD'))
      })
    expect(faults).toEqual([])
  })

  test('that are fixed differ between the languages, except for the name of the product', () => {
    const english = new Map(leaves(sentencesOf('en')).map(({ path, leaf }) => [path, leaf]))
    const alike = leaves(sentencesOf('vi')).filter(({ path, leaf }) => english.get(path) === leaf)
    expect(alike.map(({ path }) => path)).toEqual(['productName'])
  })
})

test('a text of the package is said in the language of the reader', () => {
  const text = { vi: 'xã', en: 'communes' }
  expect(languages.map((language) => bilingual(textsByLanguage[language], text))).toEqual(['xã', 'communes'])
})
