import { expect, test } from 'vitest'
import { pngSize } from '../../src/exports/png-size.ts'
import { smallPng } from './small-png.ts'

test('the size of a PNG is read from its head, wherever its bytes begin in their buffer', () => {
  const png = smallPng(300, 7)
  expect(pngSize(png)).toEqual({ width: 300, height: 7 })
  const within = new Uint8Array([9, 9, 9, ...png]).subarray(3)
  expect(pngSize(within)).toEqual({ width: 300, height: 7 })
})

test('bytes that are no PNG are refused', () => {
  expect(() => pngSize(new Uint8Array(8))).toThrow('not a PNG')
  expect(() => pngSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toThrow('not a PNG')
})
