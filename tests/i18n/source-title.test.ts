import { expect, test } from 'vitest'
import { sourceTitle } from '../../src/i18n/source-title.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'

test('a source keeps its own title; the generator of samples is named in the language of the reader', () => {
  const generator = { kind: 'generator', title: 'Chương trình' } as const
  expect(sourceTitle(textsByLanguage.en, { kind: 'article', title: 'Bài báo' })).toBe('Bài báo')
  expect(sourceTitle(textsByLanguage.en, generator)).toContain('not real')
  expect(sourceTitle(textsByLanguage.vi, generator)).toContain('không phải số thật')
})
