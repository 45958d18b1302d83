import { expect, test } from 'vitest'
import { textsByLanguage } from '../../src/i18n/texts.ts'
import { unitText } from '../../src/i18n/unit-text.ts'

const people = { vi: 'người', en: 'people', enOne: 'person' }

test.each([
  ['vi', 1, 'người'],
  ['vi', 2, 'người'],
  ['en', 1, 'person'],
  ['en', 0, 'people'],
  ['en', 2, 'people'],
] as const)('in %s, %d has the unit “%s”', (language, count, unit) => {
  expect(unitText(textsByLanguage[language], people, count)).toBe(unit)
})

test('a unit without a singular keeps its one form', () => {
  expect(unitText(textsByLanguage.en, { vi: 'lượt', en: 'visits' }, 1)).toBe('visits')
})
