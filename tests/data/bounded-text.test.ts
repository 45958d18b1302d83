import { describe, expect, test } from 'vitest'
import { boundedText } from '../../src/data/bounded-text.ts'

const bytes = new TextEncoder().encode('Đã điều chỉnh: ệ ữ')

/** An answer in pieces of so many bytes. */
const inPieces = (size: number): Response =>
  new Response(
    new ReadableStream<Uint8Array>({
      start: (stream) => {
        for (let at = 0; at < bytes.length; at += size) stream.enqueue(bytes.slice(at, at + size))
        stream.close()
      },
    }),
  )

describe('the text of an answer', () => {
  test.each([1, 2, 3, 7, 1000])(
    'comes whole in pieces of %i bytes, letters that were cut through too',
    async (size) => {
      expect(await boundedText(inPieces(size), 18)).toBe('Đã điều chỉnh: ệ ữ')
    },
  )

  test('that is empty, or has no body, is empty', async () => {
    expect(await boundedText(new Response(''), 0)).toBe('')
    expect(await boundedText(new Response(null, { status: 200 }), 0)).toBe('')
  })

  test('with one letter too many is none', async () => {
    expect(await boundedText(inPieces(7), 17)).toBeUndefined()
    expect(await boundedText(inPieces(1000), 17)).toBeUndefined()
  })

  test('without an end is not read on', async () => {
    let pieces = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        pieces += 1
        stream.enqueue(new Uint8Array(100).fill(97))
      },
    })
    expect(await boundedText(new Response(endless), 1000)).toBeUndefined()
    expect(pieces).toBeLessThan(15)
  })
})
