import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrapText } from '../../src/paper/wrap-text.ts'

const letters = (text: string): number => text.length

describe('a text in lines', () => {
  test.each([
    ['', 10, []],
    ['   ', 10, []],
    ['Lộc Ninh', 10, ['Lộc Ninh']],
    ['Huyện Lộc Ninh', 10, ['Huyện Lộc', 'Ninh']],
    ['  Huyện \n Lộc\tNinh ', 20, ['Huyện Lộc Ninh']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['ab abcdefghij cd', 4, ['ab', 'abcd', 'efgh', 'ij', 'cd']],
    ['abcdef gh', 4, ['abcd', 'ef', 'gh']],
    ['abcdef g', 4, ['abcd', 'ef g']],
    ['WW', 0, ['W', 'W']],
    ['Lộc Ninh, Quý I/2024', 15, ['Lộc Ninh,', 'Quý I/2024']],
    ['Kỳ (quý III/2024) này', 16, ['Kỳ', '(quý III/2024)', 'này']],
    ['Area in Q1 2024; more', 10, ['Area in', 'Q1 2024;', 'more']],
    ['tăng 0,4 điểm % so với', 14, ['tăng 0,4', 'điểm % so với']],
    ['giảm 0,02 điểm ‰', 14, ['giảm 0,02', 'điểm ‰']],
    ['Quý I/2024', 8, ['Quý', 'I/2024']],
    ['Quý vị đại biểu', 6, ['Quý vị', 'đại', 'biểu']],
  ])('“%s” within %d', (text, width, lines) => {
    expect(wrapText(text, width, letters)).toEqual(lines)
  })

  test('loses no letter and has no line that is too wide', () => {
    const word = fc.string({
      minLength: 1,
      maxLength: 30,
      unit: fc.constantFrom('a', 'ă', 'â', 'đ', 'ê', 'ơ', 'ự', 'ệ', '0', '/', '%'),
    })
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 25 }), (words, width) => {
        const text = words.join(' ')
        const lines = wrapText(text, width, letters)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
        expect(lines.every((line) => letters(line) <= width && line.trim() === line && line !== '')).toBe(true)
      }),
    )
  })

  test('never breaks a word that fits on a line of its own', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'ệ', 'đ') })
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(wrapText(words.join(' '), 12, letters).flatMap((line) => line.split(' '))).toEqual(words)
      }),
    )
  })
})
