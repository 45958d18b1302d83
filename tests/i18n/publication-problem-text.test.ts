import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/domain/problem.ts'
import type { PublicationProblemCode } from '../../src/domain/publication-problem.ts'
import { languages } from '../../src/i18n/language.ts'
import { publicationProblemText } from '../../src/i18n/publication-problem-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'

const file = 'rural-70-abababababababab.json'
const problems: Readonly<Record<PublicationProblemCode, Problem<PublicationProblemCode>>> = {
  'network-failed': { code: 'network-failed', place: { file } },
  'network-timeout': { code: 'network-timeout', place: { file } },
  'http-status': { code: 'http-status', place: { file }, params: { status: 404 } },
  'file-gone': { code: 'file-gone', place: { file } },
  'file-too-large': { code: 'file-too-large', place: { file } },
  'file-hash-differs': { code: 'file-hash-differs', place: { file } },
  'pack-incomplete': { code: 'pack-incomplete', place: { file } },
  'file-not-json': { code: 'file-not-json', place: { file } },
  'file-other-format': { code: 'file-other-format', place: { file } },
  'file-version-newer': { code: 'file-version-newer', place: { file }, params: { version: 2, expected: 1 } },
  'file-version-older': { code: 'file-version-older', place: { file }, params: { version: 0, expected: 1 } },
  'file-shape': { code: 'file-shape', place: { file, text: 'areas.3.code' }, params: { expected: 'string' } },
}
const ofFamily = (problem: Problem<PublicationProblemCode>): Problem<PublicationProblemCode> => ({
  ...problem,
  params: { ...problem.params, family_vi: 'Nông thôn mới', family_en: 'New-style rural communes' },
})
const cases = languages.flatMap((language) => Object.values(problems).map((problem) => ({ language, problem })))

describe('the sentence of a problem', () => {
  test.each(cases)(
    '$problem.code in $language names what is missing, never a hash, and what to do next',
    ({ language, problem }) => {
      const text = publicationProblemText(textsByLanguage[language], ofFamily(problem))
      expect(text).toContain(language === 'vi' ? 'Nông thôn mới' : 'New-style rural communes')
      expect(text).not.toMatch(/[0-9a-f]{8}|\.json/)
      expect(text).not.toMatch(/undefined|null|\[object|\{|\}/)
      expect(text).toMatch(language === 'vi' ? /Hãy [^.]+\.$|nếu vẫn vậy, [^.]+\.$/ : /[Pp]ress|[Aa]sk|Reload/)
      expect(text).toMatch(/\.$/)
      expect(text).toBe(text.normalize('NFC'))
    },
  )

  test.each([
    ['http-status', '404'],
    ['file-version-newer', '2'],
    ['file-version-older', '0'],
    ['file-shape', 'areas.3.code'],
  ] as const)('%s carries what was found: %s', (code, found) => {
    for (const language of languages) {
      expect(publicationProblemText(textsByLanguage[language], problems[code])).toContain(found)
    }
  })

  test('is another one for each code', () => {
    for (const language of languages) {
      const texts = Object.values(problems).map((problem) => publicationProblemText(textsByLanguage[language], problem))
      expect(new Set(texts).size).toBe(texts.length)
    }
  })

  test('calls the catalogue by its content', () => {
    const problem = { code: 'network-failed', place: { file: 'catalogue.json' } } as const
    expect(publicationProblemText(textsByLanguage.vi, problem)).toMatch(/để tải danh mục số liệu\./)
    expect(publicationProblemText(textsByLanguage.en, problem)).toMatch(/for the catalogue of figures\./)
  })

  test('is not turned round by what it repeats', () => {
    const problem = { code: 'file-shape', place: { file, text: 'a\u202e\u0000b' } } as const
    expect(publicationProblemText(textsByLanguage.vi, problem)).toContain('(ab)')
  })
})
