import { Inflate, deflateSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { packText, unpackText } from '../../src/exports/packed-text.ts'

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sentence = 'Đến hết quý I/2024, huyện Lộc Ninh có 14/15 xã đạt chuẩn nông thôn mới. '.repeat(3)

describe('a packed text', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unpackText(packText(text))).toBe(text)
      }),
    )
  })

  test('has only letters that no mail program breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(packText(text)).toMatch(/^[\w-]+$/)
      }),
    )
  })

  test('comes back also when letters were put behind its end', () => {
    expect(unpackText(`${packText(sentence)}AAAA`)).toBe(sentence)
  })

  test('is shorter than what it holds', () => {
    expect(packText(sentence).length).toBeLessThan(sentence.length)
  })
})

describe('what is damaged is refused', () => {
  const packed = packText(sentence)
  test.each([
    ['nothing', ''],
    ['signs that are no letters', '%%%'],
    ['Vietnamese letters', 'Lộc Ninh'],
    ['a full stop of the sentence around it', `${packed}.`],
    ['all but the end', packed.slice(0, -1)],
    ['its first half', packed.slice(0, packed.length / 2)],
    ['its other half', packed.slice(packed.length / 2)],
  ])('%s', (_, text) => {
    expect(unpackText(text)).toBeUndefined()
  })

  test('also when a single letter was exchanged: nothing but the text is ever read into it', () => {
    const letters = 'ABab01-_'
    const misread = packed.split('').flatMap((letter, at) =>
      letters
        .split('')
        .filter((other) => other !== letter)
        .map((other) => unpackText(packed.slice(0, at) + other + packed.slice(at + 1)))
        .filter((text) => text !== undefined && text !== sentence),
    )
    expect(misread).toEqual([])
  })
})

describe('a small text that unfolds to very much', () => {
  test.each([2, 200])('is refused before it is all there: %i MB', (megabytes) => {
    const bomb = base64url(
      Buffer.concat([new Uint8Array(4), deflateSync(new Uint8Array(megabytes * 1_000_000), { level: 9 })]),
    )
    const steps = vi.spyOn(Inflate.prototype, 'push')
    const before = process.memoryUsage().arrayBuffers
    expect(unpackText(bomb)).toBeUndefined()
    // A step unfolds to a million bytes at most.
    expect(steps.mock.calls.length).toBeLessThanOrEqual(2)
    steps.mockRestore()
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })

  test('but a briefing as full as it may be is not', () => {
    const full = 'Xã Lộc Hưng. '.repeat(40_000)
    expect(unpackText(packText(full))).toBe(full)
  })
})
