import { describe, expect, test } from 'vitest'
import { cleanText } from '../../src/domain/clean-text.ts'

describe('text for a document', () => {
  test.each([
    ['composes letters', 'Lộc Ninh'.normalize('NFD'), 'Lộc Ninh'],
    ['drops what XML forbids', 'a\u0000b\u000bc\ufffe', 'abc'],
    ['drops half an emoji and keeps a whole one', '\ud83c 🏆 \udfc6', ' 🏆 '],
    ['drops what turns passages round', '\u202e14/15\u202c \u206714\u2069', '14/15 14'],
    ['keeps marks of direction', 'a\u200f(1)\u200e', 'a\u200f(1)\u200e'],
    ['keeps markup as it is', '<script>&"\'', '<script>&"\''],
    ['keeps line ends and tabs', 'a\tb\nc', 'a\tb\nc'],
  ])('%s', (_, given, cleaned) => {
    expect(cleanText(given)).toBe(cleaned)
  })
})
