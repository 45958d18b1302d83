import { expect, test } from 'vitest'
import { wordBeforeVerb } from '../../src/package/commune-phrase.ts'

test.each([
  ['vi', '{value} đạt chuẩn nông thôn mới'],
  ['vi', '{value} được công nhận đạt chuẩn đô thị văn minh'],
  ['vi', '{value} có trạm y tế'],
  ['en', '{value} meet the new-rural standard'],
  ['en', '{value} are recognised as civilised'],
  ['en', '{value} have reached the level'],
  ['en', '{value} pass the review'],
  ['en', '{value} exceed the norm'],
  ['en', '{value} apply the new form'],
] as const)('in %s “%s” goes on with what one commune can be said to do, or not to', (language, phrase) => {
  expect(wordBeforeVerb(language, phrase)).toBeUndefined()
})

test.each([
  ['vi', '{value} đã đạt', 'đã'],
  ['vi', '{value} Đã đạt', 'Đã'],
  ['vi', '{value} chưa đạt chuẩn', 'chưa'],
  ['vi', '{value} mới đạt chuẩn', 'mới'],
  ['en', '{value} fully meet the standard', 'fully'],
  ['en', '{value} meets the standard', 'meets'],
  ['en', '{value} recognised as new rural', 'recognised'],
  ['en', '{value} meeting the standard', 'meeting'],
  ['en', '{value} is recognised', 'is'],
  ['en', '{value} already meet it', 'already'],
  ['en', '{value} with a clinic', 'with'],
  ['en', '{value} , which meet it', ','],
] as const)('in %s “%s” has another word before the verb', (language, phrase, word) => {
  expect(wordBeforeVerb(language, phrase)).toBe(word)
})
