import { expect, test } from 'vitest'
import { phrasePattern } from '../../../src/reading/narrative/phrase-pattern.ts'
import { spansOf } from '../../../src/reading/narrative/text-span.ts'

const found = (phrases: readonly string[], text: string): readonly string[] =>
  spansOf(phrasePattern(phrases), text).map(({ start, end }) => text.slice(start, end))

test('Of phrases that begin alike the longest is found, in whatever order they are given', () => {
  const phrases = ['đạt', 'NTM', 'nông thôn mới', 'đạt chuẩn', 'nông thôn mới nâng cao']
  expect(found(phrases, 'Đạt chuẩn nông thôn mới nâng cao, đạt NTM')).toEqual([
    'Đạt chuẩn',
    'nông thôn mới nâng cao',
    'đạt',
    'NTM',
  ])
})

test('A phrase is found as whole words alone, wherever a text begins or ends', () => {
  expect(found(['xã', 'ấp'], 'xã')).toEqual(['xã'])
  expect(found(['xã', 'ấp'], 'xãấp, cấp xã, ấp2, 3xã')).toEqual(['xã'])
  expect(found(['km'], '5 km² và 3 km')).toEqual(['km'])
})

test('Phrases that begin with a number or end in a mark stand among the others', () => {
  expect(found(['3 sao', 'số người:', 'sao'], 'ba sao, 03 sao; số người:12, sao')).toEqual([
    'ba sao',
    '03 sao',
    'số người:',
    'sao',
  ])
})

test('Right behind a number the start of a word needs no blank', () => {
  const pattern = phrasePattern(['sản phẩm', 'sản phẩm OCOP', 'xã'], 'iuy')
  pattern.lastIndex = 2
  expect(pattern.exec('31sản phẩm OCOP')?.[0]).toBe('sản phẩm OCOP')
})
