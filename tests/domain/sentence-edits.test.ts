import { describe, expect, test } from 'vitest'
import { withSentence } from '../../src/domain/sentence-edits.ts'

describe('what is written over a sentence', () => {
  test('is kept with the sentence it was written over, and the other one stays', () => {
    const first = withSentence({}, 'headline', 'Lộc Ninh dẫn đầu', 'Lộc Ninh: 14/15 xã')
    expect(first).toEqual({ headline: { text: 'Lộc Ninh dẫn đầu', from: 'Lộc Ninh: 14/15 xã' } })
    expect(withSentence(first, 'paragraph', 'Câu mới', 'Câu cũ')).toEqual({
      ...first,
      paragraph: { text: 'Câu mới', from: 'Câu cũ' },
    })
  })

  test.each([
    ['an empty text', ''],
    ['blanks', ' \n\t '],
    ['the very sentence of the figures', 'Câu cũ'],
    ['the very sentence, decomposed', 'Câu cũ'.normalize('NFD')],
    ['signs that nobody sees', '\u200E\u200B'],
  ])('is no edit when it is %s', (_, text) => {
    const edited = withSentence({}, 'paragraph', 'Câu mới', 'Câu cũ')
    expect(withSentence(edited, 'paragraph', text, 'Câu cũ')).toEqual({})
  })
})
