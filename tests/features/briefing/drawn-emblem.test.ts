import { describe, expect, test } from 'vitest'
import { drawnEmblem, pictureType } from '../../../src/features/briefing/drawn-emblem.ts'
import { smallPng } from '../../exports/small-png.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a picture is known by its first bytes', () => {
  test.each([
    ['a PNG', smallPng(2, 2), 'image/png'],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    [
      'an SVG',
      bytesOf('\uFEFF<?xml version="1.0"?>\n<!-- ảnh --><svg xmlns="http://www.w3.org/2000/svg"/>'),
      'image/svg+xml',
    ],
    ['a page with an SVG in it', bytesOf('<html><svg></svg></html>'), undefined],
    ['an SVG in name only', bytesOf('<svgx/>'), undefined],
    ['a GIF', bytesOf('GIF89a'), undefined],
    ['a sentence', bytesOf('Báo cáo quý I'), undefined],
    ['nothing', new Uint8Array(), undefined],
  ])('%s', (_, bytes, type) => {
    expect(pictureType(bytes)).toBe(type)
  })
})

test('a file that is too large, or no picture, is no emblem and says which', async () => {
  expect(await drawnEmblem(new Blob([new Uint8Array(2_000_001)]))).toEqual({ kind: 'too-large' })
  expect(await drawnEmblem(new Blob(['%PDF-1.7']))).toEqual({ kind: 'not-picture' })
})
