import { expect, test } from 'vitest'
import { nearestText } from '../../src/package/nearest-text.ts'

const options = ['rural.ntm', 'rural.ntm_advanced', 'ocop.products', 'star3', 'star4', 'area_code']

test.each([
  ['rural.ntn', 'rural.ntm'],
  ['rurla.ntm', 'rural.ntm'],
  ['RURAL.NTM', 'rural.ntm'],
  ['Area code', 'area_code'],
  ['ocop.prodcts', 'ocop.products'],
  ['ốcop.products', 'ocop.products'],
])('%s can be a slip of %s', (text, meant) => {
  expect(nearestText(text, options)).toBe(meant)
})

test.each([
  ['star5', 'two options are as near'],
  ['rural', 'too much is missing'],
  ['xy', 'of two letters each means something else'],
  ['rural.ntm', 'it is the option itself'],
  ['', 'there is nothing to compare'],
  [`rural.ntm${' '.repeat(100)}`, 'nobody types so much by a slip'],
])('%j is no slip: %s', (text) => {
  expect(nearestText(text, options)).toBeUndefined()
})

test.each([
  ['sign', 'signed'],
  ['dir', 'direction'],
  ['yearly_only', 'yearly'],
])('%s can be %s, cut off or drawn out', (text, meant) => {
  expect(nearestText(text, ['signed', 'direction', 'yearly', 'name_vi', 'name_en'])).toBe(meant)
})

test.each([
  ['name', 'it begins two options'],
  ['si', 'of two letters each begins too many words'],
])('%j is no beginning: %s', (text) => {
  expect(nearestText(text, ['signed', 'name_vi', 'name_en'])).toBeUndefined()
})

test('a number is never a slip of another', () => {
  expect(nearestText('2024', ['2023', '2025-Q1', '20240'])).toBeUndefined()
})
