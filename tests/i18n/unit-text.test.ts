import { describe, expect, test } from 'vitest'
import { shownFor } from '../../src/domain/display-unit.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { shownUnitText, unitText, unitsText } from '../../src/i18n/unit-text.ts'
import { revenue } from '../domain/small-budget.ts'
import { turns } from '../domain/small-dataset.ts'

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

describe('the unit of a figure that is shown in another', () => {
  const tonnes = { factor: 1000, unit: { vi: 'tấn', en: 'tonnes', enOne: 'tonne' }, decimals: 1 }
  const rice = { ...turns, unit: { vi: 'kg', en: 'kg' } }

  test.each([
    ['vi', 1000, 'tấn'],
    ['en', 1000, 'tonne'],
    ['en', 1500, 'tonnes'],
  ] as const)('in %s, of %d kg is “%s”', (language, value, unit) => {
    expect(shownUnitText(textsByLanguage[language], { ...rice, shownIn: tonnes }, value)).toBe(unit)
  })

  test('is named beside the unit of the data where both are explained', () => {
    expect(unitsText(textsByLanguage.vi, revenue)).toBe('đồng (hiển thị: triệu đồng, tỷ đồng)')
    expect(unitsText(textsByLanguage.en, revenue)).toBe('dong (shown in million dong, billion dong)')
    expect(unitsText(textsByLanguage.vi, shownFor(revenue, [2e9]))).toBe('đồng (hiển thị: tỷ đồng)')
    expect(unitsText(textsByLanguage.vi, rice)).toBe('kg')
  })
})
